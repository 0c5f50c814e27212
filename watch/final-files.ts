import type { SourceFile, Sha256 } from "../document/source-file.ts";

/** A file as it lies on disk: path, size, date, and when the file system last registered a change of it (ms since 1970). */
interface FileOnDisk {
  readonly file: SourceFile;
  readonly ctimeMs: number;
}

/** Files that need no work as long as they do not change, so that a sweep need not ask the ledger about them. */
export interface FinalFiles {
  readonly has: (file: FileOnDisk) => boolean;
  readonly add: (file: FileOnDisk) => void;
  /** Forgets all files: the next sweep asks the ledger about every file. */
  readonly clear: () => void;
}

/** 52 bits of a hash: a double can hold any such number exactly. */
const FINGERPRINT_HEX = 13;
/** Further files are not remembered: every sweep asks the ledger about them. */
const MAX_FILES = 1_048_576;
/** Half of the table stays empty, so that a look-up takes only a step or two. */
const SLOTS = MAX_FILES * 2;

/**
 * Remembers a million files in 16 MiB.
 *
 * It keeps a fingerprint of path, size and times of each file. The risk that a new file has the fingerprint of a remembered one is at
 * most one in four billion (a million of 2^52). The next full sweep, which starts from an empty memory, finds such a file.
 */
export const openFinalFiles = (sha256: Sha256): FinalFiles => {
  const table = new Float64Array(SLOTS);
  let size = 0;

  /** The slot of this fingerprint, or the empty slot (0) where it belongs. */
  const slotOf = (fingerprint: number): number => {
    let slot = fingerprint % SLOTS;
    while (table[slot] !== 0 && table[slot] !== fingerprint) slot = (slot + 1) % SLOTS;
    return slot;
  };
  const fingerprintOf = ({ file, ctimeMs }: FileOnDisk): number =>
    Number.parseInt(
      sha256(`${file.path}\0${file.size}\0${file.mtimeMs}\0${ctimeMs}`).slice(0, FINGERPRINT_HEX),
      16,
    ) || 1;

  return {
    has: (file) => size > 0 && table[slotOf(fingerprintOf(file))] !== 0,
    add: (file) => {
      if (size >= MAX_FILES) return;
      const fingerprint = fingerprintOf(file);
      const slot = slotOf(fingerprint);
      if (table[slot] === 0) size += 1;
      table[slot] = fingerprint;
    },
    clear: () => {
      table.fill(0);
      size = 0;
    },
  };
};
