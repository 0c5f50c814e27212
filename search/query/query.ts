import type { ValueFieldName } from "./search-fields.ts";

/** A query, read. What the engine is asked is made of this and of nothing that was typed beside it. */
export type QueryNode =
  /** A bare word; `at` is where it begins in the query's `text`. */
  | { readonly kind: "word"; readonly text: string; readonly at: number }
  /** `"words in this order"`, as written. */
  | { readonly kind: "phrase"; readonly text: string }
  /** `word*`: whatever begins so. */
  | { readonly kind: "prefix"; readonly text: string }
  /** `headline:word` or `headline:"words"`. */
  | { readonly kind: "headline"; readonly text: string; readonly isPhrase: boolean }
  /** `outlet:name` and the like. */
  | { readonly kind: "value"; readonly field: ValueFieldName; readonly text: string }
  /** From this instant on and before that one (ISO 8601, UTC); null where the range is open. */
  | { readonly kind: "date"; readonly from: string | null; readonly before: string | null }
  | { readonly kind: "not"; readonly node: QueryNode }
  | { readonly kind: "all"; readonly nodes: readonly QueryNode[] }
  | { readonly kind: "any"; readonly nodes: readonly QueryNode[] };

/** Something about a query that its writer may want to know; nothing of it stops the search. */
export interface QueryNote {
  readonly code:
    | "unknown_field"
    | "unclear_date"
    | "missing_value"
    | "unclosed_quote"
    | "stray_operator"
    | "nothing_to_search"
    | "any_word"
    | "timed_out";
  /** The part of the query that it is about. */
  readonly about: string;
  readonly message: string;
}

export interface Query {
  /** What was typed, without marks that cannot be seen. */
  readonly text: string;
  /** All of these are wanted. */
  readonly nodes: readonly QueryNode[];
  readonly notes: readonly QueryNote[];
}
