import type { QueryNote, Query, QueryNode } from "./query.ts";

const WIDENED: QueryNote = {
  code: "any_word",
  about: "",
  message:
    "Few articles have these words together, so articles with any of them are shown as well, the best match first.",
};

/** From this number of bare words on a query is a sentence, in which quotation marks only quote. */
const SENTENCE_WORDS = 4;

/** The words of a phrase as bare words. A widened query gets no suggestion, so their position does not matter. */
const unquoted = (node: QueryNode): readonly QueryNode[] =>
  node.kind === "phrase"
    ? node.text.split(/\s+/u).map((text) => ({ kind: "word", text, at: 0 }) as const)
    : [node];

const isWords = (node: QueryNode): boolean =>
  node.kind === "word" || ((node.kind === "any" || node.kind === "all") && node.nodes.every(isWords));

const flattenWords = (node: QueryNode): readonly QueryNode[] =>
  node.kind === "any" || node.kind === "all" ? node.nodes.flatMap(flattenWords) : [node];

/**
 * A sentence as a query for any of its words: alternatives and phrases become words among the others, all other conditions stay. Null
 * for a shorter query: someone who types two or three words means all of them.
 */
export const widenQuery = (query: Query): Query | null => {
  const nodes = query.nodes.flatMap((node) => (isWords(node) ? flattenWords(node) : [node]));
  const words = nodes.filter(({ kind }) => kind === "word").length;
  return words < SENTENCE_WORDS
    ? null
    : { ...query, nodes: nodes.flatMap(unquoted), notes: [...query.notes, WIDENED] };
};
