import { type Clock, clockAt } from "./clock/clock.ts";
import { namedDateAt } from "./forms/named-date.ts";
import { numericDateAt } from "./forms/numeric-date.ts";
import type { WrittenDate } from "./written-date.ts";
import { type RelativeDate, relativeDateAt } from "./forms/relative-date.ts";
import type { Token } from "./tokens.ts";
import { beginsPhrase, weekdayAt } from "./phrases.ts";

/** Tokens that together tell one time: a weekday, a date (perhaps in both calendars), a relative date, a clock. */
export interface DateExpression {
  /** Index of the first token. */
  readonly from: number;
  /** Index after the last token. */
  readonly to: number;
  readonly weekday: number | null;
  readonly dates: readonly WrittenDate[];
  readonly relative: RelativeDate | null;
  readonly clock: Clock | null;
}

const calendarOfDate = (written: WrittenDate | undefined): string | undefined =>
  written?.readings[0]?.calendar;

/** The expression with one more date; null if it has such a date already, so that a new expression begins. */
const withDate = (expression: DateExpression, written: WrittenDate, to: number): DateExpression | null => {
  if (expression.dates.length > 1) return null;
  const [first] = expression.dates;
  if (
    first !== undefined &&
    (first.readings.length === 0 || calendarOfDate(first) === calendarOfDate(written))
  )
    return null;
  return { ...expression, to, dates: [...expression.dates, written] };
};

/** A component of a date expression. */
export interface DateComponent {
  /** Index after its last token. */
  readonly to: number;
  readonly kind: "date" | "relative" | "clock" | "weekday";
  /** The expression with this component; null if it has one of the kind already, so that a new expression begins. */
  readonly add: (expression: DateExpression) => DateExpression | null;
}

/** The component that begins at a token, or null. The most telling kind is tried first. */
export const dateComponentAt = (tokens: readonly Token[], at: number): DateComponent | null => {
  const token = tokens[at];
  if (token === undefined || token.kind === "punctuation") return null;
  if (token.kind === "word" && !beginsPhrase(token.text)) return null;
  const written = numericDateAt(tokens, at) ?? namedDateAt(tokens, at);
  if (written !== null)
    return {
      to: written.to,
      kind: "date",
      add: (expression) => withDate(expression, written.value, written.to),
    };
  const clock = clockAt(tokens, at);
  if (clock !== null) {
    const { value, to } = clock;
    return {
      to,
      kind: "clock",
      add: (expression) => (expression.clock === null ? { ...expression, to, clock: value } : null),
    };
  }
  const relative = relativeDateAt(tokens, at);
  if (relative !== null) {
    const { value, to } = relative;
    const add = (expression: DateExpression): DateExpression | null =>
      expression.relative === null ? { ...expression, to, relative: value } : null;
    return { to, kind: "relative", add };
  }
  const weekday = weekdayAt(tokens, at);
  if (weekday === null) return null;
  const { value, to } = weekday;
  return {
    to,
    kind: "weekday",
    add: (expression) => (expression.weekday === null ? { ...expression, to, weekday: value } : null),
  };
};
