import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { SEED_QUERIES } from "../support/queries/seed-queries.ts";

const page = readFileSync(join(import.meta.dirname, "../../docs/measurements/analysis.md"), "utf8").replace(
  / {2,}/gu,
  " ",
);
const list = (numbers: readonly number[]): string => (numbers.length === 0 ? "none" : numbers.join(" "));

test("docs/measurements/analysis.md has the queries over the seed articles", () => {
  const rows = SEED_QUERIES.map(
    ({ query, finds, misses, why }) => `| \`${query}\` | ${list(finds)} | ${list(misses)} | ${why} |`,
  );
  expect(rows.filter((row) => !page.includes(row))).toEqual([]);
  expect(rows.length).toBeGreaterThanOrEqual(60);
});
