import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { describe, expect, test } from "vitest";
import { exhaustivePairs } from "../../bench/support/exhaustive-pairs.mjs";
import { bandHashesOf } from "../../dedup/bands.ts";
import type { ComparableText } from "../../dedup/comparable.ts";
import { compareTexts } from "../../dedup/compare.ts";
import { DEDUP_PARAMETERS } from "../../dedup/parameters.ts";
import { shinglesOf } from "../../dedup/shingles.ts";
import { JUDGED_SETS, type JudgedSet, judgedPairs } from "../support/duplicates/judged-pairs.ts";
import { comparableOfText, measureStories, tableOf } from "../support/duplicates/measure.ts";
import { type LabelledDocument, ownDocuments } from "../support/duplicates/own-documents.ts";
import { readTarGz } from "../support/read-tar.ts";
import { OWN_SAMPLES } from "../support/samples/own-samples.ts";
import { sharedDir, withShared } from "../support/shared.ts";
import { figuresBelowFloor, isPinned } from "./floors.ts";
import floors from "./floors.json" with { type: "json" };

const { digest, sets, lshRecall, judged, pairs: pairFloors } = floors.duplicates;

/** Nothing below this similarity is a copy, and a pair above it must not be missed. */
const THRESHOLD = 0.4;
/** Every 24th article of the corpus is taken over, so that the test stays short. */
const EVERY = 24;
const OWN_SEED = 5;

interface Row extends LabelledDocument {
  readonly base: string | null;
}

/** The verdict on a merge of two articles that were read beside each other. */
interface Judged {
  readonly id: string;
  readonly lead: string;
  readonly verdict: "same" | "developed" | "false";
}

const linesOf = <Line>(path: string | URL): readonly Line[] =>
  readFileSync(path, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Line);

const articles = (): readonly (readonly [string, string])[] =>
  readTarGz(`${sharedDir}corpora/ant.tar.gz`).map(([name, bytes]) => [name, new TextDecoder().decode(bytes)]);

/** Split by the article that documents were made from: by half of them the rules were tuned. */
const isHeldOut = ({ cluster }: Row): boolean => Number(cluster.slice(1)) % 2 === 1;

/** The share of the pairs above the threshold, found by comparing everything with everything, that share a band; in percent. */
const recallOfBands = (texts: readonly ComparableText[]): number => {
  const bands = texts.map(bandHashesOf);
  const shingles = texts.map(({ hashes }) => new Set(shinglesOf(hashes, DEDUP_PARAMETERS.shingleWords)));
  const pairs = exhaustivePairs(shingles, THRESHOLD);
  const found = pairs.filter(
    ([one, other]) => bands[one]?.some((hash, band) => hash === bands[other]?.[band]) ?? false,
  );
  process.stdout.write(`bands find ${found.length} of ${pairs.length} pairs\n`);
  return (100 * found.length) / pairs.length;
};

const percent = (part: number, whole: number): number => Math.floor((1_000 * part) / whole) / 10;

/** Of the pairs that a person judged: how many that are compared as copies are no other report, and how many copies are. */
const measurePairs = (set: JudgedSet) => {
  const pairs = judgedPairs(set).map((pair) => ({
    ...pair,
    isMerged: compareTexts(pair.first, pair.second).relation === "copy",
  }));
  const sum = (some: typeof pairs): number => some.reduce((total, { weight }) => total + weight, 0);
  const copies = pairs.filter(({ verdict }) => verdict === "copy");
  const right = copies.filter(({ isMerged }) => isMerged);
  const wrong = pairs.filter(({ verdict, isMerged }) => verdict === "other" && isMerged);
  return {
    precision: percent(sum(right), sum(right) + sum(wrong)),
    recall: percent(sum(right), sum(copies)),
    wrong: wrong.length,
  };
};

const digestOf = (documents: readonly (readonly LabelledDocument[])[]): string =>
  createHash("sha256").update(JSON.stringify(documents)).digest("hex");

describe("duplicates made of our own articles", () => {
  const documents = ownDocuments(
    OWN_SAMPLES.map(({ text }) => text),
    OWN_SEED,
  );

  test("the documents are those that the floors were measured on", () => {
    expect(isPinned(["duplicates", "own_samples"], digestOf([documents]))).toBe(true);
  });

  test("copies are found, and nothing else is taken for one", () => {
    const measured = measureStories(documents);
    process.stdout.write(`${tableOf(measured).join("\n")}\n`);
    const { precision, recall } = measured;
    expect(figuresBelowFloor(["duplicates", "own_samples"], { precision, recall })).toEqual([]);
  });

  test("bands find the pairs that a comparison of everything with everything finds", () => {
    const bandRecall = recallOfBands(documents.map(({ text }) => comparableOfText(text)));
    expect(figuresBelowFloor(["duplicates", "own_samples"], { bandRecall })).toEqual([]);
  });
});

withShared(() => {
  describe("duplicates", () => {
    const rows = linesOf<Row>(`${sharedDir}eval/dedup/synth-ant.jsonl`);
    const all = articles();
    const used = new Set(rows.map(({ base }) => base));
    const free = all.filter(([name]) => !used.has(name)).map(([, text]) => text);
    const own = (offset: number): readonly LabelledDocument[] =>
      ownDocuments(
        free.filter((_, at) => at % EVERY === offset),
        offset + 1,
      );
    const documents: Readonly<Record<keyof typeof sets, () => readonly LabelledDocument[]>> = {
      synthetic_tuned: () => rows.filter((row) => !isHeldOut(row)),
      synthetic_held_out: () => rows.filter(isHeldOut),
      own_tuned: () => own(0),
      own_held_out: () => own(12),
    };

    test("the documents are those that the floors were measured on", () => {
      expect(digestOf(Object.values(documents).map((make) => make()))).toBe(digest);
    });

    test.each(Object.entries(sets))(
      "row 20: %s: copies are found, and nothing else is taken for one",
      (name, floor) => {
        const measured = measureStories(documents[name as keyof typeof sets]());
        process.stdout.write(`${[name, ...tableOf(measured)].join("\n")}\n`);
        const fallen = (["precision", "recall"] as const).filter(
          (figure) => measured[figure] < floor[figure],
        );
        expect(fallen).toEqual([]);
      },
    );

    test.each(JUDGED_SETS)(
      "pairs that were read, %s: copies are found, and other reports are none",
      (set) => {
        const { precision, recall, wrong } = measurePairs(set);
        process.stdout.write(`${set}: precision ${precision} %, recall ${recall} %, ${wrong} wrong\n`);
        expect(precision).toBeGreaterThanOrEqual(pairFloors[set].precision);
        expect(recall).toBeGreaterThanOrEqual(pairFloors[set].recall);
      },
    );

    test("bands find the pairs that a comparison of everything with everything finds", () => {
      const recall = recallOfBands(all.map(([, text]) => comparableOfText(text)));
      expect(recall).toBeGreaterThanOrEqual(lshRecall);
    });

    test("merges that were read: the right ones stay, the false ones do not grow in number", () => {
      const read = linesOf<Judged>(new URL("../../bench/duplicates-ant.judged.jsonl", import.meta.url));
      const texts = new Map(all.map(([name, text]) => [basename(name, ".txt"), text]));
      const textOf = (id: string) => comparableOfText(texts.get(id) ?? "");
      const copies = read.filter(
        ({ id, lead }) => compareTexts(textOf(id), textOf(lead)).relation === "copy",
      );
      const count = (wanted: Judged["verdict"]): number =>
        copies.filter(({ verdict }) => verdict === wanted).length;
      expect(count("same")).toBeGreaterThanOrEqual(judged.same);
      expect(count("false")).toBeLessThanOrEqual(judged.false);
    });
  });
});
