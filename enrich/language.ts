import { LANGUAGES, type LanguageProfile } from "../lexicon/languages/languages.ts";
import { stripTashkeel } from "../text/arabic/strip-tashkeel.ts";

/** A language as a BCP 47 code, and how sure it is: 0 to 1. `und` if the text does not say. */
export interface DetectedLanguage {
  readonly language: string;
  readonly confidence: number;
}

const UNDETERMINED: DetectedLanguage = { language: "und", confidence: 0 };

/** The beginning says it; the rest of a long text costs time and changes nothing. */
const SAMPLE_UNITS = 600;
/** Shorter text is a name as often as a sentence, and names have no language. */
const FEWEST_LETTERS = 20;
/** A text is in the script that most of its letters are of; less is a list, a table or a mixture. */
const LEAST_SCRIPT_SHARE = 0.6;
/** Prose has one function word in three or four; one in twenty is chance. */
const LEAST_SCORE = 0.05;
/** At this score more evidence adds nothing. */
const FULL_SCORE = 0.2;

const WORD = /[\p{L}\p{M}]+/gu;
const ARABIC = /^[\u0620-\u08FF\uFB50-\uFEFC]/u;
const LATIN = /^[a-z\u00AA-\u024F]/u;

/** Yeh and kaf of any keyboard as Arabic writes them; other letters tell languages apart and stay. */
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

/** Share of the words that speak for a language: its function words, its letters, its article. */
const languageScoreOf = (
  { profile, words, letters }: LanguageEvidence,
  sample: readonly string[],
  text: string,
): number => {
  // Most texts have none of a language's letters anywhere: one look saves one for each word.
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
 * The language of a text, by script, then by function words and by letters that only one language has.
 *
 * Made for whole articles, which it reads the beginning of; under twenty letters the answer is `und`. Arabic typed on a
 * Persian keyboard is Arabic. Pure and total.
 */
export const detectLanguage = (text: string): DetectedLanguage => {
  const sample = unifyKeyboards(stripTashkeel(text.slice(0, SAMPLE_UNITS).toLowerCase()));
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
