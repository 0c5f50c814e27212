import type { DayPart } from "../../lexicon/dates/date-words.ts";
import type { EnrichedArticle } from "../names/reading.ts";
import { daysOf } from "../../document/published/gregorian.ts";

/** The time of publication, from which relative times count. */
export interface Anchor {
  /** Days since 1970-01-01; of a month or year, its first day. */
  readonly days: number;
  readonly precision: "day" | "month" | "year";
  /** Minutes since midnight, on the clock of the page; null where it has no clock. */
  readonly minutes: number | null;
}

const ISO = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}):(\d{2}))?)?)?/u;

/** The anchor that a publication time gives; null without one. */
export const anchorOf = (published: EnrichedArticle["published"]): Anchor | null => {
  const fields = published === null ? null : ISO.exec(published.iso);
  if (fields === null) return null;
  const [, year, month, day, hour, minute] = fields;
  const precision = day === undefined ? (month === undefined ? "year" : "month") : "day";
  return {
    days: daysOf(Number(year), Number(month ?? 1), Number(day ?? 1)),
    precision,
    minutes: hour === undefined ? null : Number(hour) * 60 + Number(minute),
  };
};

/** Times that the text named before, for those that count from them. */
export interface TextTimes {
  /** The latest certain day, and the sentence in which it stands. */
  readonly day: { readonly days: number; readonly sentence: number; readonly part: DayPart | null } | null;
  /** The latest certain month and year. */
  readonly month: { readonly year: number; readonly month: number; readonly sentence: number } | null;
  readonly year: { readonly year: number; readonly sentence: number; readonly isWritten: boolean } | null;
}

export const NO_TIMES: TextTimes = { day: null, month: null, year: null };
