import { addressOf, toggled } from "../base/address.js";
import { element, make } from "../base/make.js";
import { FILTERS, number, say, valueText } from "../words/words.js";
import { makeFacetSearch } from "./search-facet.js";

/** Values of a facet that are shown; the rest is folded. */
const SHOWN = 6;
/** The server answers with so many values of a facet at most. Where there are so many, there may be more, to be searched for. */
const MOST_ANSWERED = 20;
/** Filters whose values are chosen on the timeline. */
const UNLISTED = new Set(["published", "month"]);

/** A value that can be chosen. It is a link, so it works with the keyboard and in a new tab, and its state is in the address alone. */
const drawChoice = (filter, { value, count }, address) => {
  const { name } = filter;
  const isChosen = address.filters[name]?.includes(value) === true;
  return make(
    "li",
    {},
    make(
      "a",
      {
        href: addressOf(toggled(address, name, value)),
        "data-own": "",
        "data-choice": `${name}=${value}`,
        role: "checkbox",
        "aria-checked": isChosen ? "true" : "false",
      },
      make("bdi", {}, valueText(filter, value)),
    ),
    make("span", { class: "count" }, number(count)),
  );
};

/** A time that ends in another year than it begins: a list of years cannot have it, and it stands above the results. */
const isRange = (name, value) => name === "happened" && value.includes("..");

/** The values with the chosen ones, which stay in the list even if the other filters leave no result for them. */
const withChosen = (name, values, chosen = []) => [
  ...values,
  ...chosen.flatMap((value) =>
    isRange(name, value) || values.some((one) => one.value === value) === true ? [] : [{ value, count: 0 }],
  ),
];

/** Values that are shown only when a reader asks for them, with a box to search in all of them if there may be more. */
const drawFold = (filter, { title, rows, isOpen, mayHaveMore, className }, address) => {
  const list = make("ul", {}, ...rows);
  const search = mayHaveMore
    ? makeFacetSearch(filter, address, list, (values) =>
        values.map((value) => drawChoice(filter, value, address)),
      )
    : null;
  return make(
    "details",
    { class: className, open: isOpen ? "" : undefined },
    make("summary", {}, title),
    search,
    list,
  );
};

const drawFacet = (filter, values, address, isSearchable) => {
  const { name, label, isFolded = false } = filter;
  const chosen = address.filters[name] ?? [];
  const all = withChosen(name, values, chosen);
  if (all.length === 0 || UNLISTED.has(name)) return null;
  const rows = all.map((value) => drawChoice(filter, value, address));
  const heading = make("h2", {}, label);
  const mayHaveMore = isSearchable && values.length >= MOST_ANSWERED;
  if (isFolded) {
    const fold = { title: heading, rows, isOpen: chosen.length > 0, mayHaveMore, className: "folded" };
    return make("section", { "aria-label": label }, drawFold(filter, fold, address));
  }
  const isRestChosen = all.slice(SHOWN).some(({ value }) => chosen.includes(value) === true);
  const title = mayHaveMore ? say.facet.all : say.allOf(number(rows.length));
  const rest = { title, rows: rows.slice(SHOWN), isOpen: isRestChosen, mayHaveMore };
  return make(
    "section",
    { "aria-label": label },
    heading,
    make("ul", {}, ...rows.slice(0, SHOWN)),
    rest.rows.length === 0 ? null : drawFold(filter, rest, address),
  );
};

/** Makes the lists of values by which to narrow. A filter without values has none. */
export const makeFacets = (filters, facets, address, { isSearchable = true } = {}) =>
  filters
    .map((filter) => drawFacet(filter, facets[filter.name] ?? [], address, isSearchable))
    .filter((list) => list !== null);

/** Draws the facets beside the results. */
export const drawFacets = (facets, address) => {
  const lists = makeFacets(FILTERS, facets, address);
  element("facet-lists").replaceChildren(...lists);
  element("facets").hidden = lists.length === 0;
};
