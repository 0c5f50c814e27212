/** What a scan of bytes as UTF-8 found: whole sequences of two bytes and more, and bytes that belong to none. */
export interface Utf8Scan {
  readonly whole: number;
  readonly broken: number;
}

/** Length of the sequence that a lead byte announces; 0 if it cannot lead one. */
export const lengthAnnounced = (lead: number): number => {
  if (lead < 0xc2 || lead > 0xf4) return 0;
  if (lead < 0xe0) return 2;
  return lead < 0xf0 ? 3 : 4;
};

const isContinuation = (byte: number | undefined): boolean => byte !== undefined && (byte & 0xc0) === 0x80;

/** Overlong forms, surrogates and what lies above U+10FFFF: the second byte shows it. */
export const isAllowedSecond = (lead: number, second: number | undefined): boolean => {
  if (second === undefined || !isContinuation(second)) return false;
  if (lead === 0xe0) return second >= 0xa0;
  if (lead === 0xed) return second < 0xa0;
  if (lead === 0xf0) return second >= 0x90;
  return lead === 0xf4 ? second < 0x90 : true;
};

const isWhole = (bytes: Uint8Array, at: number, length: number): boolean =>
  isAllowedSecond(bytes[at] ?? 0, bytes[at + 1]) &&
  (length < 3 || isContinuation(bytes[at + 2])) &&
  (length < 4 || isContinuation(bytes[at + 3]));

/** Counts sequences and broken bytes over all of the bytes, in one walk. */
export const scanUtf8 = (bytes: Uint8Array): Utf8Scan => {
  let whole = 0;
  let broken = 0;
  let at = 0;
  while (at < bytes.length) {
    const lead = bytes[at] ?? 0;
    const length = lead < 0x80 ? 1 : lengthAnnounced(lead);
    if (length > 1 && isWhole(bytes, at, length)) whole += 1;
    else if (length !== 1) broken += 1;
    at += length > 1 && !isWhole(bytes, at, length) ? 1 : Math.max(1, length);
  }
  return { whole, broken };
};

const STRICT = new TextDecoder("utf-8", { fatal: true });
const LOOSE = new TextDecoder("utf-8");

/** The text, if every byte is right; null otherwise. Much faster than a scan: the platform has it in native code. */
export const decodeStrictUtf8 = (bytes: Uint8Array): string | null => {
  try {
    return STRICT.decode(bytes);
  } catch {
    return null;
  }
};

/** The text, with U+FFFD where bytes are broken. */
export const decodeLooseUtf8 = (bytes: Uint8Array): string => LOOSE.decode(bytes);
