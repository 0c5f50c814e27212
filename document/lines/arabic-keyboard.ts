import { KEYBOARD_LETTERS } from "../../lexicon/languages/keyboard-letters.ts";
import { LANGUAGES } from "../../lexicon/languages/languages.ts";
import { stripTashkeel } from "../../text/arabic/strip-tashkeel.ts";

const CLASS = `[${[...KEYBOARD_LETTERS.keys()].join("")}]`;
const SOME = new RegExp(CLASS, "u");
const ALL = new RegExp(CLASS, "gu");

const WORD = /[\p{L}\p{M}\u200C]{1,100}/gu;
const ARABIC_SCRIPT = /^\p{Script=Arabic}/u;
/** What is none of Arabic's own letters, alef wasla among them. */
const OTHER_LETTER =
  /[\u063B-\u063F\u066E\u066F\u0672-\u06D3\u06D5\u06EE\u06EF\u06FA-\u06FF\u0750-\u077F\u08A0-\u08C9]/u;

const toArabic = (text: string): string =>
  text.replace(ALL, (letter) => KEYBOARD_LETTERS.get(letter) ?? letter);

const IN_ARABIC_SCRIPT = LANGUAGES.filter(({ script }) => script === "arabic");
const wordsOf = (isWanted: (language: string) => boolean): ReadonlySet<string> =>
  new Set(
    IN_ARABIC_SCRIPT.filter(({ language }) => isWanted(language)).flatMap(({ words }) => words.map(toArabic)),
  );
const OTHERS = wordsOf((language) => language !== "ar");
/** Words of Arabic alone: `به` is a word of Persian too, and says nothing. */
const ARABIC = new Set([...wordsOf((language) => language === "ar")].filter((word) => !OTHERS.has(word)));
const ARABIC_WORDS = wordsOf((language) => language === "ar");
const ARTICLE = /^[\u0648\u0641\u0628\u0643]?\u0627\u0644\p{L}{3}/u;
const OWN_LETTER = new RegExp(
  `[${IN_ARABIC_SCRIPT.find(({ language }) => language === "ar")?.letters ?? ""}]`,
  "u",
);

/** How many words in Arabic script there are, and how many of them only Arabic has, or only others have. */
interface Evidence {
  readonly words: number;
  readonly arabic: number;
  readonly other: number;
}

/** With the letters as Arabic has them, so that a repaired text is judged as it was before. */
const evidenceIn = (text: string): Evidence => {
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
/** Foreign names in an Arabic article; prose of the others has such a word in three of ten at least. */
const MOST_OTHER = 0.1;
/** Fewer words are a name or a cue and no evidence by themselves. */
const FEWEST_WORDS = 6;

const isArabic = ({ words, arabic, other }: Evidence): boolean =>
  words >= FEWEST_WORDS && arabic >= words * LEAST_ARABIC && other <= words * MOST_OTHER;

const repairWord = (word: string): string => {
  const repaired = toArabic(word);
  return OTHER_LETTER.test(repaired) || word.includes("\u200C") ? word : repaired;
};

const sum = (one: Evidence, next: Evidence): Evidence => ({
  words: one.words + next.words,
  arabic: one.arabic + next.arabic,
  other: one.other + next.other,
});

/**
 * Writes Arabic that was typed on a Persian, Urdu or Kurdish keyboard with the letters of Arabic: `سوریا` becomes `سوريا`.
 *
 * The rule: a line is Arabic if of its words in Arabic script at least 15 % have the article, a letter or a word that only
 * Arabic has, and at most 10 % a letter or word that only the others have; a line of fewer than six words is what the whole text
 * is, unless it has such a word of the others itself. In an Arabic line each word is repaired that has no letter of the others
 * (`گوگل`) and no ZWNJ. So a Persian text stays, and a Persian paragraph in an Arabic article too.
 *
 * Expects the stored form of a whole text. Idempotent; keeps the length; linear; a text without these letters comes back as it is.
 */
export const arabicKeyboard = (text: string): string => {
  if (!SOME.test(text)) return text;
  const lines = text.split("\n");
  const evidence = lines.map(evidenceIn);
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
