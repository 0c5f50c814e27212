import { isSettled } from "./is-settled.ts";
import { limitMarks } from "./limit-marks.ts";

/**
 * Canonical composition (NFC): alef followed by a combining hamza becomes the one letter `أ`, and marks get their order.
 *
 * NFC and not NFKC: canonically equal texts look the same to a reader, compatible ones (`½` and 1/2) do not.
 * Idempotent and linear, both thanks to the limit on marks; lengthens only for the few characters that Unicode excludes
 * from composition. Run it after everything that removes characters, since that brings letters and marks together.
 */
export const compose = (text: string): string => {
  if (isSettled(text)) return text;
  const limited = limitMarks(text);
  const composed = limited.normalize("NFC");
  // Some marks come apart into two, and then there may be too many again.
  return composed === limited ? composed : limitMarks(composed);
};
