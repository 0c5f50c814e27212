const HEAD = 65_536;
const SLICE = 16_384;

/**
 * The bytes that statistics look at: all of a small file; beginning, middle and end of a large one. NUL bytes at the end
 * (a disk that was full, a file system that was cut off) are no part of the text and left out.
 *
 * Slices begin at even offsets, so that UTF-16 units stay whole.
 */
export const takeSample = (bytes: Uint8Array): Uint8Array => {
  let end = bytes.length;
  while (end > 0 && bytes[end - 1] === 0) end -= 1;
  // The high byte of a last ASCII character in UTF-16LE is a NUL of its own right.
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

/** Share of bytes that no text has: C0 controls but tab, line feed, vertical tab, form feed, carriage return, escape. */
export const shareOfControls = (sample: Uint8Array): number => {
  let controls = 0;
  for (const byte of sample)
    if (byte < 0x20 ? (byte < 0x09 || byte > 0x0d) && byte !== 0x1b : byte === 0x7f) controls += 1;
  return sample.length === 0 ? 1 : controls / sample.length;
};

/** Share of bytes above ASCII. */
export const shareAboveAscii = (sample: Uint8Array): number => {
  let above = 0;
  for (const byte of sample) if (byte >= 0x80) above += 1;
  return sample.length === 0 ? 0 : above / sample.length;
};
