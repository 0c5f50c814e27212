import { hash } from "node:crypto";
import * as z from "zod";
import { type Batch, MOST_FILES } from "../pipeline/batch.ts";
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

const admission = z.strictObject({
  ...fields,
  hadItems: z.literal(true).optional(),
  file: z.strictObject({ ...file, part: part.optional() }),
});

/**
 * The payload of every job: the admissions of a batch of files. Never their texts: Redis holds the work, not the corpus.
 *
 * Versions 1 and 2 are one file, and one item of a file (`part`, its first name), each in a job of its own. No job is made so any more,
 * but there may be some from before an upgrade.
 */
export const filePayload = z.discriminatedUnion("version", [
  z.strictObject({ version: z.literal(1), ...fields, file: z.strictObject(file) }),
  z.strictObject({ version: z.literal(2), ...fields, file: z.strictObject({ ...file, part }) }),
  z.strictObject({
    version: z.literal(3),
    turn: count,
    attempts: count,
    putOff: count.optional(),
    files: z.array(admission).min(1).max(MOST_FILES),
  }),
]);

export type FilePayload = z.output<typeof filePayload>;

type StoredAdmission = z.output<typeof admission>;

const toStored = ({ id, epoch, seenMs, hadItems, file: found }: Admission): StoredAdmission => {
  const { path, root, size, mtimeMs, item } = found;
  return {
    id,
    epoch,
    seenMs,
    ...(hadItems === undefined ? {} : { hadItems }),
    file: { path, root, size, mtimeMs, ...(item === undefined ? {} : { part: item }) },
  };
};

const fromStored = ({ id, epoch, seenMs, hadItems, file: stored }: StoredAdmission): Admission => {
  const { path, root, size, mtimeMs, part: item } = stored;
  const whole = { path, root, size, mtimeMs };
  return {
    id: id as Admission["id"],
    epoch,
    seenMs,
    ...(hadItems === undefined ? {} : { hadItems }),
    file: item === undefined ? whole : { ...whole, item },
  };
};

export const payloadOf = ({ admissions, attempts, turn, putOff }: Batch): FilePayload => ({
  version: 3,
  turn,
  attempts,
  ...(putOff === undefined ? {} : { putOff }),
  files: admissions.map(toStored),
});

export const batchOf = (payload: FilePayload): Batch => {
  if (payload.version === 3) {
    const { files, attempts, turn, putOff } = payload;
    const batch = { admissions: files.map(fromStored), attempts, turn };
    return putOff === undefined ? batch : { ...batch, putOff };
  }
  const { version: _, ...stored } = payload;
  return { admissions: [fromStored(stored)], attempts: 0, turn: 0 };
};

/** The id of the job of a batch in a queue: the same files, in the same turn, are the same job. */
export const jobIdOf = (queue: string, payload: FilePayload): string => {
  const { admissions, attempts, turn } = batchOf(payload);
  const files = admissions.map(({ id, epoch }) => `${epoch}-${id}`).join(" ");
  return `${queue}-${hash("sha256", `${turn} ${attempts} ${files}`).slice(0, 40)}`;
};
