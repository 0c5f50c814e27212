import { defineQueue } from "./define-queue.ts";
import { filePayload } from "./file-payload.ts";

/** Writes the document and closes the file's record in the ledger. */
export const indexQueue = defineQueue({
  name: "index",
  payload: filePayload,
  jobId: ({ epoch, id }) => `index-${epoch}-${id}`,
});
