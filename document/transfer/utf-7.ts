import { bytesOfBase64 } from "./base64.ts";

/** Characters above ASCII between a plus and a minus; other signs end them too. */
const SHIFTED = /\+([A-Za-z0-9+/]{3,})-?/gu;
/** The share of a text that is so written; less is chance. */
const LEAST_SHARE = 0.5;

const UNITS = new TextDecoder("utf-16be");

/** The units of UTF-16 in modified base64. */
const textOf = (packed: string): string => {
  const bytes = bytesOfBase64(packed.length % 4 === 1 ? packed.slice(0, -1) : packed);
  return UNITS.decode(bytes.subarray(0, bytes.length - (bytes.length % 2)));
};

/** The text of UTF-7, an encoding of old mails: `+BicGRA-`. Null if little of a text is so written. */
export const textOfUtf7 = (text: string): string | null => {
  const units = (text.match(SHIFTED) ?? []).reduce((sum, each) => sum + each.length, 0);
  return units < text.length * LEAST_SHARE
    ? null
    : text.replace(SHIFTED, (_, packed: string) => textOf(packed)).replaceAll("+-", "+");
};
