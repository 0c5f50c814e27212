import type { Calendar } from "../../lexicon/dates/month-names.ts";

export type DatePrecision = "minute" | "hour" | "day" | "month" | "year";

/** What is known besides the text. Times are in ms since 1970. */
export interface DateContext {
  /** The time of reading. Dates more than a day later are refused. */
  readonly nowMs: number;
  /** The time from which "yesterday" and "3 hours ago" count. Without it such dates are not resolved. */
  readonly anchorMs?: number;
  /** The order of day, month and year in the outlet's numeric dates. */
  readonly order?: "dmy" | "mdy" | "ymd";
  /** The number of the headline's line. */
  readonly headline?: number;
  /** The headline, and the numbers of all lines that are it. */
  readonly title?: { readonly text: string; readonly lines: readonly number[] };
  /** The day that the path of the file names, as `2024-08-09`: of publication, or on which the file was saved. */
  readonly pathDay?: string | null;
  /** Earlier dates are refused. 1990 by default. */
  readonly earliestYear?: number;
  /** The outlet's time zone (IANA), for times without one. Without it such a time has no offset. */
  readonly zone?: string;
}

/** A date expression that was resolved to a time. */
export interface ResolvedDate {
  /** Gregorian, as exact as the precision: `2021-11-01`, `2024-08-09T16:02:00+03:00`, `2019-03`, `2019`. */
  readonly iso: string;
  readonly precision: DatePrecision;
  /** The calendar of the date that decided. */
  readonly calendar: Calendar;
  /** Offsets in the text, in UTF-16 code units, and the text between them. */
  readonly span: { readonly start: number; readonly end: number; readonly text: string };
  /** 0 to 1. */
  readonly confidence: number;
  /** The reasons for and against it, as codes that do not change. */
  readonly evidence: readonly string[];
}
