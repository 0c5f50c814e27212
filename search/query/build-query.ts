import type { estypes } from "@elastic/elasticsearch";
import { RELEVANCE, type Relevance } from "./relevance.ts";
import type { Query, QueryNode } from "./query.ts";
import type { KeywordPath, NamePath } from "../indices/field-path.ts";
import { procliticPhrases } from "./proclitic-forms.ts";
import { SEARCH_FIELDS, type ValueFieldName } from "./search-fields.ts";

export type QueryClause = NonNullable<estypes.SearchRequest["query"]>;

const MATCH_ALL: QueryClause = { match_all: {} };

/**
 * The words together: enough of them must be there, in any of the fields. Words in the query's own spelling, and words close together,
 * score higher.
 */
const wordClauses = (text: string, count: number, relevance: Relevance) => {
  const { stemmed, exact, parts, minimumMatch, exactBoost, partsBoost, nearBoost, slop } = relevance;
  return {
    must: [
      {
        multi_match: {
          query: text,
          type: "cross_fields" as const,
          fields: [...stemmed],
          minimum_should_match: minimumMatch,
          // If the query has only function words, all articles match, and those with the words as written come first.
          zero_terms_query: "all" as const,
        },
      },
    ],
    should: [
      ...(exactBoost > 0 ? [{ multi_match: { query: text, fields: [...exact], boost: exactBoost } }] : []),
      ...(partsBoost > 0 ? [{ multi_match: { query: text, fields: [...parts], boost: partsBoost } }] : []),
      ...(nearBoost > 0 && count > 1
        ? [
            {
              multi_match: {
                query: text,
                type: "phrase" as const,
                fields: [...stemmed],
                slop,
                boost: nearBoost,
              },
            },
          ]
        : []),
    ],
  };
};

/** Escapes wildcards, since in a path they are ordinary characters. */
const escapeWildcards = (text: string): string => text.replace(/[\\*?]/gu, "\\$&");

const keywordClause = (path: KeywordPath, text: string): QueryClause => ({
  term: { [path]: { value: text, case_insensitive: true } },
});

const nameClause = (path: NamePath, text: string): QueryClause => ({
  bool: {
    should: [keywordClause(path, text), { match_phrase: { [`${path}.words`]: { query: text } } }],
    minimum_should_match: 1,
  },
});

const filePathClause = (field: KeywordPath, text: string): QueryClause =>
  text.startsWith("/")
    ? { prefix: { [field]: { value: text } } }
    : { wildcard: { [field]: { value: `*${escapeWildcards(text)}*`, case_insensitive: true } } };

const valueClause = (name: ValueFieldName, text: string): QueryClause => {
  const field = SEARCH_FIELDS[name];
  switch (field.match) {
    case "name":
      return nameClause(field.path, text);
    case "keyword":
      return keywordClause(field.path, text);
    case "file_path":
      return filePathClause(field.path, text);
    default:
      return field satisfies never;
  }
};

/** The weight of a phrase with something joined to its first word, relative to the phrase as written. */
const JOINED_BOOST = 0.5;

const phraseClause = (text: string, fields: readonly string[]): QueryClause => {
  const [first, ...joined] = procliticPhrases(text).map((query) => ({
    multi_match: { query, type: "phrase" as const, fields: [...fields] },
  }));
  if (first === undefined || joined.length === 0) return first ?? MATCH_ALL;
  const others = joined.map(({ multi_match }) => ({ multi_match: { ...multi_match, boost: JOINED_BOOST } }));
  return { dis_max: { queries: [first, ...others] } };
};

/** What must not be there. It is never widened, since that would exclude more. */
const exclusionClause = (node: QueryNode, relevance: Relevance): QueryClause =>
  nodeClause(node, { ...relevance, minimumMatch: RELEVANCE.minimumMatch });

/** One condition by itself, apart from the words that are weighed together. */
const nodeClause = (node: QueryNode, relevance: Relevance): QueryClause => {
  switch (node.kind) {
    case "word":
      return { multi_match: { query: node.text, type: "cross_fields", fields: [...relevance.stemmed] } };
    case "phrase":
      return phraseClause(node.text, relevance.exact);
    case "prefix":
      return { multi_match: { query: node.text, type: "bool_prefix", fields: [...relevance.exact] } };
    case "headline":
      return node.isPhrase
        ? phraseClause(node.text, [relevance.headline.exact])
        : { match: { [relevance.headline.stemmed]: { query: node.text, operator: "and" } } };
    case "value":
      return valueClause(node.field, node.text);
    case "date":
      return {
        range: {
          [SEARCH_FIELDS.date.path]: {
            ...(node.from === null ? {} : { gte: node.from }),
            ...(node.before === null ? {} : { lt: node.before }),
          },
        },
      };
    case "not":
      return { bool: { must: [MATCH_ALL], must_not: [exclusionClause(node.node, relevance)] } };
    case "any":
      return {
        bool: { should: node.nodes.map((one) => nodeClause(one, relevance)), minimum_should_match: 1 },
      };
    case "all":
      return allClause(node.nodes, relevance);
    default:
      return node satisfies never;
  }
};

/** True for a condition that adds nothing to the score. */
const isFilter = ({ kind }: QueryNode): boolean => kind === "value" || kind === "date";

const allClause = (nodes: readonly QueryNode[], relevance: Relevance): QueryClause => {
  const words = nodes.filter((node) => node.kind === "word");
  const text = words.map((word) => word.text).join(" ");
  const weighed = words.length === 0 ? { must: [], should: [] } : wordClauses(text, words.length, relevance);
  const others = nodes.filter((node) => node.kind !== "word" && node.kind !== "not" && !isFilter(node));
  const must = [...weighed.must, ...others.map((node) => nodeClause(node, relevance))];
  return {
    bool: {
      must: must.length === 0 ? [MATCH_ALL] : must,
      should: weighed.should,
      filter: nodes.filter(isFilter).map((node) => nodeClause(node, relevance)),
      must_not: nodes.flatMap((node) => (node.kind === "not" ? [exclusionClause(node.node, relevance)] : [])),
    },
  };
};

/**
 * The request for a query. Typed text becomes values of `match`, `term` and `range` queries and nothing else, so it is never read as
 * Elasticsearch's syntax. A query without any condition finds everything.
 */
export const buildQuery = ({ nodes }: Pick<Query, "nodes">, relevance: Relevance = RELEVANCE): QueryClause =>
  nodes.length === 0 ? MATCH_ALL : allClause(nodes, relevance);

/** True if results have different scores; with filters alone they have not. */
export const isWeighed = ({ nodes }: Pick<Query, "nodes">): boolean =>
  nodes.some((node) => node.kind !== "not" && !isFilter(node));
