/** document/transfer/: text that was encoded for transport, as mail, addresses and programs do, and what it was before. */

import { ARABIC_LETTER } from "../../text/arabic-letter.ts";
import { bitsOfArabic } from "../decode/bits-of-arabic.ts";
import { decode } from "../decode/decode.ts";
import { bytesOfBase64, isBase64 } from "./base64.ts";
import { mailOf } from "./mail.ts";
import { bytesOfEscapes, ESCAPES, textOfUnicodeEscapes } from "./escapes.ts";
import type { Untransferable, Untransferred } from "./untransferred.ts";
import { textOfUtf7 } from "./utf-7.ts";

/** Fewest Arabic letters, and least bits of each on average, to believe that a text was encoded so. */
const FEWEST_LETTERS = 8;
const LEAST_BITS = 1;
/** An encoding counts if it makes up this share of a text. */
const LEAST_SHARE = 0.3;
const UUENCODED = /^begin [0-7]{3} \S.{0,200}\n[!-`]/u;
const HAS_TAG = /<(?:html|head|body|p|div|span|script|meta)\b/iu;
/** In UTF-16 units. A text that begins in Arabic letters is not encoded any more. */
const BEGINNING = 2_000;
const SPACES = /\s+/gu;

const isArabic = (text: string): boolean => {
  const { letters, bits } = bitsOfArabic(text);
  return letters >= FEWEST_LETTERS && bits >= letters * LEAST_BITS;
};

const textOf = (bytes: Uint8Array): string | null => {
  const decoded = decode(bytes);
  return decoded.kind === "decoded" ? decoded.text : null;
};

/** The text of a program's export under another name: one object of JSON. */
const jsonOf = (text: string): Untransferred | null => {
  if (!text.trimStart().startsWith("{")) return null;
  try {
    JSON.parse(text);
    return { text, how: "JSON", format: "json" };
  } catch {
    return null;
  }
};

const escaped = (text: string): Untransferred | null => {
  for (const { how, escape } of ESCAPES) {
    const units = (text.match(escape) ?? []).reduce((sum, each) => sum + each.length, 0);
    if (units < text.length * LEAST_SHARE) continue;
    const was = how === "escapes of Unicode" ? textOfUnicodeEscapes(text) : textOf(bytesOfEscapes(text, how));
    if (was !== null && isArabic(was)) return { text: was, how };
  }
  const was = textOfUtf7(text);
  return was !== null && isArabic(was) ? { text: was, how: "UTF-7" } : null;
};

/**
 * A text as it was before it was encoded for transport: a mail or a saved page with its headers (MIME), quoted-printable, base64, `\u0627`,
 * `%D8%A7`, UTF-7. Null if it was not. What is certainly encoded and cannot be undone is refused, since it would go into the index as letters
 * that nobody can search for.
 */
export const undoTransfer = (text: string): Untransferred | Untransferable | null => {
  const mail = mailOf(text);
  if (mail !== null) return mail;
  if (UUENCODED.test(text)) return { reason: "undecodable_text", detail: "a uuencoded file" };
  const json = jsonOf(text);
  if (json !== null) return json;
  if (ARABIC_LETTER.test(text.slice(0, BEGINNING)) || HAS_TAG.test(text)) return null;
  const packed = text.replace(SPACES, "");
  if (isBase64(packed)) {
    const was = textOf(bytesOfBase64(packed));
    return was === null
      ? { reason: "undecodable_text", detail: "base64 of bytes that are not text" }
      : { text: was, how: "base64" };
  }
  return escaped(text);
};
