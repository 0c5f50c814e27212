import { defineQueue } from "./define-queue.ts";
import { filePayload } from "./file-payload.ts";

/** Adds facts about the article: its language and number of words. */
export const enrichQueue = defineQueue({
  name: "enrich",
  payload: filePayload,
  jobId: ({ epoch, id }) => `enrich-${epoch}-${id}`,
});
