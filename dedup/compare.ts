import { alignTexts, type Alignment, type AlignmentGap } from "./align.ts";
import type { ComparableText } from "./comparable.ts";
import type { PairDecision } from "./decision.ts";
import {
  countFacts,
  differencesIn,
  leadDifferencesIn,
  tollDifferences,
  type SlotDifference,
} from "./facts/differences.ts";
import { bodyPartOf, isInsertion, openingOf, slotsOf } from "./facts/slots.ts";
import { textFactsOf } from "./facts/text-facts.ts";
import { DEDUP_PARAMETERS } from "./parameters.ts";
import { haveLittleInCommon, type RelationEvidence, relationOf } from "./relation.ts";
import { featuresOf, type ReportFeatures } from "./same-report/features.ts";
import { isSameReport, withoutNumbers } from "./same-report/score.ts";
import { distinctSorted, overlapOf, shinglesOf, type ShingleOverlap } from "./shingles.ts";

/** Differences that the evidence lists; it only counts the rest. */
const MOST_LISTED = 10;

const rememberedShingles = new WeakMap<ComparableText, Uint32Array>();
/** The distinct shingles of a text; remembered as long as the text is. */
const shingleSetOf = (text: ComparableText): Uint32Array => {
  const before = rememberedShingles.get(text);
  if (before !== undefined) return before;
  const shingles = distinctSorted(shinglesOf(text.hashes, DEDUP_PARAMETERS.shingleWords));
  rememberedShingles.set(text, shingles);
  return shingles;
};

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

const firstWords = ({ firstFrom, firstTo }: AlignmentGap): number => firstTo - firstFrom;
const secondWords = ({ secondFrom, secondTo }: AlignmentGap): number => secondTo - secondFrom;

/**
 * Does a gap contain the beginning of a body, or what follows a name there? Each outlet puts its own place and name before a
 * report.
 */
const isDateline = (text: ComparableText, from: number, to: number): boolean => {
  const { bodyAt } = text;
  if (bodyAt === 0) return false;
  if (from === bodyAt + 1) return textFactsOf(text).stated[bodyAt]?.kind === "name";
  return from <= bodyAt && bodyAt < to;
};

/** If two headlines fill in one form, this share of the ordinary words of the shorter one is in the other. */
const SAME_FORM_SHARE = 1 / 3;

/** The words from the beginning that state no fact. */
const ordinaryWords = (text: ComparableText, to: number): readonly string[] => {
  const { stated } = textFactsOf(text);
  return text.words.slice(0, to).filter((_, at) => stated[at] === null);
};

const fillOneForm = (one: readonly string[], other: readonly string[]): boolean => {
  const shorter = Math.min(one.length, other.length);
  return shorter > 0 && one.filter((word) => other.includes(word)).length >= SAME_FORM_SHARE * shorter;
};

/** Words of a headline: a longer opening was rewritten. */
const MOST_OPENING_WORDS = 10;

/**
 * Days on which two headlines of one form differ: they belong to two issues. In other headlines a day is when the page was
 * made, and does not count.
 */
const headlineDifferences = (
  first: ComparableText,
  second: ComparableText,
  opening: AlignmentGap,
): readonly SlotDifference[] => {
  const { firstTo, secondTo } = opening;
  if (isInsertion(opening) || Math.max(firstTo, secondTo) > MOST_OPENING_WORDS) return [];
  if (!fillOneForm(ordinaryWords(first, firstTo), ordinaryWords(second, secondTo))) return [];
  return differencesIn(first, second, opening).filter(({ kind }) => kind === "day");
};

const differencesOf = (
  first: ComparableText,
  second: ComparableText,
  alignment: Alignment,
): readonly SlotDifference[] => {
  const inLead = (gap: AlignmentGap): readonly SlotDifference[] => {
    const part = bodyPartOf(gap, first.bodyAt, second.bodyAt);
    return part === null ? [] : leadDifferencesIn(first, second, part);
  };
  const opening = openingOf(alignment);
  const differences = [
    ...(opening === null ? [] : [...headlineDifferences(first, second, opening), ...inLead(opening)]),
    ...slotsOf(alignment).flatMap((slot) =>
      isDateline(first, slot.firstFrom, slot.firstTo) || isDateline(second, slot.secondFrom, slot.secondTo)
        ? inLead(slot)
        : differencesIn(first, second, slot),
    ),
  ];
  const haveNumbers = differences.some(({ kind }) => kind === "number");
  return haveNumbers ? differences : [...differences, ...tollDifferences(first, second)];
};

/** The decision on two texts that share too little to be related: they are not aligned. */
const unrelated = (first: ComparableText, second: ComparableText, overlap: ShingleOverlap): PairDecision => ({
  relation: "none",
  ...overlap,
  evidence: {
    agreeing: 0,
    differing: [],
    differingCount: 0,
    onlyFirst: first.words.length,
    onlySecond: second.words.length,
  },
});

/** All that decides on two texts, before the model has said whether they are one report. */
export interface WeighedPair {
  readonly evidence: Omit<RelationEvidence, "isSameReport" | "isSameButForNumbers">;
  readonly features: ReportFeatures;
  readonly alignment: Alignment;
}

/** Weighs two texts against each other; null if they share too little to be aligned. */
export const weighPair = (
  first: ComparableText,
  second: ComparableText,
  overlap: ShingleOverlap = overlapOf(shingleSetOf(first), shingleSetOf(second)),
): WeighedPair | null => {
  if (haveLittleInCommon(overlap)) return null;
  const alignment = alignTexts(first.hashes, second.hashes);
  const retold = alignment.gaps.map((gap) => Math.min(firstWords(gap), secondWords(gap)));
  return {
    evidence: {
      overlap,
      differences: differencesOf(first, second, alignment),
      agreeing: sum(alignment.runs.map((run) => countFacts(first, run.first, run.first + run.length))),
      retoldWords: Math.max(0, ...retold),
      shorterWords: Math.min(first.words.length, second.words.length),
      longerWords: Math.max(first.words.length, second.words.length),
    },
    features: featuresOf(first, second, overlap, alignment),
    alignment,
  };
};

/**
 * Decides how two texts are related, and on what evidence. Symmetric, except for the sides in the evidence. A text is a
 * copy of itself; an empty one is related to nothing. O(n log n) in the number of words: tenths of a millisecond for two
 * articles. Two that share too little for any relation are not aligned: the evidence then lists nothing.
 */
export const compareTexts = (first: ComparableText, second: ComparableText): PairDecision => {
  const overlap = overlapOf(shingleSetOf(first), shingleSetOf(second));
  const weighed = weighPair(first, second, overlap);
  if (weighed === null) return unrelated(first, second, overlap);
  const { evidence, features, alignment } = weighed;
  const { differences } = evidence;
  return {
    relation: relationOf({
      ...evidence,
      isSameReport: isSameReport(features),
      isSameButForNumbers: isSameReport(withoutNumbers(features)),
    }),
    ...overlap,
    evidence: {
      agreeing: evidence.agreeing,
      differing: differences.slice(0, MOST_LISTED).map(({ kind, first: ours, second: theirs }) => ({
        kind,
        first: ours,
        second: theirs,
      })),
      differingCount: differences.length,
      onlyFirst: sum(alignment.gaps.map(firstWords)),
      onlySecond: sum(alignment.gaps.map(secondWords)),
    },
  };
};
