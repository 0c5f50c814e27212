const HEAD = 65_536;
const SLICE = 16_384;

/**
 * The bytes on which statistics are made: all of a small file; beginning, middle and end of a large one. Without NUL bytes
 * at the end, which a full disk or an interrupted file system leaves.
 *
 * Slices begin at even offsets, so that UTF-16 units stay whole.
 */
export const takeSample = (bytes: Uint8Array): Uint8Array => {
  let end = bytes.length;
  while (end > 0 && bytes[end - 1] === 0) end -= 1;
  // A last ASCII character in UTF-16LE ends in a NUL that belongs to it.
  if (end < bytes.length && end % 2 === 1) end += 1;
  if (end <= HEAD + 2 * SLICE) return bytes.subarray(0, end);
  const sample = new Uint8Array(HEAD + 2 * SLICE);
  const middle = HEAD + 2 * Math.floor((end - HEAD - 2 * SLICE) / 4);
  const tail = end - SLICE - ((end - SLICE) % 2);
  sample.set(bytes.subarray(0, HEAD));
  sample.set(bytes.subarray(middle, middle + SLICE), HEAD);
  sample.set(bytes.subarray(tail, tail + SLICE), HEAD + SLICE);
  return sample;
};

/** C0 controls except tab, line feed, vertical tab, form feed, carriage return and escape; and delete. */
const isControl = (byte: number): boolean =>
  byte < 0x20 ? (byte < 0x09 || byte > 0x0d) && byte !== 0x1b : byte === 0x7f;

/** 1 for counted bytes. A table, because a function call for each byte would cost more than everything else. */
const bytesThat = (isCounted: (byte: number) => boolean): Uint8Array =>
  Uint8Array.from({ length: 0x1_00 }, (_, byte) => (isCounted(byte) ? 1 : 0));
const CONTROLS = bytesThat(isControl);
const ABOVE_ASCII = bytesThat((byte) => byte >= 0x80);

/** Loops by index, because an iterator over bytes costs four times as much. */
const shareOfBytes = (sample: Uint8Array, counted: Uint8Array): number => {
  let count = 0;
  for (let at = 0; at < sample.length; at += 1) count += counted[sample[at] ?? 0] ?? 0;
  return count / Math.max(1, sample.length);
};

/** The share of control characters, 0 to 1; 1 for an empty sample. */
export const shareOfControls = (sample: Uint8Array): number =>
  sample.length === 0 ? 1 : shareOfBytes(sample, CONTROLS);

/** The share of bytes above ASCII, 0 to 1. */
export const shareAboveAscii = (sample: Uint8Array): number => shareOfBytes(sample, ABOVE_ASCII);
