import type * as z from "zod";
import type { Stage } from "../pipeline/stages.ts";

/** A queue: its name, the payload of its jobs, and the id of a job. */
export interface QueueDefinition<Name extends string = string, Schema extends z.ZodType = z.ZodType> {
  readonly name: Name;
  readonly payload: Schema;
  /** The same work has the same id: BullMQ ignores a job whose id it still has. Without `:` and not only digits, as BullMQ demands. */
  readonly jobId: (payload: z.output<Schema>) => string;
}

export const defineQueue = <const Name extends Stage, Schema extends z.ZodType>(
  definition: QueueDefinition<Name, Schema>,
): QueueDefinition<Name, Schema> => Object.freeze(definition);
