import { align, type Gap } from "./align.ts";
import type { Comparable } from "./comparable.ts";
import type { Decision, Difference, Evidence, FactKind, Relation } from "./decision.ts";
import { type Fact, factOf } from "./fact-words.ts";
import { PARAMETERS } from "./parameters.ts";
import { type Overlap, overlapOf, shinglesOf } from "./shingles.ts";

/** Below this Jaccard similarity nothing is a copy. */
const LEAST_SIMILARITY = 0.4;
/** Of the smaller text's shingles, so many are in the larger one if it is a part of it. */
const PART_CONTAINMENT = 0.75;
const LISTED = 10;
const KINDS: readonly FactKind[] = ["day", "place", "name", "number"];

const factsIn = (words: readonly string[], from: number, to: number): readonly Fact[] =>
  words
    .slice(from, to)
    .map(factOf)
    .filter((fact) => fact !== null);

const statedIn = (facts: readonly Fact[], kind: FactKind): string =>
  facts
    .filter((fact) => fact.kind === kind)
    .map(({ value }) => value)
    .join(" ");

/** Kinds of fact that both sides of a gap state, and not the same. */
const differencesIn = (first: Comparable, second: Comparable, gap: Gap): readonly Difference[] => {
  if (gap.firstFrom === gap.firstTo || gap.secondFrom === gap.secondTo) return [];
  const firstFacts = factsIn(first.words, gap.firstFrom, gap.firstTo);
  const secondFacts = factsIn(second.words, gap.secondFrom, gap.secondTo);
  return KINDS.flatMap((kind) => {
    const [one, other] = [statedIn(firstFacts, kind), statedIn(secondFacts, kind)];
    return one === "" || other === "" || one === other ? [] : [{ kind, first: one, second: other }];
  });
};

const evidenceOf = (first: Comparable, second: Comparable): Evidence => {
  const { runs, gaps } = align(first.hashes, second.hashes);
  const differing = gaps.flatMap((gap) => differencesIn(first, second, gap));
  const agreeing = runs.reduce(
    (sum, run) => sum + factsIn(first.words, run.first, run.first + run.length).length,
    0,
  );
  return {
    agreeing,
    differing: differing.slice(0, LISTED),
    differingCount: differing.length,
    onlyFirst: gaps.reduce((sum, gap) => sum + gap.firstTo - gap.firstFrom, 0),
    onlySecond: gaps.reduce((sum, gap) => sum + gap.secondTo - gap.secondFrom, 0),
  };
};

const relationOf = (
  { similarity, containment }: Overlap,
  { agreeing, differing, differingCount }: Evidence,
): Relation => {
  const isPart = similarity < LEAST_SIMILARITY;
  if (isPart && containment < PART_CONTAINMENT) return "none";
  if (differing.some(({ kind }) => kind !== "number")) return "none";
  if (differingCount > agreeing) return "none";
  if (isPart) return "part";
  return differingCount === 0 ? "copy" : "update";
};

const shinglesIn = ({ hashes }: Comparable): ReadonlySet<number> =>
  new Set(shinglesOf(hashes, PARAMETERS.shingleWords));

/**
 * Decides what two texts are to each other, and says why. Symmetric, but for the sides in the evidence; a text is a copy
 * of itself. Linear in the length of the texts, but for a logarithm: tenths of a millisecond for two articles.
 */
export const compare = (first: Comparable, second: Comparable): Decision => {
  const overlap = overlapOf(shinglesIn(first), shinglesIn(second));
  const evidence = evidenceOf(first, second);
  return { relation: relationOf(overlap, evidence), ...overlap, evidence };
};
