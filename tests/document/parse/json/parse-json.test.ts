import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseJson } from "../../../../document/parse/json/parse-json.ts";
import { repairJson } from "../../../../document/parse/json/repair-json.ts";
import { DEFAULT_JSON_MAPPING as mapping } from "../../../../document/parse/json/json-mapping.ts";
import { readDocument } from "../../../../document/read-document.ts";
import { sha256 } from "../../../../cli/sha256.ts";
import { cpuMsOf } from "../../../support/cpu-time.ts";
import { repeated } from "../../../support/repetitions.ts";

const parse = (record: unknown) => parseJson(JSON.stringify(record), mapping);
const textOf = (record: unknown) => {
  const parsed = parse(record);
  return "reason" in parsed ? parsed.reason : parsed.text;
};
const hintsOf = (record: unknown) => {
  const parsed = parse(record);
  return "reason" in parsed ? parsed.reason : parsed.hints;
};

describe("parseJson", () => {
  test.each([
    [
      "schema.org",
      {
        "@type": "NewsArticle",
        headline: "عنوان",
        articleBody: "نص\n\nآخر",
        datePublished: "2024-08-09T16:02:00+03:00",
        author: [{ "@type": "Person", name: "سلمى" }, { name: "كريم" }],
        publisher: { name: "وكالة" },
        articleSection: ["محليات", "مياه"],
        keywords: "ماء، كهرباء",
        url: "https://x.example/1",
      },
      {
        headline: "عنوان",
        published: "2024-08-09T16:02:00+03:00",
        outlet: "وكالة",
        byline: "سلمى, كريم",
        section: "محليات",
        url: "https://x.example/1",
      },
      ["ماء", "كهرباء"],
    ],
    [
      "WordPress",
      {
        date: "2024-08-09T16:02:00",
        title: { rendered: "عنوان &#8211; &quot;قول&quot;" },
        content: { rendered: "<p>نص <b>أول</b></p>\n<p>نص ثان</p><script>x()</script>", protected: false },
        link: "https://x.example/2",
        author: 7,
        categories: [3],
        tags: [1, 2],
      },
      { headline: 'عنوان – "قول"', published: "2024-08-09T16:02:00", url: "https://x.example/2" },
      undefined,
    ],
    [
      "Scrapy with an item loader",
      { title: ["عنوان"], body: ["أول", "ثان"], date: ["9 آب 2024"], source: ["https://x.example/"] },
      { headline: "عنوان", published: "9 آب 2024" },
      undefined,
    ],
    [
      "Telegram",
      {
        id: 1,
        type: "message",
        date: "2024-08-09T16:02:00",
        text: ["عاجل ", { type: "link", text: "https://x.example" }, " تتمة"],
      },
      { published: "2024-08-09T16:02:00" },
      undefined,
    ],
    [
      "MongoDB",
      { title: "عنوان", text: "نص", published_at: { $date: { $numberLong: "1723208520000" } } },
      { headline: "عنوان", published: "2024-08-09T13:02:00Z" },
      undefined,
    ],
  ])("%s", (_, record, hints, tags) => {
    const parsed = parse(record);
    expect(parsed).toMatchObject({ hints });
    expect("tags" in parsed ? parsed.tags : undefined).toEqual(tags);
  });

  test.each([
    [{ title: "ع", body: "<p>a&amp;b<p>c" }, "ع\n\na&b\n\nc"],
    [{ body: ["a", 1, "b"] }, "a\n\nb"],
    [{ body: [{ text: "a" }, { text: "b" }] }, "a\n\nb"],
    [{ body: "a < b & c" }, "a < b & c"],
    [{ body: "a\r\nb\n\nc &nbsp;d" }, "a\nb\n\nc \u00A0d"],
    [{ body: "a <b>b</b>\n\nc" }, "a b\n\nc"],
    [{ title: null, body: "", content: "  ", text: "x" }, "x"],
    [{ النص: "نص", العنوان: "عنوان" }, "عنوان\n\nنص"],
    [{ title: "only" }, "no_mapped_text"],
    [{ title: "only", body: "—" }, "no_mapped_text"],
    [7, "no_mapped_text"],
    [null, "no_mapped_text"],
    [["a"], "no_mapped_text"],
    [{ __proto__: null, constructor: 1 }, "no_mapped_text"],
  ])("the text of %j", (record, text) => {
    expect(textOf(record)).toBe(text);
  });

  test.each([
    [1723208520, "2024-08-09T13:02:00Z"],
    ["1723208520", "2024-08-09T13:02:00Z"],
    [1723208520000, "2024-08-09T13:02:00Z"],
    ["20240809T160200Z", "2024-08-09T16:02:00Z"],
    ["20240809160200", "2024-08-09T16:02:00"],
    ["الجمعة 9 آب 2024", "الجمعة 9 آب 2024"],
    [12, "12"],
    [{}, undefined],
    [true, undefined],
  ])("the time %j", (date, published) => {
    expect(hintsOf({ body: "x", date })).toEqual(published === undefined ? {} : { published });
  });

  test("says where JSON is broken, and which fields a value without text has", () => {
    expect(parseJson('{"a": ', mapping)).toMatchObject({ reason: "malformed_json" });
    expect(parse({ a: 1, b: 2 })).toMatchObject({
      reason: "no_mapped_text",
      detail: expect.stringContaining("an object with a, b;"),
    });
  });

  test.each([
    ['{"body": "a\nb\tc", "x": NaN,}', "a\nb\tc"],
    ['{"body": ["a,]", "b NaN",], "x": [-Infinity, 1,\n]}', "a,]\n\nb NaN"],
    ['{"body": "a \\" ,} \r\n b"}', 'a " ,} \n b'],
  ])("repairs JSON as programs write it that build it by hand: %j", (text, body) => {
    expect(parseJson(text, mapping)).toMatchObject({ text: body });
  });

  test("repairing leaves valid JSON as it is", () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(0, 2), (value, indent) => {
        const text = JSON.stringify(value, null, indent);
        expect(repairJson(text)).toBe(text);
      }),
      repeated(20_000),
    );
  });

  test("the paths are tried in the order of the mapping", () => {
    const own = { ...mapping, body: ["x.0.y", "z"], title: ["t"] };
    expect(parseJson('{"t":"T","x":[{"y":"Y"}],"z":"Z"}', own)).toMatchObject({ text: "T\n\nY" });
    expect(parseJson('{"t":"T","x":[{"y":""}],"z":"Z"}', own)).toMatchObject({ text: "T\n\nZ" });
  });

  test("never throws, for any value", () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), fc.constantFrom(...mapping.body), (value, name) => {
        parse(value);
        parse({ title: value, [name]: value, date: value, tags: value, author: value, source: value });
      }),
      repeated(20_000),
    );
    fc.assert(
      fc.property(fc.string(), (text) => void parseJson(text, mapping)),
      repeated(20_000),
    );
  });
});

test("the title of an export is the headline, however short", () => {
  const record = {
    title: "بيان",
    body: "شارك\n\nقالت البلدية إن العمل يبدأ غدا في الحي القديم وفي محيطه كله.",
    date: 1723208520,
  };
  const reading = readDocument(Buffer.from(JSON.stringify(record)), sha256, {
    nowMs: Date.UTC(2026, 0, 1),
    extension: "json",
  });
  expect(reading).toMatchObject({
    kind: "read",
    article: { headline: "بيان", published: { iso: "2024-08-09T13:02:00+00:00" } },
  });
});

test("a nested or long value takes linear time", () => {
  const readAll = (): void => {
    parseJson(`${"[".repeat(5_000)}${"]".repeat(5_000)}`, mapping);
    for (const part of ["a\n", "<", "&", "&amp;", "<p>", "<b", "</", "&#1;", "\r"])
      parse({ title: part.repeat(200_000), body: part.repeat(200_000), tags: part.repeat(200_000) });
  };
  expect(cpuMsOf(readAll)).toBeLessThan(15_000);
});
