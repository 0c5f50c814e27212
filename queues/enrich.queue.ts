import { defineQueue } from "./define-queue.ts";
import { filePayload, jobIdOf } from "./file-payload.ts";

/** Adds what the article says: who, where, when, what, said by whom. */
export const enrichQueue = defineQueue({
  name: "enrich",
  payload: filePayload,
  jobId: (payload) => jobIdOf("enrich", payload),
});
