/** The 32-bit hash of a word (FNV-1a, mixed once more), signed, since larger numbers would not be small integers to the engine. Features are known by such hashes, here and in the file of weights. */
export const hashText = (text: string): number => {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x2c1b3c6d);
  return hash ^ (hash >>> 13);
};

/** The hash of a feature: which template it fills, and with what. */
export const hashFeature = (template: number, a: number, b = 0, c = 0): number => {
  let hash = Math.imul(a ^ Math.imul(template + 1, 0x9e3779b1), 0x85ebca6b);
  hash = Math.imul((hash ^ (hash >>> 13)) + b, 0xc2b2ae35);
  hash = Math.imul((hash ^ (hash >>> 16)) + c, 0x27d4eb2f);
  return hash ^ (hash >>> 15);
};

/** Finds the row of a hash, -1 where it has none. */
export type HashIndex = (hash: number) => number;

/** Rows by their hashes, row `n` having hash `n` of the list. Half of the slots stay free, so that a search ends soon. */
export const createHashIndex = (hashes: Int32Array): HashIndex => {
  const size = 2 ** Math.ceil(Math.log2(hashes.length * 2 + 1));
  const mask = size - 1;
  // A hash and its row beside each other, so that a look-up touches one line of memory. Row 0 means that the slot is free.
  const slots = new Int32Array(size * 2);
  // Most look-ups find nothing; bits, which fit into the caches of a core, tell most of those apart.
  const bits = new Int32Array(size / 8);
  const bitMask = size * 4 - 1;
  for (let row = 0; row < hashes.length; row += 1) {
    const hash = hashes[row]!;
    let slot = hash & mask;
    while (slots[slot * 2 + 1] !== 0) slot = (slot + 1) & mask;
    slots[slot * 2] = hash;
    slots[slot * 2 + 1] = row + 1;
    const bit = (hash >>> 7) & bitMask;
    bits[bit >> 5]! |= 1 << (bit & 31);
  }
  return (hash) => {
    const bit = (hash >>> 7) & bitMask;
    if ((bits[bit >> 5]! & (1 << (bit & 31))) === 0) return -1;
    let slot = hash & mask;
    for (;;) {
      const row = slots[slot * 2 + 1]!;
      if (row === 0 || slots[slot * 2] === hash) return row - 1;
      slot = (slot + 1) & mask;
    }
  };
};
