import type { Note, Query, QueryNode } from "./query.ts";

const WIDENED: Note = {
  code: "any_word",
  about: "",
  message:
    "Few articles have these words together, so articles with any of them are shown as well, the best match first.",
};

const WIDENED_SENTENCE: Note = {
  ...WIDENED,
  message:
    "Few articles have these words and quoted parts together, so articles with any of the words are shown as well, the best match first.",
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

const wordsOf = (node: QueryNode): readonly QueryNode[] =>
  node.kind === "any" || node.kind === "all" ? node.nodes.flatMap(wordsOf) : [node];

/**
 * The query with its alternatives as words among the others, to be asked for with any of its words. What is no bare word binds as it
 * did, except quoted parts of a whole sentence. Null if it has no two words of which one would do.
 */
export const widenQuery = (query: Query): Query | null => {
  const nodes = query.nodes.flatMap((node) => (isWords(node) ? wordsOf(node) : [node]));
  const words = nodes.filter(({ kind }) => kind === "word").length;
  const hasBareWord = query.nodes.some(({ kind }) => kind === "word");
  if (!hasBareWord || words < 2) return null;
  const isQuoting = words >= SENTENCE_WORDS && nodes.some(({ kind }) => kind === "phrase");
  return isQuoting
    ? { ...query, nodes: nodes.flatMap(unquoted), notes: [...query.notes, WIDENED_SENTENCE] }
    : { ...query, nodes, notes: [...query.notes, WIDENED] };
};
