import type * as z from "zod";
import type { Stage } from "../pipeline/stages.ts";

/** queues/: what each queue is called, carries and is identified by, as data; producers import this and nothing else. */

export interface QueueDefinition<Name extends string = string, Schema extends z.ZodType = z.ZodType> {
  readonly name: Name;
  readonly payload: Schema;
  /** Same work, same id: BullMQ then ignores the second add, while the first is kept. No `:`, not all digits. */
  readonly jobId: (payload: z.output<Schema>) => string;
}

export const defineQueue = <const Name extends Stage, Schema extends z.ZodType>(
  definition: QueueDefinition<Name, Schema>,
): QueueDefinition<Name, Schema> => Object.freeze(definition);
