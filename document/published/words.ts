import { CITY_ZONES, ZONE_WORDS } from "../../lexicon/dates/city-zones.ts";
import {
  BYLINE_WORDS,
  COUNTED_WORDS,
  DATE_CUES,
  MESSAGE_STAMPS,
  PICTURE_WORDS,
} from "../../lexicon/dates/date-cues.ts";
import * as lexicon from "../../lexicon/dates/date-words.ts";
import { MONTH_NAMES } from "../../lexicon/dates/month-names.ts";
import { toDedupForm } from "../../text/dedup-form.ts";
import type { Token } from "./tokens.ts";

/** What a phrase means, and the token after it. */
export interface Found<T> {
  readonly value: T;
  readonly to: number;
}

/** Finds the longest phrase of a table that begins at a token. */
export type Lookup<T> = (tokens: readonly Token[], at: number) => Found<T> | null;

type Rows<T> = readonly (readonly [T, readonly string[]])[];

/** Words and numbers stand for themselves in a phrase; a numeral glued to a letter is one more of its words. */
const WORD_OR_NUMBER = /[^\p{L}\d ]+|(?<=\p{L})(?=\d)/gu;
const keyOf = (phrase: string): string => toDedupForm(phrase).replace(WORD_OR_NUMBER, " ");

const CLITICS = ["\u0648", "\u0628", "\u0644"] as const; // waw, beh, lam

/** Every word that a phrase of some table begins with. */
const firstWords = new Set<string>();

/** Built once from a lexicon table. A word may begin with "and", "in" or "to" where `withClitics` says so. */
const lookup = <T>(rows: Rows<T>, withClitics = false): Lookup<T> => {
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
  const find = (tokens: readonly Token[], at: number, first: string): Found<T> | null => {
    const most = longest.get(first) ?? 0;
    let key = first;
    let found: Found<T> | null = null;
    for (let size = 1; size <= most; size += 1) {
      if (size > 1) {
        const token = tokens[at + size - 1];
        if (token === undefined || token.kind === "mark") break;
        key += ` ${token.text}`;
      }
      const value = table.get(key);
      if (value !== undefined) found = { value, to: at + size };
    }
    return found;
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

const member = (words: readonly string[], withClitics = false): Lookup<true> =>
  lookup([[true, words]], withClitics);

export const monthAt = lookup(
  MONTH_NAMES.map((row) => [row, row.names]),
  true,
);
export const weekdayAt = lookup(
  lexicon.WEEKDAYS.map((names, day) => [day, names]),
  true,
);
export const eraAt = lookup(lexicon.ERAS);
export const dayPartAt = lookup(lexicon.DAY_PARTS);
export const relativeDayAt = lookup(lexicon.RELATIVE_DAYS, true);
export const unitAt = lookup<{ readonly unit: lexicon.TimeUnit; readonly count: number }>(
  lexicon.TIME_UNITS.flatMap(({ unit, one, two }) => [
    [{ unit, count: 1 }, one] as const,
    [{ unit, count: 2 }, two] as const,
  ]),
  true,
);
export const agoAt = member(lexicon.AGO_WORDS);
export const lastAt = member(lexicon.LAST_WORDS);
export const ofAt = member(lexicon.OF_WORDS);
export const yearWordAt = member(lexicon.YEAR_WORDS);
export const equalsAt = member(lexicon.EQUALS_WORDS);
export const hourWordAt = member(lexicon.HOUR_WORDS, true);
export const joiningAt = member(lexicon.JOINING_WORDS);
export const fractionAt = lookup(lexicon.HOUR_FRACTIONS, true);
export const minusAt = member(lexicon.MINUS_WORDS);
export const zoneWordAt = member(ZONE_WORDS);
export const cityZoneAt = lookup(CITY_ZONES);
export const cueAt = lookup(DATE_CUES);
export const pictureAt = member(PICTURE_WORDS);
const countedAt = member(COUNTED_WORDS);
/** A number and what a page counts with it: readers, comments, minutes to read. */
export const countAt = (tokens: readonly Token[], at: number): number | undefined =>
  countedAt(tokens, tokens[at]?.kind === "number" ? at + 1 : at)?.to;
export const stampAt = member(MESSAGE_STAMPS);
export const bylineAt = member(BYLINE_WORDS);
export const numberWordAt = lookup(lexicon.NUMBER_WORDS);
export const teenAt = member(lexicon.TEEN_WORDS);

/** Does any phrase begin with this word? Most words of a text do not, and need not be looked up in one table after another. */
export const isKnownWord = (word: string): boolean =>
  firstWords.has(word) ||
  (CLITICS.some((clitic) => word.startsWith(clitic)) && firstWords.has(word.slice(1)));
