import type { FastifyInstance } from "fastify";
import type { Differences } from "../inspect/differences.ts";
import type { DocumentFiles } from "../inspect/document-files.ts";
import type { PageExplanation } from "../inspect/explanation.ts";
import type { Story } from "../inspect/story.ts";
import { notFound } from "./answer-error.ts";
import { sendError } from "./protect.ts";
import { isDocumentId, textOf } from "./read-parameters.ts";

/** What is asked about one document. Each answers null if there is no such document. */
export interface DocumentRoutesDeps {
  /** The whole document with this id. */
  readonly get: (id: string) => Promise<object | null>;
  readonly story: (id: string) => Promise<Story | null>;
  readonly differences: (id: string, other: string) => Promise<Differences | null>;
  readonly files: (id: string) => Promise<DocumentFiles | null>;
  readonly explain: (id: string, path: string | undefined) => Promise<PageExplanation | null>;
}

interface DocumentRequest {
  readonly Params: { readonly id: string; readonly other: string };
  readonly Querystring: Readonly<Record<string, unknown>>;
}

/** `GET /api/documents/:id`, and what else is known of a document: its story, its files, its differences from another, its page. */
export const addDocuments = (
  app: FastifyInstance,
  { get, story, differences, files, explain }: DocumentRoutesDeps,
): void => {
  /** Answers for a document that is there. Anything else is 404: an id that is none cannot be one of ours either. */
  const add = (
    path: string,
    answer: (request: DocumentRequest["Params"] & DocumentRequest["Querystring"]) => Promise<object | null>,
  ): void => {
    app.get<DocumentRequest>(`/api/documents/:id${path}`, async ({ params, query }, reply) => {
      const areIds = Object.values(params).every(isDocumentId);
      const found = areIds ? await answer({ ...query, ...params }) : null;
      return (
        found ??
        sendError(reply, notFound("There is no document with this id. `GET /api/search` returns the ids."))
      );
    });
  };
  add("", ({ id }) => get(id));
  add("/story", ({ id }) => story(id));
  add("/differences/:other", ({ id, other }) => differences(id, other));
  add("/files", ({ id }) => files(id));
  add("/explanation", ({ id, ...query }) => explain(id, textOf(query, "path")));
};
