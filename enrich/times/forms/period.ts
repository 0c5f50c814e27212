import { COUNTED_NOUNS, NUMBERED_WORDS, AGE_WORDS } from "../../../lexicon/dates/no-times.ts";
import {
  CENTURY_WORDS,
  DECADES,
  OPENING_WORDS,
  SEASONS,
  THIS_WORDS,
  YEAR_NOUNS,
  YEAR_PARTS,
} from "../../../lexicon/dates/time-words.ts";
import { GAP, type Tokens } from "../../words/tokens.ts";
import type { TimePart, WrittenTime } from "../written-time.ts";
import { BEGINS, anyOf, hasStemOf, isOneOf, lookupOf, isGap } from "../phrases.ts";
import { directionAt } from "./named-date.ts";
import { yearNumberAt, yearWordAt } from "./year-number.ts";
import { digitsAt } from "../numbers.ts";
import { unitAt } from "./unit.ts";

const isOpening = hasStemOf(OPENING_WORDS.filter((word) => word !== "بين"));
const isYearNoun = hasStemOf(YEAR_NOUNS);
const isNumbered = hasStemOf(NUMBERED_WORDS);
const isCounted = isOneOf(COUNTED_NOUNS);
const isOf = isOneOf(["من"]);

const FIRST_BARE_YEAR = 1900;
const LAST_BARE_YEAR = 2100;

const yearTime = (year: number, calendar: "gregorian" | "hijri", certainty: number): WrittenTime => ({
  date: { calendar, year, month: null, day: null },
  certainty,
});

/** A year behind its word: `عام 2011`, `لسنة 1436هـ`. */
const namedYearAt = (tokens: Tokens, at: number): TimePart | null => {
  const word = yearWordAt(tokens, at);
  if (word === null || ((tokens.gaps[word.last + 1] ?? GAP.newline) & ~(GAP.opening | GAP.quote)) !== 0)
    return null;
  const year = yearNumberAt(tokens, word.last + 1);
  if (year === null) return null;
  const { last } = year;
  return { first: at, last, letters: word.letters, time: yearTime(year.year, year.calendar, 0.95) };
};

/** A year without its word: behind a preposition or a noun that has years, or with its era. */
const bareYearAt = (tokens: Tokens, at: number): TimePart | null => {
  const digits = digitsAt(tokens, at);
  if (digits?.length !== 4) return null;
  const year = yearNumberAt(tokens, at);
  if (year === null || isNumbered(tokens, at - 1)) return null;
  const part = (certainty: number): TimePart => ({
    first: at,
    last: year.last,
    letters: digits.letters,
    time: yearTime(year.year, year.calendar, certainty),
  });
  const hasEra = digits.tail !== "" || year.last > at;
  if (year.calendar === "hijri") return hasEra ? part(0.9) : null;
  if (year.year < FIRST_BARE_YEAR || year.year > LAST_BARE_YEAR) return null;
  if (hasEra) return isCounted(tokens, at - 1) ? null : part(0.8);
  if (isGap(tokens, at + 1) && isCounted(tokens, at + 1)) return null;
  const isRound = year.year % 100 === 0;
  const isJoined = isGap(tokens, at) || tokens.gaps[at] === GAP.opening;
  if (isRound || !isJoined) return null;
  if (digits.letters > 0) return digits.clitic === "ل" || digits.clitic === "ب" ? part(0.7) : null;
  if (isOpening(tokens, at - 1)) return part(0.8);
  return isYearNoun(tokens, at - 1) ? part(0.8) : null;
};

/** A year. */
export const yearAt = (tokens: Tokens, at: number): TimePart | null =>
  namedYearAt(tokens, at) ?? bareYearAt(tokens, at);

/** The year behind a season or a part of a year: in digits, or `من العام الماضي`. */
const yearBehind = (tokens: Tokens, at: number): TimePart | null => {
  if (!isGap(tokens, at)) return null;
  const from = isOf(tokens, at) ? at + 1 : at;
  const year = namedYearAt(tokens, from) ?? unitAt(tokens, from);
  if (year !== null)
    return year.time.unitShift?.unit === "week" || year.time.unitShift?.unit === "month" ? null : year;
  const number = digitsAt(tokens, from)?.length === 4 ? yearNumberAt(tokens, from) : null;
  if (number === null || number.year < FIRST_BARE_YEAR) return null;
  return { first: from, last: number.last, letters: 0, time: yearTime(number.year, number.calendar, 0.9) };
};

const seasonNameAt = lookupOf(SEASONS, BEGINS.season);
const isDefinite = hasStemOf(SEASONS.flatMap(([, names]) => names.slice(1)));
const isThis = hasStemOf(THIS_WORDS);

/** `صيف 2015`, `الشتاء الماضي`, `هذا الصيف`. */
export const seasonAt = (tokens: Tokens, at: number): TimePart | null => {
  const name = seasonNameAt(tokens, at);
  if (name === null) return null;
  const { value: season, last, letters } = name;
  const year = yearBehind(tokens, last + 1);
  if (year !== null) return { first: at, last: year.last, letters, time: { ...year.time, season } };
  if (!isDefinite(tokens, at)) return null;
  const direction = isGap(tokens, last + 1) ? directionAt(tokens, last + 1) : null;
  if (direction?.letters === 0)
    return {
      first: at,
      last: direction.last,
      letters,
      time: { season, direction: direction.value, certainty: 0.9 },
    };
  return isThis(tokens, at - 1) && isGap(tokens, at)
    ? { first: at, last, letters, time: { season, direction: "present", certainty: 0.85 } }
    : null;
};

const yearPartNameAt = lookupOf(YEAR_PARTS, BEGINS.yearPart);

/** `الربع الأول من عام 2019`: only with its year, for halves and quarters are of many things. */
export const yearPartAt = (tokens: Tokens, at: number): TimePart | null => {
  const name = yearPartNameAt(tokens, at);
  if (name === null) return null;
  const year = yearBehind(tokens, name.last + 1);
  if (year === null || year.time.sameUnit !== undefined) return null;
  return { first: at, last: year.last, letters: name.letters, time: { ...year.time, yearPart: name.value } };
};

const decadeNameAt = lookupOf(DECADES, BEGINS.decade);
const centuryAt = anyOf(CENTURY_WORDS);
const ageAt = anyOf(AGE_WORDS);
const isYears = hasStemOf(["سنوات", "أعوام", "عقد", "القرن"]);
/** Decades before are ages of people more often than times. */
const FIRST_SURE_DECADE = 1960;

/** `الثمانينيات`, `ثمانينيات القرن الماضي`. */
export const decadeAt = (tokens: Tokens, at: number): TimePart | null => {
  const name = decadeNameAt(tokens, at);
  if (name === null) return null;
  const { value: decade, last, letters } = name;
  if (ageAt(tokens, last + 1) !== null) return null;
  const from = isOf(tokens, last + 1) ? last + 2 : last + 1;
  const century = isGap(tokens, last + 1) ? centuryAt(tokens, from) : null;
  if (century === null && decade < FIRST_SURE_DECADE && !isYears(tokens, at - 1)) return null;
  return {
    first: at,
    last: century?.last ?? last,
    letters,
    time: { decade, certainty: century === null ? 0.75 : 0.95 },
  };
};
