import type { FieldNames } from "../fields/view-fields.ts";

/** A statement about one field. */
export type FieldCondition<Fields extends FieldNames = FieldNames> =
  | { readonly field: Fields["counted"]; readonly is: string | boolean }
  | { readonly field: Fields["counted"]; readonly oneOf: readonly string[] }
  | { readonly field: Fields["number"]; readonly above: number }
  | { readonly field: Fields["number"]; readonly below: number }
  | { readonly present: Fields["any"] };

/** Which records are meant. */
export type Condition<Fields extends FieldNames = FieldNames> =
  | FieldCondition<Fields>
  | { readonly not: Condition<Fields> }
  | { readonly all: readonly Condition<Fields>[] }
  | { readonly any: readonly Condition<Fields>[] };

const quoted = (value: string | boolean): string =>
  typeof value === "boolean" ? `${value}` : `"${value.replaceAll(/["\\]/gu, String.raw`\$&`)}"`;

const joined = (conditions: readonly Condition[], word: string): string =>
  conditions.length === 1 ? conditions.map(toKql).join("") : `(${conditions.map(toKql).join(` ${word} `)})`;

/**
 * A condition in Kibana's query language.
 * Example: `{ not: { field: "ledger.state", oneOf: ["queued", "waiting"] } }` gives `not ledger.state: ("queued" or "waiting")`.
 */
export const toKql = (condition: Condition): string => {
  if ("not" in condition) return `not ${toKql(condition.not)}`;
  if ("all" in condition) return joined(condition.all, "and");
  if ("any" in condition) return joined(condition.any, "or");
  if ("present" in condition) return `${condition.present}: *`;
  if ("above" in condition) return `${condition.field} > ${condition.above}`;
  if ("below" in condition) return `${condition.field} < ${condition.below}`;
  if ("is" in condition) return `${condition.field}: ${quoted(condition.is)}`;
  return `${condition.field}: (${condition.oneOf.map(quoted).join(" or ")})`;
};
