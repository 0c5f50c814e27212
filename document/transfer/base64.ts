const BASE64 = /^[A-Za-z0-9+/]+={0,2}$/u;
/** Fewer characters may be a word or a name. */
const FEWEST = 64;
/** Text has capitals, small letters and digits; no word has all of them so often. */
const MIXED: readonly RegExp[] = [/[A-Z]/u, /[a-z]/u, /\d/u];
/** In characters: enough to see whether they are mixed. */
const BEGINNING = 200;

/** Whether a text without its spaces is base64 as a whole. */
export const isBase64 = (packed: string): boolean =>
  packed.length >= FEWEST &&
  packed.length % 4 !== 1 &&
  MIXED.every((kind) => kind.test(packed.slice(0, BEGINNING))) &&
  BASE64.test(packed);

/** The bytes of base64 without spaces. */
export const bytesOfBase64 = (packed: string): Uint8Array =>
  Uint8Array.from(atob(packed.replace(/={1,2}$/u, "")), (character) => character.charCodeAt(0));
