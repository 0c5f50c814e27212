import type { DayPart, TimeUnit } from "../../lexicon/dates/date-words.ts";
import type { Calendar } from "../../lexicon/dates/month-names.ts";
import type { Direction } from "../../lexicon/dates/time-words.ts";

/** A date as far as the text gives it. */
export interface WrittenDate {
  readonly calendar: Calendar;
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
  /** The other order of a date in digits. */
  readonly other?: Omit<WrittenDate, "other">;
}

export interface WrittenClock {
  /** 0 to 24, before the part of the day is considered. */
  readonly hour: number;
  /** Null if the text has only the hour. */
  readonly minute: number | null;
  /** Without a part of the day it may be before or after noon: `الساعة الثالثة`. */
  readonly isOfTwelve: boolean;
  /** The clock of Greenwich, not that of the place. */
  readonly isGreenwich: boolean;
}

/** A time as the text gives it, before it is resolved: every field is a part that is there. */
export interface WrittenTime {
  readonly date?: WrittenDate;
  /** The same day in the other calendar. */
  readonly twin?: WrittenDate;
  /** Sunday is 0. */
  readonly weekday?: number;
  /** The second day of a night: `ليلة الخميس-الجمعة`. */
  readonly nightTo?: number;
  /** Days from the time of writing. */
  readonly dayShift?: number;
  /** Of a weekday, a day and month, or a month. */
  readonly direction?: Direction;
  /** Units of the calendar from the time of writing: `الشهر الماضي`. */
  readonly unitShift?: { readonly unit: "week" | "month" | "year"; readonly by: number };
  /** A unit of another time of the text: `في اليوم التالي`. */
  readonly sameUnit?: { readonly unit: "day" | "week" | "month" | "year"; readonly by: number };
  readonly clock?: WrittenClock;
  readonly dayPart?: DayPart;
  /** The first month of a season. */
  readonly season?: number;
  /** First and last month of a part of a year. */
  readonly yearPart?: readonly [number, number];
  /** The first year of a decade. */
  readonly decade?: number;
  /** Before the time of writing: `قبل ثلاثة أيام`. */
  readonly ago?: { readonly unit: TimeUnit; readonly count: number };
  /** Up to the time of writing, or from it: `الأيام الثلاثة الماضية`. */
  readonly stretch?: { readonly unit: TimeUnit; readonly count: number; readonly direction: Direction };
  /** A time of this unit that nothing resolves: `قبل يومين من الهجوم`. */
  readonly unresolved?: TimeUnit | "vague";
  /** How often what is written like this is a time: 0 to 1. */
  readonly certainty: number;
}

/** A part of a time, or a whole one, in the text. */
export interface TimePart {
  /** Words, both inclusive. */
  readonly first: number;
  readonly last: number;
  /** Letters of the first word that are clitics. */
  readonly letters: number;
  readonly time: WrittenTime;
}
