/** Keheh and swash kaf. */
const KAFS = /[\u06A9\u06AA]/gu;
/** Heh doachashmee, heh with yeh above, heh goal, heh goal with hamza, ae. */
const HEHS = /[\u06BE\u06C0-\u06C2\u06D5]/gu;

/**
 * Folds kaf and heh of Persian, Urdu and Kurdish keyboards to the Arabic code points: `کردی` becomes `كردی`.
 *
 * Folds only code points that stand for the same letter. Letters that Arabic does not have (peh, tcheh, jeh, gaf) stay.
 * Yeh has its own step. Idempotent; keeps the length. Run it after composition.
 */
export const foldPersianLetters = (text: string): string =>
  text.replace(KAFS, "\u0643").replace(HEHS, "\u0647");
