import { COMMENTS } from "./comments.ts";
import { LINKS } from "./links.ts";
import { PAGE } from "./page.ts";
import { PAGE_RULES } from "./page-rules.ts";
import { READER } from "./reader.ts";
import type { BoilerplateRule } from "./rule.ts";
import { SECTIONS } from "./sections.ts";
import { SHARING } from "./sharing.ts";
import { SIGNING } from "./signing.ts";

/**
 * Lines that news sites print around their articles. Where two rules take a line, the earlier one names it.
 *
 * Source: written by us after the pages of Arabic news sites and the texts of WordPress in Arabic, which most of them
 * run on. Phrases stand there in Arabic, one a string and never inside a pattern, so that nothing reads out of order.
 */
export const BOILERPLATE_RULES: readonly BoilerplateRule[] = [
  ...LINKS,
  ...COMMENTS,
  ...PAGE,
  ...SHARING,
  ...SIGNING,
  ...READER,
  ...SECTIONS,
];

const reasons: ReadonlyMap<string, string> = new Map([
  ...BOILERPLATE_RULES.map(({ id, reason }) => [id, reason] as const),
  ...Object.entries(PAGE_RULES).map(([id, { reason }]) => [id, reason] as const),
]);

/** Why a rule takes a line: a sentence in English. Undefined if no rule has this id. */
export const reasonOf = (rule: string): string | undefined => reasons.get(rule);
