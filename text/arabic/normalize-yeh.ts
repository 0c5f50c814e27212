/** Alef maksura, Farsi yeh, yeh barree, yeh barree with hamza. */
const YEHS = /[\u0649\u06CC\u06D2\u06D3]/gu;

/**
 * Folds to yeh (U+064A) the alef maksura that Egyptian typists write for a final yeh, and the yeh of Persian and Urdu
 * keyboards: `فى` and `سوریا` become `في` and `سوريا`.
 *
 * Idempotent; keeps the length.
 */
export const normalizeYeh = (text: string): string => text.replace(YEHS, "\u064A");
