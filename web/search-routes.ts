import type { FastifyInstance, FastifyReply } from "fastify";
import type { Finder } from "../search/find/open-finder.ts";
import { FACET_NAMES } from "../search/query/search-fields.ts";
import { withSignal } from "../search/client/cancellable.ts";
import { notFound, tooManySearches } from "./answer-error.ts";
import { openBounded } from "./bounded.ts";
import { addExport, type ExportDeps } from "./export-route.ts";
import { sendError } from "./protect.ts";
import {
  cursorOf,
  toCountedSearch,
  toEventRequest,
  toFacetRequest,
  toPageRequest,
} from "./read-parameters.ts";

interface SearchRequest {
  readonly Querystring: Readonly<Record<string, unknown>>;
  readonly Params: { readonly name: string };
}

/** As many searches run at once as an Elasticsearch on a small machine works on, so that intake goes on beside them. */
const MOST_AT_A_TIME = 6;
/** As many wait for their turn. */
const MOST_WAITING = 100;
const RETRY_AFTER_S = 2;

/** Fires when the client is gone before it has its answer. */
const goneSignal = (reply: FastifyReply): AbortSignal => {
  const gone = new AbortController();
  reply.raw.once("close", () => {
    if (!reply.raw.writableFinished) gone.abort();
  });
  return gone.signal;
};

/**
 * `GET /api/search`, what counts its results (`/api/timeline`, `/api/places`,
 * `/api/facets/:name`), their events (`/api/events`), and the exports of both.
 */
export const addSearch = (app: FastifyInstance, deps: Finder & ExportDeps): void => {
  const { find, findAfter, timeline, places, events, facetValues } = deps;
  const bounded = openBounded(MOST_AT_A_TIME, MOST_WAITING);
  /** Answers a search when its turn comes. One whose client is gone does not begin, or ends. */
  const inTurn = async <Answer>(
    reply: FastifyReply,
    search: () => Promise<Answer>,
  ): Promise<Answer | FastifyReply> => {
    const signal = goneSignal(reply);
    const found = await bounded
      .run(() => withSignal(signal, search), signal)
      .catch((error: unknown) => {
        // Nobody is there any more to be told.
        if (signal.aborted) return null;
        throw error;
      });
    return found ?? sendError(reply.header("retry-after", RETRY_AFTER_S), tooManySearches);
  };
  app.get<SearchRequest>("/api/search", async ({ query }, reply) => {
    const request = toPageRequest(query);
    const cursor = cursorOf(query);
    return inTurn(reply, () => (cursor === undefined ? find(request) : findAfter(request, cursor)));
  });
  app.get<SearchRequest>("/api/timeline", async ({ query }, reply) =>
    inTurn(reply, () => timeline(toCountedSearch(query))),
  );
  app.get<SearchRequest>("/api/places", async ({ query }, reply) =>
    inTurn(reply, () => places(toCountedSearch(query))),
  );
  app.get<SearchRequest>("/api/events", async ({ query }, reply) =>
    inTurn(reply, () => events(toEventRequest(query))),
  );
  app.get<SearchRequest>("/api/facets/:name", async ({ query, params }, reply) => {
    const wanted = toFacetRequest(params.name, query);
    return wanted === null
      ? sendError(reply, notFound(`There is no facet of this name. There are ${FACET_NAMES.join(", ")}.`))
      : inTurn(reply, () => facetValues(toCountedSearch(query), wanted));
  });
  addExport(app, deps);
};
