import type { QueryNote, Query, QueryNode } from "./query.ts";
import { isFunctionWord } from "./telling-words.ts";

const WIDENED: QueryNote = {
  code: "any_word",
  about: "",
  message:
    "Few articles have these words together, so articles with any of them are shown as well, the best match first.",
};

/** From this number of bare words on a query is a sentence, in which quotation marks only quote; of so many without a word of grammar it is a list of names. */
const SENTENCE_WORDS = 4;
/** Of fewer there is none to leave out. */
const LEAST_WORDS = 2;

/** A query for any of its words. */
export interface WidenedQuery extends Query {
  /** Whether articles with all of the words come first: not for a sentence, of which nobody expects all. */
  readonly isSentence: boolean;
}

/** The words of a phrase as bare words. A widened query gets no suggestion, so their position does not matter. */
const unquoted = (node: QueryNode): readonly QueryNode[] =>
  node.kind === "phrase"
    ? node.text.split(/\s+/u).map((text) => ({ kind: "word", text, at: 0 }) as const)
    : [node];

const isWords = (node: QueryNode): boolean =>
  node.kind === "word" || ((node.kind === "any" || node.kind === "all") && node.nodes.every(isWords));

const isSentenceOf = (words: readonly { readonly text: string }[]): boolean =>
  words.length > SENTENCE_WORDS ||
  (words.length === SENTENCE_WORDS && words.some(({ text }) => isFunctionWord(text)));

const flattenWords = (node: QueryNode): readonly QueryNode[] =>
  node.kind === "any" || node.kind === "all" ? node.nodes.flatMap(flattenWords) : [node];

/**
 * A query as one for any of its words: alternatives become words among the others, in a sentence phrases too; all other conditions
 * stay. Null where less than two words of a shorter query tell something.
 */
export const widenQuery = (query: Query): WidenedQuery | null => {
  const nodes = query.nodes.flatMap((node) => (isWords(node) ? flattenWords(node) : [node]));
  const words = nodes.filter((node) => node.kind === "word");
  const isSentence = isSentenceOf(words);
  if (!isSentence && words.filter(({ text }) => !isFunctionWord(text)).length < LEAST_WORDS) return null;
  return {
    ...query,
    nodes: isSentence ? nodes.flatMap(unquoted) : nodes,
    notes: [...query.notes, WIDENED],
    isSentence,
  };
};
