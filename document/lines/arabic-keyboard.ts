import { KEYBOARD_LETTERS } from "../../lexicon/languages/keyboard-letters.ts";
import { LANGUAGES } from "../../lexicon/languages/languages.ts";
import { stripTashkeel } from "../../text/arabic/strip-tashkeel.ts";

const CLASS = `[${[...KEYBOARD_LETTERS.keys()].join("")}]`;
const SOME = new RegExp(CLASS, "u");
const ALL = new RegExp(CLASS, "gu");

const WORD = /[\p{L}\p{M}\u200C]{1,100}/gu;
const ARABIC_SCRIPT = /^\p{Script=Arabic}/u;
/** Letters of Arabic script that Arabic does not have. Alef wasla (U+0671) is one of its own. */
const OTHER_LETTER =
  /[\u063B-\u063F\u066E\u066F\u0672-\u06D3\u06D5\u06EE\u06EF\u06FA-\u06FF\u0750-\u077F\u08A0-\u08C9]/u;

const toArabic = (text: string): string =>
  text.replace(ALL, (letter) => KEYBOARD_LETTERS.get(letter) ?? letter);

const IN_ARABIC_SCRIPT = LANGUAGES.filter(({ script }) => script === "arabic");
const commonWordsOf = (isWanted: (language: string) => boolean): ReadonlySet<string> =>
  new Set(
    IN_ARABIC_SCRIPT.filter(({ language }) => isWanted(language)).flatMap(({ words }) => words.map(toArabic)),
  );
const OTHERS = commonWordsOf((language) => language !== "ar");
/** Words of Arabic alone: `به` is a word of Persian too, and says nothing. */
const ARABIC = new Set(
  [...commonWordsOf((language) => language === "ar")].filter((word) => !OTHERS.has(word)),
);
const ARABIC_WORDS = commonWordsOf((language) => language === "ar");
const ARTICLE = /^[\u0648\u0641\u0628\u0643]?\u0627\u0644\p{L}{3}/u;
const OWN_LETTER = new RegExp(
  `[${IN_ARABIC_SCRIPT.find(({ language }) => language === "ar")?.letters ?? ""}]`,
  "u",
);

/** How many words in Arabic script a text has, and how many of them only Arabic has, or only other languages. */
interface ScriptEvidence {
  readonly words: number;
  readonly arabic: number;
  readonly other: number;
}

/** Counts words with their letters replaced, so that a repaired text is judged as it was before. */
const scriptEvidenceIn = (text: string): ScriptEvidence => {
  let [words, arabic, other] = [0, 0, 0];
  for (const written of text.match(WORD) ?? []) {
    if (!ARABIC_SCRIPT.test(written)) continue;
    const word = stripTashkeel(toArabic(written));
    words += 1;
    if (OTHER_LETTER.test(word) || (OTHERS.has(word) && !ARABIC_WORDS.has(word))) other += 1;
    else if (ARABIC.has(word) || ARTICLE.test(word) || OWN_LETTER.test(word)) arabic += 1;
  }
  return { words, arabic, other };
};

/** Arabic prose has the article or a word of its own in four of ten words, Persian with its loans in one of thirty. */
const LEAST_ARABIC = 0.15;
/** Foreign names in an Arabic article. Prose in another language has such words in at least three of ten. */
const MOST_OTHER = 0.1;
/** Fewer words are a name or a cue, which say nothing of the language. */
const FEWEST_WORDS = 6;

const isArabic = ({ words, arabic, other }: ScriptEvidence): boolean =>
  words >= FEWEST_WORDS && arabic >= words * LEAST_ARABIC && other <= words * MOST_OTHER;

/** A mark that the letter of Arabic composes with (`یٔ`) would make another letter of the two, and the text shorter. */
const composes = (word: string): boolean => word.normalize("NFC") !== word;

const repairWord = (word: string): string => {
  const repaired = toArabic(word);
  return OTHER_LETTER.test(repaired) || word.includes("\u200C") || composes(repaired) ? word : repaired;
};

const sum = (one: ScriptEvidence, next: ScriptEvidence): ScriptEvidence => ({
  words: one.words + next.words,
  arabic: one.arabic + next.arabic,
  other: one.other + next.other,
});

/**
 * Writes Arabic that was typed on a Persian, Urdu or Kurdish keyboard with the letters of Arabic: `سوریا` becomes `سوريا`.
 *
 * A line is Arabic if at least 15 % of its words in Arabic script have the article, or are words or have letters that only Arabic has, and
 * at most 10 % are words or have letters that only other languages have. A line of fewer than six words counts as the whole text does,
 * unless it has a foreign word itself. In an Arabic line every word is repaired that has no foreign letter (`گوگل`), no ZWNJ and no
 * letter that would compose with its mark. So a Persian text stays as it is, and so does a Persian paragraph in an Arabic article.
 *
 * Expects the stored form of a whole text. Idempotent; keeps the length; linear; a text without these letters comes back unchanged.
 */
export const arabicKeyboard = (text: string): string => {
  if (!SOME.test(text)) return text;
  const lines = text.split("\n");
  const evidence = lines.map(scriptEvidenceIn);
  const isWhole = isArabic(evidence.reduce(sum, { words: 0, arabic: 0, other: 0 }));
  return lines
    .map((line, at) => {
      const own = evidence[at];
      if (own === undefined || !SOME.test(line)) return line;
      const isOwn = own.words < FEWEST_WORDS ? isWhole && own.other === 0 : isArabic(own);
      return isOwn ? line.replace(WORD, repairWord) : line;
    })
    .join("\n");
};
