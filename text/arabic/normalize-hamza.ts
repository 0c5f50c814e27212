/** Waw and yeh that carry a hamza: two of its seats. Hamza on alef is an alef variant (see normalizeAlef). */
const SEATED = /[\u0624\u0626]/gu;
/** A combining madda or hamza that composition found no letter for. */
const LEFT_OVER = /[\u0653-\u0655]/gu;

/**
 * Folds a hamza on waw or yeh to the bare hamza (U+0621), so that houses that seat it differently agree: `مسؤول` and
 * `مسئول` both become `مسءول`.
 *
 * Idempotent; never lengthens. Run it after composition, which puts letter and hamza together.
 */
export const normalizeHamza = (text: string): string => text.replace(SEATED, "\u0621").replace(LEFT_OVER, "");
