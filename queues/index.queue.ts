import { defineQueue } from "./define-queue.ts";
import { filePayload, jobIdOf } from "./file-payload.ts";

/** Writes the document, assigns it to a story, and closes the flight. */
export const indexQueue = defineQueue({
  name: "index",
  payload: filePayload,
  jobId: (payload) => jobIdOf("index", payload),
});
