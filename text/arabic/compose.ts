/** text/arabic/: pure; steps that each repair or fold one thing in an Arabic text. */

import { isSurelyComposed } from "./is-surely-composed.ts";
import { limitMarks } from "./limit-marks.ts";

/**
 * Canonical composition (NFC): alef and a combining hamza become the one letter `أ`, and marks get their canonical order.
 *
 * NFC and not NFKC: canonically equal texts look the same to a reader, compatible ones (`½` and 1/2) do not.
 * Idempotent and linear, both because marks are limited. Lengthens only the few characters that Unicode excludes from
 * composition. Run it after all steps that remove characters, since these bring letters and marks together.
 */
export const compose = (text: string): string => {
  if (isSurelyComposed(text)) return text;
  const limited = limitMarks(text);
  const composed = limited.normalize("NFC");
  // Some marks decompose into two, so there may be too many again.
  return composed === limited ? composed : limitMarks(composed);
};
