import type { Hash } from "node:crypto";
import type { FileHandle } from "node:fs/promises";
import { type FileChunk, hashRange } from "./read-chunks.ts";

/** Hashes the items of a file while it is read in chunks. Offsets are in bytes. */
export interface ItemHasher {
  /** Adds the part that a chunk has of an item that goes on in the next chunk. */
  readonly carry: (start: number, chunk: FileChunk) => Promise<void>;
  /** SHA-256 (hex) of an item that ends in this chunk, or before it. */
  readonly finish: (start: number, end: number, chunk: FileChunk) => Promise<string>;
}

/** @param width bytes of a unit of the file's encoding; no unit is cut */
export const openItemHasher = (handle: FileHandle, width: number): ItemHasher => {
  /** The hash of the carried item, where that begins, and the offset up to which the hash goes. */
  let carried: { readonly start: number; readonly hash: Hash; readonly to: number } | null = null;

  /** Takes what is carried of this item. What was carried of another is dropped: that turned out to be none. */
  const take = (start: number): typeof carried => {
    const before = carried?.start === start ? carried : null;
    carried = null;
    return before;
  };

  return {
    carry: async (start, { bytes, at }) => {
      const before = take(start);
      const from = before?.to ?? Math.max(start, at);
      const to = at + bytes.length - (bytes.length % width);
      const hash = before?.hash ?? (await hashRange(handle, start, from));
      carried = { start, hash: hash.update(bytes.subarray(from - at, to - at)), to };
    },
    finish: async (start, end, { bytes, at }) => {
      const before = take(start);
      const from = before?.to ?? Math.max(start, at);
      // The item turned out to end before bytes that are hashed already, or before this chunk: hash it again from the file.
      if (end < from) return (await hashRange(handle, start, end)).digest("hex");
      const hash = before?.hash ?? (await hashRange(handle, start, from));
      return hash.update(bytes.subarray(from - at, end - at)).digest("hex");
    },
  };
};
