import { NUMBER_WORDS, TEEN_WORDS } from "../../lexicon/dates/date-words.ts";
import { ANNOUNCING_WORDS } from "../../lexicon/dedup/announcing-words.ts";
import { BEFORE_JOINED_NAMES, JOINED_NAMES } from "../../lexicon/search/joined-names.ts";
import { toDedupForm } from "../../text/dedup-form.ts";
import { foldedSet } from "../../text/folded-words.ts";
import { factOf, type WordFact } from "./word-fact.ts";

/** A fact that a text states at one position. */
export interface StatedFact extends WordFact {
  /** The word, or the words that state it together, as they stand in the text. */
  readonly word: string;
  /** Two facts of one key are the same fact. */
  readonly key: string;
  /** How many words state it. */
  readonly length: number;
  /** Does a word before it announce a name (`President`, `the town of`)? */
  readonly isAnnounced: boolean;
}

const announcingWords = foldedSet(ANNOUNCING_WORDS);
const teens = foldedSet(TEEN_WORDS);
/** "One" states nothing alone, but is a part of a number: `twenty-one`. */
const ones = foldedSet(NUMBER_WORDS.flatMap(([value, names]) => (value === 1 ? names : [])));
const AND = /^\u0648/u;
const CLITIC = /^[\u0648\u0641]?[\u0628\u0644\u0643]?/u;

/** A word that begins a name of two words, and what the next word must begin with or be. */
interface FirstOfTwo {
  readonly nexts: readonly string[];
  readonly ends: boolean;
}

const firstsOfTwo: ReadonlyMap<string, FirstOfTwo> = new Map(
  JOINED_NAMES.flatMap(({ firsts, nexts, ends }) =>
    firsts.flatMap((first) =>
      ["", ...BEFORE_JOINED_NAMES].map(
        (before) => [before + toDedupForm(first), { nexts: nexts.map(toDedupForm), ends }] as const,
      ),
    ),
  ),
);

/** All that is known of a word wherever it stands. */
interface KnownWord {
  readonly fact: WordFact | null;
  readonly first: FirstOfTwo | null;
  readonly isOne: boolean;
  readonly announces: boolean;
}

const lookUp = (word: string): KnownWord => ({
  fact: factOf(word),
  first: firstsOfTwo.get(word) ?? null,
  isOne: ones.has(word) || ones.has(word.replace(CLITIC, "")),
  announces: announcingWords.has(word) || announcingWords.has(word.replace(AND, "")),
});

/** News repeats its words: this many cover nearly all of them. */
const MOST_REMEMBERED = 100_000;
const remembered = new Map<string, KnownWord>();
const knownWord = (word: string): KnownWord => {
  const before = remembered.get(word);
  if (before !== undefined) return before;
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  const known = lookUp(word);
  remembered.set(word, known);
  return known;
};

const LEAST_UNIT = 2;
const LEAST_TENS = 10;
const MOST_TENS = 90;
const isUnit = (value: number): boolean => value >= LEAST_UNIT && value < LEAST_TENS;
const isTens = (value: number): boolean =>
  value > LEAST_TENS && value <= MOST_TENS && value % LEAST_TENS === 0;
const ALL_DIGITS = /^\d+$/u;
const HAS_DIGIT = /\d/u;
const isDigits = (word = ""): boolean => ALL_DIGITS.test(word);
const THOUSAND = { digits: "000", value: "1000" };
/** The tenths and hundredths of a number are written with or without a zero at the end: `5.6` and `5.60`. */
const HUNDREDTHS = /^\d0$/u;

const isOneName = ({ nexts, ends }: FirstOfTwo, next: string): boolean =>
  nexts.some((begin) => (ends ? next === begin : next.startsWith(begin) && next !== begin));

interface Read {
  readonly fact: WordFact | null;
  /** How many words state it. */
  readonly length: number;
}

const number = (value: string | number, length: number, as?: WordFact): Read => ({
  fact: { ...as, kind: "number", value: `${value}`, isSure: true },
  length,
});

/** A number of a unit and the word behind it: `three and twenty`, `thirteen`. */
const readSum = (unit: number, next: string): Read | null => {
  if (teens.has(next)) return number(unit + LEAST_TENS, 2);
  const tens = AND.test(next) && !HAS_DIGIT.test(next) ? factOf(next) : null;
  if (tens?.kind !== "number" || !isTens(Number(tens.value))) return null;
  return number(unit + Number(tens.value), 2);
};

/** The number that begins at a word: the sum of a unit and tens, and of digits that are written apart (`13 000`, `5.60`) each as it counts. */
const readNumber = (words: readonly string[], at: number, fact: WordFact): Read => {
  const { value } = fact;
  const word = words[at] ?? "";
  const next = words[at + 1] ?? "";
  if (isDigits(word)) {
    const isSecond = isDigits(words[at - 1]);
    if (isSecond && word === THOUSAND.digits) return number(THOUSAND.value, 1);
    const isFraction = isSecond && !isDigits(words[at - 2]) && !isDigits(next) && HUNDREDTHS.test(word);
    return number(isFraction ? value.slice(0, 1) : value, 1);
  }
  if (!isUnit(Number(value)) || isDigits(next)) return { fact, length: 1 };
  return readSum(Number(value), next) ?? { fact, length: 1 };
};

const readFact = (words: readonly string[], at: number, { fact, first, isOne }: KnownWord): Read => {
  const next = words[at + 1] ?? "";
  if (first !== null && isOneName(first, next)) return { fact: factOf((words[at] ?? "") + next), length: 2 };
  if (fact?.kind === "number") return readNumber(words, at, fact);
  return (isOne ? readSum(1, next) : null) ?? { fact, length: 1 };
};

/** Names and places are known by their word alone: a place that gave its name to a person is one word. */
const keyOf = ({ kind, value }: WordFact): string =>
  kind === "number" || kind === "day" ? `${kind} ${value}` : value;

/**
 * The facts of a text in the dedup form: for each word the fact that begins there, null for the others. A title announces
 * the name behind it, also over one ordinary word (`the Syrian President Bashar`).
 */
export const readFacts = (words: readonly string[]): readonly (StatedFact | null)[] => {
  const known = words.map(knownWord);
  const facts: (StatedFact | null)[] = [];
  known.forEach((word, at) => {
    // A word before states its fact with this one.
    if (facts.length > at) return;
    if (word.fact === null && word.first === null && !word.isOne) {
      facts.push(null);
      return;
    }
    const { fact, length } = readFact(words, at, word);
    if (fact === null) {
      facts.push(null);
      return;
    }
    const isBehindOrdinary = at > 1 && facts[at - 1] === null;
    facts.push({
      kind: fact.kind,
      value: fact.value,
      isSure: fact.isSure,
      isOrdinal: fact.isOrdinal ?? false,
      word: length === 1 ? (words[at] ?? "") : words.slice(at, at + length).join(" "),
      key: keyOf(fact),
      length,
      isAnnounced:
        known[at - 1]?.announces === true || (isBehindOrdinary && known[at - 2]?.announces === true),
    });
    for (let rest = 1; rest < length; rest += 1) facts.push(null);
  });
  return facts;
};
