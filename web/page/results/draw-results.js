import { element } from "../base/make.js";
import { count, say } from "../words/words.js";
import { drawChosen } from "./draw-chosen.js";
import { drawFacets } from "./draw-facets.js";
import { drawHit } from "./draw-hit.js";
import { drawLike, drawNothing, drawRemarks } from "./draw-remarks.js";
import { drawFiles, drawTools } from "./draw-tools.js";

/** Adds results to the list, and returns the element of the first. */
export const drawHits = (hits, address) => {
  const rows = hits.map((hit) => drawHit(hit, address));
  element("hits").append(...rows);
  return rows[0];
};

/** Draws the first page of results in place of the results before. */
export const drawFound = (found, address) => {
  const { total, hits, facets } = found;
  const isBlank = address.q.trim() === "" && address.like === "" && Object.keys(address.filters).length === 0;
  element("begin").hidden = !isBlank;
  element("nothing").hidden = hits.length > 0;
  if (hits.length === 0) drawNothing(address);
  element("total").textContent =
    hits.length === 0 ? "" : `${isBlank ? `${say.latest} · ` : ""}${count("results", total)}`;
  drawLike(found.like, address);
  drawRemarks(found, address);
  drawTools(found, address);
  drawFiles(found, address);
  drawChosen(address);
  element("hits").replaceChildren();
  drawHits(hits, address);
  drawFacets(facets, address);
};
