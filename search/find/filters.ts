import type { QueryClause } from "../query/build-query.ts";
import { readDates } from "../query/read-dates.ts";
import { VALUE_FIELDS } from "../query/value-fields.ts";

/** What results can be narrowed to by choosing from what is there, and counted by. */
export const FILTERS = [
  "outlet",
  "agency",
  "person",
  "organization",
  "group",
  "place",
  "language",
  "section",
  "encoding",
  "encoding_problem",
  "month",
] as const;
export type FilterName = (typeof FILTERS)[number];

/** What was chosen: any of the values of one filter will do, and every filter must be met. */
export type Filters = Readonly<Partial<Record<FilterName, readonly string[]>>>;

/** The one problem of an encoding that is told: it was decided without being sure. */
export const DOUBTFUL = "doubtful";
/** Below this `pipeline.encoding_confidence` an encoding is in doubt: every file of a legacy code page whose rivals did nearly as well. */
const SURE = 0.9;

/** Documents whose encoding is in doubt. */
export const doubtfulEncoding: QueryClause = { range: { "pipeline.encoding_confidence": { lt: SURE } } };

/** The keyword field that a filter chooses from and counts by; null for those that are not a field. */
export const fieldOf = (name: FilterName): string | null =>
  name === "month" || name === "encoding_problem" ? null : (VALUE_FIELDS[name][0] ?? null);

const monthClause = (month: string): QueryClause => {
  const span = readDates("date", month);
  return span === null
    ? { match_none: {} }
    : { range: { "@timestamp": { gte: span.from ?? "", lt: span.before ?? "" } } };
};

const clauseOf = (name: FilterName, values: readonly string[]): QueryClause => {
  if (name === "month") return { bool: { should: values.map(monthClause), minimum_should_match: 1 } };
  const field = fieldOf(name);
  if (field === null) return values.includes(DOUBTFUL) ? doubtfulEncoding : { match_none: {} };
  return { terms: { [field]: [...values] } };
};

/** The conditions of what was chosen, without those of `except`: a list of counts shows what else could be chosen. */
export const filterClauses = (filters: Filters, except?: FilterName): readonly QueryClause[] =>
  FILTERS.flatMap((name) => {
    const values = filters[name] ?? [];
    return name === except || values.length === 0 ? [] : [clauseOf(name, values)];
  });
