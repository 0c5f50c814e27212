import { WarraqError } from "../../pipeline/errors.ts";
import type { Filters } from "./filters.ts";
import type { Query, QueryNode } from "../query/query.ts";
import { parseQuery } from "../query/parse-query.ts";

export const SORTS = ["relevance", "time", "time_asc"] as const;
/** Best first, newest first or oldest first. */
export type Sort = (typeof SORTS)[number];

/** What is searched for, whichever part of the results is wanted. */
export interface SearchInput {
  /** What a person typed; empty finds everything. */
  readonly query: string;
  readonly filters: Filters;
  /** Absent: best first, or newest first if nothing is weighed. */
  readonly sort?: Sort | undefined;
  /** Every document, rather than one a story. */
  readonly allCopies: boolean;
  /** Any of the words will do, where the query has several; else most of them must be there. */
  readonly anyWord?: boolean | undefined;
  /** Say of each result why it was found. */
  readonly why?: boolean | undefined;
}

/** Characters of a query at the most; a paragraph that somebody looks for the source of fits in. */
export const MOST_CHARACTERS = 2_000;
/** Words and conditions of a query at the most. */
const MOST_PARTS = 400;

/** Characters of one value of a field at the most; no name and no path is longer. */
const MOST_VALUE = 256;

const longestValue = (nodes: readonly QueryNode[]): number =>
  nodes.reduce((longest, node) => {
    if (node.kind === "all" || node.kind === "any") return Math.max(longest, longestValue(node.nodes));
    if (node.kind === "not") return Math.max(longest, longestValue([node.node]));
    return node.kind === "value" ? Math.max(longest, node.text.length) : longest;
  }, 0);

const countParts = (nodes: readonly QueryNode[]): number =>
  nodes.reduce((sum, node) => {
    if (node.kind === "all" || node.kind === "any") return sum + countParts(node.nodes);
    return sum + (node.kind === "not" ? countParts([node.node]) : 1);
  }, 0);

/**
 * Reads a query that is not larger than a search may be.
 *
 * @throws WarraqError `WARRAQ_USAGE` with what is too much and how much may be
 */
export const readQuery = (typed: string): Query => {
  if (typed.length > MOST_CHARACTERS)
    throw new WarraqError(
      "WARRAQ_USAGE",
      `The query is ${typed.length} characters long; at most ${MOST_CHARACTERS} can be searched for. Leave some out.`,
    );
  const query = parseQuery(typed);
  const parts = countParts(query.nodes);
  if (parts > MOST_PARTS)
    throw new WarraqError(
      "WARRAQ_USAGE",
      `The query has ${parts} words and conditions; at most ${MOST_PARTS} can be searched for. Leave some out.`,
    );
  const longest = longestValue(query.nodes);
  if (longest > MOST_VALUE)
    throw new WarraqError(
      "WARRAQ_USAGE",
      `A value behind a field is ${longest} characters long; at most ${MOST_VALUE} can be searched for.`,
    );
  return query;
};
