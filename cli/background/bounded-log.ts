import { closeSync, mkdirSync, openSync, renameSync, fstatSync, writeSync } from "node:fs";
import { dirname, join } from "node:path";

/** A log on disk that cannot grow without end. */
export interface BoundedLog {
  /** Appends bytes. A disk that takes none loses them: a log must not end what it is the log of. */
  readonly write: (bytes: Uint8Array) => void;
  readonly close: () => void;
}

export interface LogBounds {
  /** A file that would grow beyond this is put aside, and a new one begun. */
  readonly maxBytes: number;
  /** Files at most, the current one included. */
  readonly files: number;
}

/** Sixty megabytes in all: weeks of a calm archive, a day of a bad one. */
export const LOG_BOUNDS: LogBounds = { maxBytes: 10_485_760, files: 6 };

/** The log of `up --daemon`, below the home. */
export const daemonLogOf = (home: string): string => join(home, "logs", "warraq.log");

/** The file names of a log, the current one first: `a.log`, `a.log.1`, `a.log.2`. */
export const logFilesOf = (
  file: string,
  { files }: Pick<LogBounds, "files"> = LOG_BOUNDS,
): readonly string[] => Array.from({ length: files }, (_, age) => (age === 0 ? file : `${file}.${age}`));

const NEW_LINE = 0x0a;

/** Moves each file one place on; the oldest is overwritten. */
const shift = (names: readonly string[]): void => {
  for (let age = names.length - 2; age >= 0; age -= 1)
    try {
      renameSync(names[age] as string, names[age + 1] as string);
    } catch {
      // There are fewer files so far.
    }
};

/** Opens a log for appending, as files of at most `maxBytes` that begin at the beginning of a line. */
export const openBoundedLog = (file: string, bounds: LogBounds = LOG_BOUNDS): BoundedLog => {
  const names = logFilesOf(file, bounds);
  mkdirSync(dirname(file), { recursive: true });
  const open = (): number => openSync(file, "a", 0o640);
  let descriptor = open();
  let size = fstatSync(descriptor).size;
  let isAtLineStart = true;
  const begin = (): void => {
    closeSync(descriptor);
    if (names.length > 1) shift(names);
    descriptor = names.length > 1 ? open() : openSync(file, "w", 0o640);
    size = 0;
  };
  const append = (bytes: Uint8Array): void => {
    if (bytes.length === 0) return;
    writeSync(descriptor, bytes);
    size += bytes.length;
    isAtLineStart = bytes.at(-1) === NEW_LINE;
  };
  const appendBounded = (bytes: Uint8Array): void => {
    if (size === 0 || size + bytes.length <= bounds.maxBytes) return append(bytes);
    // A line that has begun ends in the file that it began in.
    const rest = isAtLineStart ? 0 : bytes.indexOf(NEW_LINE) + 1;
    append(bytes.subarray(0, rest));
    if (isAtLineStart) begin();
    append(bytes.subarray(rest));
  };
  return {
    write: (bytes) => {
      try {
        appendBounded(bytes);
      } catch {
        // The disk is full or gone.
      }
    },
    close: () => closeSync(descriptor),
  };
};
