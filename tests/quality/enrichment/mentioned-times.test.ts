import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { APPLICABLE, kindOf, type Row, statedLengthOf, valueOf } from "../kind-of-row.ts";
import { sharedDir, withShared } from "../../support/shared.ts";
import { createVocabulary } from "../../../enrich/words/vocabulary.ts";
import { figuresBelowFloor } from "../floors.ts";
import { findTimes } from "../../../enrich/times/find-times.ts";
import { tokenize } from "../../../enrich/words/tokenize.ts";

const vocabulary = createVocabulary();

const rows = (): readonly Row[] =>
  ["dateparser", "duckling", "recognizers"].flatMap((name) =>
    readFileSync(`${sharedDir}eval/dates/${name}-ar.jsonl`, "utf8")
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as Row),
  );

const timesIn = ({ input, ref }: Row) => {
  const tokens = tokenize("", input, vocabulary);
  const published =
    ref === null ? null : ({ iso: ref.slice(0, 16), precision: "minute", confidence: 1 } as const);
  return findTimes(tokens, published).map((time) => ({
    ...time,
    start: time.start - tokens.bodyStart,
    end: time.end - tokens.bodyStart,
  }));
};

/** To the precision that the words of the row state; a time that is less precise may only be less than a day. */
const LEAST_LENGTH = 10;

/** Exactly one time at the mention, with the value of the row; none where the row has none. */
const isExact = (row: Row): boolean => {
  const times = timesIn(row);
  const value = valueOf(row)?.slice(0, Math.min(16, statedLengthOf(row))) ?? null;
  if (value === null) return times.length === 0;
  const end = row.start + row.mention.length;
  const [time, ...others] = times.filter((each) => each.start < end && each.end > row.start);
  const from = time?.from ?? "";
  if (others.length > 0 || from.length < Math.min(LEAST_LENGTH, value.length)) return false;
  return from.startsWith(value) || value.startsWith(from);
};

withShared(() => {
  describe("times of sentences of other projects", () => {
    test("the kinds that news has are resolved exactly", () => {
      const counted = rows().filter((row) => APPLICABLE.has(kindOf(row)));
      const missed = counted.filter((row) => !isExact(row));
      const exact = (100 * (counted.length - missed.length)) / counted.length;
      process.stdout.write(`exact ${exact.toFixed(1)} % of ${counted.length}\n`);
      process.stdout.write(missed.map((row) => `missed ${kindOf(row)} ${row.id} ${row.mention}\n`).join(""));
      expect(figuresBelowFloor(["enrichment", "times"], { exact })).toEqual([]);
    });
  });
});
