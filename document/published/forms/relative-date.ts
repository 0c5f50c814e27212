import type { TimeUnit } from "../../../lexicon/dates/date-words.ts";
import { DAY_MS, dayOf, daysInMonth, daysOf } from "../gregorian.ts";
import { digitsAt, spelledNumberAt } from "../numbers.ts";
import { isPunctuation, type Token } from "../tokens.ts";
import {
  agoWordAt,
  type TokenMatch,
  lastWordAt,
  monthAt,
  relativeDayAt,
  unitAt,
  weekdayAt,
} from "../phrases.ts";

/** A number of units: "3 hours". */
export interface TimeAmount {
  readonly unit: TimeUnit;
  readonly count: number;
}

/** A time relative to the time of writing. `offset` is in days. */
export type RelativeDate =
  | { readonly kind: "ago"; readonly amounts: readonly TimeAmount[] }
  | { readonly kind: "day"; readonly offset: number }
  | { readonly kind: "last_weekday"; readonly weekday: number };

const MOST_AMOUNTS = 6;
const AND = "\u0648";

/** An amount such as "3 hours", "two days" or "a month". */
const amountAt = (tokens: readonly Token[], at: number): TokenMatch<TimeAmount> | null => {
  const unit = unitAt(tokens, at);
  if (unit !== null) {
    // "One day": in Arabic the number may follow a single unit.
    const one = unit.value.count === 1 ? spelledNumberAt(tokens, unit.to) : null;
    return { value: unit.value, to: one?.value === 1 ? one.to : unit.to };
  }
  const count = digitsAt(tokens, at, 3) ?? spelledNumberAt(tokens, at);
  const counted = count === null ? null : unitAt(tokens, count.to);
  if (count === null || counted === null || counted.value.count === 2) return null;
  return { value: { unit: counted.value.unit, count: count.value }, to: counted.to };
};

/** The next amount, after "and" or a comma. */
const nextAmountAt = (tokens: readonly Token[], at: number): TokenMatch<TimeAmount> | null => {
  const token = tokens[at];
  if (isPunctuation(token, ",\u060C") || token?.text === AND) return amountAt(tokens, at + 1);
  return token?.kind === "word" && token.text.startsWith(AND) ? amountAt(tokens, at) : null;
};

/** "From", as in "3 days before the elections": such a date does not count from the time of writing. */
const FROM = "\u0645\u0646";

/** Whether the name of a date follows, as in "before the year 2019" or "since Monday": then there is no amount. */
const namesDate = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.kind === "number" ||
  tokens[at]?.text === FROM ||
  monthAt(tokens, at) !== null ||
  weekdayAt(tokens, at) !== null;

const agoDateAt = (tokens: readonly Token[], at: number): TokenMatch<RelativeDate> | null => {
  const ago = agoWordAt(tokens, at);
  let next = amountAt(tokens, ago?.to ?? at);
  if (next === null) return null;
  const amounts: TimeAmount[] = [];
  let to = at;
  while (next !== null && amounts.length < MOST_AMOUNTS) {
    amounts.push(next.value);
    to = next.to;
    next = nextAmountAt(tokens, to);
  }
  if (tokens[to]?.text === "ago") return { value: { kind: "ago", amounts }, to: to + 1 };
  return ago !== null && !namesDate(tokens, to) ? { value: { kind: "ago", amounts }, to } : null;
};

/** A relative date: "yesterday", "3 hours ago", "last Tuesday". */
export const relativeDateAt = (tokens: readonly Token[], at: number): TokenMatch<RelativeDate> | null => {
  const day = relativeDayAt(tokens, at);
  if (day !== null) return { value: { kind: "day", offset: day.value }, to: day.to };
  const weekday = weekdayAt(tokens, at);
  const last = weekday === null ? null : lastWordAt(tokens, weekday.to);
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

/** A local time minus amounts: years and months by the calendar, shorter units by length. */
export const subtractAmounts = (wallMs: number, amounts: readonly TimeAmount[]): number => {
  const months = amounts.reduce(
    (sum, { unit, count }) => sum + (unit === "year" ? count * 12 : unit === "month" ? count : 0),
    0,
  );
  const rest = amounts.reduce((sum, { unit, count }) => sum + (MS[unit] ?? 0) * count, 0);
  return monthsBack(wallMs, months) - rest;
};

const FINEST: readonly TimeUnit[] = ["minute", "hour", "day", "week", "month", "year"];

/** The precision of a result: that of the finest unit; a week counts as days. */
export const precisionOfAmounts = (
  amounts: readonly TimeAmount[],
): "minute" | "hour" | "day" | "month" | "year" => {
  const finest = FINEST.find((unit) => amounts.some((amount) => amount.unit === unit)) ?? "year";
  return finest === "week" ? "day" : finest;
};
