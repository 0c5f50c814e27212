import { defineQueue } from "./define-queue.ts";
import { filePayload, jobIdOf } from "./file-payload.ts";

/** Finds out whether the archive has the same text, or a similar one. */
export const deduplicateQueue = defineQueue({
  name: "deduplicate",
  payload: filePayload,
  jobId: (payload) => jobIdOf("deduplicate", payload),
});
