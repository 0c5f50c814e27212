import { decodeStrictUtf8 } from "./utf-8.ts";

const HALF = 0xed;
const NUL_LEAD = 0xc0;
const NUL_TRAIL = 0x80;

/** The half of a surrogate pair that stands here as three bytes, or -1: high halves are `A0` to `AF`, low ones `B0` to `BF`. */
const halfAt = (bytes: Uint8Array, at: number, from: number): number => {
  const [lead = 0, second = 0, third = 0] = bytes.subarray(at, at + 3);
  return lead === HALF && second >= from && second < from + 0x10 && (third & 0xc0) === 0x80
    ? ((second & 0x0f) << 6) | (third & 0x3f)
    : -1;
};

const hasHalf = (bytes: Uint8Array): boolean => {
  for (let at = bytes.indexOf(HALF); at >= 0; at = bytes.indexOf(HALF, at + 1))
    if (halfAt(bytes, at, 0xa0) >= 0) return true;
  return false;
};

/**
 * The text of bytes that some databases and Java programs write for UTF-8: characters above U+FFFF as two halves of three bytes each
 * (CESU-8), and NUL as `C0 80`. Null if the bytes have neither, or are not UTF-8 otherwise. Linear.
 */
export const decodeCesu8 = (bytes: Uint8Array): string | null => {
  if (!hasHalf(bytes) && !bytes.includes(NUL_LEAD)) return null;
  const whole = new Uint8Array(bytes.length);
  let length = 0;
  for (let at = 0; at < bytes.length;) {
    const high = halfAt(bytes, at, 0xa0);
    const low = high < 0 ? -1 : halfAt(bytes, at + 3, 0xb0);
    if (low >= 0) {
      const point = 0x1_00_00 + (high << 10) + low;
      whole.set(
        [
          0xf0 | (point >> 18),
          0x80 | ((point >> 12) & 0x3f),
          0x80 | ((point >> 6) & 0x3f),
          0x80 | (point & 0x3f),
        ],
        length,
      );
      length += 4;
      at += 6;
    } else if (bytes[at] === NUL_LEAD && bytes[at + 1] === NUL_TRAIL) {
      length += 1;
      at += 2;
    } else {
      whole[length] = bytes[at] ?? 0;
      length += 1;
      at += 1;
    }
  }
  return decodeStrictUtf8(whole.subarray(0, length));
};
