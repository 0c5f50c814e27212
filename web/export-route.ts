import { Readable } from "node:stream";
import type { FastifyInstance, FastifyReply } from "fastify";
import type { ExportFormat } from "../search/export/export-format.ts";
import type { ExportChunk } from "../search/export/write-items.ts";
import type { Finder } from "../search/find/open-finder.ts";
import { tooManyExports } from "./answer-error.ts";
import { sendError } from "./protect.ts";
import { toEventExport, toExportRequest } from "./read-parameters.ts";

const TYPES: Readonly<Record<ExportFormat, string>> = {
  json: "application/json; charset=utf-8",
  jsonl: "application/x-ndjson; charset=utf-8",
  csv: "text/csv; charset=utf-8; header=present",
};

/** Each export keeps a point in time open in Elasticsearch and a batch of articles in memory, for as long as a slow client reads. */
const MOST_AT_A_TIME = 8;
const RETRY_AFTER_S = 10;

/** A client that takes no more of an export for this long has its connection cut. */
const UNREAD_MS = 60_000;

/** Hands on texts, and calls `cut` if the reader does not ask for the next one in time. */
async function* whileRead(
  source: AsyncIterable<string>,
  unreadMs: number,
  cut: () => void,
): AsyncGenerator<string> {
  for await (const text of source) {
    const timer = setTimeout(cut, unreadMs);
    try {
      yield text;
    } finally {
      clearTimeout(timer);
    }
  }
}

/** The texts of an export whose first chunk was already taken. */
async function* texts(
  first: IteratorResult<ExportChunk>,
  rest: AsyncGenerator<ExportChunk>,
): AsyncGenerator<string> {
  if (first.done !== true) yield first.value.text;
  for await (const { text } of rest) if (text !== "") yield text;
}

export interface ExportDeps extends Pick<Finder, "exportAll" | "exportEvents"> {
  /** How long a client may leave an export unread, in milliseconds. */
  readonly exportUnreadMs?: number;
}

interface ExportRequest {
  readonly Querystring: Readonly<Record<string, unknown>>;
}

/**
 * `GET /api/export` and `/api/events/export`: every result, or every event of the results, as a file. It is made while the client reads it,
 * a batch at a time and no faster than that; a client that disconnects ends it. If it fails half-way, the connection is cut, so that a
 * part is never taken for the whole. While {@link MOST_AT_A_TIME} exports run, further ones get 503 and `Retry-After` in seconds.
 */
export const addExport = (
  app: FastifyInstance,
  { exportAll, exportEvents, exportUnreadMs = UNREAD_MS }: ExportDeps,
): void => {
  let running = 0;
  const send = async (
    reply: FastifyReply,
    { name, format }: { readonly name: string; readonly format: ExportFormat },
    open: () => AsyncGenerator<ExportChunk>,
  ): Promise<FastifyReply> => {
    if (running >= MOST_AT_A_TIME)
      return sendError(reply.header("retry-after", RETRY_AFTER_S), tooManyExports);
    running += 1;
    const chunks = open();
    // The answer closes in every case: read to the end, cut off by the client, or refused. But Node 22 never closes one that still waits for the
    // answer before it when their connection is cut.
    const ends = [reply.raw, reply.request.raw.socket];
    const release = (): void => {
      for (const end of ends) end.off("close", release);
      running -= 1;
      void chunks.return(undefined);
    };
    for (const end of ends) end.once("close", release);
    // Wait for the first chunk before answering: an error until then can still set the status.
    const first = await chunks.next();
    return reply
      .type(TYPES[format])
      .header("content-disposition", `attachment; filename="${name}.${format}"`)
      .send(Readable.from(whileRead(texts(first, chunks), exportUnreadMs, () => reply.raw.destroy())));
  };
  app.get<ExportRequest>("/api/export", async ({ query }, reply) => {
    const { wanted, ...as } = toExportRequest(query);
    return send(reply, { name: "warraq-results", format: as.format }, () => exportAll(wanted, as));
  });
  app.get<ExportRequest>("/api/events/export", async ({ query }, reply) => {
    const { wanted, ...as } = toEventExport(query);
    return send(reply, { name: "warraq-events", format: as.format }, () => exportEvents(wanted, as));
  });
};
