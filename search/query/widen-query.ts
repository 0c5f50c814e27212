import type { Note, Query, QueryNode } from "./query.ts";

const WIDENED: Note = {
  code: "any_word",
  about: "",
  message:
    "Few articles have these words together, so articles with any of them are shown as well, the best match first.",
};

const isWords = (node: QueryNode): boolean =>
  node.kind === "word" || ((node.kind === "any" || node.kind === "all") && node.nodes.every(isWords));

const wordsOf = (node: QueryNode): readonly QueryNode[] =>
  node.kind === "any" || node.kind === "all" ? node.nodes.flatMap(wordsOf) : [node];

/**
 * The query with its alternatives as words among the others, to be asked for with any of its words. What is no bare word binds as it did. Null
 * if it has no two words of which one would do.
 */
export const widenQuery = (query: Query): Query | null => {
  const nodes = query.nodes.flatMap((node) => (isWords(node) ? wordsOf(node) : [node]));
  const words = nodes.filter(({ kind }) => kind === "word").length;
  const isBound = query.nodes.some(({ kind }) => kind === "word");
  return isBound && words > 1 ? { ...query, nodes, notes: [...query.notes, WIDENED] } : null;
};
