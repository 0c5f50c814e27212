import type { estypes } from "@elastic/elasticsearch";
import { RELEVANCE, type Relevance } from "./relevance.ts";
import type { Query, QueryNode } from "./query.ts";
import type { KeywordPath, NamePath } from "../indices/field-path.ts";
import { procliticPhrases } from "./proclitic-forms.ts";
import { SEARCH_FIELDS, type ValueFieldName } from "./search-fields.ts";

export type QueryClause = NonNullable<estypes.SearchRequest["query"]>;

const MATCH_ALL: QueryClause = { match_all: {} };

/** The words together: enough of them must be there, in whichever field; as written and close together counts more. */
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
          // Of a query that is nothing but function words, what is written so comes first.
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

/** Wildcards in a path stand for themselves. */
const literally = (text: string): string => text.replace(/[\\*?]/gu, "\\$&");

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
    : { wildcard: { [field]: { value: `*${literally(text)}*`, case_insensitive: true } } };

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

/** What a phrase is worth that has something joined to its first word, beside the same as written. */
const JOINED_BOOST = 0.5;

const phraseClause = (text: string, fields: readonly string[]): QueryClause => {
  const [first, ...joined] = procliticPhrases(text).map((query) => ({
    multi_match: { query, type: "phrase" as const, fields: [...fields] },
  }));
  if (first === undefined || joined.length === 0) return first ?? MATCH_ALL;
  const others = joined.map(({ multi_match }) => ({ multi_match: { ...multi_match, boost: JOINED_BOOST } }));
  return { dis_max: { queries: [first, ...others] } };
};

/** What must not be there is never widened: that would take more away. */
const excluded = (node: QueryNode, relevance: Relevance): QueryClause =>
  clauseOf(node, { ...relevance, minimumMatch: RELEVANCE.minimumMatch });

/** One condition that a document meets or not, outside of the words that are weighed together. */
const clauseOf = (node: QueryNode, relevance: Relevance): QueryClause => {
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
      return { bool: { must: [MATCH_ALL], must_not: [excluded(node.node, relevance)] } };
    case "any":
      return {
        bool: { should: node.nodes.map((one) => clauseOf(one, relevance)), minimum_should_match: 1 },
      };
    case "all":
      return allOf(node.nodes, relevance);
    default:
      return node satisfies never;
  }
};

/** What weighs nothing: a document meets it or not. */
const isFilter = ({ kind }: QueryNode): boolean => kind === "value" || kind === "date";

const allOf = (nodes: readonly QueryNode[], relevance: Relevance): QueryClause => {
  const words = nodes.filter((node) => node.kind === "word");
  const text = words.map((word) => word.text).join(" ");
  const weighed = words.length === 0 ? { must: [], should: [] } : wordClauses(text, words.length, relevance);
  const others = nodes.filter((node) => node.kind !== "word" && node.kind !== "not" && !isFilter(node));
  const must = [...weighed.must, ...others.map((node) => clauseOf(node, relevance))];
  return {
    bool: {
      must: must.length === 0 ? [MATCH_ALL] : must,
      should: weighed.should,
      filter: nodes.filter(isFilter).map((node) => clauseOf(node, relevance)),
      must_not: nodes.flatMap((node) => (node.kind === "not" ? [excluded(node.node, relevance)] : [])),
    },
  };
};

/**
 * The request that a query stands for. What was typed becomes values of `match`, `term` and `range` queries and nothing else, so no
 * text is ever syntax. A query without a condition finds everything.
 */
export const buildQuery = ({ nodes }: Pick<Query, "nodes">, relevance: Relevance = RELEVANCE): QueryClause =>
  nodes.length === 0 ? MATCH_ALL : allOf(nodes, relevance);

/** Whether results differ in how well they match; filters alone weigh nothing. */
export const isWeighed = ({ nodes }: Pick<Query, "nodes">): boolean =>
  nodes.some((node) => node.kind !== "not" && !isFilter(node));
