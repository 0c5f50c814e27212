import { expect, test } from "vitest";
import { RENAMED_FIELDS, withCurrentNames } from "../../../search/indices/renamed-fields.ts";

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
  },
);

test("no old name is a new name of another field", () => {
  const current = new Set(RENAMED_FIELDS.map(({ to }): string => to));
  expect(RENAMED_FIELDS.filter(({ from }) => current.has(from))).toEqual([]);
});
