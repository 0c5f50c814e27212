import { Readable } from "node:stream";
import type { FastifyInstance } from "fastify";
import type { ExportFormat } from "../search/export/export-format.ts";
import type { ExportChunk } from "../search/export/export-results.ts";
import type { Finder } from "../search/find/open-finder.ts";
import { busy } from "./answer-error.ts";
import { send } from "./protect.ts";
import { toExportRequest } from "./to-find-request.ts";

const TYPES: Readonly<Record<ExportFormat, string>> = {
  json: "application/json; charset=utf-8",
  jsonl: "application/x-ndjson; charset=utf-8",
  csv: "text/csv; charset=utf-8; header=present",
};

/** Each holds a point in time open in Elasticsearch and a batch of articles here, for as long as a slow reader takes. */
const MOST_AT_A_TIME = 8;
const RETRY_AFTER_S = 10;

/** The texts of an export whose first piece is made already. */
async function* texts(
  first: IteratorResult<ExportChunk>,
  rest: AsyncGenerator<ExportChunk>,
): AsyncGenerator<string> {
  if (first.done !== true) yield first.value.text;
  for await (const { text } of rest) if (text !== "") yield text;
}

/**
 * `GET /api/export`: every result, as a file. It is made while it is read, a batch at a time, no faster than the reader takes it;
 * a reader who goes away ends it. If it fails half-way the connection is cut, so that nobody takes a part for the whole. Who comes
 * while as many are made as may be is told to come again: 503, `Retry-After` in seconds.
 */
export const addExport = (app: FastifyInstance, { exportAll }: Pick<Finder, "exportAll">): void => {
  let running = 0;
  app.get<{ Querystring: Readonly<Record<string, unknown>> }>("/api/export", async ({ query }, reply) => {
    const { wanted, format, limit } = toExportRequest(query);
    if (running >= MOST_AT_A_TIME) return send(reply.header("retry-after", RETRY_AFTER_S), busy);
    running += 1;
    const pieces = exportAll(wanted, { format, limit });
    // The answer closes however it ends: read, cut off by its reader, or refused.
    reply.raw.once("close", () => {
      running -= 1;
      void pieces.return(undefined);
    });
    // A refusal comes with the first piece, while there still is a status to answer with.
    const first = await pieces.next();
    return reply
      .type(TYPES[format])
      .header("content-disposition", `attachment; filename="warraq-results.${format}"`)
      .send(Readable.from(texts(first, pieces)));
  });
};
