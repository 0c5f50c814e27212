import {
  DAY_PART_NOUNS,
  DAY_WORDS,
  INNER_WORDS,
  THAT_WORDS,
  THIS_WORDS,
} from "../../lexicon/dates/time-words.ts";
import { GAP, type Tokens } from "../words/tokens.ts";
import type { TimePart, WrittenTime } from "./written-time.ts";
import { relativeDayAt, weekdayAt } from "./forms/day.ts";
import { agoAt } from "./forms/ago.ts";
import { stretchAt } from "./forms/stretch.ts";
import { unitAt } from "./forms/unit.ts";
import { anyOf, BEGINS, beginningsAt, hasStemOf, isOneOf, lookupOf } from "./phrases.ts";
import { dayMonthAt, dayOfThisMonthAt, monthYearAt } from "./forms/named-date.ts";
import { yearNumberAt } from "./forms/year-number.ts";
import { decadeAt, seasonAt, yearAt, yearPartAt } from "./forms/period.ts";
import { DAY_PARTS } from "../../lexicon/dates/date-words.ts";
import { clockAt } from "./forms/clock.ts";
import { digitsAt } from "./numbers.ts";
import { numericDateAt } from "./forms/numeric-date.ts";

const dayPartNounAt = lookupOf(DAY_PART_NOUNS, BEGINS.dayPart);
const dayPartAdverbAt = lookupOf(
  DAY_PARTS.map(([part, names]) => [part, names.filter((name) => name.length > 2)] as const),
);
const innerWordAt = anyOf(INNER_WORDS);
const dayWordAt = anyOf(DAY_WORDS);
const demonstrativeAt = anyOf([...THIS_WORDS, ...THAT_WORDS]);

const dayPartNoun = (tokens: Tokens, at: number): TimePart | null => {
  const noun = dayPartNounAt(tokens, at);
  if (noun === null) return null;
  const { value: dayPart, last, letters } = noun;
  return { first: at, last, letters, time: { dayPart, certainty: 0.9 } };
};

type Reader = (tokens: Tokens, at: number) => TimePart | null;

/** What reads each kind of part, the most telling kind first. */
const READERS: readonly (readonly [begins: number, read: Reader])[] = [
  [BEGINS.date, dayMonthAt],
  [BEGINS.clock, clockAt],
  [BEGINS.date, dayOfThisMonthAt],
  [BEGINS.yearPart, yearPartAt],
  [BEGINS.season, seasonAt],
  [BEGINS.month, monthYearAt],
  [BEGINS.weekday, weekdayAt],
  [BEGINS.relativeDay, relativeDayAt],
  [BEGINS.unit, unitAt],
  [BEGINS.stretch, stretchAt],
  [BEGINS.ago, agoAt],
  [BEGINS.year, yearAt],
  [BEGINS.decade, decadeAt],
  [BEGINS.dayPart, dayPartNoun],
];

/** The part of a time that begins at a word. */
const partAt = (tokens: Tokens, at: number, isDayMeant: boolean): TimePart | null => {
  const bits = beginningsAt(tokens, at);
  if (bits === 0) return null;
  const numeric = (bits & BEGINS.date) === 0 ? null : numericDateAt(tokens, at, isDayMeant);
  if (numeric !== null) return numeric;
  for (const [begins, read] of READERS) {
    const part = (bits & begins) === 0 ? null : read(tokens, at);
    if (part !== null) return part;
  }
  return null;
};

const hasDayOfMonth = ({ date }: WrittenTime): boolean => date !== undefined && date.day !== null;

const hasDay = ({ date, weekday, dayShift }: WrittenTime): boolean =>
  weekday !== undefined || dayShift !== undefined || (date !== undefined && date.day !== null);

const isOnlyYear = ({ date }: WrittenTime): boolean =>
  date !== undefined && date.month === null && date.day === null;

/** Whether a part says more of the same time; a part that says what is said already begins another one. */
const fits = (time: WrittenTime, part: WrittenTime): boolean => {
  if (part.unresolved !== undefined || part.ago !== undefined || part.stretch !== undefined) return false;
  if (part.season !== undefined || part.yearPart !== undefined || part.decade !== undefined) return false;
  const isOpen = hasDay(time) || time.clock !== undefined || time.dayPart !== undefined;
  if (part.clock !== undefined) return time.clock === undefined && hasDay(time);
  if (part.dayShift !== undefined)
    return !hasDay(time) && (time.clock !== undefined || time.dayPart !== undefined);
  if (part.weekday !== undefined && time.unitShift?.unit === "week")
    return time.weekday === undefined && part.direction === undefined;
  if (part.weekday !== undefined)
    return time.weekday === undefined && isOpen && (time.dayShift === undefined || part.direction !== "next");
  if (part.date !== undefined && part.date.day !== null) {
    if (time.date === undefined) return isOpen;
    return time.twin === undefined && time.date.day !== null && time.date.calendar !== part.date.calendar;
  }
  const wanted = part.unitShift ?? part.sameUnit;
  if (wanted?.unit === "week")
    return time.weekday !== undefined && time.direction === undefined && time.date === undefined;
  if (wanted?.unit === "year")
    return (
      time.date !== undefined &&
      time.date.month !== null &&
      time.date.year === null &&
      time.direction === undefined
    );
  if (part.dayPart !== undefined) return time.dayPart === undefined && time.clock !== undefined;
  return false;
};

const joined = (time: WrittenTime, part: WrittenTime): WrittenTime => {
  const certainty = Math.max(time.certainty, part.certainty);
  if (time.date !== undefined && part.date !== undefined) return { ...time, twin: part.date, certainty };
  return { ...time, ...part, certainty };
};

/** `و` before a part begins another time. */
const beginsAnother = (tokens: Tokens, { first, letters }: TimePart): boolean => {
  const initial = tokens.words[first]?.form.charAt(0);
  return letters > 0 && (initial === "و" || initial === "ف");
};

/** Between two parts of a time: a comma, a bracket, a dash. */
const BETWEEN = GAP.comma | GAP.opening | GAP.closing | GAP.dash;
const MOST_INNER_WORDS = 2;

const partBehind = (tokens: Tokens, time: WrittenTime, last: number): TimePart | null => {
  let from = last + 1;
  const gap = tokens.gaps[from] ?? GAP.newline;
  if ((gap & ~BETWEEN) !== 0) return null;
  for (let words = 0; words <= MOST_INNER_WORDS; words += 1) {
    if (from > last + 1 && tokens.gaps[from] !== 0) return null;
    const part = partAt(tokens, from, hasDay(time));
    if (part !== null && !beginsAnother(tokens, part) && fits(time, part.time)) {
      // Behind a comma only what makes the day certain goes on: `الأحد، 3 مايو`, `اليوم، الأربعاء`.
      const isDay =
        hasDayOfMonth(part.time) || (time.dayShift !== undefined && part.time.weekday !== undefined);
      const isClose = gap === 0 || gap === GAP.closing || isDay || part.time.clock !== undefined;
      return isClose ? part : null;
    }
    const inner = innerWordAt(tokens, from);
    if (inner === null || inner.letters > 0) return null;
    from = inner.last + 1;
  }
  return null;
};

/** `ليلة الخميس-الجمعة`, `ليل السبت/الأحد`: a night has two days. */
const withNight = (tokens: Tokens, time: WrittenTime, last: number): readonly [WrittenTime, number] => {
  if (time.dayPart !== "night" || time.weekday === undefined || time.direction !== undefined)
    return [time, last];
  const gap = tokens.gaps[last + 1] ?? GAP.newline;
  if ((gap & ~(GAP.dash | GAP.slash)) !== 0) return [time, last];
  const next = weekdayAt(tokens, last + 1);
  const isNext = next?.time.weekday === (time.weekday + 1) % 7 && (next.letters === 0 || gap === 0);
  return isNext ? [{ ...time, nightTo: next.time.weekday }, next.last] : [time, last];
};

/** `العام الجاري 2021` */
const withYear = (tokens: Tokens, time: WrittenTime, last: number): readonly [WrittenTime, number] => {
  if (time.unitShift?.unit !== "year" || (time.date !== undefined && time.date.year !== null))
    return [time, last];
  const gap = tokens.gaps[last + 1] ?? GAP.newline;
  const year =
    (gap & ~GAP.opening) === 0 && digitsAt(tokens, last + 1)?.length === 4
      ? yearNumberAt(tokens, last + 1)
      : null;
  if (year === null) return [time, last];
  const { calendar, month, day } = time.date ?? { calendar: year.calendar, month: null, day: null };
  const date = { calendar, year: year.year, month, day };
  return calendar === year.calendar ? [{ ...time, date }, year.last] : [time, last];
};

const withAdverb = (tokens: Tokens, time: WrittenTime, last: number): readonly [WrittenTime, number] => {
  if (!hasDay(time) || time.dayPart !== undefined || tokens.gaps[last + 1] !== 0) return [time, last];
  const adverb = dayPartAdverbAt(tokens, last + 1);
  if (adverb === null || adverb.letters > 0) return [time, last];
  // `الأحد مساء الاثنين`: the part belongs to the day behind it.
  return partAt(tokens, adverb.last + 1, false)?.time.weekday === undefined
    ? [{ ...time, dayPart: adverb.value }, adverb.last]
    : [time, last];
};

const isOf = isOneOf(["من"]);
const isEvery = hasStemOf(["كل"]);

/** `30 رجب من كل عام` is every year. */
const isRecurring = (tokens: Tokens, at: number): boolean =>
  isEvery(tokens, at) || (isOf(tokens, at) && isEvery(tokens, at + 1));

const MOST_PARTS = 6;

/** The whole time that begins at a word, or null: its parts in any usual order (`الساعة 02:30 من ليلة الخميس-الجمعة`). */
export const timeAt = (tokens: Tokens, at: number): TimePart | null => {
  const first = partAt(tokens, at, false);
  if (first === null) return null;
  let { time, last } = first;
  for (let parts = 1; parts < MOST_PARTS; parts += 1) {
    [time, last] = withNight(tokens, time, last);
    const part = partBehind(tokens, time, last);
    if (part === null) break;
    time = joined(time, part.time);
    ({ last } = part);
  }
  [time, last] = withNight(tokens, time, last);
  [time, last] = withYear(tokens, time, last);
  [time, last] = withAdverb(tokens, time, last);
  if (isRecurring(tokens, last + 1)) return null;
  if (
    !hasDay(time) &&
    time.clock === undefined &&
    Object.keys(time).length === 2 &&
    time.dayPart !== undefined
  )
    return null;
  const before = at > 0 && tokens.gaps[at] === 0 ? at - 1 : -1;
  const isShifted = time.unitShift?.by === 0 || time.sameUnit?.by === 0 || time.direction === "present";
  const day = hasDay(time) ? dayWordAt(tokens, before) : isShifted ? demonstrativeAt(tokens, before) : null;
  return day === null
    ? { first: at, last, letters: first.letters, time }
    : { first: at - 1, last, letters: day.letters, time };
};

export { isOnlyYear };
