import type { SourceFile, Sha256 } from "../document/source-file.ts";

/** Which files a sweep need not ask the ledger about: it said of these very bytes that nothing is to be done. */
export interface SettledMemory {
  readonly has: (file: SourceFile, changedMs: number) => boolean;
  readonly add: (file: SourceFile, changedMs: number) => void;
  /** Forgets everything: the next sweep asks about every file. */
  readonly clear: () => void;
}

/** 52 bits of a hash: a number that a double holds exactly. */
const FINGERPRINT_HEX = 13;
/** Half of the table stays empty, so that a look-up takes a step or two. */
const MOST = 1_048_576;
const SLOTS = MOST * 2;

/**
 * Remembers a million files in 16 MiB; what comes after is asked about at every sweep.
 *
 * A fingerprint speaks of path, size and times. That a new file has the fingerprint of another happens once in four billion files
 * at most (a million of 2^52), and the next full sweep, which starts from nothing, finds it.
 */
export const openSettledMemory = (sha256: Sha256): SettledMemory => {
  const table = new Float64Array(SLOTS);
  let size = 0;

  /** Where this fingerprint is, or would be. 0 marks an empty slot. */
  const slotOf = (fingerprint: number): number => {
    let slot = fingerprint % SLOTS;
    while (table[slot] !== 0 && table[slot] !== fingerprint) slot = (slot + 1) % SLOTS;
    return slot;
  };
  const fingerprintOf = ({ path, size: bytes, mtimeMs }: SourceFile, changedMs: number): number =>
    Number.parseInt(sha256(`${path}\0${bytes}\0${mtimeMs}\0${changedMs}`).slice(0, FINGERPRINT_HEX), 16) || 1;

  return {
    has: (file, changedMs) => size > 0 && table[slotOf(fingerprintOf(file, changedMs))] !== 0,
    add: (file, changedMs) => {
      if (size >= MOST) return;
      const fingerprint = fingerprintOf(file, changedMs);
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
