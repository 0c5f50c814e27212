import { PAGE_RULES, type PageRuleId } from "../../lexicon/boilerplate/page-rules.ts";
import type { FurnitureKind } from "../../lexicon/boilerplate/rule.ts";

/** What a line that is no part of the article is, and the rule that says so. */
export interface Mark {
  /** Of the rule. */
  readonly id: string;
  readonly kind: FurnitureKind;
}

/** What is known of each line so far: the furniture it is, or nothing. */
export type Marks = readonly (Mark | undefined)[];

const marks: ReadonlyMap<string, Mark> = new Map(
  Object.entries(PAGE_RULES).map(([id, { kind }]) => [id, { id, kind }]),
);

/** The mark of a rule about shapes or places. */
export const markOf = (id: PageRuleId): Mark => marks.get(id) ?? { id, kind: PAGE_RULES[id].kind };
