import type { FastifyInstance } from "fastify";
import type { FindRequest, Found } from "../search/find-articles.ts";
import { notFound } from "./answer-error.ts";
import { send } from "./protect.ts";
import { toFindRequest } from "./to-find-request.ts";

export interface ApiDeps {
  readonly find: (request: FindRequest) => Promise<Found>;
  /** The whole document, or null if there is none with this id. */
  readonly get: (id: string) => Promise<object | null>;
}

const DOCUMENT_ID = /^[0-9a-f]{64}$/u;

/** `GET /api/search` and `GET /api/documents/:id`. */
export const addApi = (app: FastifyInstance, { find, get }: ApiDeps): void => {
  app.get<{ Querystring: Readonly<Record<string, unknown>> }>("/api/search", async ({ query }) =>
    find(toFindRequest(query)),
  );
  app.get<{ Params: { readonly id: string } }>("/api/documents/:id", async ({ params: { id } }, reply) => {
    const document = DOCUMENT_ID.test(id) ? await get(id) : null;
    return document ?? send(reply, notFound("There is no document with this id."));
  });
};
