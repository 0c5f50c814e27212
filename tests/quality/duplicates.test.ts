import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { bandHashesOf } from "../../dedup/bands.ts";
import { exhaustivePairs } from "../support/duplicates/exhaustive-pairs.ts";
import { comparableOfText, measureStories, tableOf } from "../support/duplicates/measure.ts";
import { type LabelledDocument, ownDocuments } from "../support/duplicates/own-documents.ts";
import { readTarGz } from "../support/read-tar.ts";
import { hasShared, sharedDir } from "../support/shared.ts";
import floors from "./floors.json" with { type: "json" };

const { digest, sets, lshRecall } = floors.duplicates;

/** Below this nothing is a copy, so that a pair above it must not be missed. */
const THRESHOLD = 0.4;
/** Every so many-th article is taken over, so that the test stays short. */
const EVERY = 24;

interface Row extends LabelledDocument {
  readonly base: string | null;
}

const synthetic = (): readonly Row[] =>
  readFileSync(`${sharedDir}eval/dedup/synth-ant.jsonl`, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Row);

const articles = (): readonly (readonly [string, string])[] =>
  readTarGz(`${sharedDir}corpora/ant.tar.gz`).map(([name, bytes]) => [name, new TextDecoder().decode(bytes)]);

/** Split by the article that documents were made from: by half of them the rules were tuned. */
const isHeldOut = ({ cluster }: Row): boolean => Number(cluster.slice(1)) % 2 === 1;

describe.skipIf(!hasShared)("duplicates", () => {
  const rows = hasShared ? synthetic() : [];
  const all = hasShared ? articles() : [];
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
    const made = JSON.stringify(Object.values(documents).map((make) => make()));
    expect(createHash("sha256").update(made).digest("hex")).toBe(digest);
  });

  test.each(Object.entries(sets))(
    "%s: copies are found, and nothing else is taken for one",
    (name, floor) => {
      const measured = measureStories(documents[name as keyof typeof sets]());
      process.stdout.write(`${[name, ...tableOf(measured)].join("\n")}\n`);
      const fallen = (["precision", "recall"] as const).filter((figure) => measured[figure] < floor[figure]);
      expect(fallen).toEqual([]);
    },
  );

  test("bands find the pairs that a comparison of everything with everything finds", () => {
    const texts = all.map(([, text]) => comparableOfText(text));
    const bands = texts.map(bandHashesOf);
    const pairs = exhaustivePairs(texts, THRESHOLD);
    const found = pairs.filter(
      ([one, other]) => bands[one]?.some((hash, band) => hash === bands[other]?.[band]) ?? false,
    );
    const recall = Math.floor((1_000 * found.length) / pairs.length) / 10;
    process.stdout.write(`bands find ${found.length} of ${pairs.length} pairs (${recall} %)\n`);
    expect(recall).toBeGreaterThanOrEqual(lshRecall);
  });
});
