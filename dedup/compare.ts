import { align, type Gap } from "./align.ts";
import type { Comparable } from "./comparable.ts";
import type { Decision } from "./decision.ts";
import { differencesIn, statedIn } from "./differences.ts";
import { PARAMETERS } from "./parameters.ts";
import { relationOf } from "./relation.ts";
import { overlapOf, shinglesOf } from "./shingles.ts";
import { slotsOf } from "./slots.ts";

/** Differences that the evidence lists. */
const LISTED = 10;

const shinglesIn = ({ hashes }: Comparable): ReadonlySet<number> =>
  new Set(shinglesOf(hashes, PARAMETERS.shingleWords));

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

const firstWords = ({ firstFrom, firstTo }: Gap): number => firstTo - firstFrom;
const secondWords = ({ secondFrom, secondTo }: Gap): number => secondTo - secondFrom;

/** Where the body begins, each house puts its own place and name: what stands there says nothing of the report. */
const isDateline = (from: number, to: number, bodyAt: number): boolean =>
  bodyAt > 0 && from <= bodyAt && bodyAt < to;

/**
 * Decides what two texts are to each other, and says why. Symmetric, but for the sides in the evidence; a text is a copy
 * of itself. O(n log n) in the number of words: tenths of a millisecond for two articles.
 */
export const compare = (first: Comparable, second: Comparable): Decision => {
  const overlap = overlapOf(shinglesIn(first), shinglesIn(second));
  const alignment = align(first.hashes, second.hashes);
  const { runs, gaps } = alignment;
  const differences = slotsOf(alignment)
    .filter(
      ({ firstFrom, firstTo, secondFrom, secondTo }) =>
        !isDateline(firstFrom, firstTo, first.bodyAt) && !isDateline(secondFrom, secondTo, second.bodyAt),
    )
    .flatMap((slot) => differencesIn(first, second, slot));
  const agreeing = sum(runs.map((run) => statedIn(first.words, run.first, run.first + run.length).length));
  const relation = relationOf({
    overlap,
    differences,
    agreeing,
    retoldWords: Math.max(0, ...gaps.map((gap) => Math.min(firstWords(gap), secondWords(gap)))),
    shorterWords: Math.min(first.words.length, second.words.length),
  });
  return {
    relation,
    ...overlap,
    evidence: {
      agreeing,
      differing: differences.slice(0, LISTED).map(({ kind, first: ours, second: theirs }) => ({
        kind,
        first: ours,
        second: theirs,
      })),
      differingCount: differences.length,
      onlyFirst: sum(gaps.map(firstWords)),
      onlySecond: sum(gaps.map(secondWords)),
    },
  };
};
