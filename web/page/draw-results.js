import { addressOf } from "./address.js";
import { directionOf, makePath } from "./direction.js";
import { highlightParts, textOf } from "./highlight-parts.js";
import { make, part } from "./make.js";
import { copies, day, language, month, number, results, say } from "./words.js";

/** Longer lists of counts are folded. */
const SHOWN = 8;

const marked = (parts) => parts.map(({ text, isMatch }) => (isMatch === true ? make("em", {}, text) : text));

const drawHit = (hit, address) => {
  const passages = hit.highlight.map(highlightParts);
  // The headline comes whole among the passages; there it says which of its words were found.
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
    make("p", { class: "source" }, makePath(hit.path)),
  );
};

/** Adds results to the list and answers the first of the new ones. */
export const drawHits = (hits, address) => {
  const rows = hits.map((hit) => drawHit(hit, address));
  part("hits").append(...rows);
  return rows[0];
};

const drawFacet = (title, values, nameOf) => {
  if (values.length === 0) return null;
  const rows = values.map(({ value, count }) =>
    make("li", {}, make("bdi", {}, nameOf(value)), make("span", { class: "count" }, number(count))),
  );
  const rest = rows.slice(SHOWN);
  return make(
    "section",
    {},
    make("h2", {}, title),
    make("ul", {}, ...rows.slice(0, SHOWN)),
    rest.length === 0
      ? null
      : make("details", {}, make("summary", {}, say.allOf(rows.length)), make("ul", {}, ...rest)),
  );
};

/** How the results spread over languages, months (newest first) and outlets. */
export const drawFacets = (facets) => {
  const lists = [
    drawFacet(say.facets.language, facets.language, language),
    drawFacet(say.facets.month, facets.month.toReversed(), month),
    drawFacet(say.facets.outlet, facets.outlet, (name) => name),
  ].filter((list) => list !== null);
  part("facet-lists").replaceChildren(...lists);
  part("facets").hidden = lists.length === 0;
};

const drawNothing = (q) => {
  const [before, after] = say.nothingFor;
  part("nothing-title").replaceChildren(
    ...(q === "" ? [say.nothingYet] : [before, make("bdi", {}, q), after]),
  );
  const advice =
    q === ""
      ? [say.dropFiles, say.whereFolder]
      : [say.fewerWords, say.spelling, make("a", { href: "/", "data-own": "afresh" }, say.everything)];
  part("nothing-advice").replaceChildren(...advice.map((line) => make("li", {}, line)));
};

/** Shows the first page of what was found, in place of what was there. */
export const drawFound = ({ total, hits, facets }, address) => {
  const isBlank = address.q.trim() === "";
  part("begin").hidden = !isBlank;
  part("nothing").hidden = hits.length > 0;
  if (hits.length === 0) drawNothing(isBlank ? "" : address.q);
  part("total").textContent =
    hits.length === 0 ? "" : `${isBlank ? `${say.latest} · ` : ""}${results(total)}`;
  part("hits").replaceChildren();
  drawHits(hits, address);
  drawFacets(facets);
};
