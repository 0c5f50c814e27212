import type { TimeUnit } from "../../../lexicon/dates/date-words.ts";
import { DAY_MS, dayOf, daysInMonth, daysOf } from "../gregorian.ts";
import { digitsAt, isMark, spelledAt } from "../numbers.ts";
import type { Token } from "../tokens.ts";
import { agoAt, type Found, lastAt, monthAt, relativeDayAt, unitAt, weekdayAt } from "../words.ts";

export interface Amount {
  readonly unit: TimeUnit;
  readonly count: number;
}

/** A time that is told from the time of writing. */
export type Relative =
  | { readonly kind: "ago"; readonly amounts: readonly Amount[] }
  | { readonly kind: "day"; readonly offset: number }
  | { readonly kind: "last_weekday"; readonly weekday: number };

const MOST_AMOUNTS = 6;
const AND = "\u0648";

/** "3 hours", "two days", "a month". */
const amountAt = (tokens: readonly Token[], at: number): Found<Amount> | null => {
  const unit = unitAt(tokens, at);
  if (unit !== null) {
    // "One day": the number may follow a single unit.
    const one = unit.value.count === 1 ? spelledAt(tokens, unit.to) : null;
    return { value: unit.value, to: one?.value === 1 ? one.to : unit.to };
  }
  const count = digitsAt(tokens, at, 3) ?? spelledAt(tokens, at);
  const counted = count === null ? null : unitAt(tokens, count.to);
  if (count === null || counted === null || counted.value.count === 2) return null;
  return { value: { unit: counted.value.unit, count: count.value }, to: counted.to };
};

/** Over "and" or a comma, if another amount follows. */
const nextAmountAt = (tokens: readonly Token[], at: number): Found<Amount> | null => {
  const token = tokens[at];
  if (isMark(token, ",\u060C") || token?.text === AND) return amountAt(tokens, at + 1);
  return token?.kind === "word" && token.text.startsWith(AND) ? amountAt(tokens, at) : null;
};

const FROM = "\u0645\u0646"; // "from", as in "3 days before the elections": not counted from the time of writing

/** "Before the year 2019", "since Monday": no amount, but the name of what follows. */
const isName = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.kind === "number" ||
  tokens[at]?.text === FROM ||
  monthAt(tokens, at) !== null ||
  weekdayAt(tokens, at) !== null;

const agoDateAt = (tokens: readonly Token[], at: number): Found<Relative> | null => {
  const ago = agoAt(tokens, at);
  let next = amountAt(tokens, ago?.to ?? at);
  if (next === null) return null;
  const amounts: Amount[] = [];
  let to = at;
  while (next !== null && amounts.length < MOST_AMOUNTS) {
    amounts.push(next.value);
    to = next.to;
    next = nextAmountAt(tokens, to);
  }
  if (tokens[to]?.text === "ago") return { value: { kind: "ago", amounts }, to: to + 1 };
  return ago !== null && !isName(tokens, to) ? { value: { kind: "ago", amounts }, to } : null;
};

/** "Yesterday", "3 hours ago", "last Tuesday". */
export const relativeDateAt = (tokens: readonly Token[], at: number): Found<Relative> | null => {
  const day = relativeDayAt(tokens, at);
  if (day !== null) return { value: { kind: "day", offset: day.value }, to: day.to };
  const weekday = weekdayAt(tokens, at);
  const last = weekday === null ? null : lastAt(tokens, weekday.to);
  if (weekday !== null && last !== null)
    return { value: { kind: "last_weekday", weekday: weekday.value }, to: last.to };
  return agoDateAt(tokens, at);
};

const MS: Partial<Record<TimeUnit, number>> = {
  minute: 60_000,
  hour: 3_600_000,
  day: DAY_MS,
  week: 7 * DAY_MS,
};

const monthsBack = (wallMs: number, months: number): number => {
  const days = Math.floor(wallMs / DAY_MS);
  const { year, month, day } = dayOf(days);
  const index = year * 12 + month - 1 - months;
  const toYear = Math.floor(index / 12);
  const toMonth = (index % 12) + 1;
  const moved = daysOf(toYear, toMonth, Math.min(day, daysInMonth(toYear, toMonth)));
  return wallMs + (moved - days) * DAY_MS;
};

/** A wall clock so much earlier: years and months by the calendar, the rest by length. */
export const before = (wallMs: number, amounts: readonly Amount[]): number => {
  const months = amounts.reduce(
    (sum, { unit, count }) => sum + (unit === "year" ? count * 12 : unit === "month" ? count : 0),
    0,
  );
  const rest = amounts.reduce((sum, { unit, count }) => sum + (MS[unit] ?? 0) * count, 0);
  return monthsBack(wallMs, months) - rest;
};

const FINEST: readonly TimeUnit[] = ["minute", "hour", "day", "week", "month", "year"];

/** The finest unit that was counted says how exact the result is; a week is counted in days. */
export const precisionOf = (amounts: readonly Amount[]): "minute" | "hour" | "day" | "month" | "year" => {
  const finest = FINEST.find((unit) => amounts.some((amount) => amount.unit === unit)) ?? "year";
  return finest === "week" ? "day" : finest;
};
