/** A letter and how it is spelled in Latin letters, as parts of a regular expression. */
export type LatinSpellings = readonly [letters: string, spellings: readonly string[]];

/**
 * Consonants in Latin letters: as newspapers and road signs transcribe them, in English and in French, and with the digits of Arabizi.
 *
 * Source: the BGN/PCGN and ALA-LC romanizations of Arabic, French usage in the Maghreb (`dj`, `ch`, `ou`), and for the digits Yaghan, "Arabizi": A Contemporary Style
 * of Arabic Slang, Design Issues 24 (2008). Reason: people type names as they chat, `7alab`, `3ein issa`, and each in a way of their own.
 */
export const LATIN_CONSONANTS: readonly LatinSpellings[] = [
  ["ب", ["b", "p"]],
  ["ت", ["t"]],
  ["ث", ["th", "t", "s"]],
  ["ج", ["dj", "j", "g"]],
  ["ح", ["7", "h"]],
  ["خ", ["7'", "kh", "5", "x"]],
  ["د", ["d"]],
  ["ذ", ["dh", "th", "z", "d"]],
  ["ر", ["r"]],
  ["ز", ["z"]],
  ["س", ["s", "c"]],
  ["ش", ["sh", "ch"]],
  ["ص", ["s", "9"]],
  ["ض", ["9'", "dh", "d"]],
  ["ط", ["6", "t"]],
  ["ظ", ["6'", "dh", "z", "th"]],
  ["غ", ["3'", "gh", "8", "g"]],
  ["ف", ["f", "ph", "v"]],
  ["ق", ["q", "k", "g", "8", "9", "c"]],
  ["ك", ["k", "c"]],
  ["ل", ["l"]],
  ["م", ["m"]],
  ["ن", ["n"]],
  ["ه", ["h"]],
];

/** Long vowels and what is spelled with or without a sign, likewise. */
export const LATIN_VOWELS: readonly LatinSpellings[] = [
  ["ا", ["aa", "a"]],
  ["اة", ["aah", "ah", "aat", "at", "aa", "a"]],
  ["آ", ["2?aa?"]],
  ["و", ["ou", "oo", "o", "uu", "u", "w"]],
  ["ي", ["iyy", "iy", "yy", "y", "ee", "ei", "ai", "ii", "i"]],
  ["ى", ["aa", "a", "y", "i"]],
  ["ة", ["ah", "a", "eh", "e", "at", "et"]],
  ["أ", ["2", "'", ""]],
  ["إ", ["2", "'", ""]],
  ["ء", ["2", "'", ""]],
  ["ؤ", ["2", "'", "w", ""]],
  ["ئ", ["2", "'", "y", ""]],
  ["ع", ["3", "'", ""]],
];

/** Short vowels, which Arabic does not write. */
export const SHORT_VOWELS = "(?:ou|[aeiou])?";

/** The article: `al-`, `el `, and with its letter become that of the next word, `as-`, `ech-`. */
export const LATIN_ARTICLE = "(?:[aeiou]l ?|[aeiou](?:sh|ch|th|dh|[dnrstz]) )?";

/**
 * What a word of English has and a plain transcription of Arabic has not: letters for sounds that Arabic lacks, and a silent last letter.
 *
 * Source: ours, by 4,366 words of English texts: one in 47 of them was read as a name, and is one in 99 with this. Reason: a query in English means no names.
 */
export const NOT_TRANSCRIBED = /[pvx]|c(?!h)|[^aeiou]e$|ck/u;
