import { stripTashkeel } from "../../text/arabic/strip-tashkeel.ts";
import { toDedupForm } from "../../text/dedup-form.ts";
import type { SearchClient } from "../client/client.ts";
import type { TextPath } from "../indices/field-path.ts";
import { unescapeHtml } from "./highlight.ts";
import type { Query, QueryNode } from "../query/query.ts";
import { reach } from "../client/reach.ts";

/** The query in another spelling. */
export interface Suggestion {
  readonly query: string;
  /** How many results it has. */
  readonly total: number;
}

/** Searches for another query: how many results there are, and passages of the best one with highlights. */
type TryQuery = (query: string) => Promise<{ readonly total: number; readonly passages: readonly string[] }>;

/** With this many results or more there is no suggestion. */
export const ENOUGH_RESULTS = 3;
const SPELLING_FIELD: TextPath = "article.body.exact";
/** Letters. A shorter word is not corrected: too many words resemble it. */
const SHORTEST_WORD = 3;
/** A query of more words is a pasted sentence, and is not corrected. */
const MOST_CORRECTED_WORDS = 16;
/** Letters. In a word up to this length one letter may be wrong, in a longer one two. */
const SHORT_WORD = 5;

type WordNode = QueryNode & { readonly kind: "word" };

const bareWordsIn = (nodes: readonly QueryNode[]): readonly WordNode[] =>
  nodes.flatMap((node) => {
    if (node.kind === "all" || node.kind === "any") return bareWordsIn(node.nodes);
    // Only what was typed can be mistyped.
    return node.kind === "word" && node.at >= 0 ? [node] : [];
  });

/** A part of the query's text and the word to replace it. */
interface Correction {
  readonly at: number;
  readonly length: number;
  readonly word: string;
}

const findCorrections = async (
  client: SearchClient,
  index: string,
  words: readonly WordNode[],
): Promise<readonly Correction[]> => {
  const suggest = Object.fromEntries(
    words.map(({ text }, at) => [
      `w${at}`,
      {
        text,
        term: {
          field: SPELLING_FIELD,
          // Only what the archive does not have: a rare word is not a wrong one.
          suggest_mode: "missing" as const,
          // The first letter is mistyped as often as another.
          prefix_length: 0,
          min_word_length: SHORTEST_WORD,
          max_edits: text.length <= SHORT_WORD ? 1 : 2,
          size: 1,
        },
      },
    ]),
  );
  const answer = await reach(() => client.search({ index, size: 0, suggest }));
  return words.flatMap(({ at }, index_) =>
    (answer.suggest?.[`w${index_}`] ?? []).flatMap(({ offset, length, options }) => {
      const [best] = [options].flat();
      return best === undefined || !("text" in best) ? [] : [{ at: at + offset, length, word: best.text }];
    }),
  );
};

const applyCorrections = (text: string, list: readonly Correction[]): string =>
  list
    .toSorted((one, other) => other.at - one.at)
    .reduce((done, { at, length, word }) => done.slice(0, at) + word + done.slice(at + length), text);

/** The word as articles write it. The index has it with its letters folded; a highlight shows its spelling. */
const asWritten = (word: string, passages: readonly string[]): string => {
  const marked = passages.flatMap((passage) =>
    [...passage.matchAll(/<em>(.*?)<\/em>/gsu)].map(([, html = ""]) => stripTashkeel(unescapeHtml(html))),
  );
  return marked.find((text) => toDedupForm(text) === toDedupForm(word)) ?? word;
};

/**
 * A query that finds more than `total` results: its words that the index does not have are replaced by the most similar ones
 * that it has. Null if there is none. Only bare words are corrected.
 */
export const suggestQuery = async (
  client: SearchClient,
  index: string,
  { text, nodes }: Query,
  total: number,
  tryQuery: TryQuery,
): Promise<Suggestion | null> => {
  const words = bareWordsIn(nodes);
  if (words.length === 0 || words.length > MOST_CORRECTED_WORDS) return null;
  const list = await findCorrections(client, index, words);
  if (list.length === 0) return null;
  const found = await tryQuery(applyCorrections(text, list));
  if (found.total <= total) return null;
  const written = list.map((correction) => ({
    ...correction,
    word: asWritten(correction.word, found.passages),
  }));
  return { query: applyCorrections(text, written).trim(), total: found.total };
};
