import type { AlignmentGap } from "../align.ts";
import type { ComparableText } from "../comparable.ts";
import type { FactDifference } from "../decision.ts";
import { TOLL_WORDS } from "../../lexicon/dedup/toll-words.ts";
import { foldedSet } from "../../text/folded-words.ts";
import { contradictionIn } from "./contradictions.ts";
import type { StatedFact } from "./read-facts.ts";
import { isInsertion } from "./slots.ts";
import { isSameSpelling } from "./spelling.ts";
import { type TextFacts, textFactsOf } from "./text-facts.ts";

/** A difference in one slot. */
export interface SlotDifference extends FactDifference {
  /** Does a word before a name that differs announce it (`President`, `the town of`)? */
  readonly isAnnounced: boolean;
  /** Is a number that differs what the report tells: in the headline or the lead, or beside a word of its toll? */
  readonly isTold: boolean;
}

type Facts = readonly StatedFact[];

const factsIn = ({ stated }: TextFacts, from: number, to: number): Facts =>
  stated.slice(from, to).filter((fact) => fact !== null);

/** How many facts the words from `from` to before `to` state. */
export const countFacts = (text: ComparableText, from: number, to: number): number => {
  const { stated } = textFactsOf(text);
  let count = 0;
  for (let at = from; at < to; at += 1) if (stated[at] !== null) count += 1;
  return count;
};

const isProper = ({ kind }: StatedFact): boolean => kind === "name" || kind === "place";
const isSameName = (one: StatedFact, other: StatedFact): boolean =>
  isProper(one) &&
  isProper(other) &&
  (isSameSpelling(one.value, other.value) || isSameSpelling(one.word, other.word));

/** The facts that the other slot lacks, also in another spelling. */
const missingFrom = (facts: Facts, others: Facts): Facts =>
  facts.filter((fact) => !others.some((other) => fact.key === other.key || isSameName(fact, other)));

const joinWords = (facts: Facts): string => facts.map(({ word }) => word).join(" ");

interface SlotFacts {
  readonly ours: Facts;
  readonly theirs: Facts;
}

/** Each side states facts that the other lacks. If only one does, it adds to the other and does not contradict it. */
const differ = ({ ours, theirs }: SlotFacts): boolean => ours.length > 0 && theirs.length > 0;

const differenceOf = (
  kind: FactDifference["kind"],
  { ours, theirs }: SlotFacts,
  isTold = false,
): SlotDifference => ({
  kind,
  first: joinWords(ours),
  second: joinWords(theirs),
  isAnnounced: [...ours, ...theirs].some(({ isAnnounced }) => isAnnounced),
  isTold,
});

const wordsOf = ({ words }: ComparableText, from: number, to: number): readonly string[] =>
  words.slice(from, to);

const AND = /^\u0648/u;
/** Years and the numbers beside a month or a weekday say when a page was made. */
const YEAR = /^(?:1[34]|19|20)\d\d$/u;
const isOfDate = ({ stated }: TextFacts, at: number): boolean =>
  YEAR.test(stated[at]?.value ?? "") ||
  [stated[at - 1], stated[at + 1]].some((beside) => beside?.kind === "day");

const numbersIn = (facts: TextFacts, from: number, to: number): Facts =>
  facts.stated
    .slice(from, to)
    .filter((fact, index) => fact?.kind === "number" && !isOfDate(facts, from + index))
    .filter((fact) => fact !== null);

const polarityIn = (
  first: ComparableText,
  second: ComparableText,
  { firstFrom, firstTo, secondFrom, secondTo }: AlignmentGap,
): readonly SlotDifference[] => {
  const contradiction = contradictionIn(
    wordsOf(first, firstFrom, firstTo),
    wordsOf(second, secondFrom, secondTo),
    first.words[firstTo] ?? "",
  );
  return contradiction === null
    ? []
    : [{ kind: "polarity", ...contradiction, isAnnounced: false, isTold: true }];
};

const onlyOf = (ours: Facts, theirs: Facts, isOf: (fact: StatedFact) => boolean): SlotFacts => ({
  ours: missingFrom(ours, theirs).filter(isOf),
  theirs: missingFrom(theirs, ours).filter(isOf),
});

const isCount = ({ kind, isOrdinal }: StatedFact): boolean => kind === "number" && isOrdinal !== true;

/** The first sentence or two of a body. */
const LEAD_WORDS = 35;
/** Words beside a slot in which a toll is named. */
const BESIDE = 3;
const tollWords = foldedSet(TOLL_WORDS);
const namesToll = (word: string): boolean => tollWords.has(word) || tollWords.has(word.replace(AND, ""));

const isInReport = (
  first: ComparableText,
  second: ComparableText,
  { firstFrom, firstTo, secondFrom, secondTo }: AlignmentGap,
): boolean =>
  firstFrom < first.bodyAt + LEAD_WORDS ||
  secondFrom < second.bodyAt + LEAD_WORDS ||
  wordsOf(first, Math.max(0, firstFrom - BESIDE), firstTo + BESIDE).some(namesToll) ||
  wordsOf(second, secondFrom, secondTo).some(namesToll);

/** How many against how many, and which one against which one: `in three months` does not contradict `in the second quarter`. */
const numberDifferences = (ours: Facts, theirs: Facts, isTold: () => boolean): readonly SlotDifference[] =>
  [isCount, ({ isOrdinal }: StatedFact) => isOrdinal === true].flatMap((isOf) => {
    const only = onlyOf(ours, theirs, isOf);
    return differ(only) ? [differenceOf("number", only, isTold())] : [];
  });

/**
 * What two texts say differently at the beginning of their bodies, where each outlet puts its own place and name: only
 * numbers, and whether it is so.
 */
export const leadDifferencesIn = (
  first: ComparableText,
  second: ComparableText,
  slot: AlignmentGap,
): readonly SlotDifference[] => {
  const one = numbersIn(textFactsOf(first), slot.firstFrom, slot.firstTo);
  const other = numbersIn(textFactsOf(second), slot.secondFrom, slot.secondTo);
  return [...numberDifferences(one, other, () => true), ...polarityIn(first, second, slot)];
};

/**
 * The names in which the sides of a slot differ. A name that the other text has elsewhere was only moved, but for one that is
 * announced: forms name several persons, and each of them only at its place.
 */
const namesIn = (one: TextFacts, other: TextFacts, ours: Facts, theirs: Facts): SlotFacts => {
  const local = onlyOf(ours, theirs, isProper);
  const only = {
    ours: local.ours.filter(({ key }) => !other.byKey.has(key)),
    theirs: local.theirs.filter(({ key }) => !one.byKey.has(key)),
  };
  const announces = (facts: Facts, kind?: StatedFact["kind"]): boolean =>
    facts.some((fact) => fact.isAnnounced && (kind === undefined ? fact.isSure : fact.kind === kind));
  const isOther = only.ours.length > 0 || only.theirs.length > 0;
  const isAnnounced =
    (["name", "place"] as const).some(
      (kind) => announces(local.ours, kind) && announces(local.theirs, kind),
    ) ||
    (isOther && (announces(local.ours) || announces(local.theirs)));
  return isAnnounced ? local : only;
};

/** The slot with the word before it, where that begins a number of one of the texts: after `fifteen` one goes on `teen`, the other `persons`. */
const withBegunFact = (one: TextFacts, other: TextFacts, slot: AlignmentGap): AlignmentGap => {
  const isBegun =
    (one.stated[slot.firstFrom - 1]?.length ?? 0) > 1 || (other.stated[slot.secondFrom - 1]?.length ?? 0) > 1;
  return isBegun ? { ...slot, firstFrom: slot.firstFrom - 1, secondFrom: slot.secondFrom - 1 } : slot;
};

/** The numbers of a toll before the end of the lead that the other text has nowhere. */
const tollsOf = (text: ComparableText, facts: TextFacts, other: TextFacts): Facts =>
  facts.stated
    .slice(0, text.bodyAt + LEAD_WORDS)
    .filter(
      (fact, at) =>
        fact !== null &&
        isCount(fact) &&
        !other.byKey.has(fact.key) &&
        wordsOf(text, Math.max(0, at - BESIDE), at + BESIDE).some(namesToll),
    )
    .filter((fact) => fact !== null);

/** Tolls that two texts count differently in their headlines and leads, however they word them: each has one that the other has nowhere. */
export const tollDifferences = (first: ComparableText, second: ComparableText): readonly SlotDifference[] => {
  const [one, other] = [textFactsOf(first), textFactsOf(second)];
  const told = { ours: tollsOf(first, one, other), theirs: tollsOf(second, other, one) };
  return differ(told) ? [differenceOf("number", told, true)] : [];
};

/**
 * What two texts say differently in one slot, by kind: days and numbers that the other slot lacks, names that the other text
 * lacks, and the contrary of what the other says.
 */
export const differencesIn = (
  first: ComparableText,
  second: ComparableText,
  slot: AlignmentGap,
): readonly SlotDifference[] => {
  if (isInsertion(slot)) return polarityIn(first, second, slot);
  const [one, other] = [textFactsOf(first), textFactsOf(second)];
  const { firstFrom, firstTo, secondFrom, secondTo } = withBegunFact(one, other, slot);
  const [ours, theirs] = [factsIn(one, firstFrom, firstTo), factsIn(other, secondFrom, secondTo)];
  const days = onlyOf(ours, theirs, ({ kind }) => kind === "day");
  const names = namesIn(one, other, ours, theirs);
  const isOneSpelling = (): boolean =>
    isSameSpelling(
      wordsOf(first, firstFrom, firstTo).join(""),
      wordsOf(second, secondFrom, secondTo).join(""),
    );
  const polarity = polarityIn(first, second, slot);
  const named =
    differ(names) && !isOneSpelling()
      ? [
          differenceOf(
            [...names.ours, ...names.theirs].every(({ kind }) => kind === "place") ? "place" : "name",
            names,
          ),
        ]
      : [];
  return [
    ...(differ(days) ? [differenceOf("day", days)] : []),
    ...numberDifferences(ours, theirs, () => isInReport(first, second, slot)),
    ...named,
    ...(polarity.length > 0 && isOneSpelling() ? [] : polarity),
  ];
};
