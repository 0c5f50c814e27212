import { createRequire } from "node:module";
import type * as BullMq from "bullmq";

/**
 * BullMQ, loaded as the CommonJS that it is. An `import` of it would first search all of its files for the names they export, which is
 * a tenth of a second of every start.
 */
const bullMq: typeof BullMq = createRequire(import.meta.url)("bullmq");

export const { DelayedError, Queue, UnrecoverableError, Worker } = bullMq;
