/** document/boilerplate/: which lines of a page are not the article. Start at passes.ts. */
import { LAYOUT_RULES, type LayoutRuleId } from "../../lexicon/boilerplate/layout-rules.ts";
import type { BoilerplateKind } from "../../lexicon/boilerplate/rule.ts";

/** Says that a line is not part of the article: which kind of boilerplate it is, and the rule that knows it. */
export interface Label {
  /** The id of the rule. */
  readonly id: string;
  readonly kind: BoilerplateKind;
}

/** The labels of a page's lines, by index. A line without a label is headline or body, unless a later pass labels it. */
export type Labels = readonly (Label | undefined)[];

const labels: ReadonlyMap<string, Label> = new Map(
  Object.entries(LAYOUT_RULES).map(([id, { kind }]) => [id, { id, kind }]),
);

/** The label of a rule about the shape or position of a line. */
export const labelOf = (id: LayoutRuleId): Label => labels.get(id) ?? { id, kind: LAYOUT_RULES[id].kind };

/** `known` with `label` at these positions. */
export const withLabelAt = (known: Labels, positions: ReadonlySet<number>, label: Label): Labels =>
  positions.size === 0 ? known : known.map((old, at) => (positions.has(at) ? label : old));
