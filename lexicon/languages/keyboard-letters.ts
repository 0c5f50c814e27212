/** lexicon/languages/: the words and letters by which languages in Arabic and Latin script are distinguished. */

/**
 * Letters that Persian, Urdu and Kurdish keyboards type with another code point than Arabic, and their Arabic code points.
 *
 * Source: Unicode Standard, chapter 9.2 (Arabic), and the keyboard layouts of CLDR for fa, ur and ckb. Reason: Arabic typed
 * on such a keyboard looks right but is not found: `سوریا` is not an Arabic word. Letters that Arabic does not have (peh,
 * gaf, yeh barree) are not here: they belong to the spelling of a name, or point to another language.
 */
export const KEYBOARD_LETTERS: ReadonlyMap<string, string> = new Map([
  ["\u06A9", "\u0643"], // keheh: kaf of Persian, Urdu and Kurdish
  ["\u06AA", "\u0643"], // swash kaf, drawn long in headlines
  ["\u06CC", "\u064A"], // Farsi yeh: yeh of Persian, Urdu and Kurdish
  ["\u06BE", "\u0647"], // heh doachashmee of Urdu; the Hijri sign of many Arabic typists
  ["\u06C1", "\u0647"], // heh goal of Urdu
  ["\u06D5", "\u0647"], // ae of Kurdish and Uyghur
  ["\u06C3", "\u0629"], // teh marbuta goal of Urdu
]);
