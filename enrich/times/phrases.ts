import { foldedSet } from "../../text/folded-words.ts";
import { ofEachWord } from "../words/of-each-word.ts";
import { formAt, type Tokens } from "../words/tokens.ts";
import { triggersOf } from "../words/triggers.ts";
import type { Word } from "../words/word.ts";
import { splitFolded } from "../../text/folded-words.ts";
import { toDedupForm } from "../../text/dedup-form.ts";

/** Something read from words. */
export interface Match<Value> {
  readonly value: Value;
  /** The last word of it. */
  readonly last: number;
  /** Letters of the first word that are clitics and do not belong to it. */
  readonly letters: number;
  readonly clitic: string;
}

interface Phrase<Value> {
  readonly rest: readonly string[];
  readonly value: Value;
}

/** Finds the longest phrase of a table that begins at a word, or null. */
export type PhraseLookup<Value> = (tokens: Tokens, at: number) => Match<Value> | null;

/** The kinds of parts that a time has, as bits: which of them a word may begin is asked for every word of a text. */
export const BEGINS = {
  nothing: 0,
  date: 1,
  clock: 2,
  yearPart: 4,
  season: 8,
  month: 16,
  weekday: 32,
  relativeDay: 64,
  unit: 128,
  stretch: 256,
  ago: 512,
  year: 1024,
  decade: 2048,
  dayPart: 4096,
} as const;

/** What a number in digits may begin. */
const NUMBER_BEGINS = BEGINS.date | BEGINS.clock | BEGINS.year;

const LATIN = /[a-z]/u;
const DIGIT_AT_AN_END = /^[0-9]|[0-9]$|^\p{L}{1,4}[0-9]/u;
const beginnings = new Map<string, number>();

const beginningsOf = ofEachWord(({ form, stems }: Word): number =>
  stems.reduce(
    (bits, stem) => bits | (beginnings.get(stem.form) ?? 0),
    DIGIT_AT_AN_END.test(form) ? NUMBER_BEGINS : 0,
  ),
);

/** The words of a text at which a part of a time may begin. */
export const beginningsIn = triggersOf((word) => beginningsOf(word) !== BEGINS.nothing);

/** Which kinds of parts may begin at a word, as bits of {@link BEGINS}; 0 for most words. Computed once for each word. */
export const beginningsAt = ({ words }: Tokens, at: number): number => {
  const word = words[at];
  return word === undefined ? 0 : beginningsOf(word);
};

/** Whether nothing but a space stands before a word. */
export const isGap = ({ gaps }: Tokens, at: number): boolean => gaps[at] === 0;

const holds = ({ rest }: Phrase<unknown>, tokens: Tokens, at: number): boolean => {
  for (let index = 0; index < rest.length; index += 1) {
    const next = at + index + 1;
    if (formAt(tokens, next) !== rest[index] || tokens.gaps[next] !== 0) return false;
  }
  return true;
};

/**
 * Makes a look-up out of rows of a lexicon table. Phrases in Latin letters are left out: they belong to pages, not sentences.
 *
 * @param begins the kinds of parts that begin with these phrases, as bits of {@link BEGINS}
 */
export const lookupOf = <Value>(
  rows: Iterable<readonly [Value, readonly string[]]>,
  begins: number = BEGINS.nothing,
): PhraseLookup<Value> => {
  const byFirst = new Map<string, Phrase<Value>[]>();
  for (const [value, names] of rows) {
    for (const name of names) {
      const [first, ...rest] = splitFolded(toDedupForm(name));
      if (first === undefined || LATIN.test(first)) continue;
      if (begins !== BEGINS.nothing) beginnings.set(first, (beginnings.get(first) ?? 0) | begins);
      const phrases = byFirst.get(first) ?? [];
      byFirst.set(first, phrases);
      phrases.push({ rest, value });
      phrases.sort((a, b) => b.rest.length - a.rest.length);
    }
  }
  return (tokens, at) => {
    for (const { form, clitic, letters } of tokens.words[at]?.stems ?? []) {
      const phrases = byFirst.get(form);
      if (phrases === undefined) continue;
      const phrase = phrases.find((each) => holds(each, tokens, at));
      if (phrase !== undefined)
        return { value: phrase.value, last: at + phrase.rest.length, letters, clitic };
    }
    return null;
  };
};

/** A look-up that only says whether one of the phrases is there. */
export const anyOf = (names: readonly string[], begins: number = BEGINS.nothing): PhraseLookup<true> =>
  lookupOf([[true, names]], begins);

/** Whether a word, with its clitics, is one of a table. For the words beside a time. */
export const isOneOf = (names: readonly string[]): ((tokens: Tokens, at: number) => boolean) => {
  const forms = foldedSet(names);
  return (tokens, at) => forms.has(formAt(tokens, at));
};

/** Whether a word, perhaps behind clitics, is one of a table. */
export const hasStemOf = (names: readonly string[]): ((tokens: Tokens, at: number) => boolean) => {
  const forms = foldedSet(names);
  return (tokens, at) => tokens.words[at]?.stems.some(({ form }) => forms.has(form)) === true;
};
