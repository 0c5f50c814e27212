import type { QueryClause } from "../../../../search/query/build-query.ts";
import type { ViewField } from "../view-fields.ts";
import { type KqlNode, type KqlValue, readKql } from "./read-kql.ts";

/** Reserved in the syntax of `query_string`. */
const RESERVED = /[+\-=&|><!(){}[\]^"~*?:\\/]/gu;

/** The pattern in the syntax of `query_string`, which Kibana uses for `wildcard` too. */
const patternOf = (parts: readonly string[]): string =>
  parts.map((part) => part.replaceAll(RESERVED, String.raw`\$&`)).join("*");

const isAnything = (value: KqlValue): boolean =>
  value.kind === "pattern" && value.parts.length === 2 && value.parts.every((part) => part === "");

const plain = (value: Exclude<KqlValue, { readonly kind: "pattern" }>): string | boolean | null =>
  value.kind === "text" ? value.text : value.value;

const isQuoted = (value: KqlValue): boolean => value.kind === "text" && value.isQuoted;

const SYNTAX = /[.*+?^${}()|[\]\\/]/gu;

/** The pattern as a regular expression, for names of fields. */
const expressionOf = (parts: readonly string[]): RegExp =>
  new RegExp(`^${parts.map((part) => part.replaceAll(SYNTAX, String.raw`\$&`)).join("[^]*")}$`, "u");

/** The fields that a name means: those that it matches if it is a pattern. Kibana sends on a name that it does not know. */
const fieldsOf = (name: KqlValue, known: readonly ViewField[]): readonly ViewField[] => {
  if (name.kind === "pattern") {
    const pattern = expressionOf(name.parts);
    return known.filter((field) => pattern.test(field.name));
  }
  const wanted = `${plain(name)}`;
  const found = known.find((field) => field.name === wanted);
  return [found ?? { name: wanted, esType: "", isCounted: false }];
};

const anyOf = (should: readonly QueryClause[]): QueryClause => ({
  bool: { should: [...should], minimum_should_match: 1 },
});

const fieldIs = ({ name, esType }: ViewField, value: KqlValue): QueryClause => {
  if (isAnything(value)) return { exists: { field: name } };
  if (value.kind === "pattern") {
    const query = patternOf(value.parts);
    return esType === "keyword"
      ? { wildcard: { [name]: { value: query } } }
      : { query_string: { fields: [name], query } };
  }
  const wanted = plain(value) as string;
  if (esType === "date") return { range: { [name]: { gte: wanted, lte: wanted } } };
  if (esType === "keyword") return { term: { [name]: { value: wanted } } };
  return isQuoted(value) ? { match_phrase: { [name]: wanted } } : { match: { [name]: wanted } };
};

/** A value on its own: what Elasticsearch searches without being told where. */
const anywhere = (value: KqlValue): QueryClause =>
  value.kind === "pattern"
    ? { query_string: { query: patternOf(value.parts) } }
    : {
        multi_match: {
          type: isQuoted(value) ? "phrase" : "best_fields",
          query: plain(value) as string,
          lenient: true,
        },
      };

const compile = (node: KqlNode, known: readonly ViewField[]): QueryClause => {
  if (node.kind === "everything") return { match_all: {} };
  if (node.kind === "and" || node.kind === "or") {
    const parts = node.of.map((one) => compile(one, known));
    return node.kind === "or" ? anyOf(parts) : { bool: { filter: parts } };
  }
  if (node.kind === "not") return { bool: { must_not: [compile(node.of, known)] } };
  const { field, value } = node;
  if (field === null) return anywhere(value);
  if (node.kind === "range") {
    const limit = { [node.operator]: value.kind === "pattern" ? "*" : plain(value) };
    return anyOf(fieldsOf(field, known).map(({ name }) => ({ range: { [name]: limit } })));
  }
  if (isAnything(field) && isAnything(value)) return { match_all: {} };
  return anyOf(fieldsOf(field, known).map((one) => fieldIs(one, value)));
};

/**
 * The query that Kibana sends for one of its query language, on a data view with these fields.
 *
 * Source: `kbn-es-query/src/kuery/functions/` of Kibana 9 and its tests. The time zone of the browser, which it adds to dates, is left out.
 *
 * @throws KqlError where Kibana would show an error of syntax
 */
export const compileKql = (query: string, known: readonly ViewField[]): QueryClause =>
  compile(readKql(query), known);
