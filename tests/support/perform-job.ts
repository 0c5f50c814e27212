import type { Admission } from "../../pipeline/flight.ts";
import type { Verdict } from "../../pipeline/verdict.ts";
import type { FileQueue } from "../../queues/catalog.ts";
import { admissionOf, payloadOf } from "../../queues/file-payload.ts";
import type { Handle } from "../../workers/handle.ts";

/** Runs a handle as BullMQ would, without Redis: the payload first goes through JSON and the schema of the queue. */
export const performJob = (queue: FileQueue, handle: Handle, admission: Admission): Promise<Verdict> => {
  const payload = queue.payload.parse(JSON.parse(JSON.stringify(payloadOf(admission))));
  return handle(admissionOf(payload), new AbortController().signal);
};
