import { yearNumberAt, yearWordAt, type YearMatch } from "./year-number.ts";
import {
  AMBIGUOUS_MONTHS,
  MONTHS_BEHIND_PREPOSITIONS,
  NAMED_AFTER_DAYS,
  NUMBERS_LIKE_MONTHS,
} from "../../../lexicon/dates/no-times.ts";
import {
  DAY_WORDS,
  DIRECTIONS,
  type Direction,
  MONTH_WORDS,
  OPENING_WORDS,
  THIS_WORDS,
} from "../../../lexicon/dates/time-words.ts";
import { GAP, type Tokens } from "../../words/tokens.ts";
import { MONTH_NAMES, type MonthNames } from "../../../lexicon/dates/month-names.ts";
import type { TimePart, WrittenDate } from "../written-time.ts";
import { BEGINS, anyOf, hasStemOf, isOneOf, lookupOf, type Match } from "../phrases.ts";
import { bareDigitsAt, numberAt } from "../numbers.ts";

export const monthAt = lookupOf(
  MONTH_NAMES.map((row) => [row, row.names] as const),
  BEGINS.month,
);
export const directionAt = lookupOf(DIRECTIONS);
const monthWordAt = anyOf(MONTH_WORDS, BEGINS.month);
const isOf = isOneOf(["من", "في", "فى"]);
const isDayWord = hasStemOf(DAY_WORDS);
const isThis = hasStemOf(THIS_WORDS);
const isAmbiguous = hasStemOf(AMBIGUOUS_MONTHS);
const isMonthBehindPreposition = hasStemOf(MONTHS_BEHIND_PREPOSITIONS);
const isNumber = hasStemOf(NUMBERS_LIKE_MONTHS);
const isNamedAfterDay = hasStemOf(NAMED_AFTER_DAYS);
export const isOpening = hasStemOf(OPENING_WORDS);

/** What may stand between a month and its year. */
const BEFORE_YEAR = GAP.comma | GAP.slash | GAP.dash;

/** The year behind a month: `2021`, `من عام 2021`, `لسنة 2021`. */
const yearBehind = (tokens: Tokens, at: number): YearMatch | null => {
  let next = at;
  if (((tokens.gaps[next] ?? 0) & ~BEFORE_YEAR) !== 0) return null;
  if (isOf(tokens, next)) next += 1;
  const word = yearWordAt(tokens, next);
  if (word !== null) next = word.last + 1;
  if (next > at && tokens.gaps[next] !== 0) return null;
  return yearNumberAt(tokens, next);
};

/** A second name of the same month: `حزيران/ يونيو`, `آذار (مارس)`. */
const secondNameAt = (tokens: Tokens, at: number, { calendar, month }: MonthNames): number | null => {
  const gap = tokens.gaps[at] ?? 0;
  if ((gap & ~(GAP.slash | GAP.opening | GAP.dash)) !== 0) return null;
  const other = monthAt(tokens, at);
  return other?.letters === 0 && other.value.calendar === calendar && other.value.month === month
    ? other.last
    : null;
};

interface MonthMatch {
  readonly date: WrittenDate;
  readonly direction?: Direction;
  readonly last: number;
}

/** A month with all that follows it: its other name, its direction, its year. */
const wholeMonthAt = (tokens: Tokens, at: number): (MonthMatch & Pick<Match<unknown>, "letters">) | null => {
  const month = monthAt(tokens, at);
  if (month === null) return null;
  let last = secondNameAt(tokens, month.last + 1, month.value) ?? month.last;
  const gap = (tokens.gaps[last + 1] ?? 0) & ~GAP.closing;
  const direction = gap === 0 ? directionAt(tokens, last + 1) : null;
  const isDirected = direction?.letters === 0;
  if (isDirected) last = direction.last;
  const wanted = { calendar: month.value.calendar, year: null, month: month.value.month, day: null };
  const isClosed = ((tokens.gaps[last + 1] ?? 0) & GAP.closing) !== 0;
  const year =
    isClosed && last !== month.last && tokens.gaps[last + 1] !== GAP.closing
      ? null
      : yearBehindClosed(tokens, last + 1);
  const isSame = year?.calendar === wanted.calendar;
  // `محرم 2001` is no date: the calendars differ. `5 ديسمبر 1391` is one, of the Middle Ages.
  if (year !== null && !isSame && (year.isStated || wanted.calendar === "hijri")) return null;
  return {
    letters: month.letters,
    date: year === null ? wanted : { ...wanted, year: year.year },
    ...(isDirected ? { direction: direction.value } : {}),
    last: year?.last ?? last,
  };
};

/** As {@link yearBehind}, also behind the bracket of a second name: `آذار (مارس) 2021`. */
function yearBehindClosed(tokens: Tokens, at: number): YearMatch | null {
  if (tokens.gaps[at] === GAP.closing) return yearNumberAt(tokens, at) ?? null;
  return yearBehind(tokens, at);
}

const FULL_DATE = 0.97;
const DIRECTED_DATE = 0.92;
const DAY_AND_MONTH = 0.85;

const certaintyOf = ({ date, direction }: MonthMatch): number =>
  date.year === null ? (direction === undefined ? DAY_AND_MONTH : DIRECTED_DATE) : FULL_DATE;

const BY: Readonly<Record<Direction, number>> = { past: -1, present: 0, next: 1 };

/** A day of the month that is `by` months from the time of writing: `25 من الشهر الجاري`. */
const dayOfMonth = (at: number, day: Match<number>, by: number, last: number): TimePart => ({
  first: at,
  last,
  letters: day.letters,
  time: {
    date: { calendar: "gregorian", year: null, month: null, day: day.value },
    unitShift: { unit: "month", by },
    certainty: DIRECTED_DATE,
  },
});

/** A day and month, perhaps with a year: `12 آب 2023`, `الأول من أيار`, `22 تشرين الأول/أكتوبر الماضي`. */
export const dayMonthAt = (tokens: Tokens, at: number): TimePart | null => {
  const day = numberAt(tokens, at, 2);
  if (day === null || day.value < 1 || day.value > 31 || isNamedAfterDay(tokens, at - 1)) return null;
  let next = day.last + 1;
  const gap = tokens.gaps[next] ?? 0;
  if ((gap & ~(GAP.dash | GAP.slash)) !== 0) return null;
  if (isOf(tokens, next)) next += 1;
  const word = monthWordAt(tokens, next);
  if (word !== null && tokens.gaps[next] === 0) {
    const behind = tokens.gaps[word.last + 1] === 0 ? directionAt(tokens, word.last + 1) : null;
    if (behind?.letters === 0) return dayOfMonth(at, day, BY[behind.value], behind.last);
    next = word.last + 1;
  } else if (isThis(tokens, next) && tokens.gaps[next + 1] === 0) {
    const month = monthWordAt(tokens, next + 1);
    if (month !== null) return dayOfMonth(at, day, 0, month.last);
  }
  if (next > day.last + 1 && tokens.gaps[next] !== 0) return null;
  const month = wholeMonthAt(tokens, next);
  // A clitic before the month begins another time: `بين 3 وأيار`.
  if (month === null || (month.letters > 0 && !(tokens.words[next]?.form.startsWith("ل") ?? false)))
    return null;
  const { date, direction, last } = month;
  if (gap !== 0 && date.year === null && isNumber(tokens, next)) return null;
  return {
    first: at,
    last,
    letters: day.letters,
    time: {
      date: { ...date, day: day.value },
      ...(direction === undefined ? {} : { direction }),
      certainty: certaintyOf(month),
    },
  };
};

/** The day of the running month: `يوم 12 الجاري`. */
export const dayOfThisMonthAt = (tokens: Tokens, at: number): TimePart | null => {
  const day = bareDigitsAt(tokens, at, 2);
  if (day === null || day.value < 1 || day.value > 31 || !isDayWord(tokens, at - 1)) return null;
  const direction = tokens.gaps[at + 1] === 0 ? directionAt(tokens, at + 1) : null;
  if (direction?.value !== "present") return null;
  const date = { calendar: "gregorian", year: null, month: null, day: day.value } as const;
  return {
    first: at,
    last: direction.last,
    letters: day.letters,
    time: { date, unitShift: { unit: "month", by: 0 }, certainty: 0.85 },
  };
};

/** A month without a day: `آذار 2011`, `شهر مارس الماضي`, `في نوفمبر`. */
export const monthYearAt = (tokens: Tokens, at: number): TimePart | null => {
  const word = monthWordAt(tokens, at);
  const from = word === null ? at : word.last + 1;
  if (word !== null && tokens.gaps[from] !== 0) return null;
  const month = wholeMonthAt(tokens, from);
  if (month === null || (word !== null && month.letters > 0)) return null;
  const { date, direction, last, letters } = month;
  const isBare = date.year === null && direction === undefined && word === null && last === from;
  const isBehindPreposition =
    isOpening(tokens, from - 1) || (letters > 0 && /[بل]/u.test(tokens.words[from]?.form ?? ""));
  // The number before it was refused: `مدينة 6 أكتوبر`.
  if (tokens.gaps[at] === 0 && bareDigitsAt(tokens, at - 1, 2) !== null) return null;
  if (isBare && isAmbiguous(tokens, from) && !(isBehindPreposition && isMonthBehindPreposition(tokens, from)))
    return null;
  const certainty =
    date.year !== null
      ? 0.95
      : direction !== undefined
        ? 0.9
        : word !== null || isBehindPreposition
          ? 0.8
          : 0.7;
  return {
    first: at,
    last,
    letters: word?.letters ?? letters,
    time: { date, ...(direction === undefined ? {} : { direction }), certainty },
  };
};
