import { type DateExpression, type DateComponent, dateComponentAt } from "./components.ts";
import { isPunctuation, type Token } from "./tokens.ts";
import { equalsWordAt, eraAt, joiningWordAt } from "./phrases.ts";

const EMPTY = { weekday: null, dates: [], relative: null, clock: null } as const;
const JOINING_PUNCTUATION = ",.-\u2013\u2014|/\u00B7\u2022:()[]@\u061B\u060C~;";
const MOST_STEPS = 4;

/** The next component, after punctuation and joining words; null if anything else stands between, or too much. */
const nextComponentAt = (tokens: readonly Token[], at: number): DateComponent | null => {
  let to = at;
  for (let steps = 0; steps <= MOST_STEPS; steps += 1) {
    const component = dateComponentAt(tokens, to);
    if (component !== null) return component;
    const next = equalsWordAt(tokens, to)?.to ?? joiningWordAt(tokens, to)?.to ?? eraAt(tokens, to)?.to;
    if (next !== undefined) to = next;
    else if (isPunctuation(tokens[to], JOINING_PUNCTUATION)) to += 1;
    else return null;
  }
  return null;
};

/** A weekday stands before its date, so after one date it belongs to the next date, if there is one. */
const belongsToNext = (
  tokens: readonly Token[],
  component: DateComponent,
  expression: DateExpression,
): boolean => {
  if (component.kind !== "weekday" || expression.dates.length === 0) return false;
  const next = nextComponentAt(tokens, component.to);
  return next?.kind === "date" && next.add(expression) === null;
};

const expressionFrom = (tokens: readonly Token[], at: number, first: DateComponent): DateExpression => {
  let expression = first.add({ ...EMPTY, from: at, to: at }) ?? { ...EMPTY, from: at, to: first.to };
  for (;;) {
    const component = nextComponentAt(tokens, expression.to);
    if (component === null || belongsToNext(tokens, component, expression)) return expression;
    const longer = component.add(expression);
    if (longer === null) return expression;
    expression = longer;
  }
};

const findExpressions = (tokens: readonly Token[]): readonly DateExpression[] => {
  const expressions: DateExpression[] = [];
  for (let at = 0; at < tokens.length;) {
    const component = dateComponentAt(tokens, at);
    const expression = component === null ? null : expressionFrom(tokens, at, component);
    if (expression !== null) expressions.push(expression);
    at = Math.max(expression?.to ?? 0, at + 1);
  }
  return expressions;
};

/** Remembered as long as the line's tokens are. */
const rememberedExpressions = new WeakMap<readonly Token[], readonly DateExpression[]>();

/**
 * Every date expression of a line, in order. Linear: finding a component looks a fixed number of tokens ahead, and an
 * expression has few components.
 */
export const dateExpressionsOf = (tokens: readonly Token[]): readonly DateExpression[] => {
  const known = rememberedExpressions.get(tokens);
  if (known !== undefined) return known;
  const expressions = findExpressions(tokens);
  rememberedExpressions.set(tokens, expressions);
  return expressions;
};
