/** An item of a file: from `start` up to, not including, `end`. */
export interface Range {
  readonly start: number;
  readonly end: number;
  /** Whether what follows is still within a list: with `end`, all that a scanner must know to go on from there. */
  readonly isInList: boolean;
}

/**
 * Finds the articles of a file as its units come by, in chunks of any size, and keeps none of them. Offsets count units from the
 * beginning of the file.
 */
export interface Scanner {
  /** The items that end within these units, in order. */
  readonly push: (units: Uint8Array) => readonly Range[];
  /** What is open when the file ends: a last line without its end, a value that was cut off. */
  readonly end: () => readonly Range[];
  /** Where the item that has begun and not ended begins; null between items. */
  readonly open: () => number | null;
  /** True once nothing of what follows belongs to the list. */
  readonly isDone: () => boolean;
}

/** Where a scanner begins. */
export interface ScanFrom {
  readonly at: number;
  readonly isInList: boolean;
}

const SPACE = 0x20;

/** Between values: spaces, line ends, record separators (RFC 7464) and the bytes of a byte order mark that was copied along. */
export const isBlank = (unit: number): boolean =>
  unit <= SPACE
    ? unit === SPACE || (unit >= 0x09 && unit <= 0x0d) || unit === 0x1e || unit === 0
    : unit === 0xef || unit === 0xbb || unit === 0xbf;
