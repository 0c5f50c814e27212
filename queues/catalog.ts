import type { Stage } from "../pipeline/stages.ts";
import { deduplicateQueue } from "./deduplicate.queue.ts";
import type { QueueDefinition } from "./define-queue.ts";
import { enrichQueue } from "./enrich.queue.ts";
import type { filePayload } from "./file-payload.ts";
import { indexQueue } from "./index.queue.ts";
import { normalizeQueue } from "./normalize.queue.ts";

export type FileQueue = QueueDefinition<Stage, typeof filePayload>;

/** The queue of each stage; a stage without one does not compile. */
export const CATALOG = {
  normalize: normalizeQueue,
  deduplicate: deduplicateQueue,
  enrich: enrichQueue,
  index: indexQueue,
} as const satisfies Readonly<Record<Stage, FileQueue>>;
