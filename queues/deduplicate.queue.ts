import { defineQueue } from "./define-queue.ts";
import { filePayload } from "./file-payload.ts";

/** Finds out whether the archive has the same text, or a similar one. */
export const deduplicateQueue = defineQueue({
  name: "deduplicate",
  payload: filePayload,
  jobId: ({ epoch, id }) => `deduplicate-${epoch}-${id}`,
});
