import type { Calendar } from "../../lexicon/dates/month-names.ts";

/** One way to read a date. */
export interface DateReading {
  readonly calendar: Calendar;
  /** Year, month and day: null if the text does not say them. */
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
  /** The order in which three numbers were read; null if the text leaves no choice. */
  readonly order: "dmy" | "mdy" | "ymd" | null;
}

/** A date as written, before weekday, time and limits are considered. Without readings it is impossible. */
export interface WrittenDate {
  /** The likeliest first. */
  readonly readings: readonly DateReading[];
  /** 0 to 1. */
  readonly confidence: number;
  /** Whether the year has two digits, so that only evidence can choose a reading. */
  readonly hasShortYear: boolean;
  readonly evidence: readonly string[];
}
