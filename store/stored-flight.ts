import type { SourceFile } from "../document/source-file.ts";
import type { Admission, Unpacking } from "../pipeline/flight.ts";

/**
 * How an admission and the state of unpacking are written to Redis, as JSON. There an item is called `part`, its first name: files in
 * flight during an upgrade must be understood by the version before and the version after it.
 */

interface StoredAdmission extends Omit<Admission, "file"> {
  readonly file: Omit<SourceFile, "item"> & { readonly part?: SourceFile["item"] };
}

interface StoredUnpacking extends Omit<Unpacking, "items"> {
  readonly parts: number;
}

export const writeAdmission = ({ file, ...admission }: Admission): string => {
  const { item, ...whole } = file;
  const stored = { ...admission, file: item === undefined ? whole : { ...whole, part: item } };
  return JSON.stringify(stored satisfies StoredAdmission);
};

export const readAdmission = (json: string): Admission => {
  const { file, ...admission } = JSON.parse(json) as StoredAdmission;
  const { part, ...whole } = file;
  return { ...admission, file: part === undefined ? whole : { ...whole, item: part } };
};

export const writeUnpacking = ({ items, ...unpacking }: Unpacking): string =>
  JSON.stringify({ ...unpacking, parts: items } satisfies StoredUnpacking);

export const readUnpacking = (json: string): Unpacking => {
  const { parts, ...unpacking } = JSON.parse(json) as StoredUnpacking;
  return { ...unpacking, items: parts };
};
