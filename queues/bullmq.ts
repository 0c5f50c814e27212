import { createRequire } from "node:module";
import type * as BullMq from "bullmq";

/**
 * BullMQ, loaded as the CommonJS module that it is. An `import` would first search all of its files for the names they export, which
 * takes a tenth of a second at every start.
 */
const bullMq: typeof BullMq = createRequire(import.meta.url)("bullmq");

export const { DelayedError, Queue, UnrecoverableError, Worker } = bullMq;
