import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";

const BLOCK = 512;
const REGULAR_FILE = 0x30;

/** The name and bytes of each regular file of a `.tar.gz`, in its order. Names must fit into 100 bytes, the limit of plain tar. */
export const readTarGz = (path: string): readonly (readonly [name: string, bytes: Buffer])[] => {
  const tar = gunzipSync(readFileSync(path));
  const textAt = (at: number, length: number) =>
    tar
      .toString("latin1", at, at + length)
      .replace(/\0.*$/su, "")
      .trim();
  const files: (readonly [string, Buffer])[] = [];
  for (let at = 0; at + BLOCK <= tar.length && tar[at] !== 0;) {
    const size = Number.parseInt(textAt(at + 124, 12), 8);
    const body = at + BLOCK;
    if (tar[at + 156] === REGULAR_FILE) files.push([textAt(at, 100), tar.subarray(body, body + size)]);
    at = body + Math.ceil(size / BLOCK) * BLOCK;
  }
  return files;
};
