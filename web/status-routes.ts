import type { FastifyInstance } from "fastify";
import type { QuarantineDetail, QuarantinePage, QuarantineRequest } from "../inspect/quarantined-files.ts";
import type { RetryRuns } from "../inspect/retry-runs.ts";
import type { StatusReport } from "../inspect/status-report.ts";
import type { UnreadPage, UnreadRequest } from "../inspect/unread-files.ts";
import { headerNeeded, notFound, retryRunning } from "./answer-error.ts";
import { sendError } from "./protect.ts";
import { toQuarantineRequest, toRetryRequest, toUnreadRequest } from "./read-status-parameters.ts";

/** What the status of the work and the files in quarantine are read from. */
export interface StatusRoutesDeps {
  /** How the work goes. Answers soon, also while an engine is away. */
  readonly status: () => Promise<StatusReport>;
  readonly quarantine: (request: QuarantineRequest) => Promise<QuarantinePage>;
  /** One file in quarantine; null if it is not in it. */
  readonly quarantined: (id: string) => Promise<QuarantineDetail | null>;
  /** Files that wait, are ignored or are deleted. */
  readonly unread: (request: UnreadRequest) => Promise<UnreadPage>;
  /** Tries files again; null if another retry is running. */
  readonly retry: RetryRuns["start"];
}

/**
 * A header that a browser sends for a page of another site only if we allow it, which we never do. So a request that has it comes from
 * our own page, or from a program that means it, even where a browser tells nothing of the origin.
 */
const OWN_HEADER = "x-warraq";

/** Bytes of a request to retry: room for a thousand ids. */
const MOST_BYTES = 100_000;

/** `GET /api/status`, `GET /api/files`, `GET /api/quarantine`, `GET /api/quarantine/:id` and `POST /api/quarantine/retry`. */
export const addStatus = (
  app: FastifyInstance,
  { status, quarantine, quarantined, unread, retry }: StatusRoutesDeps,
): void => {
  type Query = { readonly Querystring: Readonly<Record<string, unknown>> };
  app.get("/api/status", async () => status());
  app.get<Query>("/api/quarantine", async ({ query }) => quarantine(toQuarantineRequest(query)));
  app.get<Query>("/api/files", async ({ query }) => unread(toUnreadRequest(query)));
  app.get<{ Params: { readonly id: string } }>("/api/quarantine/:id", async ({ params: { id } }, reply) => {
    const found = await quarantined(id);
    return (
      found ??
      sendError(reply, notFound("No file with this id is in quarantine. `GET /api/quarantine` lists them."))
    );
  });
  app.post(
    "/api/quarantine/retry",
    {
      bodyLimit: MOST_BYTES,
      onRequest: (request, reply, next) => {
        if (request.headers[OWN_HEADER] === undefined) sendError(reply, headerNeeded);
        else next();
      },
    },
    async ({ body }, reply) => {
      const run = await retry(toRetryRequest(body));
      if (run === null) return sendError(reply, retryRunning);
      return reply.code(run.running ? 202 : 200).send(run);
    },
  );
};
