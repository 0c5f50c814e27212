/** queues/: the queue of each stage as data (name, payload, job id), and all that we know of BullMQ's own data. */

import type { Stage } from "../pipeline/stages.ts";
import { deduplicateQueue } from "./deduplicate.queue.ts";
import type { QueueDefinition } from "./define-queue.ts";
import { enrichQueue } from "./enrich.queue.ts";
import type { filePayload } from "./file-payload.ts";
import { indexQueue } from "./index.queue.ts";
import { normalizeQueue } from "./normalize.queue.ts";

export type FileQueue<Name extends Stage = Stage> = QueueDefinition<Name, typeof filePayload>;

/** The queue of each stage. A stage without one, or with that of another stage, does not compile. */
export const CATALOG: { readonly [Name in Stage]: FileQueue<Name> } = {
  normalize: normalizeQueue,
  deduplicate: deduplicateQueue,
  enrich: enrichQueue,
  index: indexQueue,
};
