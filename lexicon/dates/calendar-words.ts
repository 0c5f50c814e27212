/** lexicon/dates/: the words that dates are written with, and the time zones of cities. */

import { AGO_WORDS, DAY_PARTS, ERAS, HOUR_WORDS, TIME_UNITS, WEEKDAYS } from "./date-words.ts";
import { MONTH_NAMES } from "./month-names.ts";

const LETTERS = /^[\p{L}\p{M}\u0640]+$/u;

const wordsInPhrases = (phrases: readonly string[]): readonly string[] =>
  phrases.flatMap((phrase) => phrase.split(/[ /]/u)).filter((word) => LETTERS.test(word));

/** Words that introduce a date, or join its components. */
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
 * The words of a line that is only a date: months, weekdays, parts of the day, "published on".
 *
 * Source: the tables by which dates are read, and the words that introduce a date on news sites, collected by us. Reason:
 * such a line is boilerplate and never the headline. The table does not say which day the line means.
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
