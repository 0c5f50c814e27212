import { defineQueue } from "./define-queue.ts";
import { filePayload } from "./file-payload.ts";

/** Adds what the article says. */
export const enrichQueue = defineQueue({
  name: "enrich",
  payload: filePayload,
  jobId: ({ epoch, id }) => `enrich-${epoch}-${id}`,
});
