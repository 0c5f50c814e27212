import * as z from "zod";
import type { Admission } from "../document/flight.ts";

const hex64 = z.string().regex(/^[0-9a-f]{64}$/u);

/** What every job carries: which admission of which file. Never the text: Redis holds the work, not the corpus. */
export const filePayload = z.strictObject({
  version: z.literal(1),
  id: hex64,
  epoch: z.number().int().positive(),
  seenMs: z.number().int().nonnegative(),
  file: z.strictObject({
    path: z.string().min(1),
    root: z.string().min(1),
    size: z.number().int().nonnegative(),
    mtimeMs: z.number().int(),
  }),
});

export type FilePayload = z.output<typeof filePayload>;

export const payloadOf = ({ id, epoch, seenMs, file }: Admission): FilePayload => ({
  version: 1,
  id,
  epoch,
  seenMs,
  file: { path: file.path, root: file.root, size: file.size, mtimeMs: file.mtimeMs },
});

export const admissionOf = ({ id, epoch, seenMs, file }: FilePayload): Admission => ({
  id: id as Admission["id"],
  epoch,
  seenMs,
  file,
});
