import { readDates } from "../query/read-dates.ts";

/** The length of a bar of the timeline. Weeks begin on Monday. */
export type Interval = "day" | "week" | "month" | "year";

/** A span of time in milliseconds UTC: from the first on and before the second. Both are the beginning of a day. */
export interface Bounds {
  readonly fromMs: number;
  readonly beforeMs: number;
}

const DAY_MS = 86_400_000;
/** Days up to which bars have a length. So there are at most 62 days, 58 weeks or 121 months. */
const INTERVALS: readonly (readonly [days: number, interval: Interval])[] = [
  [62, "day"],
  [400, "week"],
  [3_660, "month"],
];
/** A shorter span is shown with what is around it: a single bar says nothing. */
const LEAST_DAYS = 31;

/** The length of the bars for a span, so that they are neither few nor too many to see. */
export const intervalOf = ({ fromMs, beforeMs }: Bounds): Interval =>
  INTERVALS.find(([days]) => beforeMs - fromMs <= days * DAY_MS)?.[1] ?? "year";

/** The whole days between two points in time, both included. */
export const daysBetween = (firstMs: number, lastMs: number): Bounds => ({
  fromMs: Math.floor(firstMs / DAY_MS) * DAY_MS,
  beforeMs: (Math.floor(lastMs / DAY_MS) + 1) * DAY_MS,
});

const dayOf = (ms: number): string => new Date(ms).toISOString().slice(0, 10);

/** The first and the last day of a span: `2024-03-01` and `2024-03-31`. */
export const shownDays = ({ fromMs, beforeMs }: Bounds): { readonly from: string; readonly to: string } => ({
  from: dayOf(fromMs),
  to: dayOf(beforeMs - DAY_MS),
});

/** A span with days around it, if it is shorter than {@link LEAST_DAYS}. */
const widened = ({ fromMs, beforeMs }: Bounds): Bounds => {
  const missing = Math.max(0, LEAST_DAYS - Math.round((beforeMs - fromMs) / DAY_MS));
  const before = Math.floor(missing / 2);
  return { fromMs: fromMs - before * DAY_MS, beforeMs: beforeMs + (missing - before) * DAY_MS };
};

/**
 * The span that a timeline shows: the chosen periods (`2024-01..2024-03`), with what lies between and, if they are short, around them. A
 * side that is open, and no choice, reach as far as the results (`ends`). Null if nothing bounds it.
 */
export const spanOf = (periods: readonly string[], ends: Bounds | null): Bounds | null => {
  const spans = periods.map((period) => readDates("date", period) ?? { from: null, before: null });
  const instants = (side: "from" | "before"): readonly number[] =>
    spans.flatMap((span) => (span[side] === null ? [] : [Date.parse(span[side])]));
  const isOpen = (side: "from" | "before"): boolean =>
    spans.length === 0 || instants(side).length < spans.length;
  const fromMs = isOpen("from") ? ends?.fromMs : Math.min(...instants("from"));
  const beforeMs = isOpen("before") ? ends?.beforeMs : Math.max(...instants("before"));
  return fromMs === undefined || beforeMs === undefined || fromMs >= beforeMs
    ? null
    : widened({ fromMs, beforeMs });
};
