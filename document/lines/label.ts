import { PAGE_RULES, type PageRuleId } from "../../lexicon/boilerplate/page-rules.ts";
import type { BoilerplateKind } from "../../lexicon/boilerplate/rule.ts";

/** What a line that is no part of the article is, and the rule that says so. */
export interface Label {
  /** Of the rule. */
  readonly id: string;
  readonly kind: BoilerplateKind;
}

/** What is known of each line so far: the boilerplate it is, or nothing. */
export type Labels = readonly (Label | undefined)[];

const labels: ReadonlyMap<string, Label> = new Map(
  Object.entries(PAGE_RULES).map(([id, { kind }]) => [id, { id, kind }]),
);

/** The label of a rule about shapes or places. */
export const labelOf = (id: PageRuleId): Label => labels.get(id) ?? { id, kind: PAGE_RULES[id].kind };
