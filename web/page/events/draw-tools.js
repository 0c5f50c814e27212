import { addressOf } from "../base/address.js";
import { eventFilesOf } from "../base/ask.js";
import { make } from "../base/make.js";
import { drawFaces } from "../results/draw-faces.js";
import { say } from "../words/words.js";

/** Kilometers around a place that are offered. */
const DISTANCES = ["10", "25", "50"];

const makeLink = (text, changes, isCurrent, address) =>
  make(
    "a",
    {
      href: addressOf({ ...address, ...changes }),
      "data-own": "",
      "data-choice": Object.entries(changes).flat().join("="),
      "aria-current": isCurrent ? "true" : undefined,
    },
    text,
  );

/** The way back to the articles, and the order of the events. */
export const makeTools = (address) => {
  const isOldestFirst = address.sort === "time_asc";
  return make(
    "div",
    { class: "tools" },
    drawFaces(address),
    make(
      "span",
      { class: "tool", role: "group", "aria-label": say.order },
      makeLink(say.sorts.time, { sort: "time" }, !isOldestFirst, address),
      makeLink(say.sorts.time_asc, { sort: "time_asc" }, isOldestFirst, address),
    ),
  );
};

/** How far around the chosen places events are looked for; null if none is chosen. */
export const makeAround = ({ around }, address) => {
  const { within } = address;
  if ((address.filters.place ?? []).length === 0) return null;
  const chosen = within === "" || DISTANCES.includes(within) ? DISTANCES : [...DISTANCES, within];
  return make(
    "div",
    { class: "around" },
    make(
      "span",
      { class: "tool", role: "group", "aria-label": say.events.around },
      `${say.events.around} `,
      makeLink(say.events.thereOnly, { within: "" }, within === "", address),
      ...chosen.map((km) => makeLink(say.events.within(km), { within: km }, within === km, address)),
    ),
    around === 0 ? make("p", { class: "hint" }, say.events.aroundUnknown) : null,
  );
};

/** The ways to all events as a file. */
export const makeFiles = (address) =>
  make(
    "p",
    { class: "files" },
    `${say.events.files}: `,
    ...["csv", "jsonl", "json"].map((format) =>
      make("a", { href: eventFilesOf(address, format), download: "" }, make("bdi", {}, format.toUpperCase())),
    ),
  );
