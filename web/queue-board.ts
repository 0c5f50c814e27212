import { createBullBoard } from "@bull-board/api";
import { BullMQAdapter } from "@bull-board/api/bullMQAdapter";
import { FastifyAdapter } from "@bull-board/fastify";
import type { Queue } from "bullmq";
import type { FastifyInstance } from "fastify";
import type { Log } from "../observe/log.ts";
import { queuesAway, readOnly } from "./answer-error.ts";
import { send } from "./protect.ts";
import { isReading } from "./who-asks.ts";

const PREFIX = "/queues";
const BOARD_API = `${PREFIX}/api/`;

/** The board sets styles from its script; its fonts from another site are refused, for this page tells nobody that it is read. */
const BOARD_POLICY = [
  "default-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "base-uri 'self'",
  "object-src 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join("; ");

/** `read`: shows the queues. `write`: offers to retry and remove jobs too. */
export type BoardMode = "read" | "write";

/** What the board shows, and how. */
export interface BoardDeps {
  readonly queues: readonly Queue[];
  readonly queueBoard: BoardMode;
  /** Whether Redis answers now. Never takes long, and never fails. */
  readonly areQueuesThere: () => Promise<boolean>;
  readonly log: Log;
}

/**
 * Shows the queues under `/queues`. In mode `read` that is all it does, twice: the board offers no changes, and nothing but reading gets
 * as far as the board. Whoever removes a job there makes its file wait until a sweep misses it and puts it back.
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
      scope.addHook("onRequest", async ({ method, url }, reply) => {
        reply.header("content-security-policy", BOARD_POLICY);
        if (queueBoard === "read" && !isReading(method)) return send(reply, readOnly);
        // Asked of a Redis that is away, the board would wait for it.
        return url.startsWith(BOARD_API) && !(await areQueuesThere()) ? send(reply, queuesAway) : undefined;
      });
      await scope.register(board.registerPlugin());
    },
    { prefix: PREFIX },
  );
};
