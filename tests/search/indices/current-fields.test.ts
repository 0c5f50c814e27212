import { expect, test } from "vitest";
import {
  boilerplateTexts,
  RENAMED_FIELDS,
  withCurrentFields,
  withCurrentNames,
} from "../../../search/indices/current-fields.ts";

test("a field of an earlier version comes out under its new name, and nothing else changes", () => {
  expect(
    withCurrentNames({ article: { headline: "a", furniture: [{ line: 1 }] }, service: { version: "0.1.0" } }),
  ).toEqual({ article: { headline: "a", boilerplate: [{ line: 1 }] }, service: { version: "0.1.0" } });
});

test("a value under the new name stays", () => {
  expect(withCurrentNames({ article: { furniture: ["old"], boilerplate: ["new"] } })).toEqual({
    article: { boilerplate: ["new"] },
  });
});

test.each([[{}], [{ article: { headline: "a" } }], [{ "@timestamp": 1, file: { path: "/a" } }]])(
  "%j stays as it is",
  (source) => {
    expect(withCurrentNames(source)).toBe(source);
    expect(withCurrentFields(source)).toBe(source);
  },
);

test("no old name is a new name of another field", () => {
  const current = new Set(RENAMED_FIELDS.map(({ to }): string => to));
  expect(RENAMED_FIELDS.filter(({ from }) => current.has(from))).toEqual([]);
});

test("a document of an earlier version gets the texts of the lines that were left out, under either name", () => {
  const lines = [
    { line: 1, text: "شارك" },
    { line: 4, text: "اقرأ أيضا" },
  ];
  const current = { article: { boilerplate: lines, boilerplate_text: ["شارك", "اقرأ أيضا"] } };
  expect(withCurrentFields({ article: { boilerplate: lines } })).toEqual(current);
  expect(withCurrentFields({ article: { furniture: lines } })).toEqual(current);
  expect(withCurrentFields(current)).toBe(current);
});

test("a page that leaves out more than a million characters is found by the first million, in whole characters", () => {
  const line = { text: `${"ا".repeat(399_999)}😀` };
  const texts = boilerplateTexts([line, line, { text: `${"ا".repeat(199_997)}😀${line.text}` }, line]);
  expect(texts.map(({ length }) => length)).toEqual([400_001, 400_001, 199_997]);
  expect(texts.some((text) => /\p{Cs}/u.test(text))).toBe(false);
});
