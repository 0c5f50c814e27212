import { ARABIC_LETTER } from "../../../text/arabic-letter.ts";
import { decodeStrictUtf8 } from "../../decode/utf-8.ts";
import { repairMisreadings } from "../../decode/misread/repair-misreadings.ts";
import { isObject } from "./field-values.ts";

/** The first half of an Arabic letter in UTF-8, with its second half, as characters of their own. */
const HALVES = /[\u00D8-\u00DB][\u0080-\u00BF]/u;
const BEYOND_LATIN_1 = /[^\0-\u00FF]/u;

/** A string of which each character is a byte of UTF-8, as UTF-8; other strings as `repairMisreadings` has them. */
const repairString = (written: string): string => {
  if (!HALVES.test(written)) return written;
  if (BEYOND_LATIN_1.test(written)) return repairMisreadings(written)?.text ?? written;
  const text = decodeStrictUtf8(Uint8Array.from(written, (character) => character.charCodeAt(0)));
  return text !== null && ARABIC_LETTER.test(text) ? text : written;
};

/** Values deeper than this stay as they are. */
const MOST_DEPTH = 20;

/**
 * A parsed value with its strings repaired where an export wrote UTF-8 byte by byte: `"\u00d8\u00a7"` is alef. So does Meta, for
 * Facebook, Instagram and Messenger.
 */
export const repairStrings = (value: unknown, depth = MOST_DEPTH): unknown => {
  if (typeof value === "string") return repairString(value);
  if (depth === 0) return value;
  if (Array.isArray(value)) return value.map((each) => repairStrings(each, depth - 1));
  return isObject(value)
    ? Object.fromEntries(Object.entries(value).map(([name, each]) => [name, repairStrings(each, depth - 1)]))
    : value;
};

/** How JSON writes the halves of such a letter. */
const ESCAPED_HALVES = /\\u00[dD][89abAB]\\u00[89abAB]/u;

/** Whether the text of an export may have such strings, so that others need not be searched. */
export const mayHaveHalves = (text: string): boolean => ESCAPED_HALVES.test(text) || HALVES.test(text);
