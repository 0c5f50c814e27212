import type { Calendar } from "../../lexicon/dates/month-names.ts";

/** One way to read a date. */
export interface Reading {
  readonly calendar: Calendar;
  /** Null if the text does not say it. */
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
  /** In which order three numbers were read; null where the text leaves no choice. */
  readonly order: "dmy" | "mdy" | "ymd" | null;
}

/** A date as it stands in a text, before weekday, time and limits are looked at. Without readings it is refused. */
export interface Core {
  /** The likelier first. */
  readonly readings: readonly Reading[];
  readonly confidence: number;
  /** Is the year of two digits, so that only evidence decides? */
  readonly isShort: boolean;
  readonly evidence: readonly string[];
}
