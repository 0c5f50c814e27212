import { anyOf, BEGINS, lookupOf } from "../phrases.ts";
import { digitsAt, spelledNumberAt } from "../numbers.ts";
import { ERAS, YEAR_WORDS } from "../../../lexicon/dates/date-words.ts";
import type { Calendar } from "../../../lexicon/dates/month-names.ts";
import type { Tokens } from "../../words/tokens.ts";
import { calendarOfYear } from "../../../document/published/forms/numeric-shape.ts";

const eraAt = lookupOf(ERAS);
export const yearWordAt = anyOf(YEAR_WORDS, BEGINS.year);

const FIRST_YEAR = 1000;
const LAST_YEAR = 2199;
export interface YearMatch {
  readonly year: number;
  readonly calendar: Calendar;
  /** The text names the calendar; otherwise the number suggests it. */
  readonly isStated: boolean;
  readonly last: number;
}

/** A year in digits, with its era, or in words. The words before it are for the caller. */
export const yearNumberAt = (tokens: Tokens, at: number): YearMatch | null => {
  const digits = digitsAt(tokens, at);
  if (digits?.length === 4 && digits.value >= FIRST_YEAR && digits.value <= LAST_YEAR) {
    const { value: year, tail } = digits;
    const next = tail === "" && tokens.gaps[at + 1] === 0 ? eraAt(tokens, at + 1) : null;
    const glued = tail === "" ? undefined : ERAS.find(([, names]) => names.includes(tail))?.[0];
    if (tail !== "" && glued === undefined) return null;
    const era = glued ?? (next?.letters === 0 ? next.value : undefined);
    const isStated = era !== undefined;
    return { year, calendar: calendarOfYear(year, era), isStated, last: isStated ? (next?.last ?? at) : at };
  }
  const spelled = spelledNumberAt(tokens, at);
  if (spelled === null || spelled.value < 1800 || spelled.value > LAST_YEAR) return null;
  return { year: spelled.value, calendar: "gregorian", isStated: false, last: spelled.last };
};
