import { readFileSync } from "node:fs";
import { basename } from "node:path";
import type { ComparableText } from "../../../dedup/comparable.ts";
import { readTarGz } from "../read-tar.ts";
import { sharedDir } from "../shared.ts";
import { comparableOfText } from "./measure.ts";

/** What two articles are to each other, by the judgment of a person who read both. */
export type Verdict = "copy" | "update" | "part" | "other";

/** Two articles that a person read beside each other. */
export interface JudgedPair {
  readonly id: string;
  readonly verdict: Verdict;
  readonly first: ComparableText;
  readonly second: ComparableText;
  /** How many pairs of its archive this one stands for. */
  readonly weight: number;
}

/** The names of the sets of judged pairs. */
export const JUDGED_SETS = ["natural", "saudi", "ant_merges", "ant_near"] as const;
export type JudgedSet = (typeof JUDGED_SETS)[number];

const linesOf = <Line>(path: string | URL): readonly Line[] =>
  readFileSync(path, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Line);

interface NaturalPair {
  readonly pair: string;
  readonly label: Verdict;
  readonly band: string;
  readonly cross: boolean;
  readonly population: number;
  readonly a: Readonly<{ text: string }>;
  readonly b: Readonly<{ text: string }>;
}

/** The pairs of `natural-dev.jsonl`: each layer of its archive was sampled with another density, which `weight` makes up for. */
const naturalPairs = (): readonly JudgedPair[] => {
  const rows = linesOf<NaturalPair>(`${sharedDir}eval/dedup/natural-dev.jsonl`);
  const layerOf = ({ band, cross, population }: NaturalPair): string => `${band} ${cross} ${population}`;
  const sampled = new Map<string, number>();
  for (const row of rows) sampled.set(layerOf(row), (sampled.get(layerOf(row)) ?? 0) + 1);
  return rows.map((row) => ({
    id: row.pair,
    verdict: row.label,
    first: comparableOfText(row.a.text),
    second: comparableOfText(row.b.text),
    weight: row.population / (sampled.get(layerOf(row)) ?? 1),
  }));
};

interface JudgedLine {
  readonly id: string;
  readonly lead: string;
  readonly verdict: Verdict | "same" | "developed" | "false";
}

/** The words of the older list of merges: what was developed without a contradiction counts as a copy. */
const VERDICTS = { same: "copy", developed: "copy", false: "other" } as const;
const verdictOf = ({ verdict }: JudgedLine): Verdict =>
  verdict === "same" || verdict === "developed" || verdict === "false" ? VERDICTS[verdict] : verdict;

const pairsOf = (list: string, archive: string): readonly JudgedPair[] => {
  const lines = linesOf<JudgedLine>(new URL(`../../../bench/${list}`, import.meta.url));
  const wanted = new Set(lines.flatMap(({ id, lead }) => [id, lead]));
  const texts = new Map(
    readTarGz(`${sharedDir}corpora/${archive}`)
      .map(([name, bytes]) => [basename(name, ".txt"), bytes] as const)
      .filter(([name]) => wanted.has(name))
      .map(([name, bytes]) => [name, comparableOfText(new TextDecoder().decode(bytes))]),
  );
  const textOf = (id: string): ComparableText => {
    const text = texts.get(id);
    if (text === undefined) throw new Error(`${archive} has no article ${id}`);
    return text;
  };
  return lines.map((line) => ({
    id: `${line.id} ${line.lead}`,
    verdict: verdictOf(line),
    first: textOf(line.id),
    second: textOf(line.lead),
    weight: 1,
  }));
};

/** Reads a set of judged pairs. Its texts are in the folder `../shared`. */
export const judgedPairs = (set: JudgedSet): readonly JudgedPair[] => {
  if (set === "natural") return naturalPairs();
  if (set === "saudi") return pairsOf("duplicates-saudi.judged.jsonl", "saudi-dev.tar.gz");
  if (set === "ant_merges") return pairsOf("duplicates-ant.judged.jsonl", "ant.tar.gz");
  return pairsOf("duplicates-ant-near.judged.jsonl", "ant.tar.gz");
};
