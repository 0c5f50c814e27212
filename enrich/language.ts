import { LANGUAGES, type LanguageProfile } from "../lexicon/languages/languages.ts";
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

const WORD = /[\p{L}\p{M}]+/gu;
const ARABIC = /^[\u0620-\u08FF\uFB50-\uFEFC]/u;
const LATIN = /^[a-z\u00AA-\u024F]/u;

/** Writes yeh and kaf of any keyboard as Arabic does; all other letters distinguish languages and stay. */
const unifyKeyboards = (text: string): string =>
  text.replace(/[\u06CC\u0649]/gu, "\u064A").replaceAll("\u06A9", "\u0643");

interface LanguageEvidence {
  readonly profile: LanguageProfile;
  readonly words: ReadonlySet<string>;
  readonly letters: RegExp | undefined;
}

const languageEvidenceOf = (profile: LanguageProfile): LanguageEvidence => ({
  profile,
  words: new Set(profile.words.map(unifyKeyboards)),
  letters: profile.letters === "" ? undefined : new RegExp(`[${profile.letters}]`, "u"),
});

const EVIDENCE_BY_SCRIPT = {
  arabic: LANGUAGES.filter(({ script }) => script === "arabic").map(languageEvidenceOf),
  latin: LANGUAGES.filter(({ script }) => script === "latin").map(languageEvidenceOf),
} as const;

/** The share of words that point to a language, by its function words, its letters or its article. */
const languageScoreOf = (
  { profile, words, letters }: LanguageEvidence,
  sample: readonly string[],
  text: string,
): number => {
  // Most texts have none of these letters: one search in the text saves a search in each word.
  const some = letters?.test(text) === true ? letters : undefined;
  let hits = 0;
  for (const word of sample) {
    const begins = profile.prefix !== undefined && word.length > 4 && word.startsWith(profile.prefix);
    if (begins || words.has(word) || some?.test(word) === true) hits += 1;
  }
  return hits / sample.length;
};

const lettersIn = (words: readonly string[]): number => words.reduce((sum, word) => sum + word.length, 0);

/**
 * Detects the language of a text, first by script, then by function words and by letters that only one language has.
 *
 * Made for articles, of which it reads the beginning. Below twenty letters the answer is `und`. Arabic typed on a Persian
 * keyboard is Arabic. Never throws.
 */
export const detectLanguage = (text: string): DetectedLanguage => {
  const sample = unifyKeyboards(stripTashkeel(text.slice(0, LANGUAGE_SAMPLE_UNITS).toLowerCase()));
  const all = sample.match(WORD) ?? [];
  const total = lettersIn(all);
  const arabic = all.filter((word) => ARABIC.test(word));
  const latin = all.filter((word) => LATIN.test(word));
  const isArabic = lettersIn(arabic) >= lettersIn(latin);
  const words = isArabic ? arabic : latin;
  if (lettersIn(words) < FEWEST_LETTERS || lettersIn(words) < total * LEAST_SCRIPT_SHARE) return UNDETERMINED;

  const [best, second] = EVIDENCE_BY_SCRIPT[isArabic ? "arabic" : "latin"]
    .map((evidence) => ({
      language: evidence.profile.language,
      score: languageScoreOf(evidence, words, sample),
    }))
    .toSorted((a, b) => b.score - a.score);
  if (best === undefined || best.score < LEAST_SCORE) return UNDETERMINED;
  const lead = 1 - (second?.score ?? 0) / best.score;
  return { language: best.language, confidence: lead * Math.min(1, best.score / FULL_SCORE) };
};
