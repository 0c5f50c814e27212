/** Alef with madda, hamza above, hamza below, wasla, wavy hamza above, wavy hamza below. */
const ALEFS = /[\u0622\u0623\u0625\u0671-\u0673]/gu;

/**
 * Folds every alef with a hamza, madda or wasla to bare alef (U+0627): `أحمد`, `إدلب` and `آب` become `احمد`, `ادلب`, `اب`.
 *
 * Idempotent; keeps the length. Run it after composition, which joins alef and hamza.
 */
export const normalizeAlef = (text: string): string => text.replace(ALEFS, "\u0627");
