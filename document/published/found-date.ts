import type { Calendar } from "../../lexicon/dates/month-names.ts";

export type Precision = "minute" | "hour" | "day" | "month" | "year";

/** What is known beside the text. */
export interface DateHints {
  /** Time of reading: what lies more than a day after it is refused. */
  readonly nowMs: number;
  /** The time that "yesterday" and "3 hours ago" count from. Without it they say nothing. */
  readonly anchorMs?: number;
  /** How the outlet writes dates in digits. */
  readonly order?: "dmy" | "mdy" | "ymd";
  /** The number of the headline's line. */
  readonly headline?: number;
  /** What lies before it is refused; 1990 if not given. */
  readonly earliestYear?: number;
  /** The outlet's time zone (IANA), for times without one. Without it such a time has no offset. */
  readonly zone?: string;
}

/** A date expression, resolved. */
export interface FoundDate {
  /** As exact as the precision: `2021-11-01`, `2024-08-09T16:02:00+03:00`, `2019-03`, `2019`. Always Gregorian. */
  readonly iso: string;
  readonly precision: Precision;
  /** The calendar that decided it. */
  readonly calendar: Calendar;
  readonly span: { readonly start: number; readonly end: number; readonly text: string };
  /** 0 to 1. */
  readonly confidence: number;
  /** What spoke for it and against it, in words that do not change. */
  readonly evidence: readonly string[];
}
