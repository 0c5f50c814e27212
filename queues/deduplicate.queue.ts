import { defineQueue } from "./define-queue.ts";
import { filePayload } from "./file-payload.ts";

/** Finds out whether the same text is there already. */
export const deduplicateQueue = defineQueue({
  name: "deduplicate",
  payload: filePayload,
  jobId: ({ epoch, id }) => `deduplicate-${epoch}-${id}`,
});
