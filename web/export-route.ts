import { Readable } from "node:stream";
import type { FastifyInstance } from "fastify";
import type { Format } from "../search/export-format.ts";
import type { Piece } from "../search/export-results.ts";
import type { Finder } from "../search/open-finder.ts";
import { toExportRequest } from "./to-find-request.ts";

const TYPES: Readonly<Record<Format, string>> = {
  json: "application/json; charset=utf-8",
  jsonl: "application/x-ndjson; charset=utf-8",
  csv: "text/csv; charset=utf-8; header=present",
};

/** The texts of an export whose first piece is made already. Whoever stops reading ends the export as well. */
async function* texts(first: IteratorResult<Piece>, rest: AsyncGenerator<Piece>): AsyncGenerator<string> {
  try {
    if (first.done !== true) yield first.value.text;
    for await (const { text } of rest) if (text !== "") yield text;
  } finally {
    await rest.return(undefined);
  }
}

/**
 * `GET /api/export`: every result, as a file. It is made while it is read, a batch at a time, no faster than the reader takes it;
 * a reader who goes away ends it. If it fails half-way the connection is cut, so that nobody takes a part for the whole.
 */
export const addExport = (app: FastifyInstance, { exportAll }: Pick<Finder, "exportAll">): void => {
  app.get<{ Querystring: Readonly<Record<string, unknown>> }>("/api/export", async ({ query }, reply) => {
    const { wanted, format, limit } = toExportRequest(query);
    const pieces = exportAll(wanted, { format, limit });
    // A refusal comes with the first piece, while there still is a status to answer with.
    const first = await pieces.next();
    return reply
      .type(TYPES[format])
      .header("content-disposition", `attachment; filename="warraq-results.${format}"`)
      .send(Readable.from(texts(first, pieces)));
  });
};
