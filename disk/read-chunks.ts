import { createHash, type Hash } from "node:crypto";
import type { FileHandle } from "node:fs/promises";
import { readFully } from "./read-fully.ts";

/** Even, so that a chunk never cuts a UTF-16 unit in two. */
const CHUNK_BYTES = 262_144;

/** A chunk of a file, and its offset in bytes. The next chunk overwrites the bytes. */
export interface FileChunk {
  readonly bytes: Uint8Array;
  readonly at: number;
}

/** Reads a file from an offset to its end, in chunks of at most `maxBytes`. */
export async function* readChunks(
  handle: FileHandle,
  from: number,
  maxBytes = CHUNK_BYTES,
): AsyncGenerator<FileChunk> {
  const buffer = new Uint8Array(Math.min(maxBytes, CHUNK_BYTES));
  for (let at = from; ;) {
    const bytes = await readFully(handle, buffer, at);
    if (bytes.length === 0) return;
    yield { bytes, at };
    at += bytes.length;
  }
}

/** Hashes the bytes from `start` up to `end` (SHA-256), in chunks. More can be added to the hash; it is empty if the range is. */
export const hashRange = async (handle: FileHandle, start: number, end: number): Promise<Hash> => {
  const hash = createHash("sha256");
  if (end <= start) return hash;
  for await (const { bytes, at } of readChunks(handle, start, end - start)) {
    hash.update(bytes.subarray(0, end - at));
    if (at + bytes.length >= end) break;
  }
  return hash;
};
