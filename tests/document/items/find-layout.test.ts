import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findLayout } from "../../../document/items/find-layout.ts";
import type { FileLayout } from "../../../document/items/items-layout.ts";
import { scanLines } from "../../../document/items/scan-lines.ts";
import { scanValues } from "../../../document/items/scan-values.ts";
import type { ItemRange, Scanner } from "../../../document/items/scanner.ts";
import { toUnits, unitFormatOf } from "../../../document/items/units.ts";
import { DEFAULT_JSON_MAPPING } from "../../../document/parse/json/json-mapping.ts";
import { cpuMsOf } from "../../support/cpu-time.ts";
import { repeated } from "../../support/repetitions.ts";

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Cuts bytes at these positions, given in any order. */
const cutAt = (bytes: Uint8Array, cuts: readonly number[]): readonly Uint8Array[] => {
  const ends = [...cuts.map((position) => position % (bytes.length + 1)), bytes.length].toSorted(
    (a, b) => a - b,
  );
  return ends.map((end, index) => bytes.subarray(ends[index - 1] ?? 0, end));
};

const scan = (scanner: Scanner, chunks: readonly Uint8Array[]): readonly ItemRange[] => [
  ...chunks.flatMap((chunk) => scanner.push(chunk)),
  ...scanner.end(),
];

const textsOf = (text: string, ranges: readonly ItemRange[]): readonly string[] =>
  ranges.map(({ start, end }) => new TextDecoder().decode(encode(text).subarray(start, end)));

const valuesOf = (text: string) =>
  textsOf(text, scan(scanValues({ at: 0, isInList: false }), [encode(text)]));
const linesOf = (text: string) => textsOf(text, scan(scanLines({ at: 0, isInList: false }), [encode(text)]));

const layoutOf = (
  bytes: Uint8Array | string,
  { hasItemPerLine = false, mostUnits = 1_000_000, cuts = [] as readonly number[] } = {},
): FileLayout => {
  const finder = findLayout({ mapping: DEFAULT_JSON_MAPPING, hasItemPerLine, mostUnits, at: 0 });
  for (const chunk of cutAt(typeof bytes === "string" ? encode(bytes) : bytes, cuts)) {
    const layout = finder.push(chunk);
    if (layout !== null) return layout;
  }
  return finder.end();
};

const anyCuts = fc.array(fc.nat(), { maxLength: 8 });
const values = fc.array(fc.jsonValue({ maxDepth: 3 }), { maxLength: 6 });
const indents = fc.constantFrom(0, 1, 2);
const hostile = fc.array(
  fc.constantFrom(
    ...'{ } [ ] " \\ , : a 1 \n \r'.split(" "),
    "\n",
    '\n{"',
    " ",
    "\u0643",
    "\uFEFF",
    '\n,{"a',
  ),
  { maxLength: 40 },
);

describe("scanValues", () => {
  test("the items of a list are its elements, wherever it is cut and however it is formatted", () => {
    fc.assert(
      fc.property(values, anyCuts, indents, (list, cuts, indent) => {
        const text = JSON.stringify(list, null, indent);
        const ranges = scan(scanValues({ at: 0, isInList: false }), cutAt(encode(text), cuts));
        expect(textsOf(text, ranges).map((item) => JSON.parse(item) as unknown)).toEqual(
          JSON.parse(text) as unknown,
        );
      }),
      repeated(20_000),
    );
  });

  test("objects in a row are items too, whatever is between them", () => {
    const objects = fc.array(fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 2 })), { maxLength: 5 });
    fc.assert(
      fc.property(
        objects,
        fc.constantFrom("", "\n", ",\n", " ", "\n\n"),
        anyCuts,
        indents,
        (all, gap, cuts, indent) => {
          const text = all.map((one) => JSON.stringify(one, null, indent)).join(gap);
          const ranges = scan(scanValues({ at: 0, isInList: false }), cutAt(encode(text), cuts));
          expect(textsOf(text, ranges).map((item) => JSON.parse(item) as unknown)).toEqual(
            JSON.parse(JSON.stringify(all)) as unknown,
          );
        },
      ),
      repeated(5_000),
    );
  });

  test("cutting changes nothing for any text; items are in order, and no letter is between them", () => {
    fc.assert(
      fc.property(hostile, anyCuts, (signs, cuts) => {
        const bytes = encode(signs.join(""));
        const whole = scan(scanValues({ at: 0, isInList: false }), [bytes]);
        expect(scan(scanValues({ at: 0, isInList: false }), cutAt(bytes, cuts))).toEqual(whole);
        let end = 0;
        for (const range of whole) {
          expect(range.start).toBeGreaterThanOrEqual(end);
          expect(range.end).toBeGreaterThan(range.start);
          expect(new TextDecoder().decode(bytes.subarray(end, range.start))).not.toMatch(/[\p{L}\p{N}{}"]/u);
          end = range.end;
        }
      }),
      repeated(20_000),
    );
  });

  test("resumes after any item as if it had read from the beginning", () => {
    fc.assert(
      fc.property(hostile, fc.nat(), (signs, nth) => {
        const bytes = encode(signs.join(""));
        const whole = scan(scanValues({ at: 0, isInList: false }), [bytes]);
        const after = whole[nth % Math.max(1, whole.length)];
        if (after === undefined) return;
        const rest = scan(scanValues({ at: after.end, isInList: after.isInList }), [
          bytes.subarray(after.end),
        ]);
        expect(rest).toEqual(whole.slice((nth % whole.length) + 1));
      }),
      repeated(20_000),
    );
  });

  test.each([
    ['[{"a":1},{"a":2},]', ['{"a":1}', '{"a":2}']],
    ['[{"a":1}{"a":2}]', ['{"a":1}', '{"a":2}']],
    ['[{"a":1}][{"a":2}]', ['{"a":1}', '{"a":2}']],
    ['[1, null,"x" ,{}', ["1", "null", '"x"', "{}"]],
    ['[{"a":"]}"},{bad},{"a":"\\"}"}]', ['{"a":"]}"}', "{bad}", '{"a":"\\"}"}']],
    ['[{"a":1},\n{"a":"tru\n{"a":3}]', ['{"a":1}', '{"a":"tru', '{"a":3}']],
    ['[{"a":"two\nlines {"},{"a":3}]', ['{"a":"two\nlines {"}', '{"a":3}']],
    ['[{"a":1},{"b":', ['{"a":1}', '{"b":']],
    ["[]", []],
    ["", []],
    ["nonsense here", ["nonsense", "here"]],
  ])("%j", (text, items) => {
    expect(valuesOf(text)).toEqual(items);
  });
});

describe("scanLines", () => {
  test("each line that is not blank is an item, wherever the text is cut", () => {
    fc.assert(
      fc.property(hostile, anyCuts, (signs, cuts) => {
        const text = signs.join("");
        const expected = text
          .split("\n")
          .map((line) => line.replace(/^[\s\uFEFF]+/u, ""))
          .filter((line) => line !== "");
        const ranges = scan(scanLines({ at: 0, isInList: false }), cutAt(encode(text), cuts));
        expect(textsOf(text, ranges).map((line) => line.replace(/^\uFEFF/u, ""))).toEqual(expected);
      }),
      repeated(20_000),
    );
  });

  test.each([
    ['{"a":1}\r\n\r\n \n{"a":2}', ['{"a":1}\r', '{"a":2}']],
    ['{"a":1}\n{bad\n{"a":3}\n', ['{"a":1}', "{bad", '{"a":3}']],
    ['\uFEFF{"a":1}\n\u001E{"a":2}\n', ['{"a":1}', '{"a":2}']],
  ])("%j", (text, items) => {
    expect(linesOf(text)).toEqual(items);
  });
});

test("UTF-16 is known by its byte order mark or its first character, and scanned like bytes", () => {
  const text = '[{"a":"\u0643\u062A\u0627\u0628 \u2122"},{"a":2}]';
  for (const isBig of [false, true])
    for (const mark of ["", "\uFEFF"]) {
      const little = Buffer.from(mark + text, "utf16le");
      const bytes = isBig ? Buffer.from(little).swap16() : little;
      const units = unitFormatOf(bytes);
      expect(units).toMatchObject({ width: 2, markBytes: mark === "" ? 0 : 2 });
      const ranges = scan(scanValues({ at: units.markBytes / 2, isInList: false }), [
        toUnits(bytes.subarray(units.markBytes), units),
      ]);
      const items = ranges.map(({ start, end }) => {
        const item = Buffer.from(bytes.subarray(2 * start, 2 * end));
        return (isBig ? item.swap16() : item).toString("utf16le");
      });
      expect(items).toEqual(['{"a":"\u0643\u062A\u0627\u0628 \u2122"}', '{"a":2}']);
    }
  expect(unitFormatOf(encode("\uFEFF{}"))).toEqual({ width: 1, high: 0, markBytes: 3 });
  expect(unitFormatOf(new Uint8Array())).toEqual({ width: 1, high: 0, markBytes: 0 });
});

describe("findLayout", () => {
  const article = JSON.stringify({ title: "t", body: "b".repeat(100), tags: ["x"], related: [{ a: 1 }] });
  const messages = JSON.stringify({ name: "n", id: 1, messages: [{ text: "x" }, { text: "y" }] });
  test.each([
    [article, "article"],
    [JSON.stringify(JSON.parse(article), null, 2), "article"],
    [`${article}\n${article}\n`, "lines"],
    [`${article}${article}`, "lines"],
    [`${JSON.stringify(JSON.parse(article), null, 2)}\n${article}`, "values"],
    [`  [${article}]`, "values"],
    [messages, "list"],
    [JSON.stringify({ status: "ok", data: { items: [{ a: 1 }] } }, null, 1), "list"],
    [JSON.stringify({ description: "d", items: [{ text: "x".repeat(100) }] }), "list"],
    [JSON.stringify({ body: "b".repeat(100), items: [{ text: "x" }] }), "article"],
    [JSON.stringify({ tags: { items: [{ a: 1 }] }, items: ["x"], "data.items": 1 }), "article"],
    [messages.slice(0, -9), "list"],
    ["{", "article"],
    ["", "article"],
    ["7", "article"],
  ])("%s", (text, kind) => {
    expect(layoutOf(text).kind).toBe(kind);
  });

  test.each([
    [`${article}\n`, "lines"],
    ['{bad\n{"a":1}', "lines"],
    ["", "lines"],
    ["\n\n  \n", "lines"],
    ['{\n "a": 1\n}\n{\n "a": 2\n}', "values"],
    ['[\n{"a":1}]', "values"],
  ])("of a file that promises one item a line: %j", (text, kind) => {
    expect(layoutOf(text, { hasItemPerLine: true }).kind).toBe(kind);
  });

  test("a list begins at its bracket, and a large file is not read to its end to find it", () => {
    const layout = layoutOf(messages);
    expect(layout).toEqual({ kind: "list", at: messages.indexOf("[") });
    const finder = findLayout({ mapping: DEFAULT_JSON_MAPPING, hasItemPerLine: false, mostUnits: 10, at: 0 });
    expect(finder.push(encode(messages.slice(0, -1)))).toEqual(layout);
  });

  test("does not depend on where the bytes are cut, for any bytes", () => {
    const signs = fc.array(
      fc.constantFrom('{"items":', '"body":"', "[{", "}", "]", '"', ",", "{", "\\", "\n", "x", ":", '"data"'),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(signs, anyCuts, fc.boolean(), (items, cuts, hasItemPerLine) => {
        const bytes = encode(items.join(""));
        expect(layoutOf(bytes, { hasItemPerLine, cuts })).toEqual(layoutOf(bytes, { hasItemPerLine }));
      }),
      repeated(20_000),
    );
  });
});

test("time is linear in the length, however deep or broken the text is", () => {
  const readAll = (): void => {
    for (const item of ["[", "{", '{"a":', '"', "\\", "\n", '\n{"', ",", "x", '{"items":[{', "]}"]) {
      const bytes = encode(item.repeat(2_000_000 / item.length));
      scan(scanValues({ at: 0, isInList: false }), [bytes]);
      scan(scanLines({ at: 0, isInList: false }), [bytes]);
      layoutOf(bytes);
      layoutOf(encode(`{"a":${item.repeat(1_000_000 / item.length)}`));
    }
  };
  expect(cpuMsOf(readAll)).toBeLessThan(20_000);
});
