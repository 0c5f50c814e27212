/** No Arabic word begins so: alef, an alef with hamza or madda, and lam. Particles may stand before it. */
const SWAPPED =
  /(?<![\p{L}\p{M}])([\u0648\u0641\u0628\u0643]{0,2})\u0627([\u0622\u0623\u0625])\u0644(?=\p{L})/gu;
const SIGN = /\u0627[\u0622\u0623\u0625]\u0644/u;
/** The same with a plain alef. Alone it proves nothing: writers also type the alef of the article twice. */
const SWAPPED_PLAIN = /(?<![\p{L}\p{M}])([\u0648\u0641\u0628\u0643]{0,2})\u0627\u0627\u0644(?=\p{L})/gu;
/** "No" with its two letters in the wrong order, alone. */
const SWAPPED_NO = /(?<![\p{L}\p{M}])\u0627\u0644(?![\p{L}\p{M}])/gu;
const LAM_ALEF = /\u0644[\u0622\u0623\u0625\u0627]/u;

/**
 * Puts the two letters of the ligature lam-alef in order where a reader of PDF took it apart the wrong way round: `األمم` becomes
 * `الأمم`. Only at the beginning of words, where no word has the letters in the other order; within words `سالم` may be either. In a text
 * that has no lam-alef in order, `االتحاد` is `الاتحاد` too, and a lone `ال` is `لا`.
 *
 * Idempotent; keeps the length; linear.
 */
export const orderLamAlef = (text: string): string => {
  if (!SIGN.test(text)) return text;
  const ordered = text.replace(SWAPPED, "$1\u0627\u0644$2");
  if (ordered === text || LAM_ALEF.test(text)) return ordered;
  return ordered.replace(SWAPPED_PLAIN, "$1\u0627\u0644\u0627").replace(SWAPPED_NO, "\u0644\u0627");
};
