import type { estypes } from "@elastic/elasticsearch";
import type { SearchClient } from "../client/client.ts";
import { reach } from "../client/reach.ts";
import type { KeywordPath, NamePath } from "../indices/field-path.ts";
import { valuePattern } from "../overview/value-pattern.ts";
import { buildQuery } from "../query/build-query.ts";
import { codesCalled, codesNear } from "../query/code-names.ts";
import type { Query, QueryNode, QueryNote } from "../query/query.ts";
import { SEARCH_FIELDS } from "../query/search-fields.ts";

type ValueNode = QueryNode & { readonly kind: "value" };

/** Values that are named, and fields that are looked at. */
const MOST_VALUES = 3;
const MOST_FIELDS = 3;
/** Words near to one that was typed, of which values are looked for. */
const MOST_WORDS = 5;
/** Letters. Too many words resemble a shorter one. */
const SHORTEST_WORD = 3;
/** Letters. In a word up to this length one letter may be wrong, in a longer one two. */
const SHORT_WORD = 5;

const valuesIn = (nodes: readonly QueryNode[]): readonly ValueNode[] =>
  nodes.flatMap((node) => {
    if (node.kind === "all" || node.kind === "any") return valuesIn(node.nodes);
    return node.kind === "value" ? [node] : [];
  });

/** The field of names that a condition compares; null for one that takes paths and the like. */
const namePathOf = ({ field }: ValueNode): NamePath | null => {
  const { match, path } = SEARCH_FIELDS[field];
  return match === "name" || match === "entity" ? path : null;
};

/** Whether any document meets the condition, and the words of its field that resemble those of its value. */
const lookAt = async (client: SearchClient, index: string, node: ValueNode, path: NamePath) => {
  const words = node.text.split(/[^\p{L}\p{M}\p{N}]+/u).filter((word) => word.length >= SHORTEST_WORD);
  const suggest = Object.fromEntries(
    words.map((text, at) => [
      `w${at}`,
      {
        text,
        term: {
          field: `${path}.words`,
          suggest_mode: "always" as const,
          prefix_length: 0,
          min_word_length: SHORTEST_WORD,
          max_edits: text.length <= SHORT_WORD ? 1 : 2,
          size: MOST_WORDS,
        },
      },
    ]),
  );
  const query = buildQuery({ nodes: [node] });
  const answer = await reach(() =>
    client.search({ index, size: 0, terminate_after: 1, track_total_hits: true, query, suggest }),
  );
  const near = Object.values(answer.suggest ?? {})
    .flat()
    .flatMap(({ options }) => [options].flat())
    .flatMap((option) => ("text" in option ? [option.text] : []));
  const { total } = answer.hits;
  return {
    isThere: (typeof total === "number" ? total : (total?.value ?? 0)) > 0,
    words: [...words, ...near],
  };
};

interface ValuesAnswer {
  readonly values: { readonly buckets: readonly { readonly key: string }[] };
}

/** The most frequent values that match a pattern, or are among those given. */
const findValues = async (
  client: SearchClient,
  index: string,
  path: NamePath | KeywordPath,
  include: string | string[],
): Promise<readonly string[]> => {
  const values: estypes.AggregationsAggregationContainer = {
    terms: { field: path, size: MOST_VALUES, include },
  };
  const answer = await reach(() =>
    client.search<unknown, ValuesAnswer>({ index, size: 0, track_total_hits: false, aggs: { values } }),
  );
  return answer.aggregations?.values.buckets.map(({ key }) => key) ?? [];
};

/** Values that resemble one of a field of names, if no document has that. */
const nearNames = async (
  client: SearchClient,
  index: string,
  node: ValueNode,
  path: NamePath,
): Promise<readonly string[]> => {
  const { isThere, words } = await lookAt(client, index, node, path);
  if (isThere || words.length === 0) return [];
  return findValues(client, index, path, words.map(valuePattern).join("|"));
};

/** The names of codes that documents have, for a name that resembles them and that no code has. */
const nearCodes = async (
  client: SearchClient,
  index: string,
  { text, field }: ValueNode,
): Promise<readonly string[]> => {
  const { match, path, ...rest } = SEARCH_FIELDS[field];
  if (match !== "code" || !("codes" in rest) || codesCalled(rest.codes, text)[0] !== text) return [];
  const near = codesNear(rest.codes, text);
  if (near.length === 0) return [];
  const codes = await findValues(
    client,
    index,
    path,
    near.map(({ code }) => code),
  );
  return codes.flatMap((code) => near.find((one) => one.code === code)?.name ?? []);
};

const noteOn = async (
  client: SearchClient,
  index: string,
  node: ValueNode,
): Promise<readonly QueryNote[]> => {
  const path = namePathOf(node);
  const values = await (path === null
    ? nearCodes(client, index, node)
    : nearNames(client, index, node, path));
  const about = values.map((value) => `${node.field}:"${value}"`).join(", ");
  return values.length === 0
    ? []
    : [
        {
          code: "near_values",
          about,
          message: `Nothing has \`${node.field}:${node.text}\`; there is ${about}.`,
        },
      ];
};

/** For a query that found nothing: which values there are that resemble those of its fields that no document has. */
export const nearValues = async (
  client: SearchClient,
  index: string,
  { nodes }: Pick<Query, "nodes">,
): Promise<readonly QueryNote[]> => {
  const notes = await Promise.all(
    valuesIn(nodes)
      .slice(0, MOST_FIELDS)
      .map((node) => noteOn(client, index, node)),
  );
  return notes.flat();
};
