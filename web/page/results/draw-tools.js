import { addressOf } from "../base/address.js";
import { exportAddressOf } from "../base/ask.js";
import { element, make } from "../base/make.js";
import { say } from "../words/words.js";
import { drawFaces } from "./draw-faces.js";

const SORTS = ["relevance", "time", "time_asc"];

/** A part of the results that the address turns on or off. */
const drawSwitch = (name, text, address) => {
  const isOn = address[name] === true;
  return make(
    "a",
    {
      href: addressOf({ ...address, [name]: !isOn }),
      "data-own": "",
      "data-choice": name,
      role: "checkbox",
      "aria-checked": String(isOn),
    },
    text,
  );
};

/** Draws the tools above the results: their order, the map, and the reasons why they were found. */
export const drawTools = ({ total, sort }, address) => {
  const orders = SORTS.map((order) =>
    make(
      "a",
      {
        href: addressOf({ ...address, sort: order }),
        "data-own": "",
        "data-choice": `sort=${order}`,
        "aria-current": order === sort ? "true" : undefined,
      },
      say.sorts[order],
    ),
  );
  element("tools").replaceChildren(
    drawFaces(address),
    make("span", { class: "tool", role: "group", "aria-label": say.order }, ...orders),
    make(
      "span",
      { class: "tool" },
      drawSwitch("map", say.map.title, address),
      drawSwitch("why", say.why, address),
    ),
  );
  element("tools").hidden = total === 0;
};

/** Draws the ways to all results as a file. */
export const drawFiles = ({ total }, address) => {
  const files = ["csv", "jsonl", "json"].map((format) =>
    make(
      "a",
      { href: exportAddressOf(address, format), download: "" },
      make("bdi", {}, format.toUpperCase()),
    ),
  );
  element("files").replaceChildren(`${say.files}: `, ...files);
  element("files").hidden = total === 0;
};
