import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { csvLine } from "../../../search/export/csv.ts";
import { forTerminal, toHarmlessJson } from "../../../system/for-terminal.ts";
import { EXPORT_COLUMNS, type ExportRow } from "../../../search/export/export-columns.ts";
import { toHit } from "../../../search/find/hit.ts";
import { FIELD_NAMES, FILTER_NAMES } from "../../../search/query/search-fields.ts";
import { repeated } from "../../support/repetitions.ts";

/** Reads a table by RFC 4180. */
const readCsv = (text: string): string[][] => {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gu)) {
    row.push(quoted === undefined ? (plain ?? "") : quoted.replaceAll('""', '"'));
    if (end === "\r\n") {
      rows.push(row);
      row = [];
    }
  }
  return rows;
};

test.each([
  ["=1+1", "'=1+1\r\n"],
  ["+963", "'+963\r\n"],
  ["-قال", "'-قال\r\n"],
  ["@SUM(A1)", "'@SUM(A1)\r\n"],
  ["\uFF1D1", "'\uFF1D1\r\n"],
  ["\uFF0B1", "'\uFF0B1\r\n"],
  ["\uFF0D1", "'\uFF0D1\r\n"],
  ["\uFF20x", "'\uFF20x\r\n"],
  ["\u22121", "'\u22121\r\n"],
  ["\tx", '"\'\tx"\r\n'],
  ["\rx", "'\\u000dx\r\n"],
  ["\nx", '"\'\nx"\r\n'],
  ["\u200F=1", "'\u200F=1\r\n"],
  ["\uFEFF =1", "'\uFEFF =1\r\n"],
  ['قال: "نعم", ثم', '"قال: ""نعم"", ثم"\r\n'],
  ["قصف حلب", "قصف حلب\r\n"],
])("the cell %j is %j", (text, line) => {
  expect(csvLine([text])).toBe(line);
});

test("a number stays a number, and null is an empty cell", () => {
  expect(csvLine([-1.5, null, "a"])).toBe("-1.5,,a\r\n");
});

const withoutApostrophes = (text = "") => text.replaceAll("'", "");

test("all texts are read back unchanged, except for apostrophes, and for control characters, which are visible", () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: "binary" }), { minLength: 1 }), (cells) => {
      const [row = []] = readCsv(csvLine(cells));
      return (
        row.length === cells.length &&
        row.every((cell, at) => withoutApostrophes(cell) === withoutApostrophes(forTerminal(cells[at] ?? "")))
      );
    }),
    repeated(5_000),
  );
});

test("no text cell begins a formula", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...Array.from("=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20")),
      fc.string(),
      (first, rest) => {
        const [[cell = ""] = []] = readCsv(csvLine([first + rest]));
        return cell.startsWith("'");
      },
    ),
  );
});

test("docs/search.md names every column, in order, and every field of the query language, and every filter", () => {
  const text = readFileSync(new URL("../../../docs/search.md", import.meta.url), "utf8");
  const columns = [...(text.split("\n| column ")[1] ?? "").matchAll(/^\| `(\w+)`/gmu)].map(
    ([, name]) => name,
  );
  expect(columns).toEqual(EXPORT_COLUMNS.map(({ name }) => name));
  for (const name of [...FIELD_NAMES, ...FILTER_NAMES])
    expect(text).toMatch(new RegExp(`\`${name}[:\`]`, "u"));
});

test.each([
  ["a;=HYPERLINK(1)", `"a;'=HYPERLINK(1)"`],
  ["a\t=1+1", `"a\t'=1+1"`],
  ["a\n@SUM(1)", `"a\n'@SUM(1)"`],
  ['a; "=1', `"a; ""'=1"`],
  ["a;\u200F\uFF1D1", `"a;\u200F'\uFF1D1"`],
  ["ten-fold; 3 = 3", `"ten-fold; 3 = 3"`],
])("nor does a part of a cell behind another separator: %j", (text, cell) => {
  expect(csvLine([text])).toBe(`${cell}\r\n`);
});

test("no cell has control characters or overrides of direction", () => {
  expect(csvLine(["\u001B[31mخبر\u202E", "عادي"])).toBe("\\u001b[31mخبر\\u202e,عادي\r\n");
});

test("a document that an earlier release stored with raw names leaves clean, in every column and form", () => {
  const raw = "\u001B[31m\u202E=cmd\u0007";
  const stored: ExportRow = {
    "@timestamp": 0,
    article: {
      headline: raw,
      language: raw,
      word_count: 1,
      section: raw,
      byline: raw,
      dateline: raw,
      published_source: raw,
    },
    publisher: { name: raw, agency: [raw, raw] },
    dedup: { story_id: raw, copies: 1, outlets: [raw, raw] },
    file: { path: raw, encoding: raw },
  };
  const cells = EXPORT_COLUMNS.map(({ of }) => of(stored, { id: raw, score: 1 }));
  expect(cells.filter((cell) => String(cell).includes("=cmd")).length).toBeGreaterThan(9);
  for (const text of [csvLine(cells), toHarmlessJson(toHit({ _index: "a", _id: raw, _source: stored }))]) {
    expect(text.trimEnd()).not.toMatch(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/u);
    expect(text).not.toMatch(/(?:^|[,;|] ?"?)[=+@-]/u);
  }
});
