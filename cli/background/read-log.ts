import { closeSync, existsSync, mkdirSync, openSync, readSync, fstatSync, statSync, watch } from "node:fs";
import { basename, dirname } from "node:path";
import { logFilesOf } from "./bounded-log.ts";

const CHUNK_BYTES = 65_536;

/** Reads a whole file from a position on, a part at a time. */
const readFrom = (descriptor: number, position: number, take: (bytes: Buffer) => void): number => {
  let at = position;
  for (;;) {
    const chunk = Buffer.alloc(CHUNK_BYTES);
    const length = readSync(descriptor, chunk, 0, CHUNK_BYTES, at);
    if (length === 0) return at;
    take(chunk.subarray(0, length));
    at += length;
  }
};

const linesOf = (file: string, from = 0): readonly string[] => {
  if (!existsSync(file)) return [];
  const parts: Buffer[] = [];
  const descriptor = openSync(file, "r");
  try {
    readFrom(descriptor, from, (bytes) => parts.push(bytes));
  } finally {
    closeSync(descriptor);
  }
  const lines = Buffer.concat(parts).toString("utf8").split("\n");
  return lines.at(-1) === "" ? lines.slice(0, -1) : lines;
};

/** The last lines of a log and of the files before it, the newest last. */
export const lastLines = (file: string, count: number): readonly string[] => {
  let lines: readonly string[] = [];
  for (const name of logFilesOf(file)) {
    if (lines.length >= count) break;
    lines = [...linesOf(name), ...lines];
  }
  return lines.slice(-count);
};

/** The bytes that a log has now. */
export const sizeOfLog = (file: string): number => statSync(file, { throwIfNoEntry: false })?.size ?? 0;

/** The last lines that a log has had since it was this large; of one that was begun anew meanwhile, those of the new file. */
export const lastLinesSince = (file: string, size: number, count: number): readonly string[] =>
  linesOf(file, sizeOfLog(file) < size ? 0 : size).slice(-count);

/**
 * Hands on what is appended to a log from now on, until the signal fires. A log that is put aside is read to its end first, then the
 * new one from its beginning.
 */
export const followLog = (file: string, take: (text: string) => void, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    mkdirSync(dirname(file), { recursive: true });
    const open = (): number | null => (existsSync(file) ? openSync(file, "r") : null);
    let descriptor = open();
    let position = descriptor === null ? 0 : fstatSync(descriptor).size;
    const decoder = new TextDecoder();
    const readOn = (): void => {
      if (descriptor !== null)
        position = readFrom(descriptor, position, (bytes) => take(decoder.decode(bytes, { stream: true })));
    };
    const isPutAside = (): boolean => {
      const now = open();
      if (now === null) return false;
      const isOther = descriptor === null || fstatSync(now).ino !== fstatSync(descriptor).ino;
      closeSync(now);
      return isOther;
    };
    const look = (): void => {
      readOn();
      if (!isPutAside()) return;
      if (descriptor !== null) closeSync(descriptor);
      descriptor = open();
      position = 0;
      readOn();
    };
    const watcher = watch(dirname(file), (_, name) => {
      if (name === null || name === basename(file)) look();
    });
    signal.addEventListener(
      "abort",
      () => {
        watcher.close();
        if (descriptor !== null) closeSync(descriptor);
        resolve();
      },
      { once: true },
    );
  });
