import type { IncomingHttpHeaders } from "node:http";
import { stringify } from "node:querystring";
import type { Readable } from "node:stream";
import { text } from "node:stream/consumers";

/** Where requests go, and how they are signed. */
export interface LightServer {
  readonly url: string;
  /** The value of the header `Authorization`; absent if the server asks for none. */
  readonly authorization?: string;
  /** The certificate authority of an https server (PEM), unless the system knows it. */
  readonly ca?: string | undefined;
}

/** A request as the functions of Elasticsearch's client hand it to their transport. */
export interface LightRequest {
  readonly method: string;
  readonly path: string;
  readonly querystring?: string | Readonly<Record<string, unknown>>;
  readonly body?: unknown;
  /** Lines of a bulk or multi request. */
  readonly bulkBody?: unknown;
}

/** What a failed request is called, as by Elasticsearch's own transport: code that asks for the name serves both. */
type FailureName = "ResponseError" | "ConnectionError" | "TimeoutError";

/** The answer that refuses a request. */
interface Refusal {
  readonly statusCode: number;
  readonly body: unknown;
}

/** A request that failed. */
class RequestFailure extends Error {
  override readonly name: FailureName;
  readonly statusCode: number | undefined;
  readonly body: unknown;

  constructor(
    name: FailureName,
    message: string,
    { cause, refusal }: ErrorOptions & { refusal?: Refusal } = {},
  ) {
    super(message, { cause });
    this.name = name;
    this.statusCode = refusal?.statusCode;
    this.body = refusal?.body;
  }
}

const TIMEOUT_MS = 60_000;
const JSON_TYPE = "application/vnd.elasticsearch+json; compatible-with=9";
const LINES_TYPE = "application/vnd.elasticsearch+x-ndjson; compatible-with=9";

/** Lists are written with commas, and values that are undefined left out. */
const queryOf = (query: LightRequest["querystring"] = {}): string => {
  if (typeof query === "string") return query;
  const given = Object.entries(query).filter(([, value]) => value !== undefined);
  return stringify(
    Object.fromEntries(
      given.map(([key, value]) => [key, Array.isArray(value) ? value.join(",") : String(value)]),
    ),
  );
};

const asText = (value: unknown): string => (typeof value === "string" ? value : JSON.stringify(value));

/** What is sent, and of which type it is. */
const contentOf = ({ body, bulkBody }: LightRequest): { readonly sent: string; readonly type: string } => {
  if (Array.isArray(bulkBody))
    return { sent: bulkBody.map((line) => `${asText(line)}\n`).join(""), type: LINES_TYPE };
  return { sent: body === undefined || body === null ? "" : asText(body), type: JSON_TYPE };
};

interface ErrorAnswer {
  readonly error?: { readonly type?: string; readonly reason?: string };
}

const reasonOf = ({ statusCode, body }: Refusal): string => {
  const { type, reason = "" } = (body as ErrorAnswer | null)?.error ?? {};
  return type === undefined ? `status ${statusCode}` : `${type}: ${reason}`;
};

const readAnswer = async (
  { method }: LightRequest,
  answer: Readable & { readonly statusCode?: number | undefined; readonly headers: IncomingHttpHeaders },
): Promise<unknown> => {
  const status = answer.statusCode ?? 0;
  const received = await text(answer);
  if (method === "HEAD" && (status < 300 || status === 404)) return status < 300;
  const isJson = received !== "" && /\bjson\b/u.test(answer.headers["content-type"] ?? "");
  const body: unknown = isJson ? JSON.parse(received) : received;
  if (status < 400) return body;
  const refusal = { statusCode: status, body };
  throw new RequestFailure("ResponseError", reasonOf(refusal), { refusal });
};

const failureOf = (error: unknown, signal: AbortSignal | undefined): unknown => {
  if (error instanceof RequestFailure || signal?.aborted === true) return error;
  const message = error instanceof Error ? error.message : String(error);
  return new RequestFailure("ConnectionError", message, { cause: error });
};

/** Sends requests over connections that are kept for the next one. */
export interface LightTransport {
  /** @throws an error with the name `ResponseError`, `ConnectionError` or `TimeoutError`; a refusal has `statusCode` and `body` */
  readonly request: (
    request: LightRequest,
    options?: { readonly signal?: AbortSignal; readonly requestTimeout?: number },
  ) => Promise<unknown>;
  readonly close: () => void;
}

/**
 * Opens a transport that needs nothing but Node. Elasticsearch's own takes a third of a second to load, for connection pools,
 * tracing and retries; a command that asks three questions and ends needs none of them.
 */
export const openLightTransport = async ({
  url,
  authorization,
  ca,
}: LightServer): Promise<LightTransport> => {
  const base = new URL(url);
  const { request: send, Agent } =
    base.protocol === "https:" ? await import("node:https") : await import("node:http");
  const agent = new Agent({ keepAlive: true, ...(ca === undefined ? {} : { ca }) });
  const basePath = base.pathname.replace(/\/$/u, "");
  return {
    request: async (request, { signal, requestTimeout = TIMEOUT_MS } = {}) => {
      const query = queryOf(request.querystring);
      const { sent, type } = contentOf(request);
      try {
        return await new Promise((resolve, reject) => {
          const asked = send(
            {
              hostname: base.hostname.replace(/^\[|\]$/gu, ""),
              port: base.port,
              method: request.method,
              path: `${basePath}${request.path}${query === "" ? "" : `?${query}`}`,
              agent,
              ...(signal === undefined ? {} : { signal }),
              headers: {
                accept: JSON_TYPE,
                "content-type": type,
                "content-length": Buffer.byteLength(sent),
                ...(authorization === undefined ? {} : { authorization }),
              },
            },
            (answer) => void readAnswer(request, answer).then(resolve, reject),
          );
          asked.setTimeout(requestTimeout, () =>
            asked.destroy(new RequestFailure("TimeoutError", `no answer within ${requestTimeout} ms`)),
          );
          asked.on("error", reject);
          asked.end(sent);
        });
      } catch (error) {
        throw failureOf(error, signal);
      }
    },
    close: () => agent.destroy(),
  };
};
