import type { Facets } from "../../search/find/facets.ts";
import { FACET_NAMES } from "../../search/query/search-fields.ts";
import { drawLines } from "../terminal/draw.ts";
import type { Look } from "../terminal/look.ts";
import { data, words } from "../terminal/run.ts";

/** Values of a facet that a person is shown. */
const SHOWN = 10;
const COUNT_WIDTH = 8;

/** The facets of a search: each name with its most frequent values and their counts; empty ones are left out. */
export const drawFacets = (facets: Facets, look: Look): readonly string[] =>
  FACET_NAMES.flatMap((name) => {
    const values = facets[name].slice(0, SHOWN);
    if (values.length === 0) return [];
    return [
      ...drawLines([words(name, "strong")], look),
      ...values.flatMap(({ value, count }) =>
        drawLines([data(value)], look, {
          first: `${String(count).padStart(COUNT_WIDTH)}  `,
          rest: " ".repeat(COUNT_WIDTH + 2),
          mostLines: 2,
        }),
      ),
    ];
  });
