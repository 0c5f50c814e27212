import { splitFolded } from "../text/folded-words.ts";
import type { Relation } from "./decision.ts";
import type { SlotDifference } from "./differences.ts";
import type { ShingleOverlap } from "./shingles.ts";

/** The least Jaccard similarity of a copy. */
const LEAST_SIMILARITY = 0.4;
/** The least share of the smaller text's shingles that is in the larger text, if one is a part of the other. */
const PART_CONTAINMENT = 0.75;
/** The largest share of the shorter text that one retold passage may have. Above it, the texts share only their surroundings. */
const MOST_RETOLD = 0.3;
/** A shorter retold passage never counts against a pair. */
const LEAST_RETOLD_WORDS = 20;
/** Words of names that may differ in a copy, since outlets name one thing differently: how many, and as a share of all facts. */
const MOST_RENAMED = 2;
const RENAMED_SHARE = 0.03;
/** Numbers that an update may revise: how many, and as a share of all facts. */
const MOST_REVISED = 3;
const REVISED_SHARE = 0.1;

/** The values that decide the relation of two texts. */
export interface RelationEvidence {
  readonly overlap: ShingleOverlap;
  readonly differences: readonly SlotDifference[];
  /** How many facts agree at the same position of both texts. */
  readonly agreeing: number;
  /** The longest passage that the texts tell in different words: words of its shorter side. */
  readonly retoldWords: number;
  /** Words of the shorter text. */
  readonly shorterWords: number;
}

const distinctDifferences = (differences: readonly SlotDifference[]): readonly SlotDifference[] => [
  ...new Map(
    differences.map((difference) => [`${difference.first} ${difference.second}`, difference]),
  ).values(),
];

/** How many words of names differ: a full name counts more than a single word. */
const renamedWords = (names: readonly SlotDifference[]): number =>
  distinctDifferences(names).reduce(
    (sum, { first, second }) => sum + Math.min(splitFolded(first).length, splitFolded(second).length),
    0,
  );

/**
 * Decides the relation of two texts.
 *
 * Copies agree in their facts: of 2,600 pairs of copies one in fifty had a single difference that was not spelling, while
 * two reports from one form differ in a tenth of their facts. So a difference in a day, a place or an announced name always
 * means two reports. One or two words of other names may differ in a copy. A few numbers that differ among many facts that
 * agree make an update.
 */
export const relationOf = ({
  overlap: { similarity, containment },
  differences,
  agreeing,
  retoldWords,
  shorterWords,
}: RelationEvidence): Relation => {
  const isPart = similarity < LEAST_SIMILARITY;
  if (isPart && containment < PART_CONTAINMENT) return "none";
  if (retoldWords >= LEAST_RETOLD_WORDS && retoldWords > MOST_RETOLD * shorterWords) return "none";
  const names = differences.filter(({ kind }) => kind === "name");
  const numbers = differences.filter(({ kind }) => kind === "number");
  const isOther =
    differences.length > names.length + numbers.length || names.some(({ isAnnounced }) => isAnnounced);
  if (isOther) return "none";
  const renamed = renamedWords(names);
  if (renamed > MOST_RENAMED || renamed > RENAMED_SHARE * (renamed + agreeing)) return "none";
  if (numbers.length === 0) return isPart ? "part" : "copy";
  const revised = distinctDifferences(numbers).length;
  return revised <= MOST_REVISED && revised <= REVISED_SHARE * (revised + agreeing) ? "update" : "none";
};
