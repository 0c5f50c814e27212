import type { DetailedPage } from "../../search/find/find-articles.ts";
import type { Look } from "../terminal/look.ts";
import { drawFacets } from "./draw-facets.ts";
import { drawHit } from "./draw-hits.ts";
import { drawEnd, drawNotes } from "./draw-remarks.ts";

/** How a page of results was asked for. */
interface PageWishes {
  readonly query: string;
  readonly onlyFacets: boolean;
  readonly allCopies: boolean;
  /** Whether `show` knows the results by their numbers. Otherwise their ids are printed. */
  readonly areNumbered: boolean;
}

const blocksOf = ({ hits, facets }: DetailedPage, look: Look, { onlyFacets, areNumbered }: PageWishes) => {
  if (onlyFacets) return [drawFacets(facets, look)];
  const drawing = { look, numberWidth: String(hits.length).length, hasId: !areNumbered };
  return hits.map((hit, index) => drawHit(hit, index + 1, drawing));
};

/** A page of results as a person reads it: remarks on the query, the results under their numbers, and how many there are. */
export const drawPage = (page: DetailedPage, look: Look, wishes: PageWishes): string => {
  const shown = wishes.onlyFacets ? 0 : page.hits.length;
  const blocks = [
    drawNotes(page, look),
    ...blocksOf(page, look, wishes),
    drawEnd({ ...page, ...wishes, shown }, look),
  ];
  return `${blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n")}\n`;
};
