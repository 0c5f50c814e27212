import { expect, test } from "vitest";
import { parseJson } from "../../../document/parse/json.ts";

const mapping = { title: "title", body: "content.text", date: "date", outlet: "source.0.name", url: "url" };
const record = { title: " a\nb ", content: { text: "c\r\nd" }, date: 7, source: [{ name: "S" }], url: "u" };
const parsed = { text: "a b\n\nc\nd", hints: { headline: "a b", published: "7", outlet: "S", url: "u" } };

test("reads one object, a list and lines", () => {
  for (const [text, count] of [
    [JSON.stringify(record, null, 2), 1],
    [JSON.stringify([record, record]), 2],
    [`\uFEFF${JSON.stringify(record)}\r\n\n${JSON.stringify(record)}\n`, 2],
  ] as const)
    expect(parseJson(text, mapping)).toEqual({
      parsed: Array.from({ length: count }, () => parsed),
      unread: [],
    });
});

test("names the records that it cannot read, and reads the others", () => {
  const lines = ["{", JSON.stringify(record), "7", "null", '{"title":"\u2014"}', '{"title":"x"}'];
  expect(parseJson(lines.join("\n"), mapping)).toEqual({
    parsed: [parsed, { text: "x", hints: { headline: "x" } }],
    unread: [1, 3, 4, 5],
  });
  expect(parseJson("[1]", mapping)).toEqual({ parsed: [], unread: [1] });
  expect(parseJson("", mapping)).toEqual({ parsed: [], unread: [] });
});

test("a body may be a page's markup or a list of paragraphs; names of prototypes are no fields", () => {
  const read = (body: unknown) =>
    parseJson(JSON.stringify({ body }), { title: "__proto__.x", body: "body" }).parsed;
  expect(read("<p>a&amp;b<p>c")).toEqual([{ text: "a&b\n\nc", hints: {} }]);
  expect(read(["a", 1, "b"])).toEqual([{ text: "a\n\nb", hints: {} }]);
  expect(read("a < b")).toEqual([{ text: "a < b", hints: {} }]);
});
