/** Waw and yeh with hamza. `normalizeAlef` folds alef with hamza. */
const SEATED = /[\u0624\u0626]/gu;
/** A combining madda or hamza that composition could not join to a letter. */
const LEFT_OVER = /[\u0653-\u0655]/gu;

/**
 * Folds a hamza on waw or yeh to the bare hamza (U+0621), since outlets differ in where they write it: `مسؤول` and `مسئول`
 * both become `مسءول`.
 *
 * Idempotent; never lengthens. Run it after composition, which joins letter and hamza.
 */
export const normalizeHamza = (text: string): string => text.replace(SEATED, "\u0621").replace(LEFT_OVER, "");
