import { AGO_WORDS, DAY_PARTS, ERAS, HOUR_WORDS, TIME_UNITS, WEEKDAYS } from "./date-words.ts";
import { MONTH_NAMES } from "./month-names.ts";

const LETTERS = /^[\p{L}\p{M}\u0640]+$/u;

const wordsInPhrases = (phrases: readonly string[]): readonly string[] =>
  phrases.flatMap((phrase) => phrase.split(/[ /]/u)).filter((word) => LETTERS.test(word));

/** Words that lead to a date, or join its parts. */
const LEADING_WORDS: readonly string[] = [
  "اليوم",
  "أمس",
  "توقيت",
  "بتوقيت",
  "غرينتش",
  "جرينتش",
  "المحلي",
  "نشر",
  "النشر",
  "تم",
  "في",
  "بتاريخ",
  "تاريخ",
  "آخر",
  "تحديث",
  "التحديث",
  "الموافق",
  "أخبار",
  "و",
  "gmt",
  "utc",
  "at",
  "on",
  "ago",
  "published",
  "updated",
  "last",
];

/**
 * Words that a line with a date, and nothing else, is made of: months, weekdays, parts of the day, "published on".
 *
 * Source: the tables that dates are read by, and what leads to a date on the pages of news sites, by us. Reason: such a line
 * is boilerplate, and never the headline. Which day it means is not decided here.
 */
export const CALENDAR_WORDS: readonly string[] = [
  ...new Set([
    ...wordsInPhrases(MONTH_NAMES.flatMap(({ names }) => names)),
    ...wordsInPhrases(WEEKDAYS.flat()),
    ...wordsInPhrases(TIME_UNITS.flatMap(({ one, two }) => [...one, ...two])),
    ...wordsInPhrases([...AGO_WORDS, ...HOUR_WORDS]),
    ...wordsInPhrases(DAY_PARTS.flatMap(([, names]) => names)),
    ...wordsInPhrases(ERAS.flatMap(([, names]) => names)),
    ...LEADING_WORDS,
  ]),
];
