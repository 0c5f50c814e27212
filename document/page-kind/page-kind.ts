/** document/page-kind/: whether a page shows an article, or lists articles, an error, or something that stands before it. */
import { LIST_BIAS, LIST_WEIGHTS } from "../../lexicon/page-kind/list-weights.ts";
import { NOTICES } from "../../lexicon/page-kind/notices.ts";
import type { Structure } from "../boilerplate/by-markup.ts";
import type { ReadPage } from "../metadata/page.ts";
import { weighedOf, weightedSum } from "../weighed.ts";
import { readList } from "./list-features.ts";
import { readNotice } from "./notices.ts";
import type { PageKindFound } from "./page-kind-found.ts";

/** The kind of a page, and the positions of the lines that title other articles. */
interface PageKindRead extends PageKindFound {
  readonly entries: ReadonlySet<number>;
}

const LIST_RULE = "page-kind.list";

const REASONS: ReadonlyMap<string, string> = new Map([
  [LIST_RULE, "Titles of many articles, and hardly a text of its own: a section, a search, a front page."],
  ...NOTICES.map(({ id, reason }) => [id, reason] as const),
]);

/** The ids of all rules. */
export const PAGE_KIND_RULES: readonly string[] = [...REASONS.keys()];

/** The reason of a rule in English. Undefined if no rule has this id. */
export const reasonOfKind = (rule: string): string | undefined => REASONS.get(rule);

const listOf = (page: ReadPage, structure: Structure): PageKindRead | undefined => {
  const list = readList(page, structure);
  if (list === undefined || LIST_BIAS + weightedSum(list.features, LIST_WEIGHTS) <= 0) return undefined;
  return {
    kind: "list",
    rule: LIST_RULE,
    weighed: weighedOf(list.features, LIST_WEIGHTS),
    entries: list.entries,
  };
};

/** The kind of a page that shows no article; undefined for an article, and where it cannot be told. Linear. */
export const pageKindOf = (page: ReadPage, structure: Structure): PageKindRead | undefined => {
  if (structure.isMessage === true) return undefined;
  const notice = readNotice(page.lines, structure);
  return notice === undefined
    ? listOf(page, structure)
    : { kind: notice.kind, rule: notice.id, entries: new Set() };
};
