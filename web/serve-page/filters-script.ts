import {
  EVENT_FILTER_LABELS,
  type EventFilterName,
  EVENT_FILTER_NAMES,
} from "../../search/events/event-fields.ts";
import type { CodeNames } from "../../search/query/code-names.ts";
import {
  FILTER_NAMES,
  type FilterName,
  SEARCH_FIELDS,
  type SearchField,
} from "../../search/query/search-fields.ts";
import type { Language } from "./page-languages.ts";

const namesIn = (codes: CodeNames, language: Language): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(codes).map(([code, names]) => [code, names[language]]));

/** What the page must know of a filter: its name and label, whether its list is folded, and what its codes are called. */
const describeFilter = (name: FilterName, language: Language) => {
  const field: SearchField = SEARCH_FIELDS[name];
  const label = field.facetLabel?.[language];
  const folded = field.isFolded === true ? { isFolded: true } : {};
  if (field.match !== "code") return { name, label, ...folded };
  return { name, label, ...folded, values: namesIn(field.codes, language) };
};

/** The same of a filter of events. */
const describeEventFilter = (name: EventFilterName, language: Language) => {
  const { label, codes } = EVENT_FILTER_LABELS[name];
  return {
    name,
    label: label[language],
    ...(codes === undefined ? {} : { values: namesIn(codes, language) }),
  };
};

/**
 * The script from which the page learns by what results can be narrowed, in order, each with its label: made of the server's own list,
 * so that the page has none. Those of events stand apart.
 */
export const filtersScript = (language: Language): string =>
  [
    `export const FILTERS = ${JSON.stringify(FILTER_NAMES.map((name) => describeFilter(name, language)))};\n`,
    `export const EVENT_FILTERS = ${JSON.stringify(EVENT_FILTER_NAMES.map((name) => describeEventFilter(name, language)))};\n`,
  ].join("");
