import { addressOf, toggled } from "./address.js";
import { FILTERS } from "./filters.js";
import { element, make } from "./make.js";
import { facetValue, number, say } from "./words.js";

/** Values of a facet that are shown; the rest is folded. */
const SHOWN = 8;

/** A value that can be chosen. It is a link, so it works with the keyboard and in a new tab, and its state is in the address alone. */
const drawChoice = (name, { value, count }, address) => {
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
      make("bdi", {}, facetValue(name, value)),
    ),
    make("span", { class: "count" }, number(count)),
  );
};

/** The values with the chosen ones, which stay in the list even if the other filters leave no result for them. */
const withChosen = (values, chosen = []) => [
  ...values,
  ...chosen.flatMap((value) =>
    values.some((one) => one.value === value) === true ? [] : [{ value, count: 0 }],
  ),
];

const drawFacet = ({ name, label }, values, address) => {
  const all = withChosen(values, address.filters[name]);
  if (all.length === 0) return null;
  const rows = all.map((value) => drawChoice(name, value, address));
  const rest = rows.slice(SHOWN);
  const isRestChosen = all.slice(SHOWN).some(({ value }) => address.filters[name]?.includes(value) === true);
  return make(
    "section",
    { "aria-label": label },
    make("h2", {}, label),
    make("ul", {}, ...rows.slice(0, SHOWN)),
    rest.length === 0
      ? null
      : make(
          "details",
          isRestChosen ? { open: "" } : {},
          make("summary", {}, say.allOf(rows.length)),
          make("ul", {}, ...rest),
        ),
  );
};

/** Draws the facets beside the results; months newest first. A facet without values is not shown. */
export const drawFacets = (facets, address) => {
  const lists = FILTERS.map((filter) => {
    const { name } = filter;
    const values = facets[name] ?? [];
    return drawFacet(filter, name === "month" ? values.toReversed() : values, address);
  }).filter((list) => list !== null);
  element("facet-lists").replaceChildren(...lists);
  element("facets").hidden = lists.length === 0;
};

/** Draws the chosen values above the results, each with a link that removes it. */
export const drawChosen = (address) => {
  const chips = FILTERS.flatMap(({ name, label }) =>
    (address.filters[name] ?? []).map((value) =>
      make(
        "li",
        {},
        make(
          "a",
          {
            href: addressOf(toggled(address, name, value)),
            "data-own": "",
            "aria-label": say.without(facetValue(name, value)),
          },
          `${label}: `,
          make("bdi", {}, facetValue(name, value)),
          make("span", { "aria-hidden": "true" }, " ×"),
        ),
      ),
    ),
  );
  const clear = make(
    "li",
    {},
    make("a", { href: addressOf({ ...address, id: "", filters: {} }), "data-own": "" }, say.clear),
  );
  element("chosen").replaceChildren(...(chips.length > 1 ? [...chips, clear] : chips));
  element("chosen").hidden = chips.length === 0;
};
