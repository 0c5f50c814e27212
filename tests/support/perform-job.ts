import type { Admission, FlightFields } from "../../pipeline/flight.ts";
import type { Verdict } from "../../pipeline/verdict.ts";
import type { FileQueue } from "../../queues/catalog.ts";
import { batchOf, payloadOf } from "../../queues/file-payload.ts";
import type { Handle } from "../../workers/handle.ts";

/** Runs a handle as BullMQ would, without Redis: the payload first goes through JSON and the schema of the queue. */
export const performJob = (
  queue: FileQueue,
  handle: Handle,
  admission: Admission,
  fields: Partial<FlightFields> = {},
): Promise<Verdict> => {
  const sent = payloadOf({ admissions: [admission], attempts: 0, turn: 0 });
  const [received] = batchOf(queue.payload.parse(JSON.parse(JSON.stringify(sent)))).admissions;
  if (received === undefined) throw new Error("The payload lost its file.");
  return handle({ admission: received, fields }, new AbortController().signal);
};
