import * as z from "zod";
import type { Admission } from "../pipeline/flight.ts";

const hex64 = z.string().regex(/^[0-9a-f]{64}$/u);

const count = z.number().int().nonnegative();

const fields = {
  id: hex64,
  epoch: z.number().int().positive(),
  seenMs: count,
} as const;

const file = {
  path: z.string().min(1),
  root: z.string().min(1),
  size: count,
  mtimeMs: z.number().int(),
} as const;

const part = z.strictObject({ number: z.number().int().positive(), start: count, end: count, sha256: hex64 });

/**
 * The payload of every job: the admission of a file. Never its text: Redis holds the work, not the corpus.
 *
 * Version 2 is an item of a file (`part`, its first name). A whole file is still version 1, which older workers understand. They refuse
 * an item rather than read the whole file for it.
 */
export const filePayload = z.discriminatedUnion("version", [
  z.strictObject({ version: z.literal(1), ...fields, file: z.strictObject(file) }),
  z.strictObject({ version: z.literal(2), ...fields, file: z.strictObject({ ...file, part }) }),
]);

export type FilePayload = z.output<typeof filePayload>;

export const payloadOf = ({ id, epoch, seenMs, file: found }: Admission): FilePayload => {
  const { path, root, size, mtimeMs, item } = found;
  const whole = { path, root, size, mtimeMs };
  return item === undefined
    ? { version: 1, id, epoch, seenMs, file: whole }
    : { version: 2, id, epoch, seenMs, file: { ...whole, part: item } };
};

export const admissionOf = (payload: FilePayload): Admission => {
  const { id, epoch, seenMs } = payload;
  const { path, root, size, mtimeMs } = payload.file;
  const whole = { path, root, size, mtimeMs };
  return {
    id: id as Admission["id"],
    epoch,
    seenMs,
    file: payload.version === 1 ? whole : { ...whole, item: payload.file.part },
  };
};
