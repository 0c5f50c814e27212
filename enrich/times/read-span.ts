import type { TimePart, WrittenDate, WrittenTime } from "./written-time.ts";
import { GAP, type Tokens } from "../words/tokens.ts";
import { PAIR_WORDS, TO_WORDS } from "../../lexicon/dates/time-words.ts";
import { anyOf, hasStemOf } from "./phrases.ts";
import { bareDigitsAt, numberAt } from "./numbers.ts";
import { NUMBERED_WORDS } from "../../lexicon/dates/no-times.ts";
import { isOnlyYear, timeAt } from "./read-time.ts";
import { yearNumberAt } from "./forms/year-number.ts";

/** One time, or two of which the second is the end of a span or a time of its own. */
export interface TimesRead {
  readonly from: TimePart;
  readonly to: TimePart | null;
  /** `بين 3 و5 أيار` is a span; `يومي السبت والأحد` are two times. */
  readonly isSpan: boolean;
}

const toWordAt = anyOf(TO_WORDS);
const isBetween = hasStemOf(["بين"]);
const isFrom = hasStemOf(["من", "منذ", "بين"]);
const isPair = hasStemOf(PAIR_WORDS);
const isNumbered = hasStemOf(NUMBERED_WORDS);

/** A number that only the other end of a span makes a day or a year. */
const bareNumberAt = (tokens: Tokens, at: number): TimePart | null => {
  const digits = bareDigitsAt(tokens, at, 4);
  if (digits?.length === 4) {
    const year = yearNumberAt(tokens, at);
    if (year === null || year.calendar === "hijri" || year.year < 1900 || year.year > 2100) return null;
    const date: WrittenDate = { calendar: year.calendar, year: year.year, month: null, day: null };
    return { first: at, last: year.last, letters: digits.letters, time: { date, certainty: 0.85 } };
  }
  const day = numberAt(tokens, at, 2);
  if (day === null || day.value < 1 || day.value > 31) return null;
  const date: WrittenDate = { calendar: "gregorian", year: null, month: null, day: day.value };
  return { first: at, last: day.last, letters: day.letters, time: { date, certainty: 0.85 } };
};

interface Separator {
  /** The first word behind it. */
  readonly next: number;
  readonly kind: "to" | "and" | "dash";
}

const separatorAt = (tokens: Tokens, at: number): Separator | null => {
  const gap = tokens.gaps[at] ?? GAP.newline;
  if (gap === GAP.dash) return { next: at, kind: "dash" };
  if (gap === GAP.slash) return bareDigitsAt(tokens, at, 4)?.length === 4 ? { next: at, kind: "dash" } : null;
  if ((gap & ~GAP.closing) !== 0) return null;
  const to = toWordAt(tokens, at);
  if (to !== null && (tokens.gaps[to.last + 1] ?? GAP.newline) === 0)
    return { next: to.last + 1, kind: "to" };
  const form = tokens.words[at]?.form ?? "";
  if (form === "و" && tokens.gaps[at + 1] === 0) return { next: at + 1, kind: "and" };
  return form.startsWith("و") ? { next: at, kind: "and" } : null;
};

const isDayOfMonth = ({ date, unitShift }: WrittenTime): boolean =>
  date !== undefined && date.day !== null && (date.month !== null || unitShift?.unit === "month");
const isMonth = ({ date }: WrittenTime): boolean =>
  date !== undefined && date.day === null && date.month !== null;

/** Whether two times are of one kind, so that one may end what the other begins. */
const areAlike = (a: WrittenTime, b: WrittenTime): boolean => {
  if (isOnlyYear(a) || isOnlyYear(b)) {
    return isOnlyYear(a) && isOnlyYear(b) && (a.date?.year ?? 0) < (b.date?.year ?? 0);
  }
  if (isDayOfMonth(a) || isDayOfMonth(b)) return isDayOfMonth(a) && isDayOfMonth(b);
  if (isMonth(a) || isMonth(b)) return isMonth(a) && isMonth(b);
  if (a.weekday !== undefined || b.weekday !== undefined)
    return a.weekday !== undefined && b.weekday !== undefined;
  return a.clock !== undefined && b.clock !== undefined;
};

/** A bare number takes month and year from the other end. */
const filled = (from: WrittenTime, to: WrittenTime): WrittenTime => {
  const { date } = from;
  if (date === undefined || to.date === undefined) {
    const isClock = from.clock !== undefined && to.clock !== undefined && from.dayPart === undefined;
    return isClock && to.dayPart !== undefined ? { ...from, dayPart: to.dayPart } : from;
  }
  if (date.year === null && date.month === null && date.day !== null && from.unitShift === undefined) {
    const { other: _other, ...rest } = to.date;
    const { weekday: _weekday, nightTo: _nightTo, clock: _clock, twin: _twin, ...kept } = to;
    const { weekday } = from;
    return { ...kept, ...(weekday === undefined ? {} : { weekday }), date: { ...rest, day: date.day } };
  }
  const isOfLaterYear = date.year === null && to.date.year !== null && date.month !== null;
  const isDirected = from.direction !== undefined || to.direction === undefined;
  return {
    ...from,
    ...(isOfLaterYear ? { date: { ...date, year: to.date.year } } : {}),
    ...(isDirected ? {} : { direction: to.direction }),
  };
};

/** `في 2005 و2010` */
const areYears = (tokens: Tokens, a: TimePart, b: TimePart): boolean =>
  isOnlyYear(a.time) && isOnlyYear(b.time) && b.letters === 1 && tokens.gaps[b.first] === 0;

const hasDate = ({ date, dayShift }: WrittenTime): boolean => date !== undefined || dayShift !== undefined;

const isBareDay = ({ date, unitShift }: WrittenTime): boolean =>
  date !== undefined && date.month === null && date.day !== null && unitShift === undefined;

const endOf = (tokens: Tokens, at: number, from: WrittenTime): TimePart | null => {
  const time = timeAt(tokens, at);
  if (time !== null) return time;
  return isOnlyYear(from) ? bareNumberAt(tokens, at) : null;
};

/** `السبت 8 والأحد 9 أفريل`: a weekday with a day whose month stands with the second one. */
const dayBehindWeekday = (tokens: Tokens, weekday: TimePart): TimePart | null => {
  const { last, time } = weekday;
  if (time.weekday === undefined || hasDate(time) || tokens.gaps[last + 1] !== 0) return null;
  const day = bareNumberAt(tokens, last + 1);
  if (day === null || day.letters > 0 || !isBareDay(day.time)) return null;
  const separator = separatorAt(tokens, day.last + 1);
  const to = separator?.kind === "and" ? timeAt(tokens, separator.next) : null;
  if (to === null || to.time.weekday === undefined || !isDayOfMonth(to.time)) return null;
  return { ...weekday, last: day.last, time: { ...day.time, weekday: time.weekday } };
};

/** `الثلاثاء والأربعاء 14 و15 فيفري`: the weekdays are those of the days behind them. */
const daysBehindWeekdays = (tokens: Tokens, { to, isSpan }: TimesRead): TimesRead | null => {
  if (to === null || isSpan || to.time.weekday === undefined || hasDate(to.time)) return null;
  if (tokens.gaps[to.last + 1] !== 0) return null;
  const days = readAt(tokens, to.last + 1);
  return days !== null && days.to !== null && isDayOfMonth(days.to.time) ? days : null;
};

/** The time, or the span of time, that begins at a word. */
export const timesAt = (tokens: Tokens, at: number): TimesRead | null => {
  const read = readAt(tokens, at);
  return read === null ? null : (daysBehindWeekdays(tokens, read) ?? read);
};

const readAt = (tokens: Tokens, at: number): TimesRead | null => {
  const before = tokens.gaps[at] === 0 ? at - 1 : -1;
  const isPaired = isPair(tokens, before);
  const whole = timeAt(tokens, at);
  const time = whole === null ? null : (dayBehindWeekday(tokens, whole) ?? whole);
  const alone = time === null ? null : { from: time, to: null, isSpan: false };
  const from = time ?? (isNumbered(tokens, before) ? null : bareNumberAt(tokens, at));
  if (from === null) return null;
  const separator = separatorAt(tokens, from.last + 1);
  if (separator === null) return alone;
  const isInside = isBetween(tokens, before) || (isPaired && isBetween(tokens, before - 1));
  const isOpened = isInside || isPaired || isFrom(tokens, before);
  const { kind, next } = separator;
  const to = endOf(tokens, next, from.time);
  if (to === null || (kind !== "and" && to.letters > 0 && to.first === next)) return alone;
  const isBare = isBareDay(from.time) && isDayOfMonth(to.time);
  if (kind === "and" && !isInside && !isPaired && !isBare && !areYears(tokens, from, to)) return alone;
  if (kind === "to" && !isOpened && from.time.weekday !== undefined) return alone;
  const start = filled(from.time, to.time);
  const end =
    to.time.date?.year === null && typeof start.date?.year === "number" && !isBare
      ? { ...to.time, date: { ...to.time.date, year: start.date.year } }
      : to.time;
  if (!areAlike(start, end)) return alone;
  return {
    from: { ...from, time: start },
    to: { ...to, time: end },
    isSpan: kind !== "and" || isInside,
  };
};
