/**
 * Where two words have no space between them: a teh marbuta or alef maksura, with which words end, before another letter, and Latin and
 * Arabic letters side by side.
 */
const SEAM = /[\u0629\u0649](?=[\u0621-\u064A])|[A-Za-z](?=[\u0621-\u064A])|[\u0621-\u064A](?=[A-Za-z])/gu;

/** Writers forget a space now and then. A row of buttons that lost its spaces has a seam in every few words. */
const FEWEST_SEAMS = 3;
const WORDS_TO_A_SEAM = 12;

/** Are these words of a page that a program put one after the other, without a space between: `الرئيسيةالعالم العربيروسيا`? */
export const isGlued = (text: string, words: number): boolean => {
  let seams = 0;
  for (const _ of text.matchAll(SEAM)) {
    seams += 1;
    if (seams >= FEWEST_SEAMS && seams * WORDS_TO_A_SEAM >= words) return true;
  }
  return false;
};
