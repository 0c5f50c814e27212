import { addressOf, toggled } from "../base/address.js";
import { element, make } from "../base/make.js";
import { FILTERS, say, valueText } from "../words/words.js";

/** Makes a link for each chosen value that removes it, and one that removes all. */
export const makeChips = (filters, address) => {
  const chips = filters.flatMap((filter) => {
    const { name, label } = filter;
    return (address.filters[name] ?? []).map((value) =>
      make(
        "li",
        {},
        make(
          "a",
          {
            href: addressOf(toggled(address, name, value)),
            "data-own": "",
            "aria-label": say.without(valueText(filter, value)),
          },
          `${label}: `,
          make("bdi", {}, valueText(filter, value)),
          make("span", { "aria-hidden": "true" }, " ×"),
        ),
      ),
    );
  });
  const clear = make(
    "li",
    {},
    make("a", { href: addressOf({ ...address, filters: {} }), "data-own": "" }, say.clear),
  );
  return chips.length > 1 ? [...chips, clear] : chips;
};

/** Draws the chosen values above the results. */
export const drawChosen = (address) => {
  const chips = makeChips(FILTERS, address);
  element("chosen").replaceChildren(...chips);
  element("chosen").hidden = chips.length === 0;
};
