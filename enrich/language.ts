import { LANGUAGES } from "../lexicon/languages/languages.ts";
import { stripTashkeel } from "../text/arabic/strip-tashkeel.ts";

/** A language as a BCP 47 code, `und` if the text does not say, and a confidence from 0 to 1. */
export interface DetectedLanguage {
  readonly language: string;
  readonly confidence: number;
}

const UNDETERMINED: DetectedLanguage = { language: "und", confidence: 0 };

/** UTF-16 units that are read: more of a text costs time and does not change the answer. */
export const LANGUAGE_SAMPLE_UNITS = 600;
/** Shorter texts are names as often as sentences, and a name does not show a language. */
const FEWEST_LETTERS = 20;
/** Least share of the letters in one script. Below it the text is a list, a table or a mixture. */
const LEAST_SCRIPT_SHARE = 0.6;
/** Least share of words that point to a language. Prose has one function word in three or four; one in twenty is chance. */
const LEAST_SCORE = 0.05;
/** A higher score adds no confidence. */
const FULL_SCORE = 0.2;

/** Writes yeh and kaf of any keyboard as Arabic does; all other letters distinguish languages and stay. */
const unifyKeyboards = (text: string): string =>
  text.replace(/[\u06CC\u0649]/gu, "\u064A").replaceAll("\u06A9", "\u0643");

/** A language, by its number in the list of all, as a bit. */
const bitOf = (index: number): number => 1 << index;

/** To which languages a word points by itself. */
const LANGUAGES_OF_WORDS = new Map<string, number>();
for (const [index, { words }] of LANGUAGES.entries())
  for (const word of words.map(unifyKeyboards))
    LANGUAGES_OF_WORDS.set(word, (LANGUAGES_OF_WORDS.get(word) ?? 0) | bitOf(index));
const LONGEST_WORD = Math.max(...[...LANGUAGES_OF_WORDS.keys()].map((word) => word.length));

const PREFIXES = LANGUAGES.flatMap(({ prefix }, index) =>
  prefix === undefined ? [] : [{ prefix, bit: bitOf(index) }],
);
/** In letters: shorter words that begin like an article are words of their own. */
const SHORTEST_WITH_PREFIX = 5;

/** What a character is: bits. The lowest ones are the languages that alone have it. */
const LANGUAGE_BITS = (1 << LANGUAGES.length) - 1;
const LETTER = 1 << 28;
const ARABIC = 1 << 29;
const LATIN = 1 << 30;
/** The scripts by their numbers. */
const SCRIPTS = ["arabic", "latin"] as const;

const IN_WORD = /^[\p{L}\p{M}]$/u;
const IS_ARABIC = /^[\u0620-\u08FF\uFB50-\uFEFC]/u;
const IS_LATIN = /^[a-z\u00AA-\u024F]/u;

const bitsOfCharacter = (character: string): number => {
  if (!IN_WORD.test(character)) return 0;
  const script = (IS_ARABIC.test(character) ? ARABIC : 0) | (IS_LATIN.test(character) ? LATIN : 0);
  return LANGUAGES.reduce(
    (bits, { letters }, index) => bits | (letters.includes(character) ? bitOf(index) : 0),
    LETTER | script,
  );
};

const UNKNOWN = -1;
const bitsByUnit = new Int32Array(0x1_0000).fill(UNKNOWN);

/** The same by UTF-16 unit: both units of a pair are what the pair is. */
const bitsAt = (text: string, at: number): number => {
  const unit = text.charCodeAt(at);
  const known = bitsByUnit[unit] ?? UNKNOWN;
  if (known !== UNKNOWN) return known;
  const isLow = (unit & 0xfc00) === 0xdc00;
  const character = String.fromCodePoint(text.codePointAt(isLow ? at - 1 : at) ?? 0);
  if ((unit & 0xf800) === 0xd800) return bitsOfCharacter(character);
  return (bitsByUnit[unit] = bitsOfCharacter(character));
};

/** What the words of a text say of its language. Lists have one value a script. */
interface Evidence {
  /** In UTF-16 units, of all scripts. */
  readonly size: number;
  readonly sizes: readonly number[];
  readonly words: readonly number[];
  /** How many words point to each language, by its own words, its letters or its article. */
  readonly hits: readonly number[];
}

/** To which languages a word points: bits. `characters`: the bits of all its characters. */
const languagesOf = (text: string, start: number, end: number, characters: number): number => {
  const size = end - start;
  let bits = characters & LANGUAGE_BITS;
  if (size <= LONGEST_WORD) bits |= LANGUAGES_OF_WORDS.get(text.slice(start, end)) ?? 0;
  if (size < SHORTEST_WITH_PREFIX) return bits;
  for (const { prefix, bit } of PREFIXES) if (text.startsWith(prefix, start)) bits |= bit;
  return bits;
};

const evidenceIn = (text: string): Evidence => {
  let size = 0;
  const sizes = [0, 0];
  const words = [0, 0];
  const hits = LANGUAGES.map(() => 0);
  const count = (start: number, end: number, characters: number): void => {
    size += end - start;
    const first = bitsAt(text, start);
    if ((first & (ARABIC | LATIN)) === 0) return;
    const script = (first & ARABIC) !== 0 ? 0 : 1;
    sizes[script]! += end - start;
    words[script]! += 1;
    let bits = languagesOf(text, start, end, characters);
    for (let index = 0; bits !== 0; index += 1, bits >>= 1)
      if ((bits & 1) === 1 && LANGUAGES[index]!.script === SCRIPTS[script]) hits[index]! += 1;
  };
  let start = -1;
  let characters = 0;
  for (let at = 0; at <= text.length; at += 1) {
    const bits = at < text.length ? bitsAt(text, at) : 0;
    if ((bits & LETTER) === 0) {
      if (start >= 0) count(start, at, characters);
      start = -1;
    } else if (start >= 0) characters |= bits;
    else [start, characters] = [at, bits];
  }
  return { size, sizes, words, hits };
};

/**
 * Detects the language of a text, first by script, then by function words and by letters that only one language has.
 *
 * Made for articles, of which it reads the beginning. Below twenty letters the answer is `und`. Arabic typed on a Persian
 * keyboard is Arabic. Never throws.
 */
export const detectLanguage = (text: string): DetectedLanguage => {
  const sample = unifyKeyboards(stripTashkeel(text.slice(0, LANGUAGE_SAMPLE_UNITS).toLowerCase()));
  const { size, sizes, words, hits } = evidenceIn(sample);
  const script = sizes[0]! >= sizes[1]! ? 0 : 1;
  if (sizes[script]! < FEWEST_LETTERS || sizes[script]! < size * LEAST_SCRIPT_SHARE) return UNDETERMINED;
  let [best, score, second] = ["", 0, 0];
  for (const [index, { language, script: its }] of LANGUAGES.entries()) {
    const share = its === SCRIPTS[script] ? hits[index]! / words[script]! : 0;
    if (share > score) [best, score, second] = [language, share, score];
    else if (share > second) second = share;
  }
  if (score < LEAST_SCORE) return UNDETERMINED;
  return { language: best, confidence: (1 - second / score) * Math.min(1, score / FULL_SCORE) };
};
