import { createBullBoard } from "@bull-board/api";
import { BullMQAdapter } from "@bull-board/api/bullMQAdapter";
import { FastifyAdapter } from "@bull-board/fastify";
import type { Queue } from "bullmq";
import type { FastifyInstance } from "fastify";
import type { Log } from "../observe/log.ts";
import { boardReadOnly, boardRefuses, queuesAway } from "./answer-error.ts";
import { sendError } from "./protect.ts";
import { isReading } from "./who-asks.ts";

const PREFIX = "/queues";
const BOARD_API = `${PREFIX}/api/`;

/** What may be changed in mode `write`: jobs tried again or removed, and a stage that is paused set going. No data of jobs, no pause, no speed. */
const CHANGES: ReadonlySet<string> = new Set(
  [
    ":queueName/:jobId/retry",
    ":queueName/retry/:queueStatus",
    ":queueName/:jobId/clean",
    ":queueName/clean/:queueStatus",
    ":queueName/resume",
    "resume",
  ].map((route) => `PUT ${BOARD_API}queues/${route}`),
);

/** The script of the board sets styles. Its fonts come from another site, which would learn of every visit, so they are refused. */
const BOARD_POLICY = [
  "default-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "base-uri 'self'",
  "object-src 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join("; ");

/** `read` shows the queues; `write` also allows to retry and remove jobs. */
export type BoardMode = "read" | "write";

/** What the board needs. */
export interface BoardDeps {
  readonly queues: readonly Queue[];
  readonly queueBoard: BoardMode;
  /** True if Redis answers now. Answers soon, and never rejects. */
  readonly areQueuesThere: () => Promise<boolean>;
  readonly log: Log;
}

/**
 * Serves the queue board under `/queues`. In mode `read` two things prevent changes: the board offers none, and requests that could
 * make one are refused before they reach it; in mode `write`, all that are not in {@link CHANGES}. If somebody removes a job in mode `write`, a sweep puts the job back later.
 */
export const addQueueBoard = async (
  app: FastifyInstance,
  { queues, queueBoard, areQueuesThere, log }: BoardDeps,
): Promise<void> => {
  const board = new FastifyAdapter().setBasePath(PREFIX);
  createBullBoard({
    queues: queues.map((queue) => new BullMQAdapter(queue, { readOnlyMode: queueBoard === "read" })),
    serverAdapter: board,
    options: { uiConfig: { boardTitle: "Warraq", hideDocsLink: true } },
  });
  board.setErrorHandler((error) => {
    log.error({ err: error }, "The queue board failed.");
    return { status: 500, body: { error: { key: "ERRORS.INTERNAL_SERVER_ERROR" } } };
  });
  await app.register(
    async (scope) => {
      scope.addHook("onRequest", async ({ method, url, routeOptions }, reply) => {
        reply.header("content-security-policy", BOARD_POLICY);
        if (queueBoard === "read" && !isReading(method)) return sendError(reply, boardReadOnly);
        // By the route that was found, so that no other writing of an address gets by.
        if (!isReading(method) && !CHANGES.has(`${method} ${routeOptions.url ?? ""}`))
          return sendError(reply, boardRefuses);
        // Without this check, the board would wait for a Redis that is away.
        return url.startsWith(BOARD_API) && !(await areQueuesThere())
          ? sendError(reply, queuesAway)
          : undefined;
      });
      await scope.register(board.registerPlugin());
    },
    { prefix: PREFIX },
  );
};
