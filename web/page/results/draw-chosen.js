import { addressOf, toggled } from "../base/address.js";
import { element, make } from "../base/make.js";
import { FILTERS, say, valueText } from "../words/words.js";

/** Draws the chosen values above the results, each with a link that removes it. */
export const drawChosen = (address) => {
  const chips = FILTERS.flatMap((filter) => {
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
  element("chosen").replaceChildren(...(chips.length > 1 ? [...chips, clear] : chips));
  element("chosen").hidden = chips.length === 0;
};
