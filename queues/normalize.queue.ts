import { defineQueue } from "./define-queue.ts";
import { filePayload } from "./file-payload.ts";

/** Reads the file: bytes to an article. */
export const normalizeQueue = defineQueue({
  name: "normalize",
  payload: filePayload,
  jobId: ({ epoch, id }) => `normalize-${epoch}-${id}`,
});
