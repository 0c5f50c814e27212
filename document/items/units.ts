/** The width and byte order of a file's code units, which is all that finding brackets and lines needs. */
export interface UnitFormat {
  /** Bytes of one unit. */
  readonly width: 1 | 2;
  /** The index of the byte that is zero for ASCII, in units of two bytes. */
  readonly high: 0 | 1;
  /** The length in bytes of the byte order mark at the beginning. */
  readonly markBytes: 0 | 2 | 3;
}

const BYTES: UnitFormat = { width: 1, high: 0, markBytes: 0 };
const BYTE_ORDER_MARK = 0xfeff;
/** Stands for every character above ASCII: outside strings none of them means anything in JSON. */
const OTHER = 0x80;
const SPACE = 0x20;

/**
 * The units of a JSON file, from its first bytes: by its byte order mark, or because the first character of JSON is ASCII, so
 * that one byte of its unit is zero (RFC 4627, section 3). Files that are not UTF-16 are read byte by byte: ASCII is the same
 * in UTF-8 and in every Arabic code page.
 */
export const unitFormatOf = (head: Uint8Array): UnitFormat => {
  const [first = 1, second = 1, third = 1] = head;
  if (first === 0xff && second === 0xfe) return { width: 2, high: 1, markBytes: 2 };
  if (first === 0xfe && second === 0xff) return { width: 2, high: 0, markBytes: 2 };
  if (first === 0xef && second === 0xbb && third === 0xbf) return { ...BYTES, markBytes: 3 };
  if (first === 0 && second !== 0) return { width: 2, high: 0, markBytes: 0 };
  return first !== 0 && second === 0 && head.length > 1 ? { width: 2, high: 1, markBytes: 0 } : BYTES;
};

const wideUnit = (high: number, low: number): number => {
  if (high !== 0) return high * 256 + low === BYTE_ORDER_MARK ? SPACE : OTHER;
  return low;
};

/** The units as one byte each: ASCII as it is, anything else as a byte above ASCII. An incomplete last unit is left out. */
export const toUnits = (bytes: Uint8Array, { width, high }: UnitFormat): Uint8Array => {
  if (width === 1) return bytes;
  const units = new Uint8Array(bytes.length >> 1);
  for (let at = 0; at < units.length; at += 1)
    units[at] = wideUnit(bytes[2 * at + high] ?? 0, bytes[2 * at + 1 - high] ?? 0);
  return units;
};

/** The byte order mark to put before an item of UTF-16, so that it can be decoded by itself. Empty for other files. */
export const byteOrderMarkOf = ({ width, high }: UnitFormat): Uint8Array =>
  width === 1 ? new Uint8Array() : Uint8Array.from(high === 1 ? [0xff, 0xfe] : [0xfe, 0xff]);
