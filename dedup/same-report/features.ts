import type { Alignment } from "../align.ts";
import type { ComparableText } from "../comparable.ts";
import type { StatedFact } from "../facts/read-facts.ts";
import { isSameSpelling } from "../facts/spelling.ts";
import { type TextFacts, textFactsOf } from "../facts/text-facts.ts";
import { countShared, type ShingleOverlap } from "../shingles.ts";

/** What speaks for or against two texts being one report, each as a number. Symmetric. */
export interface ReportFeatures {
  /** The logarithm of their similarity. */
  readonly similarity: number;
  /** The share of the shorter text that is aligned with the other. */
  readonly coverage: number;
  /** The share of the words of the text with fewer different ones that the other has, in any order. */
  readonly vocabulary: number;
  /** Names that a table knows and only one text has, of the text with fewer of them, as a share of the names that agree. */
  readonly otherKnownNames: number;
  /** The same of words that are no words of news, which may be names. */
  readonly otherUnknownNames: number;
  /** The same of names that a title announces: how many, up to three. */
  readonly otherAnnounced: number;
  /** The same of numbers, as a share of those that agree. */
  readonly otherNumbers: number;
  /** Does each name a month or weekday that the other does not? */
  readonly otherDays: number;
  /** Numbers in the headline and at the beginning of the body that the other text lacks, of the text with fewer of them: up to three. */
  readonly otherToldNumbers: number;
  /** Names and days at the beginning of the body that the other text lacks, of the body with fewer of them: up to four. */
  readonly otherLead: number;
  /** The same of the headline: up to two. */
  readonly otherHeadline: number;
  /** The logarithm of the number of words of the shorter text: what long texts share is hardly chance. */
  readonly length: number;
  /**
   * Of two reports of one kind that is made daily in nearly the same words, of which one has a fact that the other lacks: how
   * unlike they are. Else zero.
   */
  readonly serial: number;
}

/** A similarity below this says no less. */
const LEAST_SIMILARITY = 0.05;
/** The first sentence or two. */
const LEAD_WORDS = 35;
/** Shorter texts are as short as this. */
const LEAST_LENGTH = 10;
const MOST_ANNOUNCED = 3;
const MOST_TOLD = 3;
const MOST_LEAD = 4;
const MOST_HEADLINE = 2;
/** So that a few names which differ weigh less where hardly any can agree. */
const PRIOR_NAMES = 2;

interface Missing {
  readonly knownNames: number;
  readonly unknownNames: number;
  readonly announced: number;
  readonly numbers: number;
  readonly days: number;
  /** How many facts of the text the other has. */
  readonly namesShared: number;
  readonly numbersShared: number;
  readonly named: ReadonlySet<string>;
  readonly counted: ReadonlySet<string>;
}

const isProper = ({ kind }: StatedFact): boolean => kind === "name" || kind === "place";

/** More names are not compared letter by letter: two texts with so many of them are not told apart by a spelling. */
const MOST_SPELLED = 40;

/** A name of so many letters that a longer word contains is not there by chance: a space was lost. */
const FEWEST_CONTAINED = 5;

const isOneName = ({ value }: StatedFact, other: StatedFact): boolean =>
  isSameSpelling(value, other.value) ||
  (value.length >= FEWEST_CONTAINED && other.value.includes(value)) ||
  (other.value.length >= FEWEST_CONTAINED && value.includes(other.value));

/** The names that only one text has, without those that the other only spells differently. */
const unlikeAny = (names: readonly StatedFact[], others: readonly StatedFact[]): readonly StatedFact[] => {
  if (names.length > MOST_SPELLED || others.length > MOST_SPELLED) return names;
  return names.filter((name) => !others.some((other) => isOneName(name, other)));
};

const onlyIn = (one: TextFacts, other: TextFacts): readonly StatedFact[] =>
  [...one.byKey.values()].filter(({ key }) => !other.byKey.has(key));

const missingOf = (text: TextFacts, only: readonly StatedFact[], others: readonly StatedFact[]): Missing => {
  const names = unlikeAny(only.filter(isProper), others.filter(isProper));
  const of = (kind: StatedFact["kind"]): readonly StatedFact[] => only.filter((fact) => fact.kind === kind);
  const [numbers, days] = [of("number"), of("day")];
  let allNames = 0;
  let allNumbers = 0;
  for (const fact of text.byKey.values()) {
    if (isProper(fact)) allNames += 1;
    else if (fact.kind === "number") allNumbers += 1;
  }
  const known = names.filter(({ isSure }) => isSure).length;
  return {
    knownNames: known,
    unknownNames: names.length - known,
    announced: names.filter(({ isAnnounced }) => isAnnounced).length,
    numbers: numbers.length,
    days: days.length,
    namesShared: allNames - names.length,
    numbersShared: allNumbers - numbers.length,
    named: new Set([...names, ...days].map(({ key }) => key)),
    counted: new Set(numbers.map(({ key }) => key)),
  };
};

const countAmong = ({ stated }: TextFacts, keys: ReadonlySet<string>, from: number, to: number): number => {
  if (keys.size === 0) return 0;
  let count = 0;
  for (let at = from; at < Math.min(to, stated.length); at += 1) {
    const fact = stated[at] ?? null;
    if (fact !== null && keys.has(fact.key)) count += 1;
  }
  return count;
};

/** The features of two texts that are aligned. */
export const featuresOf = (
  first: ComparableText,
  second: ComparableText,
  { similarity }: ShingleOverlap,
  { runs }: Alignment,
): ReportFeatures => {
  const [one, other] = [textFactsOf(first), textFactsOf(second)];
  const [onlyOne, onlyOther] = [onlyIn(one, other), onlyIn(other, one)];
  const [ours, theirs] = [missingOf(one, onlyOne, onlyOther), missingOf(other, onlyOther, onlyOne)];
  const fewer = (count: (missing: Missing) => number): number => Math.min(count(ours), count(theirs));
  const aligned = runs.reduce((sum, { length }) => sum + length, 0);
  const names = fewer(({ namesShared }) => namesShared) + PRIOR_NAMES;
  const numbers = fewer((missing) => missing.numbers);
  const [firstLeadTo, secondLeadTo] = [first.bodyAt + LEAD_WORDS, second.bodyAt + LEAD_WORDS];
  const lead = Math.min(
    countAmong(one, ours.named, first.bodyAt, firstLeadTo),
    countAmong(other, theirs.named, second.bodyAt, secondLeadTo),
  );
  const headline = Math.min(
    countAmong(one, ours.named, 0, first.bodyAt),
    countAmong(other, theirs.named, 0, second.bodyAt),
  );
  const told = Math.min(
    countAmong(one, ours.counted, 0, firstLeadTo),
    countAmong(other, theirs.counted, 0, secondLeadTo),
  );
  return {
    similarity: Math.log(Math.max(LEAST_SIMILARITY, similarity)),
    coverage: aligned / Math.max(1, Math.min(first.words.length, second.words.length)),
    vocabulary:
      countShared(one.vocabulary, other.vocabulary) /
      Math.max(1, Math.min(one.vocabulary.length, other.vocabulary.length)),
    otherKnownNames: fewer(({ knownNames }) => knownNames) / names,
    otherUnknownNames: fewer(({ unknownNames }) => unknownNames) / names,
    otherAnnounced: Math.min(
      MOST_ANNOUNCED,
      fewer(({ announced }) => announced),
    ),
    otherNumbers: numbers / (numbers + fewer(({ numbersShared }) => numbersShared) + 1),
    otherDays: Math.min(
      1,
      fewer(({ days }) => days),
    ),
    otherToldNumbers: Math.min(MOST_TOLD, told),
    otherLead: Math.min(MOST_LEAD, lead),
    otherHeadline: Math.min(MOST_HEADLINE, headline),
    length: Math.log(Math.max(LEAST_LENGTH, Math.min(first.words.length, second.words.length))),
    serial:
      onlyOne.length + onlyOther.length > 0 &&
      one.serialKinds.some((kind) => other.serialKinds.includes(kind))
        ? 1 - similarity
        : 0,
  };
};
