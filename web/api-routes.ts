import type { FastifyInstance } from "fastify";
import type { Finder } from "../search/find/open-finder.ts";
import { notFound } from "./answer-error.ts";
import { addExport } from "./export-route.ts";
import { sendError } from "./protect.ts";
import { cursorOf, toPageRequest } from "./read-parameters.ts";

export interface ApiDeps extends Finder {
  /** The whole document with this id; null if it does not exist. */
  readonly get: (id: string) => Promise<object | null>;
}

const DOCUMENT_ID = /^[0-9a-f]{64}$/u;

/** `GET /api/search`, `GET /api/export` and `GET /api/documents/:id`. */
export const addApi = (app: FastifyInstance, deps: ApiDeps): void => {
  const { find, findAfter, get } = deps;
  app.get<{ Querystring: Readonly<Record<string, unknown>> }>("/api/search", async ({ query }) => {
    const request = toPageRequest(query);
    const cursor = cursorOf(query);
    return cursor === undefined ? find(request) : findAfter(request, cursor);
  });
  addExport(app, deps);
  app.get<{ Params: { readonly id: string } }>("/api/documents/:id", async ({ params: { id } }, reply) => {
    const document = DOCUMENT_ID.test(id) ? await get(id) : null;
    return (
      document ??
      sendError(reply, notFound("There is no document with this id. `GET /api/search` returns the ids."))
    );
  });
};
