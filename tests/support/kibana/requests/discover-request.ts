import type { estypes } from "@elastic/elasticsearch";
import type { SearchClient } from "../../../../search/client/client.ts";
import { type ImportedObject, jsonAt, listAt, objectAt, textAt, textsAt } from "../read-objects.ts";
import { narrowed, type TimeRange, type View, viewBehind } from "./context.ts";

/** What Discover shows of a record. */
export interface DiscoverRow {
  readonly id: string;
  /** The values of the columns. */
  readonly cells: readonly (readonly unknown[])[];
  /** All fields that came back. */
  readonly fields: readonly string[];
  /** Passages with marks, by field. */
  readonly highlight: Readonly<Record<string, readonly string[]>>;
}

const isUnread = (name: string, pattern: string): boolean => {
  const [begin = "", end] = pattern.split("*");
  return end === undefined ? name === begin : name.startsWith(begin) && name.endsWith(end);
};

/**
 * The fields that Discover asks for: all that the data view has, if it leaves any out; else whatever a record has, known or not.
 * Source: `getFieldsWithoutSourceFilters` in Kibana's `search_source.ts`.
 */
const fieldsAskedFor = ({ fields, unread }: View): (string | estypes.QueryDslFieldAndFormat)[] =>
  unread.length === 0
    ? [{ field: "*", include_unmapped: true }]
    : fields
        .filter(({ name }) => !unread.some((pattern) => isUnread(name, pattern)))
        .map(({ name, esType }) => ({
          field: name,
          ...(esType === "date" ? { format: "strict_date_optional_time" } : {}),
        }));

const MARK = "@kibana-highlighted-field@";
const END_MARK = "@/kibana-highlighted-field@";

/** Marks in a passage as «…». */
const withMarks = (passage: string): string => passage.replaceAll(MARK, "«").replaceAll(END_MARK, "»");

/** Asks Elasticsearch what Discover would ask for a saved search; `query` stands in the query bar behind its own. */
export const askForSearch = async (
  client: SearchClient,
  search: ImportedObject,
  objects: readonly ImportedObject[],
  time: TimeRange,
  query = "",
): Promise<{ readonly total: number; readonly rows: readonly DiscoverRow[] }> => {
  const source = objectAt(search.attributes, "kibanaSavedObjectMeta", "searchSourceJSON");
  const view = viewBehind(search, textAt(source, "indexRefName"), objects);
  const columns = textsAt(search.attributes, "columns");
  const own = textAt(source, "query", "query");
  const answer = await client.search({
    index: view.index,
    size: 500,
    track_total_hits: true,
    version: true,
    _source: false,
    stored_fields: ["*"],
    fields: fieldsAskedFor(view),
    query: narrowed(view, { time, queries: [own, query], filters: listAt(source, "filter") }),
    sort: listAt(search.attributes, "sort").map((pair) => ({
      [textAt(pair, 0)]: { order: textAt(pair, 1) as "desc", unmapped_type: "boolean" },
    })),
    ...(jsonAt(source, "highlightAll") === true
      ? {
          highlight: {
            pre_tags: [MARK],
            post_tags: [END_MARK],
            fields: { "*": {} },
            fragment_size: 2_147_483_647,
          },
        }
      : {}),
  });
  const total = answer.hits.total;
  return {
    total: typeof total === "object" ? total.value : (total ?? 0),
    rows: answer.hits.hits.map(({ _id, fields = {}, highlight = {} }) => ({
      id: _id ?? "",
      cells: columns.map((name) => (fields as Record<string, unknown[]>)[name] ?? []),
      fields: Object.keys(fields as object),
      highlight: Object.fromEntries(
        Object.entries(highlight).map(([name, passages]) => [name, passages.map(withMarks)]),
      ),
    })),
  };
};
