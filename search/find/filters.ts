import { anyOf, goneClause, type QueryClause } from "../query/build-query.ts";
import { readDates } from "../query/read-dates.ts";
import { FILTER_NAMES, type FilterName, SEARCH_FIELDS } from "../query/search-fields.ts";

/** The chosen values of each filter. Any value of a filter will do, and every filter must be met. */
export type Filters = Readonly<Partial<Record<FilterName, readonly string[]>>>;

/** The only value of the filter `encoding_problem`: the encoding was decided with little confidence. */
export const DOUBTFUL = "doubtful";
/** Below this `pipeline.encoding_confidence` an encoding is in doubt: another legacy code page fits the file nearly as well. */
export const SURE_ENCODING = 0.9;

/** Documents whose encoding is in doubt. */
export const doubtfulEncoding: QueryClause = {
  range: { [SEARCH_FIELDS.encoding_problem.path]: { lt: SURE_ENCODING } },
};

/**
 * What lies in a period as a filter writes it, `2024-03`, `2024-01..2024-03`; nothing for what is none.
 *
 * @param path a field of dates: of articles or of events
 */
export const periodClause = (path: string, period: string): QueryClause => {
  const { from = null, before = null } = readDates("date", period) ?? {};
  if (from === null && before === null) return { match_none: {} };
  return {
    range: {
      [path]: { ...(from === null ? {} : { gte: from }), ...(before === null ? {} : { lt: before }) },
    },
  };
};

const filterClause = (name: FilterName, values: readonly string[]): QueryClause => {
  const field = SEARCH_FIELDS[name];
  switch (field.match) {
    case "month":
    case "period":
      return anyOf(values.map((period) => periodClause(field.path, period)));
    case "gone":
      return anyOf(values.map(goneClause));
    case "doubt":
      return values.includes(DOUBTFUL) ? doubtfulEncoding : { match_none: {} };
    case "name":
    case "entity":
    case "pair":
    case "code":
    case "keyword":
      return { terms: { [field.path]: [...values] } };
    default:
      return field satisfies never;
  }
};

/** The conditions of all filters but `except`. */
export const filterClauses = (filters: Filters, ...except: readonly FilterName[]): readonly QueryClause[] =>
  FILTER_NAMES.flatMap((name) => {
    const values = filters[name] ?? [];
    return except.includes(name) || values.length === 0 ? [] : [filterClause(name, values)];
  });
