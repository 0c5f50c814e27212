import { addressOf } from "./address.js";
import { exportAddressOf } from "./ask.js";
import { directionOf, makePath } from "./direction.js";
import { drawChosen, drawFacets } from "./draw-facets.js";
import { highlightParts, textOf } from "./highlight-parts.js";
import { element, make } from "./make.js";
import { copies, day, results, say } from "./words.js";

const marked = (parts) => parts.map(({ text, isMatch }) => (isMatch === true ? make("em", {}, text) : text));

const drawReason = ({ word, how, found, fields }) =>
  make(
    "li",
    { class: how === "not_there" ? "absent" : undefined },
    make("bdi", { class: "asked" }, word),
    how === "not_there" ? ` ${say.how.not_there}` : " ← ",
    ...found.flatMap((text, at) => [at === 0 ? null : "، ", make("bdi", {}, text)]),
    how === "not_there" ? null : ` (${say.how[how]}؛ ${fields.map((field) => say.where[field]).join("، ")})`,
  );

const drawWhy = (why) =>
  why === undefined || why.length === 0
    ? null
    : make("ul", { class: "why", "aria-label": say.why }, ...why.map(drawReason));

/** The other outlets that published the story, in order of time. */
const drawOthers = ({ outlet, versions = [] }) => {
  const names = [...new Set(versions.map((version) => version.outlet))].filter(
    (name) => name !== null && name !== outlet,
  );
  if (names.length === 0) return null;
  const list = names.flatMap((name, at) => [at === 0 ? null : "، ", make("bdi", {}, name)]);
  return make("p", { class: "others" }, `${say.alsoBy} `, ...list);
};

const drawHit = (hit, address) => {
  const passages = hit.highlight.map(highlightParts);
  // If words of the headline matched the query, the whole headline is among the passages, with its highlights.
  const headline = passages.find((parts) => textOf(parts) === hit.headline);
  const title = hit.headline === "" ? [say.untitled] : marked(headline ?? [{ text: hit.headline }]);
  return make(
    "li",
    {},
    make(
      "h2",
      { dir: directionOf(hit.headline) },
      make("a", { href: addressOf({ ...address, id: hit.id }), "data-own": "" }, ...title),
    ),
    make(
      "p",
      { class: "facts" },
      hit.outlet === null ? null : make("bdi", { class: "outlet" }, hit.outlet),
      hit.published === null ? null : make("time", { datetime: hit.published }, day(hit.published)),
      make("span", {}, copies(hit.copies)),
    ),
    ...passages
      .filter((parts) => parts !== headline)
      .map((parts) => make("p", { class: "passage", dir: directionOf(textOf(parts)) }, ...marked(parts))),
    drawOthers(hit),
    drawWhy(hit.why),
    make("p", { class: "source" }, makePath(hit.path)),
  );
};

/** Adds results to the list, and returns the element of the first. */
export const drawHits = (hits, address) => {
  const rows = hits.map((hit) => drawHit(hit, address));
  element("hits").append(...rows);
  return rows[0];
};

const drawNothing = (address) => {
  const isNarrowed = Object.keys(address.filters).length > 0;
  const isBlank = address.q.trim() === "" && !isNarrowed;
  const [before, after] = say.nothingFor;
  const title = address.q.trim() === "" ? [say.nothingChosen] : [before, make("bdi", {}, address.q), after];
  element("nothing-title").replaceChildren(...(isBlank ? [say.nothingYet] : title));
  const widen = make("a", { href: addressOf({ ...address, filters: {} }), "data-own": "" }, say.clear);
  const advice = isBlank
    ? [say.dropFiles, say.whereFolder]
    : [
        ...(isNarrowed ? [widen] : []),
        say.fewerWords,
        say.spelling,
        make("a", { href: "/", "data-own": "afresh" }, say.everything),
      ];
  element("nothing-advice").replaceChildren(...advice.map((line) => make("li", {}, line)));
};

/** Draws the suggestion of another spelling, and the notes on the query. */
const drawRemarks = ({ suggestion, notes }, address) => {
  const other =
    suggestion === null
      ? []
      : [
          make(
            "p",
            {},
            `${say.didYouMean} `,
            make(
              "a",
              { href: addressOf({ ...address, q: suggestion.query }), "data-own": "" },
              make("bdi", {}, suggestion.query),
            ),
            ` (${results(suggestion.total)})`,
          ),
        ];
  const remarks = notes.map(({ code, about }) =>
    make("p", {}, say.notes[code] ?? "", " ", make("bdi", {}, about)),
  );
  element("remarks").replaceChildren(...other, ...remarks);
  element("remarks").hidden = other.length + remarks.length === 0;
};

const SORTS = ["relevance", "time", "time_asc"];

/** Draws the tools above the results: their order, the reasons why they were found, and all of them as a file. */
const drawTools = ({ total, sort }, address) => {
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
  const why = make(
    "a",
    {
      href: addressOf({ ...address, why: address.why !== true }),
      "data-own": "",
      "data-choice": "why",
      role: "checkbox",
      "aria-checked": address.why === true ? "true" : "false",
    },
    say.why,
  );
  const files = ["csv", "jsonl", "json"].map((format) =>
    make(
      "a",
      { href: exportAddressOf(address, format), download: "" },
      make("bdi", {}, format.toUpperCase()),
    ),
  );
  element("tools").replaceChildren(
    make("span", { class: "tool", role: "group", "aria-label": say.order }, ...orders),
    make("span", { class: "tool" }, why),
    make("span", { class: "tool", role: "group", "aria-label": say.files }, `${say.files}: `, ...files),
  );
  element("tools").hidden = total === 0;
};

/** Draws the first page of results in place of the results before. */
export const drawFound = (found, address) => {
  const { total, hits, facets } = found;
  const isBlank = address.q.trim() === "" && Object.keys(address.filters).length === 0;
  element("begin").hidden = !isBlank;
  element("nothing").hidden = hits.length > 0;
  if (hits.length === 0) drawNothing(address);
  element("total").textContent =
    hits.length === 0 ? "" : `${isBlank ? `${say.latest} · ` : ""}${results(total)}`;
  drawRemarks(found, address);
  drawTools(found, address);
  drawChosen(address);
  element("hits").replaceChildren();
  drawHits(hits, address);
  drawFacets(facets, address);
};
