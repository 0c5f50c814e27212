/** Alef maksura, Farsi yeh, yeh barree, yeh barree with hamza. */
const YEHS = /[\u0649\u06CC\u06D2\u06D3]/gu;

/**
 * Folds alef maksura, which Egyptian typists write for a final yeh, and the yeh of Persian and Urdu keyboards to yeh
 * (U+064A): `فى` and `سوریا` become `في` and `سوريا`.
 *
 * Idempotent; keeps the length.
 */
export const normalizeYeh = (text: string): string => text.replace(YEHS, "\u064A");
