import { RELATIVE_DAYS, WEEKDAYS } from "../../../lexicon/dates/date-words.ts";
import { DAY_PART_NOUNS, FOLLOWING_WORDS, NIGHTS, THIS_WORDS } from "../../../lexicon/dates/time-words.ts";
import {
  NOT_TODAY_AFTER,
  NOT_TODAY_BEFORE,
  NOT_TOMORROW_AFTER,
  NOT_WEEKDAY_AFTER,
  NOT_WEEKDAY_BEFORE,
  NOT_YESTERDAY_AFTER,
  NOT_YESTERDAY_BEFORE,
} from "../../../lexicon/dates/no-times.ts";
import { NAME_UNITS } from "../../../lexicon/names/people/name-units.ts";
import type { TimePart } from "../written-time.ts";
import { BEGINS, hasStemOf, isOneOf, lookupOf, isGap } from "../phrases.ts";
import { directionAt } from "./named-date.ts";
import { formAt, GAP, type Tokens } from "../../words/tokens.ts";
import { toDedupForm } from "../../../text/dedup-form.ts";

export const weekdayNameAt = lookupOf(
  WEEKDAYS.map((names, day) => [day, names] as const),
  BEGINS.weekday,
);
/** `اليوم التالي` counts from a time of the text in news, not from the time of writing. */
const isFromText = (name: string): boolean =>
  [...FOLLOWING_WORDS, "السابق", "الماضي"].some((word) => name.endsWith(word));
const relativeDayName = lookupOf(
  [
    ...RELATIVE_DAYS.map(([days, names]) => [days, names.filter((name) => !isFromText(name))] as const),
    [1, ["غد"]] as const,
    ...NIGHTS,
  ],
  BEGINS.relativeDay,
);
const isNotTodayBefore = isOneOf(NOT_TODAY_BEFORE);
const isNotTodayAfter = isOneOf(NOT_TODAY_AFTER);
const isNotYesterdayBefore = isOneOf(NOT_YESTERDAY_BEFORE);
const isNotYesterdayAfter = isOneOf(NOT_YESTERDAY_AFTER);
const isNotTomorrowAfter = isOneOf(NOT_TOMORROW_AFTER);
const isNotWeekdayAfter = hasStemOf(NOT_WEEKDAY_AFTER);
const isNotWeekdayBefore = isOneOf(NOT_WEEKDAY_BEFORE);
const isThis = hasStemOf(THIS_WORDS);
/** Bearers that a given name has at least: rarer ones are other words more often. */
const FEWEST_BEARERS = 40;
const isGivenName = isOneOf(
  NAME_UNITS.trim()
    .split("\n")
    .filter((line) => Number(line.split(" ")[0]) >= FEWEST_BEARERS)
    .flatMap((line) => line.split(" ").slice(2))
    // `صباح` and `فجر` before a weekday are parts of that day.
    .filter((name) => !DAY_PART_NOUNS.some(([, nouns]) => nouns.includes(name))),
);

const BEFORE = toDedupForm("قبل");
const WHAT = toDedupForm("ما");
const TODAY = toDedupForm("اليوم");
const TONIGHT = toDedupForm("الليلة");
const TOMORROW = toDedupForm("غدا");

/** `السبت قبل الماضي`, `ما قبل الماضي`: a week earlier than the last one. It is not told, rather than told wrong. */
const isBeforeLast = (tokens: Tokens, next: number): boolean => {
  const at = formAt(tokens, next) === WHAT ? next + 1 : next;
  return isGap(tokens, at) && formAt(tokens, at) === BEFORE && directionAt(tokens, at + 1)?.value === "past";
};

/** A weekday, with its direction: `الأربعاء الفائت`. */
export const weekdayAt = (tokens: Tokens, at: number): TimePart | null => {
  const name = weekdayNameAt(tokens, at);
  if (name === null) return null;
  if (isGap(tokens, at) && isNotWeekdayAfter(tokens, at - 1)) return null;
  if (isGap(tokens, name.last + 1) && isNotWeekdayBefore(tokens, name.last + 1)) return null;
  if (isBeforeLast(tokens, name.last + 1)) return null;
  const gap = tokens.gaps[name.last + 1] ?? GAP.newline;
  const direction = (gap & ~GAP.closing) === 0 ? directionAt(tokens, name.last + 1) : null;
  const isDirected = direction?.letters === 0;
  // `محمد الخميس` is a person.
  if (!isDirected && name.letters === 0 && isGap(tokens, at) && isGivenName(tokens, at - 1)) return null;
  const present = isThis(tokens, at - 1) && isGap(tokens, at) ? { direction: "present" as const } : {};
  return {
    first: at,
    last: isDirected ? direction.last : name.last,
    letters: name.letters,
    time: {
      weekday: name.value,
      ...(isDirected ? { direction: direction.value } : present),
      certainty: isDirected ? 0.92 : 0.82,
    },
  };
};

/** `اليوم`, `أمس`, `أول من أمس`, `غدا`, `الليلة الماضية`. */
export const relativeDayAt = (tokens: Tokens, at: number): TimePart | null => {
  const name = relativeDayName(tokens, at);
  if (name === null) return null;
  const { value, last, letters } = name;
  const isOneWord = (wanted: string): boolean =>
    last === at && tokens.words[at]?.stems.some(({ form }) => form === wanted) === true;
  const before = isGap(tokens, at) ? at - 1 : -1;
  const behind = isGap(tokens, last + 1) ? last + 1 : -1;
  const isToday = isOneWord(TODAY);
  if (isToday || isOneWord(TONIGHT)) {
    const isDay = weekdayNameAt(tokens, behind) !== null;
    if (isNotTodayBefore(tokens, behind) || (isNotTodayAfter(tokens, before) && !isDay)) return null;
    // At the head of a paragraph before a dash: the newspaper of that name.
    if (((tokens.gaps[at] ?? 0) & GAP.newline) !== 0 && ((tokens.gaps[last + 1] ?? 0) & GAP.dash) !== 0)
      return null;
    // `لليوم`, `باليوم`: "for the day of", "a day".
    if (name.clitic.endsWith("ل") || name.clitic.endsWith("ب")) return null;
  }
  if (value === -1 && (isNotYesterdayBefore(tokens, behind) || isNotYesterdayAfter(tokens, before)))
    return null;
  if (value === 1 && isNotTomorrowAfter(tokens, before)) return null;
  const isSure = !isToday && formAt(tokens, last) !== TOMORROW;
  return { first: at, last, letters, time: { dayShift: value, certainty: isSure ? 0.93 : 0.85 } };
};
