/** Teh marbuta and the Urdu teh marbuta goal. */
const TEH_MARBUTAS = /[\u0629\u06C3]/gu;

/**
 * Folds teh marbuta to heh (U+0647), since many typists write heh for it: `حماة` becomes `حماه`.
 *
 * Idempotent; keeps the length.
 */
export const normalizeTehMarbuta = (text: string): string => text.replace(TEH_MARBUTAS, "\u0647");
