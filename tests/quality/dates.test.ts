import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { findDates } from "../../document/published/read-published.ts";
import { hasShared, sharedDir } from "../support/shared.ts";
import { APPLICABLE, kindOf, type Row, statedLengthOf, valueOf } from "./kind-of-row.ts";

/** Of the rows that apply, so many must be exact. It only moves up. */
const FLOOR = 0.97;
const SETS = ["dateparser", "duckling", "recognizers"];
const NOW_MS = Date.UTC(2030, 0, 1);
const OFFSET = /[+-]\d{2}:\d{2}$/u;

const rows = (): readonly Row[] =>
  SETS.flatMap((name) =>
    readFileSync(`${sharedDir}eval/dates/${name}-ar.jsonl`, "utf8")
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as Row),
  );

/** Exactly one date at the mention, with the value of the row to the precision that its words state. */
const isExact = (row: Row): boolean => {
  // The rows count in wall-clock time, so the reference is taken as if its zone were UTC.
  const anchor = row.ref === null ? {} : { anchorMs: Date.parse(`${row.ref.slice(0, 19)}Z`) };
  const dates = findDates(row.input, { nowMs: NOW_MS, earliestYear: 1000, ...anchor });
  const value = valueOf(row);
  if (value === null) return dates.length === 0;
  const end = row.start + row.mention.length;
  const isAt = ({ span }: (typeof dates)[number]): boolean => span.start < end && span.end > row.start;
  const found = row.input.includes(row.mention) ? dates.filter(isAt) : dates.slice(-1);
  return found.length === 1 && found[0]?.iso.replace(OFFSET, "") === value.slice(0, statedLengthOf(row));
};

describe.skipIf(!hasShared)("date expressions of other projects", () => {
  test("those that news has are read exactly", () => {
    const counts = new Map<string, { exact: number; all: number }>();
    const misses: string[] = [];
    for (const row of rows()) {
      const kind = kindOf(row);
      const count = counts.get(kind) ?? { exact: 0, all: 0 };
      const exact = isExact(row);
      counts.set(kind, { exact: count.exact + Number(exact), all: count.all + 1 });
      if (APPLICABLE.has(kind) && !exact) misses.push(`${row.id} ${row.mention}`);
    }
    const lines = [...counts].map(([kind, { exact, all }]) =>
      APPLICABLE.has(kind) ? `applies      ${kind}: ${exact} of ${all}` : `not counted  ${kind}: ${all} rows`,
    );
    const applicable = [...counts].filter(([kind]) => APPLICABLE.has(kind)).map(([, count]) => count);
    const exact = applicable.reduce((sum, count) => sum + count.exact, 0);
    const all = applicable.reduce((sum, count) => sum + count.all, 0);
    const summary = `exact ${exact} of ${all} (${((100 * exact) / all).toFixed(1)} %)`;
    process.stdout.write(
      `${[...lines.toSorted(), summary, ...misses.map((miss) => `missed ${miss}`)].join("\n")}\n`,
    );
    expect(all).toBeGreaterThan(80);
    expect(exact / all).toBeGreaterThanOrEqual(FLOOR);
  });

  test("a day and month without year, weekday or other evidence is refused", () => {
    const yearless = rows().filter((row) => kindOf(row) === "without_year");
    expect(yearless.length).toBeGreaterThan(30);
    for (const { input, ref } of yearless) {
      const anchorMs = Date.parse(`${ref?.slice(0, 19)}Z`);
      const dates = findDates(input, { nowMs: NOW_MS, anchorMs });
      expect(dates.filter(({ evidence }) => !evidence.includes("relative_to_anchor"))).toEqual([]);
    }
  });
});
