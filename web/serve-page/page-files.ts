/** web/serve-page/: the page and its files, as they are sent. */

import type { FastifyInstance } from "fastify";
import { sendPacked } from "../packed.ts";
import { firstQuestion } from "./first-question.ts";
import { languageOf } from "./page-languages.ts";
import { partsOf } from "./page-modules.ts";
import type { Page } from "./read-page.ts";

/** `GET /` and the files of the page. A browser asks for the page each time, and for its files only if they are others than before. */
export const addPage = (app: FastifyInstance, { html, files }: Page): void => {
  app.get<{ Querystring: Readonly<Record<string, unknown>> }>("/", async ({ query, headers }, reply) =>
    reply
      .headers({ "cache-control": "no-cache", vary: "cookie" })
      .type("text/html; charset=utf-8")
      .send(html(languageOf(query["lang"], headers.cookie), partsOf(query), firstQuestion(query))),
  );
  for (const { url, type, body, isOpen } of files)
    app.get(url, { config: { isOpen } }, async (request, reply) =>
      sendPacked(
        request,
        reply.header("cache-control", "private, max-age=31536000, immutable").type(type),
        body,
      ),
    );
};
