/** document/items/: where in a file that holds many articles each of them lies; found as its bytes come by, never held as a whole. */

/** How wide the characters of a file are, and in which order their bytes come: all that finding brackets and lines needs to know. */
export interface Units {
  /** Bytes of one unit. */
  readonly width: 1 | 2;
  /** In two bytes: which of them is zero in ASCII. */
  readonly high: 0 | 1;
  /** Bytes of the byte order mark at the beginning. */
  readonly mark: 0 | 2 | 3;
}

const BYTES: Units = { width: 1, high: 0, mark: 0 };
const BYTE_ORDER_MARK = 0xfeff;
/** Stands for every character that is none of ASCII: none of them means anything to JSON outside strings. */
const OTHER = 0x80;
const SPACE = 0x20;

/**
 * How a file of JSON is written, from its first bytes: by its mark, or because the first character of JSON is ASCII and its other
 * byte zero (RFC 4627, section 3). All that is not UTF-16 is read byte by byte: in UTF-8 and in every Arabic code page ASCII is ASCII.
 */
export const unitsOf = (head: Uint8Array): Units => {
  const [first = 1, second = 1, third = 1] = head;
  if (first === 0xff && second === 0xfe) return { width: 2, high: 1, mark: 2 };
  if (first === 0xfe && second === 0xff) return { width: 2, high: 0, mark: 2 };
  if (first === 0xef && second === 0xbb && third === 0xbf) return { ...BYTES, mark: 3 };
  if (first === 0 && second !== 0) return { width: 2, high: 0, mark: 0 };
  return first !== 0 && second === 0 && head.length > 1 ? { width: 2, high: 1, mark: 0 } : BYTES;
};

const wideUnit = (high: number, low: number): number => {
  if (high !== 0) return high * 256 + low === BYTE_ORDER_MARK ? SPACE : OTHER;
  return low;
};

/** One byte a unit: ASCII as it is, anything else as a byte above it. A cut last unit is left out. */
export const toUnits = (bytes: Uint8Array, { width, high }: Units): Uint8Array => {
  if (width === 1) return bytes;
  const units = new Uint8Array(bytes.length >> 1);
  for (let at = 0; at < units.length; at += 1)
    units[at] = wideUnit(bytes[2 * at + high] ?? 0, bytes[2 * at + 1 - high] ?? 0);
  return units;
};

/** Bytes that make an item of UTF-16 from the middle of a file known for what it is. */
export const markOf = ({ width, high }: Units): Uint8Array =>
  width === 1 ? new Uint8Array() : Uint8Array.from(high === 1 ? [0xff, 0xfe] : [0xfe, 0xff]);
