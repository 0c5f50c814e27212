// Trains the model that says whether two texts are one report, prints how well it does on sets left out, and writes its weights.
//
//   node --import ./tests/support/typescript.mjs training/train-duplicates.ts [--write]
//
// Reads the judged pairs (tests/support/duplicates/judged-pairs.ts), and synthetic ones of the half of synth-ant that rules may see.
import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { exhaustivePairs } from "../bench/support/exhaustive-pairs.mjs";
import type { ComparableText } from "../dedup/comparable.ts";
import { weighPair } from "../dedup/compare.ts";
import { DEDUP_PARAMETERS } from "../dedup/parameters.ts";
import { relationOf } from "../dedup/relation.ts";
import type { ReportFeatures } from "../dedup/same-report/features.ts";
import { REPORT_WEIGHTS } from "../dedup/same-report/weights.ts";
import { shinglesOf } from "../dedup/shingles.ts";
import { JUDGED_SETS, judgedPairs } from "../tests/support/duplicates/judged-pairs.ts";
import { comparableOfText } from "../tests/support/duplicates/measure.ts";
import { sharedDir } from "../tests/support/shared.ts";
import { type Example, fitLogistic, type Logistic } from "./fit-logistic.ts";

const { values } = parseArgs({ options: { write: { type: "boolean", default: false } } });

const NAMES = Object.keys(REPORT_WEIGHTS) as readonly (keyof ReportFeatures)[];
/** How strongly weights are held small. */
const STRENGTH = 0.02;
/** A set counts as so many pairs of each class at most: none of them outweighs the others. */
const MOST_OF_A_SET = 120;
/** The least score of one report: the least with which no more merges of ANT are false than with the rules before. */
const LEAST_SCORE = 1.1;
/** Synthetic pairs below this are not compared. */
const LEAST_SIMILARITY = 0.25;
/** Made kinds that are a question of policy. */
const POLICY: ReadonlySet<string> = new Set(["excerpt", "para-add"]);
/** Sets of one archive are left out together. */
const ARCHIVES: Readonly<Record<string, string>> = { ant_merges: "ant", ant_near: "ant" };
const archiveOf = (set: string): string => ARCHIVES[set] ?? set;

interface Row {
  readonly set: string;
  readonly id: string;
  readonly isCopy: boolean;
  readonly weight: number;
  readonly features: ReportFeatures;
  /** Does nothing that decides alone speak against a copy? */
  readonly mayBeCopy: boolean;
}

const rowOf = (
  set: string,
  pair: Readonly<{ id: string; isCopy: boolean; weight: number }>,
  first: ComparableText,
  second: ComparableText,
): readonly Row[] => {
  const weighed = weighPair(first, second);
  if (weighed === null) return [];
  const { evidence, features } = weighed;
  const relation = relationOf({ ...evidence, isSameReport: true, isSameButForNumbers: true });
  return [{ set, ...pair, features, mayBeCopy: relation === "copy" }];
};

const judgedRows = JUDGED_SETS.flatMap((set) =>
  judgedPairs(set)
    .filter(({ verdict }) => verdict === "copy" || verdict === "other")
    .flatMap(({ id, verdict, weight, first, second }) =>
      rowOf(set, { id, weight, isCopy: verdict === "copy" }, first, second),
    ),
);

interface SyntheticLine {
  readonly id: string;
  readonly cluster: string;
  readonly kind: string;
  readonly text: string;
}

const syntheticRows = (): readonly Row[] => {
  const lines = readFileSync(`${sharedDir}eval/dedup/synth-ant.jsonl`, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as SyntheticLine)
    .filter(({ cluster, kind }) => Number(cluster.slice(1)) % 2 === 0 && !POLICY.has(kind));
  const texts = lines.map(({ text }) => comparableOfText(text));
  const shingles = texts.map(({ hashes }) => new Set(shinglesOf(hashes, DEDUP_PARAMETERS.shingleWords)));
  return exhaustivePairs(shingles, LEAST_SIMILARITY).flatMap(([one, other]) => {
    const [first, second] = [texts[one], texts[other]];
    const isCopy = lines[one]?.cluster === lines[other]?.cluster;
    const id = `${lines[one]?.id} ${lines[other]?.id}`;
    return first === undefined || second === undefined
      ? []
      : rowOf("synth", { id, isCopy, weight: 1 }, first, second);
  });
};

const rows: readonly Row[] = [...judgedRows, ...syntheticRows()];
const classOf = ({ set, isCopy }: Row): string => `${set} ${isCopy}`;
const sizes = new Map<string, number>();
for (const row of rows) sizes.set(classOf(row), (sizes.get(classOf(row)) ?? 0) + 1);

const exampleOf = (row: Row): Example => ({
  values: NAMES.map((name) => row.features[name]),
  isOfClass: row.isCopy,
  weight: Math.min(1, MOST_OF_A_SET / (sizes.get(classOf(row)) ?? 1)),
});
const fit = (from: readonly Row[]): Logistic => fitLogistic(from.map(exampleOf), STRENGTH);
const scoreOf = ({ weights, bias }: Logistic, { features }: Row): number =>
  NAMES.reduce((sum, name, at) => sum + (weights[at] ?? 0) * features[name], bias);

const percent = (part: number, whole: number): string => ((100 * part) / whole).toFixed(1);
const sumOf = (some: readonly Row[]): number => some.reduce((sum, { weight }) => sum + weight, 0);

/** Precision and recall of a set by a model that did not see its archive, at several least scores. */
const say = (line: string): void => void process.stdout.write(`${line}\n`);
say("| set left out | least score | precision | recall | pairs merged wrongly | copies lost |");
say("| --- | --- | --- | --- | --- | --- |");
for (const set of new Set(rows.map((row) => row.set))) {
  const model = fit(rows.filter((row) => archiveOf(row.set) !== archiveOf(set)));
  const own = rows.filter((row) => row.set === set);
  for (const least of [0, LEAST_SCORE, 2 * LEAST_SCORE, 4 * LEAST_SCORE]) {
    const merged = own.filter((row) => row.mayBeCopy && scoreOf(model, row) >= least);
    const right = merged.filter(({ isCopy }) => isCopy);
    const copies = own.filter(({ isCopy }) => isCopy);
    const precision = percent(sumOf(right), sumOf(merged));
    const recall = percent(sumOf(right), sumOf(copies));
    say(
      `| ${set} | ${least} | ${precision} % | ${recall} % | ${merged.length - right.length} | ${copies.length - right.length} |`,
    );
  }
}

const DIGITS = 3;
const model = fit(rows);
const lines = NAMES.map((name, at) => `  ${name}: ${(model.weights[at] ?? 0).toFixed(DIGITS)},`);
const file = `import type { ReportFeatures } from "./features.ts";

/**
 * The weights of what speaks for and against two texts being one report, in a logistic model.
 *
 * Written by training/train-duplicates.ts; do not edit. Source: pairs of articles that were read and judged, and made ones
 * (docs/measurements/duplicates.md). Reason: no one of these values decides; a model of all beats rules on articles that it did not see.
 */
export const REPORT_WEIGHTS: Readonly<Record<keyof ReportFeatures, number>> = {
${lines.join("\n")}
};

/** Added to the weighted values: with it the score of one report is zero or more. */
export const REPORT_BIAS = ${(model.bias - LEAST_SCORE).toFixed(DIGITS)};
`;
if (values.write) writeFileSync(new URL("../dedup/same-report/weights.ts", import.meta.url), file);
else say(file);
