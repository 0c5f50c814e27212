import * as z from "zod";
import type { QueueDefinition } from "./define-queue.ts";

/** Documents that are enriched again together: few enough to be done within seconds, many enough to share requests. */
export const RENEWED_TOGETHER = 50;

const renewal = z.strictObject({
  version: z.literal(1),
  /** The run of `enrich --all` that asked for it. */
  run: z.string().regex(/^[0-9a-z-]{1,40}$/u),
  number: z.number().int().nonnegative(),
  documents: z
    .array(z.string().regex(/^[0-9a-f]{64}$/u))
    .min(1)
    .max(RENEWED_TOGETHER),
});

/** The payload of a job that enriches stored documents again: their ids, never their texts. */
export type Renewal = z.output<typeof renewal>;

/** Enriches stored documents again, without reading their files. No stage: no file waits for it. */
export const renewQueue: QueueDefinition<"renew", typeof renewal> = Object.freeze({
  name: "renew",
  payload: renewal,
  jobId: ({ run, number }: Renewal) => `renew-${run}-${number}`,
});
