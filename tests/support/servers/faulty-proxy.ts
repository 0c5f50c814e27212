import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { ask } from "./ask.ts";

/** The faults that a proxy adds to bulk items and requests. Each function gets the number of the item or request, from 0. */
export interface Faults {
  /** True to claim that this item met a full queue. The item is removed from the request, so it is not written. */
  readonly refuseItem?: (count: number) => boolean;
  /** True to claim that Elasticsearch cannot parse this new document. It is not written either. */
  readonly spoilDocument?: (count: number, id: string) => boolean;
  /** True to cut the connection instead of passing the bulk request on. */
  readonly cutRequest?: (count: number) => boolean;
  /** Done before a request like `PUT /index/_settings` is passed on. */
  readonly before?: (request: string) => Promise<void>;
}

export interface FaultyProxy {
  readonly url: string;
  readonly refused: () => number;
  readonly close: () => Promise<void>;
}

const readBody = async (stream: AsyncIterable<unknown>): Promise<Buffer> => {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
};

const BUSY = { status: 429, error: { type: "es_rejected_execution_exception", reason: "queue is full" } };

const SPOILT = {
  status: 400,
  error: { type: "document_parsing_exception", reason: "[1:2] failed to parse field" },
};

interface BulkAnswer {
  readonly items: readonly object[];
}

/** Opens a proxy in front of a real Elasticsearch, with the credentials for it, that makes some bulk items fail, as an overloaded one does. */
export const openFaultyProxy = async (target: string, faults: Faults): Promise<FaultyProxy> => {
  let items = 0;
  let documents = 0;
  let requests = 0;
  let refused = 0;

  /** The false answer for an item, or null if the item is passed on. */
  const claimFor = (pair: string): object | null => {
    const isRefused = faults.refuseItem?.(items) === true;
    items += 1;
    if (isRefused) {
      refused += 1;
      return { index: BUSY };
    }
    if (!pair.startsWith('{"create"')) return null;
    documents += 1;
    const { create } = JSON.parse(pair.slice(0, pair.indexOf("\n"))) as {
      readonly create: { readonly _id: string };
    };
    return faults.spoilDocument?.(documents - 1, create._id) === true ? { create: SPOILT } : null;
  };

  const bulk = async (
    path: string,
    headers: Readonly<Record<string, string>>,
    body: string,
  ): Promise<string> => {
    const lines = body.split("\n").filter((line) => line !== "");
    // An action with its document on the next line; a deletion has none.
    const pairs: string[] = [];
    for (let at = 0; at < lines.length; at += 1) {
      const line = lines[at] ?? "";
      if (line.startsWith('{"delete"')) pairs.push(`${line}\n`);
      else {
        pairs.push(`${line}\n${lines[at + 1]}\n`);
        at += 1;
      }
    }
    const claims = pairs.map(claimFor);
    const kept = pairs.filter((_, index) => claims[index] === null).join("");
    const answer: BulkAnswer =
      kept === ""
        ? { items: [] }
        : ((await (
            await ask(`${target}${path}`, { method: "POST", headers, body: kept })
          ).json()) as BulkAnswer);
    if (!Array.isArray(answer.items)) throw new Error("Elasticsearch refused the whole request.");
    const answered = [...answer.items];
    return JSON.stringify({
      took: 1,
      errors: true,
      items: claims.map((claim) => claim ?? answered.shift()),
    });
  };

  const server: Server = createServer((request, response) => {
    (async () => {
      const body = await readBody(request);
      const headers: Record<string, string> = {};
      for (const name of ["content-type", "accept"]) {
        const value = request.headers[name];
        if (typeof value === "string") headers[name] = value;
      }
      const path = request.url ?? "/";
      await faults.before?.(`${request.method} ${decodeURIComponent(path)}`);
      response.setHeader("x-elastic-product", "Elasticsearch");
      response.setHeader("content-type", headers["accept"] ?? "application/json");
      if (path.startsWith("/_bulk")) {
        requests += 1;
        if (faults.cutRequest?.(requests - 1) === true) {
          request.socket.destroy();
          return;
        }
        response.end(await bulk(path, headers, body.toString("utf8")));
        return;
      }
      const method = request.method ?? "GET";
      const answer = await ask(`${target}${path}`, {
        method,
        headers,
        ...(body.length > 0 ? { body: new Uint8Array(body) } : {}),
      });
      response.statusCode = answer.status;
      response.end(await answer.text());
      // Elasticsearch itself is away: the client sees a cut connection too.
    })().catch(() => request.socket.destroy());
  });
  // As Elasticsearch: no connection ends because a busy machine was silent for five seconds.
  server.keepAliveTimeout = 0;
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    refused: () => refused,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
};
