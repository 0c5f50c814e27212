import type { estypes } from "@elastic/elasticsearch";
import { analyzeTexts, type SearchToken } from "./analyze-texts.ts";
import { articleMappings } from "../indices/article-mapping.ts";
import type { SearchClient } from "../client/client.ts";
import { type QueryTerm, explainMatch, type MatchedText, type MatchReason } from "./explain-match.ts";
import { MARK_END, MARK_START } from "../find/highlight.ts";
import { highlightRequest } from "../find/hit.ts";
import type { Query, QueryNode } from "../query/query.ts";
import { reach } from "../client/reach.ts";

interface TextField {
  readonly analyzer: string;
  readonly search_analyzer?: string;
}

const body: TextField & { readonly fields: { readonly exact: TextField } } =
  articleMappings.properties.article.properties.body;
const { exact } = body.fields;

/** Marked passages of one article that are looked through, and how short they are. */
const MOST_PASSAGES = 100;
const PASSAGE = 40;
/** Marked texts of one page that are analyzed. */
const MOST_TEXTS = 1_000;

/** Words, phrases and beginnings that are wanted, wherever in the query they stand. */
const termsIn = (nodes: readonly QueryNode[]): readonly Pick<QueryTerm, "word" | "kind">[] =>
  nodes.flatMap((node) => {
    if (node.kind === "all" || node.kind === "any") return termsIn(node.nodes);
    if (node.kind === "headline") return [{ word: node.text, kind: node.isPhrase ? "phrase" : "word" }];
    const isText = node.kind === "word" || node.kind === "phrase" || node.kind === "prefix";
    return isText ? [{ word: node.text, kind: node.kind }] : [];
  });

const tokensOf = (tokens: readonly SearchToken[] = []): readonly string[] => tokens.map(({ token }) => token);

/** Words are analyzed together, as the search has them: an alias may be of several words. Each gets the tokens made of its part. */
const analyzeTerms = async (
  client: SearchClient,
  index: string,
  parts: readonly Pick<QueryTerm, "word" | "kind">[],
): Promise<readonly QueryTerm[]> => {
  const texts = parts.map(({ word }) => word);
  const together = texts.join(" ");
  const [[all = []], alone] = await Promise.all([
    analyzeTexts(client, index, body.search_analyzer ?? body.analyzer, [together]),
    analyzeTexts(client, index, exact.search_analyzer ?? exact.analyzer, texts),
  ]);
  let from = 0;
  return parts.map((part, at) => {
    const begin = from;
    const end = begin + part.word.length;
    from = end + 1;
    const stemmed = all.filter((token) => token.start < end && token.end > begin);
    return { ...part, exact: tokensOf(alone[at]), stemmed };
  });
};

const HIGHLIGHTED = new RegExp(`${MARK_START}([^${MARK_END}]*)${MARK_END}`, "gu");

const highlightedIn = (passages: readonly string[] | undefined): readonly string[] => [
  ...new Set(
    (passages ?? []).flatMap((passage) => [...passage.matchAll(HIGHLIGHTED)].map(([, text = ""]) => text)),
  ),
];

interface HighlightedText {
  readonly text: string;
  readonly field: "headline" | "body";
}

const findHighlighted = async (
  client: SearchClient,
  index: string,
  ids: readonly string[],
  highlight: estypes.SearchHighlight,
): Promise<ReadonlyMap<string, readonly HighlightedText[]>> => {
  const { "article.body": bodyRequest, ...others } = highlightRequest.fields;
  const shortly = { ...bodyRequest, number_of_fragments: MOST_PASSAGES, fragment_size: PASSAGE };
  const answer = await reach(() =>
    client.search({
      index,
      size: ids.length,
      query: { ids: { values: [...ids] } },
      _source: false,
      highlight: { ...highlight, fields: { ...others, "article.body": shortly } },
    }),
  );
  return new Map(
    answer.hits.hits.map(({ _id = "", highlight: found = {} }) => [
      _id,
      [
        ...highlightedIn(found["article.headline"]).map((text) => ({ text, field: "headline" as const })),
        ...highlightedIn(found["article.body"]).map((text) => ({ text, field: "body" as const })),
      ],
    ]),
  );
};

/**
 * Says for each of these articles which words of the query met which words of its text, and why they are the same to a search: the
 * words that the engine marks are put through the analyzers of the index, like the query, and compared.
 */
export const explainHits = async (
  client: SearchClient,
  index: string,
  { nodes }: Query,
  highlight: estypes.SearchHighlight,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly MatchReason[]>> => {
  const parts = termsIn(nodes);
  if (parts.length === 0 || ids.length === 0) return new Map();
  const marked = await findHighlighted(client, index, ids, highlight);
  const texts = [...new Set([...marked.values()].flat().map(({ text }) => text))].slice(0, MOST_TEXTS);
  const [asked, exactly, stemmed] = await Promise.all([
    analyzeTerms(client, index, parts),
    analyzeTexts(client, index, exact.analyzer, texts),
    analyzeTexts(client, index, body.analyzer, texts),
  ]);
  const known = new Map(
    texts.map((text, at) => [text, { exact: tokensOf(exactly[at]), stemmed: tokensOf(stemmed[at]) }]),
  );
  const found = (list: readonly HighlightedText[]): readonly MatchedText[] =>
    list.flatMap((part) => {
      const tokens = known.get(part.text);
      return tokens === undefined ? [] : [{ ...part, ...tokens }];
    });
  return new Map([...marked].map(([id, list]) => [id, explainMatch(asked, found(list))]));
};
