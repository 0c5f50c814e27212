import type { QueryNote, Query, QueryNode } from "./query.ts";

const WIDENED: QueryNote = {
  code: "any_word",
  about: "",
  message:
    "Few articles have these words together, so articles with any of them are shown as well, the best match first.",
};

/** So many bare words are a sentence, in which quotation marks quote rather than ask. */
const SENTENCE_WORDS = 4;

/** The words of a quoted part, as words among the others. What they would be replaced by is not asked for, so their place does not matter. */
const unquoted = (node: QueryNode): readonly QueryNode[] =>
  node.kind === "phrase"
    ? node.text.split(/\s+/u).map((text) => ({ kind: "word", text, at: 0 }) as const)
    : [node];

const isWords = (node: QueryNode): boolean =>
  node.kind === "word" || ((node.kind === "any" || node.kind === "all") && node.nodes.every(isWords));

const flattenWords = (node: QueryNode): readonly QueryNode[] =>
  node.kind === "any" || node.kind === "all" ? node.nodes.flatMap(flattenWords) : [node];

/**
 * A sentence as it is asked for with any of its words: alternatives and quoted parts are words among the others; what else is no bare
 * word binds as it did. Null for anything shorter: who types two or three words means them all.
 */
export const widenQuery = (query: Query): Query | null => {
  const nodes = query.nodes.flatMap((node) => (isWords(node) ? flattenWords(node) : [node]));
  const words = nodes.filter(({ kind }) => kind === "word").length;
  return words < SENTENCE_WORDS
    ? null
    : { ...query, nodes: nodes.flatMap(unquoted), notes: [...query.notes, WIDENED] };
};
