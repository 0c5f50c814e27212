import type { SearchClient } from "../client/client.ts";
import { reachSearch } from "../client/reach.ts";
import { buildQuery } from "../query/build-query.ts";
import { isFunctionWord } from "../query/telling-words.ts";
import { widenQuery } from "../query/widen-query.ts";
import { readQuery, type SearchInput } from "./search-input.ts";

/**
 * The share of all documents that have a word which by itself tells nothing of what is looked for. Source: ours, chosen on one question (`شكون قتل بلعيد؟`: one in
 * seventeen articles of 7,000 has the verb, and none of those without the name answers it). In a small archive no word is frequent.
 */
const FREQUENT_SHARE = 0.05;
const LEAST_DOCUMENTS = 100;
/** More words are a sentence, of which a frequent one does not bring many articles to the top. */
const MOST_WORDS = 16;

interface Counted {
  readonly words: { readonly buckets: readonly { readonly doc_count: number }[] };
  readonly documents: { readonly doc_count: number };
}

/** The bare words of a query that is to be widened. */
const wordsOf = ({ query }: SearchInput): readonly string[] => {
  const words =
    widenQuery(readQuery(query))?.nodes.flatMap((node) => (node.kind === "word" ? [node.text] : [])) ?? [];
  return [...new Set(words)].filter((word) => !isFunctionWord(word));
};

/**
 * The search with those of its words that are so frequent that an article which has no other is no result, where any of several words is
 * enough. A search of which the archive has no rarer word stays as it is.
 *
 * @throws WarraqError `WARRAQ_USAGE` if the query is too long
 */
export const withFrequent = async <Input extends SearchInput>(
  client: SearchClient,
  alias: string,
  input: Input,
): Promise<Input> => {
  const words = input.anyWord === true ? wordsOf(input) : [];
  if (words.length < 2 || words.length > MOST_WORDS) return input;
  const filters = words.map((text) => buildQuery({ nodes: [{ kind: "word", text, at: 0 }] }));
  const { aggregations } = await reachSearch(() =>
    client.search<unknown, Counted>({
      index: alias,
      size: 0,
      track_total_hits: false,
      aggs: { words: { filters: { filters } }, documents: { filter: { match_all: {} } } },
    }),
  );
  const least = Math.max(LEAST_DOCUMENTS, FREQUENT_SHARE * (aggregations?.documents.doc_count ?? 0));
  const counts = words.map((_, at) => aggregations?.words.buckets[at]?.doc_count ?? 0);
  const frequent = words.filter((_, at) => (counts[at] ?? 0) > least);
  return counts.some((count) => count > 0 && count <= least) ? { ...input, frequent } : input;
};
