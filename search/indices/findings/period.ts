import type { MentionedTime } from "../../../enrich/enrichment.ts";

/** A stretch of time as a `date_range` has it (ISO 8601, UTC); `lt` is the first moment behind it. */
export interface Period {
  readonly gte: string;
  readonly lt: string;
}

interface Moment {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
}

const ISO = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d)(?::(\d\d))?)?)?)?/u;
const UNITS = ["year", "month", "day", "hour", "minute"] as const;
type Unit = (typeof UNITS)[number];

/** How long the times are that say less than their first unit does: a season has three months. */
const LONGER: Partial<Record<MentionedTime["precision"], readonly [count: number, unit: Unit]>> = {
  week: [7, "day"],
  season: [3, "month"],
  decade: [10, "year"],
};

const MINUTE_MS = 60_000;

const msOf = ({ year, month, day, hour, minute }: Moment): number =>
  // `Date.UTC` takes the years 0 to 99 for those of the 20th century.
  new Date(0).setUTCFullYear(year, month - 1, day) + (hour * 60 + minute) * MINUTE_MS;

/** The moment that an ISO text begins, and the smallest unit that it names; null if it is none. */
const readMoment = (text: string): { readonly at: Moment; readonly unit: Unit } | null => {
  const parts = (ISO.exec(text) ?? []).slice(1).filter((part) => part !== undefined);
  const unit = UNITS[parts.length - 1];
  if (unit === undefined) return null;
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0] = parts.map(Number);
  const at = { year, month, day, hour, minute };
  const written = new Date(msOf(at));
  // The 31st of February is no day.
  const isReal = year > 0 && written.getUTCMonth() === month - 1 && written.getUTCDate() === day && hour < 24;
  return isReal && minute < 60 ? { at, unit } : null;
};

const later = (at: Moment, count: number, unit: Unit): number => msOf({ ...at, [unit]: at[unit] + count });

const isoOf = (ms: number): string => new Date(ms).toISOString().replace(/T00:00:00\.000Z$/u, "");

/**
 * The whole time that a mention means: `2021-05` is the month of May, and with `to` it goes on to the end of that. Null where
 * nothing is resolved, or the text contradicts itself: Elasticsearch refuses a document with a range that ends before it begins.
 */
export const periodOf = (
  from: string | null,
  to: string | null,
  precision: MentionedTime["precision"] | null,
): Period | null => {
  const first = from === null || precision === "vague" ? null : readMoment(from);
  if (first === null) return null;
  const last = to === null ? null : readMoment(to);
  const begin = msOf(first.at);
  const [count, unit] = (precision === null ? undefined : LONGER[precision]) ?? [1, first.unit];
  const end = last === null ? later(first.at, count, unit) : later(last.at, 1, last.unit);
  // Elasticsearch reads years of four digits.
  return end > begin && new Date(end).getUTCFullYear() <= 9999 ? { gte: isoOf(begin), lt: isoOf(end) } : null;
};
