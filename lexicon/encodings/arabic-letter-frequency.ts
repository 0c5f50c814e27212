/** lexicon/encodings/: what decoding bytes needs to know about files, code pages and Arabic letters. */

/**
 * The frequency of each letter in Arabic news, in ten-thousandths of all letters.
 *
 * Source: counted by us over the 10,138 articles of ANT, the Arabic News Texts corpus (5.8 million letters). Counts are
 * facts; no text of the corpus is here. Reason: Arabic uses its letters so unevenly that a few dozen bytes show whether they
 * were decoded with the right code page.
 */
export const ARABIC_LETTER_FREQUENCY: readonly (readonly [letter: string, perTenThousand: number])[] = [
  ["\u0621", 35], // hamza
  ["\u0622", 6], // alef with madda
  ["\u0623", 177], // alef with hamza above
  ["\u0624", 13], // waw with hamza
  ["\u0625", 86], // alef with hamza below
  ["\u0626", 44], // yeh with hamza
  ["\u0627", 1520], // alef
  ["\u0628", 381], // beh
  ["\u0629", 386], // teh marbuta
  ["\u062A", 469], // teh
  ["\u062B", 50], // theh
  ["\u062C", 158], // jeem
  ["\u062D", 193], // hah
  ["\u062E", 77], // khah
  ["\u062F", 304], // dal
  ["\u0630", 52], // thal
  ["\u0631", 467], // reh
  ["\u0632", 67], // zain
  ["\u0633", 268], // seen
  ["\u0634", 95], // sheen
  ["\u0635", 104], // sad
  ["\u0636", 72], // dad
  ["\u0637", 102], // tah
  ["\u0638", 20], // zah
  ["\u0639", 307], // ain
  ["\u063A", 39], // ghain
  ["\u0641", 252], // feh
  ["\u0642", 227], // qaf
  ["\u0643", 155], // kaf
  ["\u0644", 1152], // lam
  ["\u0645", 638], // meem
  ["\u0646", 504], // noon
  ["\u0647", 219], // heh
  ["\u0648", 526], // waw
  ["\u0649", 84], // alef maksura
  ["\u064A", 751], // yeh
];
