import type { FileHandle } from "node:fs/promises";

/** Fills a buffer with the bytes at a position of a file. Returns the filled part: all of it, or less at the end of the file. */
export const readFully = async (
  handle: FileHandle,
  buffer: Uint8Array,
  position: number,
): Promise<Uint8Array> => {
  let filled = 0;
  while (filled < buffer.length) {
    const { bytesRead } = await handle.read(buffer, filled, buffer.length - filled, position + filled);
    if (bytesRead === 0) break;
    filled += bytesRead;
  }
  return buffer.subarray(0, filled);
};
