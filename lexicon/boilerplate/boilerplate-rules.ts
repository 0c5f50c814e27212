/** lexicon/boilerplate/: the lines that news sites print around their articles, by phrase, shape and position. */

import { COMMENT_RULES } from "./comments.ts";
import { LINK_RULES } from "./links.ts";
import { PAGE_EDGE_RULES } from "./page.ts";
import { LAYOUT_RULES } from "./layout-rules.ts";
import { READER_RULES } from "./reader.ts";
import { PERSIAN_RULES } from "./persian.ts";
import type { BoilerplateRule } from "./rule.ts";
import { SECTION_RULES } from "./sections.ts";
import { SHARING_RULES } from "./sharing.ts";
import { SIGNING_RULES } from "./signing.ts";

/**
 * The rules that know a line by its words. If two rules match a line, the earlier one labels it.
 *
 * Source: written by us after the pages of Arabic news sites and the texts of WordPress in Arabic, which most of them run
 * on. Each phrase is a string of its own and never part of a pattern, so that editors do not show it out of order.
 */
export const BOILERPLATE_RULES: readonly BoilerplateRule[] = [
  ...LINK_RULES,
  ...COMMENT_RULES,
  ...PAGE_EDGE_RULES,
  ...SHARING_RULES,
  ...SIGNING_RULES,
  ...READER_RULES,
  ...SECTION_RULES,
  ...PERSIAN_RULES,
];

const reasons: ReadonlyMap<string, string> = new Map([
  ...BOILERPLATE_RULES.map(({ id, reason }) => [id, reason] as const),
  ...Object.entries(LAYOUT_RULES).map(([id, { reason }]) => [id, reason] as const),
]);

/** The reason of a rule in English: the kind of line that it labels. Undefined if no rule has this id. */
export const reasonOfRule = (rule: string): string | undefined => reasons.get(rule);
