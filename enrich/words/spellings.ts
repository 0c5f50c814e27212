/** The hash of no characters. */
export const EMPTY_HASH = 0x811c9dc5 | 0;

/** The hash of a spelling with one more UTF-16 unit (FNV-1a). */
export const withUnit = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193);

/** Spellings with a number each, compared where they stand in a text: no piece of the text is cut out to look it up. */
export interface Spellings {
  readonly size: () => number;
  /** The number of a piece of a text; -1 if it was not added. `hash`: of the piece, by {@link withUnit}. */
  readonly find: (text: string, start: number, end: number, hash: number) => number;
  /** Adds a piece that is not there. */
  readonly add: (text: string, start: number, end: number, hash: number, number: number) => void;
}

const FIRST_SLOTS = 1024;
const FIRST_UNITS = 8192;
/** Of a slot: hash, where the units begin, how many there are (0: the slot is free), and the number. */
const SLOT = 4;

/** Which slot comes first for a hash: its upper bits are the better ones. */
const slotOf = (hash: number, mask: number): number => (hash ^ (hash >>> 15)) & mask;

/** Opens a table without spellings. Half of its slots stay free, so that a search ends soon. */
export const createSpellings = (): Spellings => {
  let mask = FIRST_SLOTS - 1;
  let slots = new Int32Array(FIRST_SLOTS * SLOT);
  let units = new Uint16Array(FIRST_UNITS);
  let unitsEnd = 0;
  let size = 0;

  const freeSlot = (hash: number): number => {
    let slot = slotOf(hash, mask);
    while (slots[slot * SLOT + 2] !== 0) slot = (slot + 1) & mask;
    return slot * SLOT;
  };
  const growSlots = (): void => {
    const old = slots;
    mask = mask * 2 + 1;
    slots = new Int32Array(old.length * 2);
    for (let at = 0; at < old.length; at += SLOT)
      if (old[at + 2] !== 0) slots.set(old.subarray(at, at + SLOT), freeSlot(old[at]!));
  };
  const growUnits = (least: number): void => {
    const larger = new Uint16Array(Math.max(units.length * 2, least));
    larger.set(units);
    units = larger;
  };
  const isSame = (text: string, start: number, from: number, length: number): boolean => {
    for (let at = 0; at < length; at += 1) if (text.charCodeAt(start + at) !== units[from + at]) return false;
    return true;
  };

  return {
    size: () => size,
    find: (text, start, end, hash) => {
      for (let slot = slotOf(hash, mask); ; slot = (slot + 1) & mask) {
        const at = slot * SLOT;
        const length = slots[at + 2]!;
        if (length === 0) return -1;
        if (slots[at] === hash && length === end - start && isSame(text, start, slots[at + 1]!, length))
          return slots[at + 3]!;
      }
    },
    add: (text, start, end, hash, number) => {
      size += 1;
      if (size * 2 > mask) growSlots();
      if (unitsEnd + end - start > units.length) growUnits(unitsEnd + end - start);
      slots.set([hash, unitsEnd, end - start, number], freeSlot(hash));
      for (let at = start; at < end; at += 1) units[unitsEnd++] = text.charCodeAt(at);
    },
  };
};
