import { defineQueue } from "./define-queue.ts";
import { filePayload, jobIdOf } from "./file-payload.ts";

/** Reads an article out of the bytes of a file, or unpacks a file that holds many. */
export const normalizeQueue = defineQueue({
  name: "normalize",
  payload: filePayload,
  jobId: (payload) => jobIdOf("normalize", payload),
});
