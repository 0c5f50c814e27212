import fc from "fast-check";
import { expect, test } from "vitest";
import { csvLine } from "../../search/export/csv.ts";
import { readCsv } from "../../text/read-csv.ts";

const cellsOf = (text: string) => readCsv(text).map(({ cells }) => cells);

test("cells are separated by what the first line has most of", () => {
  expect(cellsOf("name,type\nقسد,group\n")).toEqual([
    ["name", "type"],
    ["قسد", "group"],
  ]);
  expect(cellsOf("name;type\r\nأ, ب;group\r\n")).toEqual([
    ["name", "type"],
    ["أ, ب", "group"],
  ]);
  expect(cellsOf("\uFEFFname\ttype\nقسد\tgroup")).toEqual([
    ["name", "type"],
    ["قسد", "group"],
  ]);
});

test("quotes keep separators, quotes and line ends; the number of a line is that of its beginning", () => {
  expect(readCsv('name,type\n"أ, ""ب""\nج",group\n\nد,place\n')).toEqual([
    { line: 1, cells: ["name", "type"] },
    { line: 2, cells: ['أ, "ب"\nج', "group"] },
    { line: 5, cells: ["د", "place"] },
  ]);
});

test("a quotation mark in the wrong place breaks its line and no other", () => {
  expect(readCsv('name,type\nأب"ج,group\nد,place\n')).toEqual([
    { line: 1, cells: ["name", "type"] },
    { line: 2, cells: [], isBroken: true },
    { line: 3, cells: ["د", "place"] },
  ]);
});

test("what our own export writes is read back", () => {
  const cell = fc
    .string({ unit: fc.constantFrom("ق", "س", "د", " ", ",", '"', "\n", "x"), maxLength: 8 })
    .map((text) => text.trim());
  const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(table, (rows) => {
      const written = rows.filter((row) => row.some((each) => each !== ""));
      const text = `a,b\r\n${written.map(csvLine).join("")}`;
      expect(cellsOf(text).slice(1)).toEqual(written);
    }),
  );
});

test("any text is read, in time that grows with its length", () => {
  fc.assert(fc.property(fc.string(), (text) => void readCsv(text)));
  for (const unit of ['"', '""', ",", '"\n', 'a"'])
    expect(readCsv(unit.repeat(50_000)).length).toBeLessThan(100_001);
});
