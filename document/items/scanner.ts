/** An item of a file: the units from `start` up to, not including, `end`. */
export interface ItemRange {
  readonly start: number;
  readonly end: number;
  /** Whether the list goes on after the item. With `end` this is all that a scanner needs to resume there. */
  readonly isInList: boolean;
}

/** Finds the items of a file in chunks of any size, without keeping them. Offsets are in units from the file's beginning. */
export interface Scanner {
  /** The items that end within these units, in order. */
  readonly push: (units: Uint8Array) => readonly ItemRange[];
  /** The item that is still open when the file ends: a last line without a line end, or a value that was cut off. */
  readonly end: () => readonly ItemRange[];
  /** The start of the item that is open; null between items. */
  readonly open: () => number | null;
  /** True once the list has ended and nothing that follows belongs to it. */
  readonly isDone: () => boolean;
}

/** The state from which a scanner starts or resumes. */
export interface ScanStart {
  readonly at: number;
  readonly isInList: boolean;
}

const SPACE = 0x20;

/** Whether a unit may stand between values: spaces, line ends, record separators (RFC 7464), a copied byte order mark. */
export const isBlank = (unit: number): boolean =>
  unit <= SPACE
    ? unit === SPACE || (unit >= 0x09 && unit <= 0x0d) || unit === 0x1e || unit === 0
    : unit === 0xef || unit === 0xbb || unit === 0xbf;
