/** search/explain/: which words of a query matched which words of a result, and why they are the same to a search. */

import type { estypes } from "@elastic/elasticsearch";
import { analyzeTexts, type SearchToken } from "./analyze-texts.ts";
import { articleMappings } from "../indices/article-mapping.ts";
import type { TextPath } from "../indices/field-path.ts";
import type { SearchClient } from "../client/client.ts";
import {
  type QueryTerm,
  explainMatch,
  type MatchedText,
  type MatchPlace,
  type MatchReason,
} from "./explain-match.ts";
import { MARK_END, MARK_START } from "../find/highlight.ts";
import { boilerplateHighlight, highlightRequest } from "../find/hit.ts";
import { looksInBoilerplate, type Query, type QueryNode } from "../query/query.ts";
import { reach } from "../client/reach.ts";

interface TextField {
  readonly analyzer: string;
  readonly search_analyzer?: string;
}

const body: TextField & { readonly fields: { readonly exact: TextField } } =
  articleMappings.properties.article.properties.body;
const { exact } = body.fields;

/** Passages of one article in which highlights are looked for, and their length in characters. */
const MOST_PASSAGES = 100;
const PASSAGE_LENGTH = 40;
/** Highlighted texts of one page that are analyzed. */
const MOST_TEXTS = 1_000;

/** The words, phrases and beginnings of words that a query asks for, at any depth. What it excludes is not among them. */
const termsIn = (nodes: readonly QueryNode[]): readonly Pick<QueryTerm, "word" | "kind">[] =>
  nodes.flatMap((node) => {
    if (node.kind === "all" || node.kind === "any") return termsIn(node.nodes);
    if (node.kind === "headline" || node.kind === "boilerplate")
      return [{ word: node.text, kind: node.isPhrase ? "phrase" : "word" }];
    const isText = node.kind === "word" || node.kind === "phrase" || node.kind === "prefix";
    return isText ? [{ word: node.text, kind: node.kind }] : [];
  });

const tokensOf = (tokens: readonly SearchToken[] = []): readonly string[] => tokens.map(({ token }) => token);

interface TermPlace {
  /** The number of the run in which the term stands, and where in its text. */
  readonly run: number;
  readonly begin: number;
}

/** Words beside each other, as one text: an alias may have several words. A phrase stands alone, as in the search. */
const runsOf = (terms: readonly Pick<QueryTerm, "word" | "kind">[]) => {
  const runs: string[] = [];
  let isOpen = false;
  const places = terms.map(({ word, kind }): TermPlace => {
    const joins = isOpen && kind === "word";
    isOpen = kind === "word";
    if (!joins) return { run: runs.push(word) - 1, begin: 0 };
    const run = runs.length - 1;
    const before = runs[run] ?? "";
    runs[run] = `${before} ${word}`;
    return { run, begin: before.length + 1 };
  });
  return { runs, places };
};

/** Analyzes the terms as the search does. Each gets the tokens made of its words. */
const analyzeTerms = async (
  client: SearchClient,
  index: string,
  terms: readonly Pick<QueryTerm, "word" | "kind">[],
): Promise<readonly QueryTerm[]> => {
  const { runs, places } = runsOf(terms);
  const texts = terms.map(({ word }) => word);
  const [together, alone] = await Promise.all([
    analyzeTexts(client, index, body.search_analyzer ?? body.analyzer, runs),
    analyzeTexts(client, index, exact.search_analyzer ?? exact.analyzer, texts),
  ]);
  return terms.map((term, at) => {
    const { run, begin } = places[at] ?? { run: 0, begin: 0 };
    const end = begin + term.word.length;
    const stemmed = (together[run] ?? []).filter((token) => token.start < end && token.end > begin);
    return { ...term, exact: tokensOf(alone[at]), stemmed };
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
  readonly field: MatchPlace;
}

/** Asks for every word that matched rather than for some passages to read. */
const everyMatch = (query: Query, highlight: estypes.SearchHighlight): estypes.SearchHighlight => {
  const short = { number_of_fragments: MOST_PASSAGES, fragment_size: PASSAGE_LENGTH };
  const { "article.body": inBody, ...others } = highlightRequest.fields;
  const { "article.boilerplate_text": leftOut } = boilerplateHighlight;
  return {
    ...highlight,
    fields: {
      ...others,
      "article.body": { ...inBody, ...short },
      ...(looksInBoilerplate(query) ? { "article.boilerplate_text": { ...leftOut, ...short } } : {}),
    },
  };
};

const HIGHLIGHTED_FIELDS: readonly (readonly [TextPath, MatchPlace])[] = [
  ["article.headline", "headline"],
  ["article.byline.words", "byline"],
  ["article.dateline.stemmed", "dateline"],
  ["article.body", "body"],
  ["article.boilerplate_text", "boilerplate"],
];

const findHighlighted = async (
  client: SearchClient,
  index: string,
  ids: readonly string[],
  highlight: estypes.SearchHighlight,
): Promise<ReadonlyMap<string, readonly HighlightedText[]>> => {
  const answer = await reach(() =>
    client.search({
      index,
      size: ids.length,
      query: { ids: { values: [...ids] } },
      _source: false,
      highlight,
    }),
  );
  return new Map(
    answer.hits.hits.map(({ _id = "", highlight: found = {} }) => [
      _id,
      HIGHLIGHTED_FIELDS.flatMap(([path, field]) =>
        highlightedIn(found[path]).map((text) => ({ text, field })),
      ),
    ]),
  );
};

/**
 * Explains for each of these articles which words of the query matched which words of its text, and why they are the same to a search: the
 * words that Elasticsearch highlights are analyzed like the query, and compared with it.
 */
export const explainHits = async (
  client: SearchClient,
  index: string,
  query: Query,
  highlight: estypes.SearchHighlight,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly MatchReason[]>> => {
  const terms = termsIn(query.nodes);
  if (terms.length === 0 || ids.length === 0) return new Map();
  const highlighted = await findHighlighted(client, index, ids, everyMatch(query, highlight));
  const texts = [...new Set([...highlighted.values()].flat().map(({ text }) => text))].slice(0, MOST_TEXTS);
  const [asked, exactly, stemmed] = await Promise.all([
    analyzeTerms(client, index, terms),
    analyzeTexts(client, index, exact.analyzer, texts),
    analyzeTexts(client, index, body.analyzer, texts),
  ]);
  const known = new Map(
    texts.map((text, at) => [text, { exact: tokensOf(exactly[at]), stemmed: tokensOf(stemmed[at]) }]),
  );
  const found = (list: readonly HighlightedText[]): readonly MatchedText[] =>
    list.flatMap((one) => {
      const tokens = known.get(one.text);
      return tokens === undefined ? [] : [{ ...one, ...tokens }];
    });
  return new Map([...highlighted].map(([id, list]) => [id, explainMatch(asked, found(list))]));
};
