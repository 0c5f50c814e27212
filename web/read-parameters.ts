import { WarraqError } from "../pipeline/errors.ts";
import { type EventFilters, isHappened } from "../search/events/event-clauses.ts";
import { EVENT_FILTER_NAMES, SHARED_FILTERS, UNDATED } from "../search/events/event-fields.ts";
import {
  EVENT_ORDERS,
  type EventInput,
  type EventOrder,
  type EventPageRequest,
} from "../search/events/find-events.ts";
import type { Filters } from "../search/find/filters.ts";
import { readDates } from "../search/query/read-dates.ts";
import { FACET_NAMES, type FacetName, FILTER_NAMES, type FilterName } from "../search/query/search-fields.ts";
import { type PageRequest, MOST_RESULTS } from "../search/find/find-articles.ts";
import { type ExportFormat, EXPORT_FORMATS } from "../search/export/export-format.ts";
import type { FacetRequest } from "../search/overview/facet-values.ts";
import { MOST_CHARACTERS, type Sort, SORTS, type SearchInput } from "../search/find/search-input.ts";

const MOST_A_PAGE = 100;
const MOST_VALUES = 200;
const MOST_CHOSEN = 50;
const LONGEST_CHOICE = 300;
const WHOLE_NUMBER = /^\d{1,5}$/u;
const MONTH = /^\d{4}-(?:0[1-9]|1[0-2])$/u;

export type Parameters = Readonly<Record<string, unknown>>;

export const wrong = (name: string, expected: string): WarraqError =>
  new WarraqError("WARRAQ_USAGE", `\`${name}\` must be ${expected}.`);

export const textOf = (parameters: Parameters, name: string): string | undefined => {
  const value = parameters[name];
  if (value === undefined || typeof value === "string") return value;
  throw wrong(name, "given once");
};

export const numberOf = (
  parameters: Parameters,
  name: string,
  { min, max, fallback }: { readonly min: number; readonly max: number; readonly fallback: number },
): number => {
  const text = textOf(parameters, name);
  if (text === undefined) return fallback;
  const value = Number(text);
  if (!WHOLE_NUMBER.test(text) || value < min || value > max)
    throw wrong(name, `a whole number from ${min} to ${max}`);
  return value;
};

const flagOf = (parameters: Parameters, name: string): boolean => {
  const text = textOf(parameters, name) ?? "0";
  if (text !== "0" && text !== "1") throw wrong(name, "0 or 1");
  return text === "1";
};

const isSort = (text: string): text is Sort => SORTS.some((sort) => sort === text);

const sortOf = (parameters: Parameters): Sort | undefined => {
  const text = textOf(parameters, "sort");
  if (text === undefined || isSort(text)) return text;
  throw wrong("sort", `one of ${SORTS.join(", ")}`);
};

const isListOfTexts = (values: readonly unknown[]): values is readonly string[] =>
  values.every((value) => typeof value === "string" && value.length <= LONGEST_CHOICE);

/** The values of a parameter that may be repeated, each once. */
const textsOf = (parameters: Parameters, name: string): readonly string[] => {
  const values: readonly unknown[] = [parameters[name] ?? []].flat();
  if (values.length > MOST_CHOSEN || !isListOfTexts(values))
    throw wrong(name, `at most ${MOST_CHOSEN} texts of at most ${LONGEST_CHOICE} characters`);
  return [...new Set(values)];
};

const choiceOf = (parameters: Parameters, name: FilterName): readonly string[] => {
  const values = textsOf(parameters, name);
  if (name === "month" && !values.every((month) => MONTH.test(month)))
    throw wrong(name, "a month like 2024-03");
  if (name === "published" && values.some((period) => readDates("date", period) === null))
    throw wrong(name, "a time like 2024-03 or 2024-01..2024-03");
  return values;
};

const filtersOf = (parameters: Parameters): Filters =>
  Object.fromEntries(
    FILTER_NAMES.map((name) => [name, choiceOf(parameters, name)] as const).filter(
      ([, { length }]) => length > 0,
    ),
  );

const DOCUMENT_ID = /^[0-9a-f]{64}$/u;

const likeOf = (parameters: Parameters): { readonly like?: string } => {
  const like = textOf(parameters, "like");
  if (like === undefined) return {};
  if (!DOCUMENT_ID.test(like)) throw wrong("like", "the id of a document");
  return { like };
};

/** True for what can be the id of a document. */
export const isDocumentId = (text: string): boolean => DOCUMENT_ID.test(text);

const toSearchInput = (parameters: Parameters): SearchInput => {
  const query = textOf(parameters, "q") ?? "";
  if (query.length > MOST_CHARACTERS) throw wrong("q", `at most ${MOST_CHARACTERS} characters long`);
  return {
    query,
    filters: filtersOf(parameters),
    sort: sortOf(parameters),
    allCopies: flagOf(parameters, "all_copies"),
    ...(flagOf(parameters, "versions") ? { versions: true } : {}),
    ...likeOf(parameters),
  };
};

/**
 * Reads a search whose results are to be counted: as that of a page, and `?any_word=1` if the search was widened to any of its words,
 * which the note `any_word` says.
 */
export const toCountedSearch = (parameters: Parameters): SearchInput => ({
  ...toSearchInput(parameters),
  ...(flagOf(parameters, "any_word") ? { anyWord: true } : {}),
});

const isOrder = (text: string): text is EventOrder => EVENT_ORDERS.some((order) => order === text);

/** Kilometers around a place; farther off is another region. */
const MOST_KM = 200;

const withinOf = (parameters: Parameters): number | null =>
  textOf(parameters, "within") === undefined
    ? null
    : numberOf(parameters, "within", { min: 1, max: MOST_KM, fallback: 1 });

/** Filters of events that articles do not have. */
const OWN_FILTERS = EVENT_FILTER_NAMES.filter((name) => !SHARED_FILTERS.some((shared) => shared === name));

const eventFiltersOf = (parameters: Parameters): EventFilters =>
  Object.fromEntries(
    OWN_FILTERS.map((name) => [name, textsOf(parameters, name)] as const).filter(
      ([, { length }]) => length > 0,
    ),
  );

const toEventInput = (parameters: Parameters): EventInput => {
  const sort = sortOf(parameters);
  const eventFilters = eventFiltersOf(parameters);
  if (eventFilters.happened?.every(isHappened) === false)
    throw wrong("happened", `a time like 2024-03 or 2024-01..2024-03, or \`${UNDATED}\``);
  return {
    ...toCountedSearch(parameters),
    eventFilters,
    within: withinOf(parameters),
    order: sort !== undefined && isOrder(sort) ? sort : "time",
  };
};

/**
 * Reads a search whose events are asked for: that of a page, and of the events `?happened=&actor=&target=&according_to=&status=&within=`.
 * `sort` is an order of time; any other is the newest first.
 */
export const toEventRequest = (parameters: Parameters): EventPageRequest => ({
  ...toEventInput(parameters),
  size: numberOf(parameters, "size", { min: 1, max: MOST_A_PAGE, fallback: 20 }),
  from: numberOf(parameters, "from", { min: 0, max: MOST_RESULTS - MOST_A_PAGE, fallback: 0 }),
});

const isFacet = (text: string): text is FacetName => FACET_NAMES.some((name) => name === text);

/** Reads `?contains=&size=` for the values of a facet; null if there is no facet of this name. */
export const toFacetRequest = (name: string, parameters: Parameters): FacetRequest | null => {
  if (!isFacet(name)) return null;
  const contains = textOf(parameters, "contains") ?? "";
  if (contains.length > LONGEST_CHOICE) throw wrong("contains", `at most ${LONGEST_CHOICE} characters long`);
  return { name, contains, size: numberOf(parameters, "size", { min: 1, max: MOST_VALUES, fallback: 50 }) };
};

/**
 * Reads `?q=&size=&from=&sort=&all_copies=&versions=&why=` and the filters, each of which may be repeated (`outlet=…&outlet=…`). Unknown
 * parameters are ignored.
 *
 * The largest `from` leaves room for the largest page within {@link MOST_RESULTS}, so Elasticsearch accepts every request that passes.
 */
export const toPageRequest = (parameters: Parameters): PageRequest => ({
  ...toSearchInput(parameters),
  ...(flagOf(parameters, "why") ? { why: true } : {}),
  size: numberOf(parameters, "size", { min: 1, max: MOST_A_PAGE, fallback: 10 }),
  from: numberOf(parameters, "from", { min: 0, max: MOST_RESULTS - MOST_A_PAGE, fallback: 0 }),
});

/** The cursor of the page after a previous one, if it was given. */
export const cursorOf = (parameters: Parameters): string | undefined => {
  const cursor = textOf(parameters, "cursor");
  if (cursor !== undefined && parameters["from"] !== undefined)
    throw wrong("from", "left out if `cursor` is given");
  return cursor;
};

const isFormat = (text: string): text is ExportFormat => EXPORT_FORMATS.some((format) => format === text);

/** How all of something is exported, and up to how many. Without `size`, everything is. */
const exportOf = (parameters: Parameters): { readonly format: ExportFormat; readonly limit: number } => {
  const format = textOf(parameters, "format") ?? "jsonl";
  if (!isFormat(format)) throw wrong("format", `one of ${EXPORT_FORMATS.join(", ")}`);
  const size = textOf(parameters, "size");
  if (size !== undefined && !/^[1-9]\d{0,8}$/u.test(size)) throw wrong("size", "a whole number from 1 on");
  return { format, limit: size === undefined ? Number.MAX_SAFE_INTEGER : Number(size) };
};

/** Reads `?format=&size=`, the query and the filters. */
export const toExportRequest = (
  parameters: Parameters,
): { readonly wanted: SearchInput; readonly format: ExportFormat; readonly limit: number } => ({
  wanted: toSearchInput(parameters),
  ...exportOf(parameters),
});

/** The same for the events of a search. */
export const toEventExport = (
  parameters: Parameters,
): { readonly wanted: EventInput; readonly format: ExportFormat; readonly limit: number } => ({
  wanted: toEventInput(parameters),
  ...exportOf(parameters),
});
