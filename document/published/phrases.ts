import { CITY_ZONES, ZONE_WORDS } from "../../lexicon/dates/city-zones.ts";
import {
  BYLINE_WORDS,
  COUNTED_WORDS,
  DATE_CUES,
  MESSAGE_STAMPS,
  PICTURE_WORDS,
} from "../../lexicon/dates/date-cues.ts";
import * as lexicon from "../../lexicon/dates/date-words.ts";
import { MONTH_NAMES, SOLAR_MONTH_NAMES } from "../../lexicon/dates/month-names.ts";
import { toDedupForm } from "../../text/dedup-form.ts";
import type { Token } from "./tokens.ts";

/** A value that was read from tokens, and the index after the last of these. */
export interface TokenMatch<T> {
  readonly value: T;
  readonly to: number;
}

/** Finds the longest phrase of a table that begins at a token, or null. */
export type PhraseLookup<T> = (tokens: readonly Token[], at: number) => TokenMatch<T> | null;

type PhraseTable<T> = readonly (readonly [T, readonly string[]])[];

/** Separates the words and numbers of a phrase; a number directly after a letter is a word of its own. */
const WORD_OR_NUMBER = /[^\p{L}\d ]+|(?<=\p{L})(?=\d)/gu;
const keyOf = (phrase: string): string => toDedupForm(phrase).replace(WORD_OR_NUMBER, " ");

const CLITICS = ["\u0648", "\u0628", "\u0644"] as const; // waw, beh, lam

/** The first words of the phrases of all tables. */
const firstWords = new Set<string>();

/**
 * Builds the look-up of a lexicon table.
 *
 * @param withClitics whether the first word may begin with "and", "in" or "to"
 */
const lookupOf = <T>(rows: PhraseTable<T>, withClitics = false): PhraseLookup<T> => {
  const table = new Map<string, T>();
  const longest = new Map<string, number>();
  for (const [value, phrases] of rows)
    for (const phrase of phrases) {
      const key = keyOf(phrase);
      const words = key.split(" ");
      firstWords.add(words[0] ?? "");
      if (!table.has(key)) table.set(key, value);
      longest.set(words[0] ?? "", Math.max(longest.get(words[0] ?? "") ?? 0, words.length));
    }
  const find = (tokens: readonly Token[], at: number, first: string): TokenMatch<T> | null => {
    const most = longest.get(first) ?? 0;
    let key = first;
    let match: TokenMatch<T> | null = null;
    for (let size = 1; size <= most; size += 1) {
      if (size > 1) {
        const token = tokens[at + size - 1];
        if (token === undefined || token.kind === "punctuation") break;
        key += ` ${token.text}`;
      }
      const value = table.get(key);
      if (value !== undefined) match = { value, to: at + size };
    }
    return match;
  };
  return (tokens, at) => {
    const token = tokens[at];
    if (token === undefined || token.kind !== "word") return null;
    const whole = find(tokens, at, token.text);
    if (whole !== null || !withClitics || token.text.length < 4) return whole;
    const isClitic = CLITICS.some((clitic) => token.text.startsWith(clitic));
    return isClitic ? find(tokens, at, token.text.slice(1)) : null;
  };
};

const anyOf = (words: readonly string[], withClitics = false): PhraseLookup<true> =>
  lookupOf([[true, words]], withClitics);

export const monthAt = lookupOf(
  MONTH_NAMES.map((row) => [row, row.names]),
  true,
);
export const solarMonthAt = lookupOf(SOLAR_MONTH_NAMES.map((name, month) => [month + 1, [name]] as const));
export const weekdayAt = lookupOf(
  lexicon.WEEKDAYS.map((names, day) => [day, names]),
  true,
);
export const eraAt = lookupOf(lexicon.ERAS);
export const dayPartAt = lookupOf(lexicon.DAY_PARTS);
export const relativeDayAt = lookupOf(lexicon.RELATIVE_DAYS, true);
export const unitAt = lookupOf<{ readonly unit: lexicon.TimeUnit; readonly count: number }>(
  lexicon.TIME_UNITS.flatMap(({ unit, one, two }) => [
    [{ unit, count: 1 }, one] as const,
    [{ unit, count: 2 }, two] as const,
  ]),
  true,
);
export const agoWordAt = anyOf(lexicon.AGO_WORDS);
export const lastWordAt = anyOf(lexicon.LAST_WORDS);
export const ofWordAt = anyOf(lexicon.OF_WORDS);
export const yearWordAt = anyOf(lexicon.YEAR_WORDS);
export const equalsWordAt = anyOf(lexicon.EQUALS_WORDS);
export const hourWordAt = anyOf(lexicon.HOUR_WORDS, true);
export const joiningWordAt = anyOf(lexicon.JOINING_WORDS);
export const hourFractionAt = lookupOf(lexicon.HOUR_FRACTIONS, true);
export const minusWordAt = anyOf(lexicon.MINUS_WORDS);
export const zoneWordAt = anyOf(ZONE_WORDS);
export const cityZoneAt = lookupOf(CITY_ZONES);
export const dateCueAt = lookupOf(DATE_CUES);
export const pictureWordAt = anyOf(PICTURE_WORDS);
const countedWordAt = anyOf(COUNTED_WORDS);
/** The index after a number and what a page counts with it (readers, comments, minutes to read), or after that alone. */
export const countedEnd = (tokens: readonly Token[], at: number): number | undefined =>
  countedWordAt(tokens, tokens[at]?.kind === "number" ? at + 1 : at)?.to;
export const messageStampAt = anyOf(MESSAGE_STAMPS);
export const bylineWordAt = anyOf(BYLINE_WORDS);
export const numberWordAt = lookupOf(lexicon.NUMBER_WORDS);
export const teenWordAt = anyOf(lexicon.TEEN_WORDS);

/** Whether some phrase begins with this word. Most words of a text begin none and need not be looked up in every table. */
export const beginsPhrase = (word: string): boolean =>
  firstWords.has(word) ||
  (CLITICS.some((clitic) => word.startsWith(clitic)) && firstWords.has(word.slice(1)));
