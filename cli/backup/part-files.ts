import { createHash, type Hash } from "node:crypto";
import { createReadStream, createWriteStream } from "node:fs";
import { Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import { StringDecoder } from "node:string_decoder";
import { createGunzip, createGzip } from "node:zlib";
import type { DumpedDocument } from "../../search/backup/dump-indices.ts";
import type { BackupFile } from "./manifest.ts";

/** Passes bytes on, counting and hashing them. */
const counting = (hash: Hash, onBytes: (count: number) => void): Transform =>
  new Transform({
    transform: (chunk: Buffer, _, done) => {
      hash.update(chunk);
      onBytes(chunk.length);
      done(null, chunk);
    },
  });

/** Writes documents into a file, one JSON object a line, compressed, as a stream, until the signal fires. Reports how many are written. */
export const writePart = async (
  file: string,
  documents: AsyncIterable<DumpedDocument>,
  onProgress: (done: number) => void,
  signal?: AbortSignal,
): Promise<BackupFile> => {
  let count = 0;
  let bytes = 0;
  const hash = createHash("sha256");
  async function* lines(): AsyncGenerator<string> {
    for await (const document of documents) {
      count += 1;
      yield `${JSON.stringify(document)}\n`;
      if (count % 1_000 === 0) onProgress(count);
    }
  }
  await pipeline(
    lines,
    createGzip(),
    counting(hash, (more) => {
      bytes += more;
    }),
    createWriteStream(file, { flags: "wx", mode: 0o600, flush: true }),
    { signal },
  );
  onProgress(count);
  return { documents: count, bytes, sha256: hash.digest("hex") };
};

/** The SHA-256 of a file, as hex digits; null if it cannot be read. */
export const hashOf = async (file: string): Promise<string | null> => {
  const hash = createHash("sha256");
  try {
    for await (const chunk of createReadStream(file)) hash.update(chunk as Buffer);
    return hash.digest("hex");
  } catch {
    return null;
  }
};

/**
 * Reads the documents of a file that {@link writePart} wrote.
 *
 * @throws Error if the file cannot be read, or is cut off
 */
export async function* readPart(file: string): AsyncGenerator<DumpedDocument> {
  const unpacked = createGunzip();
  // A fault of the file ends the stream below with the same error.
  pipeline(createReadStream(file), unpacked).catch(() => undefined);
  const decoder = new StringDecoder("utf8");
  let begun = "";
  for await (const chunk of unpacked) {
    const lines = `${begun}${decoder.write(chunk as Buffer)}`.split("\n");
    begun = lines.pop() ?? "";
    for (const line of lines) yield JSON.parse(line) as DumpedDocument;
  }
}
