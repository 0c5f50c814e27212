/** Counts over bytes read as UTF-8. */
export interface Utf8Scan {
  /** Whole sequences of two or more bytes. */
  readonly whole: number;
  /** Bytes above ASCII that belong to no sequence. */
  readonly broken: number;
}

/** Length of the sequence that a lead byte announces; 0 if it cannot lead one. */
export const lengthAnnounced = (lead: number): number => {
  if (lead < 0xc2 || lead > 0xf4) return 0;
  if (lead < 0xe0) return 2;
  return lead < 0xf0 ? 3 : 4;
};

/** Lead bytes of Arabic in UTF-8. */
export const isArabicLead = (byte: number): boolean => byte >= 0xd8 && byte <= 0xdb;

const isContinuation = (byte: number | undefined): boolean => byte !== undefined && (byte & 0xc0) === 0x80;

/** Whether a byte may follow a lead byte. It shows overlong forms, surrogates and code points above U+10FFFF. */
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

/** Counts whole sequences and broken bytes, in one pass. */
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

/** The text, if every byte is valid; null otherwise. Much faster than a scan, because it is native code. */
export const decodeStrictUtf8 = (bytes: Uint8Array): string | null => {
  try {
    return STRICT.decode(bytes);
  } catch {
    return null;
  }
};

/** The signs are the same in both; Node 20 reads windows-1252 as Latin-1, which has controls in their place. */
const SIGNS = new TextDecoder("windows-1256");
/** The typographic signs of windows-1252 and windows-1256: quotation marks, dashes, the ellipsis. */
const isSign = (byte: number): boolean => byte === 0x85 || (byte >= 0x91 && byte <= 0x97);
/** In bytes. At the beginning such a byte may be the rest of a character that was cut. */
const LONGEST_REST = 3;

/** The text, with U+FFFD for broken bytes. A single byte that is a typographic sign in the code pages of Windows is that sign. Linear. */
export const decodeLooseWithSigns = (bytes: Uint8Array): string => {
  const parts: string[] = [];
  let from = 0;
  for (let at = 0; at < bytes.length;) {
    const lead = bytes[at] ?? 0;
    const length = lead < 0x80 ? 1 : lengthAnnounced(lead);
    if (at >= LONGEST_REST && length === 0 && isSign(lead)) {
      parts.push(LOOSE.decode(bytes.subarray(from, at)), SIGNS.decode(bytes.subarray(at, at + 1)));
      from = at + 1;
    }
    at += length > 1 && isWhole(bytes, at, length) ? length : 1;
  }
  return [...parts, LOOSE.decode(bytes.subarray(from))].join("");
};

/** The text, with U+FFFD for broken bytes. */
export const decodeLooseUtf8 = (bytes: Uint8Array): string => LOOSE.decode(bytes);
