import type { Relation } from "./decision.ts";
import type { SlotDifference } from "./facts/differences.ts";
import type { ShingleOverlap } from "./shingles.ts";
import { splitFolded } from "../text/folded-words.ts";

/** Below this Jaccard similarity a text of less than {@link LEAST_LENGTH_RATIO} of the other is a part of it and no copy. */
const PART_SIMILARITY = 0.4;
const LEAST_LENGTH_RATIO = 0.5;
/** The least share of the smaller text's shingles that is in the larger text, if one is a part of the other. */
const PART_CONTAINMENT = 0.75;
/** Texts with less in common in both ways are not related. */
const LEAST_SIMILARITY = 0.27;
/** The largest share of the shorter text that one retold passage may have. Above it, the texts share only their surroundings. */
const MOST_RETOLD = 0.3;
/** A shorter retold passage never counts against a pair. */
const LEAST_RETOLD_WORDS = 20;
/** Words of names that may differ in a copy, since outlets name one thing differently: how many, and as a share of all facts. */
const MOST_RENAMED = 2;
const RENAMED_SHARE = 0.08;
/** Numbers and statements that an update may revise. */
const MOST_REVISED = 3;
/** One number that differs among as many words or more, in no toll and behind the lead, may be a slip of the pen. */
const LEAST_WORDS_OF_A_SLIP = 150;

/** The values that decide the relation of two texts. */
export interface RelationEvidence {
  readonly overlap: ShingleOverlap;
  readonly differences: readonly SlotDifference[];
  /** How many facts agree at the same position of both texts. */
  readonly agreeing: number;
  /** The longest passage that the texts tell in different words: words of its shorter side. */
  readonly retoldWords: number;
  /** Words of the shorter and of the longer text. */
  readonly shorterWords: number;
  readonly longerWords: number;
  /** Does all that speaks for and against it make them one report? */
  readonly isSameReport: boolean;
  /** The same, if the numbers that differ do not count. */
  readonly isSameButForNumbers: boolean;
}

/** Have two texts too little in common for any relation, whatever their words say? */
export const haveLittleInCommon = ({ similarity, containment }: ShingleOverlap): boolean =>
  similarity < LEAST_SIMILARITY && containment < PART_CONTAINMENT;

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

/** A difference in a day, a place or an announced name always means two reports; so do many other names. */
const tellOfOthers = (differences: readonly SlotDifference[], agreeing: number): boolean => {
  const names = differences.filter(({ kind }) => kind === "name");
  const renamed = renamedWords(names);
  return (
    differences.some(({ kind }) => kind === "day" || kind === "place") ||
    names.some(({ isAnnounced }) => isAnnounced) ||
    renamed > MOST_RENAMED ||
    renamed > RENAMED_SHARE * (renamed + agreeing)
  );
};

/**
 * Decides the relation of two texts.
 *
 * Copies agree in their facts, so what contradicts a fact decides alone, and all else together: how alike they are, and how
 * many names, numbers and days only one of them has. A few numbers that differ, or a statement that the other denies, make an update.
 * One number deep in a long text does not.
 */
export const relationOf = ({
  overlap,
  differences,
  agreeing,
  retoldWords,
  shorterWords,
  longerWords,
  isSameReport,
  isSameButForNumbers,
}: RelationEvidence): Relation => {
  const { similarity, containment } = overlap;
  if (haveLittleInCommon(overlap)) return "none";
  if (retoldWords >= LEAST_RETOLD_WORDS && retoldWords > MOST_RETOLD * shorterWords) return "none";
  if (tellOfOthers(differences, agreeing)) return "none";
  const isPart = similarity < PART_SIMILARITY && shorterWords < LEAST_LENGTH_RATIO * longerWords;
  const isContained = isPart && containment >= PART_CONTAINMENT;
  const revised = distinctDifferences(
    differences.filter(({ kind }) => kind === "number" || kind === "polarity"),
  );
  const isSlip =
    revised.length === 1 && revised.every(({ isTold }) => !isTold) && shorterWords >= LEAST_WORDS_OF_A_SLIP;
  if (revised.length === 0 || isSlip) {
    if (!isSameReport && !isContained) return "none";
    return isPart ? "part" : "copy";
  }
  return (isSameButForNumbers || isContained) && revised.length <= MOST_REVISED ? "update" : "none";
};
