import { createBullBoard } from "@bull-board/api";
import { BullMQAdapter } from "@bull-board/api/bullMQAdapter";
import { FastifyAdapter } from "@bull-board/fastify";
import type { Queue } from "bullmq";
import type { FastifyInstance } from "fastify";
import type { Log } from "../observe/log.ts";
import { readOnly } from "./answer-error.ts";
import { send } from "./protect.ts";

const PREFIX = "/queues";

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

const READING = new Set(["GET", "HEAD"]);

/**
 * Shows the queues under `/queues`, read-only twice: the board offers no changes, and nothing but reading gets as far as the board.
 * Whoever cleans a queue there would lose work that the ledger still waits for.
 */
export const addQueueBoard = async (
  app: FastifyInstance,
  queues: readonly Queue[],
  log: Log,
): Promise<void> => {
  const board = new FastifyAdapter().setBasePath(PREFIX);
  createBullBoard({
    queues: queues.map((queue) => new BullMQAdapter(queue, { readOnlyMode: true })),
    serverAdapter: board,
    options: { uiConfig: { boardTitle: "Warraq", hideDocsLink: true } },
  });
  board.setErrorHandler((error) => {
    log.error({ err: error }, "The queue board failed.");
    return { status: 500, body: { error: { key: "ERRORS.INTERNAL_SERVER_ERROR" } } };
  });
  await app.register(
    async (scope) => {
      scope.addHook("onRequest", ({ method }, reply, next) => {
        reply.header("content-security-policy", BOARD_POLICY);
        if (READING.has(method)) next();
        else send(reply, readOnly);
      });
      await scope.register(board.registerPlugin());
    },
    { prefix: PREFIX },
  );
};
