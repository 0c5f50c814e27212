import type { FastifyInstance } from "fastify";
import type { Finder } from "../search/find/open-finder.ts";
import { FACET_NAMES } from "../search/query/search-fields.ts";
import { notFound } from "./answer-error.ts";
import { addExport } from "./export-route.ts";
import { sendError } from "./protect.ts";
import { cursorOf, toCountedSearch, toFacetRequest, toPageRequest } from "./read-parameters.ts";

interface SearchRequest {
  readonly Querystring: Readonly<Record<string, unknown>>;
  readonly Params: { readonly name: string };
}

/** `GET /api/search`, what counts its results (`/api/timeline`, `/api/places`, `/api/facets/:name`), and `GET /api/export`. */
export const addSearch = (app: FastifyInstance, deps: Finder): void => {
  const { find, findAfter, timeline, places, facetValues } = deps;
  app.get<SearchRequest>("/api/search", async ({ query }) => {
    const request = toPageRequest(query);
    const cursor = cursorOf(query);
    return cursor === undefined ? find(request) : findAfter(request, cursor);
  });
  app.get<SearchRequest>("/api/timeline", async ({ query }) => timeline(toCountedSearch(query)));
  app.get<SearchRequest>("/api/places", async ({ query }) => places(toCountedSearch(query)));
  app.get<SearchRequest>("/api/facets/:name", async ({ query, params }, reply) => {
    const wanted = toFacetRequest(params.name, query);
    return wanted === null
      ? sendError(reply, notFound(`There is no facet of this name. There are ${FACET_NAMES.join(", ")}.`))
      : facetValues(toCountedSearch(query), wanted);
  });
  addExport(app, deps);
};
