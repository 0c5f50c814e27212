import { defineQueue } from "./define-queue.ts";
import { filePayload } from "./file-payload.ts";

/** Writes the document, assigns it to a story, and closes the flight. */
export const indexQueue = defineQueue({
  name: "index",
  payload: filePayload,
  jobId: ({ epoch, id }) => `index-${epoch}-${id}`,
});
