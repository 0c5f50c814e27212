import type { Title } from "../indices/title-fields.ts";
import { WarraqError } from "../../pipeline/errors.ts";
import type { Filters } from "./filters.ts";
import type { Query, QueryNode } from "../query/query.ts";
import type { NameLookup } from "../query/find-called.ts";
import { parseQuery } from "../query/parse-query.ts";
import type { ValueFieldName } from "../query/search-fields.ts";

export const SORTS = ["relevance", "time", "time_asc"] as const;
/** The order of results: best first, newest first or oldest first. */
export type Sort = (typeof SORTS)[number];

/** A document to which others are looked for that resemble it. */
export interface LikedArticle extends Title {
  readonly id: string;
  /** Its story, whose articles are no results: they say the same. */
  readonly story: string;
  readonly body: string;
}

/** A search as it was asked for, without the page of results to answer. */
export interface SearchInput {
  /** The query as typed; an empty one finds everything. */
  readonly query: string;
  readonly filters: Filters;
  /** Absent: best first, or newest first if the query has only filters. */
  readonly sort?: Sort | undefined;
  /** Whether every document is a result, rather than one a story. */
  readonly allCopies: boolean;
  /** Whether to look through earlier versions too. */
  readonly versions?: boolean | undefined;
  /** Which articles a date is compared with; absent: as the query says. */
  readonly undated?: "only" | undefined;
  /** Whether any of several words is enough; otherwise most of them must be there. */
  readonly anyWord?: boolean | undefined;
  /** Those of its words that are too frequent to be enough, which the finder looks up. */
  readonly frequent?: readonly string[] | undefined;
  /** The id of a document that the results are to resemble. */
  readonly like?: string | undefined;
  /** That document, which the finder looks up. */
  readonly liked?: LikedArticle | undefined;
  /** Whether to say why each result was found. */
  readonly why?: boolean | undefined;
  /** Fields whose conditions are left out, where every result must meet them: they are asked of something else. */
  readonly leavesOut?: readonly ValueFieldName[] | undefined;
  /** What is known of names. Absent: nothing; a value means what a document names by it. */
  readonly names?: NameLookup | undefined;
}

/** Characters of a query: enough for a paragraph whose source somebody looks for. */
export const MOST_CHARACTERS = 2_000;
/** Words and conditions of a query. Each costs clauses, of which Elasticsearch takes a limited number. */
const MOST_LEAVES = 400;

/** Characters of the value behind a field. No name and no path is longer. */
const MOST_VALUE = 256;

const longestValue = (nodes: readonly QueryNode[]): number =>
  nodes.reduce((longest, node) => {
    if (node.kind === "all" || node.kind === "any") return Math.max(longest, longestValue(node.nodes));
    if (node.kind === "not") return Math.max(longest, longestValue([node.node]));
    return node.kind === "value" ? Math.max(longest, node.text.length) : longest;
  }, 0);

const countLeaves = (nodes: readonly QueryNode[]): number =>
  nodes.reduce((sum, node) => {
    if (node.kind === "all" || node.kind === "any") return sum + countLeaves(node.nodes);
    return sum + (node.kind === "not" ? countLeaves([node.node]) : 1);
  }, 0);

/**
 * Reads a query that is within the limits.
 *
 * @throws WarraqError `WARRAQ_USAGE` with the limit that it exceeds
 */
export const readQuery = (typed: string): Query => {
  if (typed.length > MOST_CHARACTERS)
    throw new WarraqError(
      "WARRAQ_USAGE",
      `The query is ${typed.length} characters long; at most ${MOST_CHARACTERS} can be searched for. Leave some out.`,
    );
  const query = parseQuery(typed);
  const leaves = countLeaves(query.nodes);
  if (leaves > MOST_LEAVES)
    throw new WarraqError(
      "WARRAQ_USAGE",
      `The query has ${leaves} words and conditions; at most ${MOST_LEAVES} can be searched for. Leave some out.`,
    );
  const longest = longestValue(query.nodes);
  if (longest > MOST_VALUE)
    throw new WarraqError(
      "WARRAQ_USAGE",
      `A value behind a field is ${longest} characters long; at most ${MOST_VALUE} can be searched for.`,
    );
  return query;
};
