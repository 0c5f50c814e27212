/** search/query/: the query language, and the request to Elasticsearch that a query becomes. */

import type { NameEntry } from "../../lexicon/names/entry.ts";
import type { ValueFieldName } from "./search-fields.ts";

/** A node of the tree that a query becomes. The request to Elasticsearch is made of these nodes and of nothing else that was typed. */
export type QueryNode =
  /** A bare word; `at` is where it begins in the query's `text`, negative if nobody typed it. */
  | { readonly kind: "word"; readonly text: string; readonly at: number }
  /** `"words in this order"`, as written. */
  | { readonly kind: "phrase"; readonly text: string }
  /** `word*`: any word that begins so. */
  | { readonly kind: "prefix"; readonly text: string }
  /** `headline:word` or `headline:"words"`. */
  | { readonly kind: "headline"; readonly text: string; readonly isPhrase: boolean }
  /** `boilerplate:word` or `boilerplate:"words"`: in lines that were left out of the body. */
  | { readonly kind: "boilerplate"; readonly text: string; readonly isPhrase: boolean }
  /** `quote:word` or `quote:"words"`. */
  | { readonly kind: "quote"; readonly text: string; readonly isPhrase: boolean }
  /** `outlet:name` and the like. `called` is what the lexicons call so, if it names an entity and was looked up. */
  | {
      readonly kind: "value";
      readonly field: ValueFieldName;
      readonly text: string;
      readonly called?: readonly NameEntry[];
    }
  /** From one instant on and before another (ISO 8601, UTC); null where the range is open. */
  | {
      readonly kind: "date";
      readonly from: string | null;
      readonly before: string | null;
      /** Which articles: those published then, by default; `with` those undated whose file is of then; or these `only`. */
      readonly undated?: "with" | "only";
    }
  | { readonly kind: "not"; readonly node: QueryNode }
  | { readonly kind: "all"; readonly nodes: readonly QueryNode[] }
  | { readonly kind: "any"; readonly nodes: readonly QueryNode[] };

/** A note on a query for the person who typed it. No note stops the search. */
export interface QueryNote {
  readonly code:
    | "unknown_field"
    | "unclear_date"
    | "missing_value"
    | "unclosed_quote"
    | "stray_operator"
    | "foreign_operator"
    | "reversed_range"
    | "only_function_words"
    | "nothing_to_search"
    | "any_word"
    | "timed_out"
    | "unknown_include"
    | "undated_left_out"
    | "newest_stories"
    | "near_values";
  /** The part of the query in question. */
  readonly about: string;
  readonly message: string;
}

/** A query as it was read. */
export interface Query {
  /** The typed text without invisible characters. */
  readonly text: string;
  /** A document must match all of these. Of the bare words among them it must match enough. */
  readonly nodes: readonly QueryNode[];
  readonly notes: readonly QueryNote[];
  /** What is looked through besides, as `include:` says. */
  readonly includes: readonly Included[];
}

/**
 * What a search looks through only if asked: articles without a date where a date is asked for, earlier versions, and the lines that were
 * left out of the body.
 */
export type Included = "undated" | "versions" | "boilerplate";

const asksBoilerplate = (node: QueryNode): boolean =>
  node.kind === "boilerplate" ||
  ((node.kind === "all" || node.kind === "any") && node.nodes.some(asksBoilerplate));

/** True if a query looks for something in lines that were left out of the body. */
export const looksInBoilerplate = ({ nodes, includes }: Pick<Query, "nodes" | "includes">): boolean =>
  includes.includes("boilerplate") || nodes.some(asksBoilerplate);
