import {
  FILTER_NAMES,
  type FilterName,
  SEARCH_FIELDS,
  type SearchField,
} from "../../search/query/search-fields.ts";
import type { Language } from "./page-languages.ts";

/** What the page must know of a filter: its name and label, whether its list is folded, and what its codes are called. */
const describeFilter = (name: FilterName, language: Language) => {
  const field: SearchField = SEARCH_FIELDS[name];
  const label = field.facetLabel?.[language];
  const folded = field.isFolded === true ? { isFolded: true } : {};
  if (field.match !== "code") return { name, label, ...folded };
  const values = Object.fromEntries(
    Object.entries(field.codes).map(([code, names]) => [code, names[language]]),
  );
  return { name, label, ...folded, values };
};

/**
 * The script from which the page learns by what results can be narrowed, in order, each with its label: made of the server's own list,
 * so that the page has none.
 */
export const filtersScript = (language: Language): string =>
  `export const FILTERS = ${JSON.stringify(FILTER_NAMES.map((name) => describeFilter(name, language)))};\n`;
