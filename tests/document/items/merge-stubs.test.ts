import fc from "fast-check";
import { expect, test } from "vitest";
import { mergeStubs } from "../../../document/items/merge-stubs.ts";
import { scanLines } from "../../../document/items/scan-lines.ts";
import { scanValues } from "../../../document/items/scan-values.ts";
import type { Scanner } from "../../../document/items/scanner.ts";

const start = { at: 0, isInList: false };
const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The items of a text that comes in chunks of this size. */
const itemsOf = (text: string, inner: Scanner, chunk = text.length): readonly string[] => {
  const scanner = mergeStubs(inner, 0);
  const bytes = encode(text);
  const ranges = [];
  for (let at = 0; at < bytes.length; at += chunk)
    ranges.push(...scanner.push(bytes.subarray(at, at + chunk)));
  ranges.push(...scanner.end());
  return ranges.map(({ start: from, end }) => new TextDecoder().decode(bytes.subarray(from, end)));
};

const article = '{"title":"a","body":"b"}';

test.each(["1\n", "null\n", "{}\n", "x y z\n", '{"a":1}\n'])(
  "of 200,000 lines of %j in a row all but the first are one item, and what is around them is as it was",
  (line) => {
    const text = `${article}\n${line.repeat(200_000)}${article}\n`;
    expect(itemsOf(text, scanLines(start))).toEqual([
      article,
      ...Array.from({ length: 20 }, () => line.trimEnd()),
      line.repeat(200_000 - 20).trimEnd(),
      article,
    ]);
  },
);

test("elements of a list are merged likewise; strings and lists may hold a text", () => {
  const ones = Array.from({ length: 20 }, () => "1");
  const list = [article, ...ones, "2", "3", '"a text of somebody"', '["another text"]', "4"];
  expect(itemsOf(`[${list.join(",")}]`, scanValues(start))).toEqual([
    article,
    ...ones,
    "2,3",
    '"a text of somebody"',
    '["another text"]',
    "4",
  ]);
});

test("wherever the chunks are cut, the items are the same", () => {
  const part = fc.constantFrom("1", "22222", "no json at all", "{}", article, '{"body":"text text"}');
  fc.assert(
    fc.property(fc.array(part, { maxLength: 60 }), fc.integer({ min: 1, max: 40 }), (parts, chunk) => {
      const text = parts.map((one) => `${one}\n`).join("");
      expect(itemsOf(text, scanLines(start), chunk)).toEqual(itemsOf(text, scanLines(start)));
    }),
  );
});
