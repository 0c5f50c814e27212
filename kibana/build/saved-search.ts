import type { NamesByLanguage } from "../../search/query/code-names.ts";
import { labelText } from "../fields/label.ts";
import type { FieldsOf, ViewName } from "../fields/view-fields.ts";
import { type Condition, toKql } from "./condition.ts";
import type { Draft, DraftReference } from "./draft.ts";
import { type FilterPill, toFilter } from "./filter-pill.ts";

const META = "kibanaSavedObjectMeta.searchSourceJSON";

/** A search of Discover, ready to be opened or to stand on a dashboard. */
export interface SavedSearch<View extends ViewName> {
  /** Its id behind the prefix. It lasts for ever. */
  readonly name: string;
  readonly title: NamesByLanguage;
  /** When to use it, for the list of saved searches. */
  readonly description: NamesByLanguage;
  readonly view: View;
  /** The columns behind the time. */
  readonly columns: readonly FieldsOf<View>["any"][];
  /** By time if absent; the newest or the highest first. */
  readonly sortBy?: FieldsOf<View>["date"] | FieldsOf<View>["number"];
  /** Filters beside the query, which leave the query bar free for words. */
  readonly filters?: readonly FilterPill<FieldsOf<View>>[];
  /** What stands in the query bar. For what no filter can say; people add their words behind it with `and`. */
  readonly query?: Condition<FieldsOf<View>>;
}

/** A saved search. */
export const savedSearch = <View extends ViewName>({
  name,
  title,
  description,
  view,
  columns,
  sortBy,
  filters = [],
  query,
}: SavedSearch<View>): Draft => {
  const to = { type: "index-pattern", name: view } as const;
  const refNames = filters.map((_, at) => `${META}.filter[${at}].meta.index`);
  const references: DraftReference[] = [`${META}.index`, ...refNames].map((as) => ({ as, to }));
  return {
    type: "search",
    name,
    attributes: {
      title: labelText(title),
      description: labelText(description),
      columns,
      sort: [[sortBy ?? "@timestamp", "desc"]],
      grid: {},
      hideChart: false,
      isTextBasedQuery: false,
      usesAdHocDataView: false,
      timeRestore: false,
      kibanaSavedObjectMeta: {
        searchSourceJSON: JSON.stringify({
          highlightAll: true,
          version: true,
          query: { query: query === undefined ? "" : toKql(query), language: "kuery" },
          filter: filters.map((pill, at) => toFilter(pill, refNames[at] ?? "")),
          indexRefName: `${META}.index`,
        }),
      },
    },
    references,
  };
};
