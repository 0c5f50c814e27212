import { BEFORE_JOINED_NAMES, JOINED_NAMES } from "../../lexicon/search/joined-names.ts";
import { BEFORE_HUNDREDS, HUNDREDS, PERCENT_SIGNS } from "../../lexicon/search/percent-words.ts";
import { REGIONAL_SPELLINGS } from "../../lexicon/search/regional-spellings.ts";

const escaped = (text: string): string =>
  Array.from(text, (c) => `\\u${c.codePointAt(0)?.toString(16).toUpperCase().padStart(4, "0")}`).join("");

const mappingRule = (from: string, to: string): string => `${escaped(from)}=>${escaped(to)}`;

/** Arabic presentation forms A and B. Old systems and PDF extraction leave them instead of letters. */
const PRESENTATION_FORMS: readonly (readonly [number, number])[] = [
  [0xfb50, 0xfdff],
  [0xfe70, 0xfefc],
];

/** Characters that are not letters: marks beyond those that `arabic_normalization` removes, and invisible controls. */
const NOT_LETTERS: readonly (readonly [number, number])[] = [
  [0x0610, 0x061a], // honorifics and small high marks
  [0x061c, 0x061c], // Arabic letter mark
  [0x0653, 0x0653], // madda above, decomposed
  [0x0656, 0x065f], // further vowel marks
  [0x0670, 0x0670], // superscript alef
  [0x06d6, 0x06dc], // recitation marks
  [0x06df, 0x06e4],
  [0x06e7, 0x06e8],
  [0x06ea, 0x06ed],
  [0x00ad, 0x00ad], // soft hyphen
  [0x200b, 0x200b], // zero-width space
  [0x200d, 0x200f], // zero-width joiner, left-to-right and right-to-left mark
  [0x202a, 0x202e], // bidi embeddings and overrides
  [0x2060, 0x2060], // word joiner
  [0x2066, 0x2069], // bidi isolates
  [0xfeff, 0xfeff], // byte order mark
];

/**
 * Letters that Arabic readers take for one another, each with the letter that `arabic_normalization` leaves.
 *
 * Sources: Unicode 16, chapter 9.2 (Arabic). Keyboards of Iran, Pakistan and the Kurdish regions type these instead of the Arabic ones.
 */
export const LETTER_FOLDS: readonly (readonly [string, string])[] = [
  ["\u0671", "\u0627"], // alef wasla: alef
  ["\u0627\u0654", "\u0627"], // alef with combining hamza above
  ["\u0627\u0655", "\u0627"], // alef with combining hamza below
  ["\u0648\u0654", "\u0621"], // waw with combining hamza
  ["\u064A\u0654", "\u0621"], // yeh with combining hamza
  ["\u0624", "\u0621"], // waw with hamza: the seat is a matter of school (mas'ul is written two ways)
  ["\u0626", "\u0621"], // yeh with hamza: likewise
  ["\u06A9", "\u0643"], // Farsi keheh: kaf
  ["\u06AA", "\u0643"], // swash kaf
  ["\u06AF", "\u0643"], // gaf: kaf
  ["\u06CC", "\u064A"], // Farsi yeh
  ["\u06D2", "\u064A"], // yeh barree
  ["\u06C1", "\u0647"], // heh goal
  ["\u06BE", "\u0647"], // heh doachashmee
  ["\u06C3", "\u0629"], // teh marbuta goal
  ["\u067E", "\u0628"], // peh: beh
  ["\u0686", "\u062C"], // tcheh: jeem
  ["\u06A4", "\u0641"], // veh: feh
  ["\u06A8", "\u0642"], // qaf with three dots, the Tunisian g: qaf
  ["\u06AD", "\u0643"], // ng, the Moroccan g: kaf
  ["\u0763", "\u0643"], // keheh with three dots, likewise
];

/** Characters that separate words: a zero-width non-joiner, and the underscore of hashtags. */
const SPACES = ["\u200C", "_"];

const charactersIn = ([first, last]: readonly [number, number]): string[] =>
  Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index));

const presentationForms = (): string[] =>
  PRESENTATION_FORMS.flatMap(charactersIn).flatMap((form) => {
    // An isolated vowel mark becomes a space and the mark; neither belongs to a word.
    const letters = form.normalize("NFKC").replace(/\s|\u0640|\p{Mn}/gu, "");
    if (letters === form) return [];
    return [
      mappingRule(
        form,
        LETTER_FOLDS.reduce((text, [from, to]) => text.replaceAll(from, to), letters),
      ),
    ];
  });

const withLettersFolded = (word: string): string =>
  LETTER_FOLDS.reduce((text, [from, to]) => text.replaceAll(from, to), word);

/** Regional spellings and what they become: the usual ones, with their letters folded. */
export const REGIONAL_FOLDS: readonly (readonly [string, string])[] = REGIONAL_SPELLINGS.map(
  ([regional, usual]) => [regional, withLettersFolded(usual)],
);

/** What every sign and word for a share of a hundred becomes: `بالمئة`, with its letters folded. */
export const PERCENT = withLettersFolded(`${BEFORE_HUNDREDS[0] ?? ""}${HUNDREDS[0] ?? ""}`);

/** The rules of the `mapping` char filter, which runs before the text is split into words. */
export const searchLetters = (): string[] => [
  ...presentationForms(),
  ...NOT_LETTERS.flatMap(charactersIn).map((removed) => mappingRule(removed, "")),
  ...[...LETTER_FOLDS, ...REGIONAL_FOLDS].map(([from, to]) => mappingRule(from, to)),
  ...SPACES.map((space) => mappingRule(space, " ")),
  ...PERCENT_SIGNS.map((sign) => mappingRule(sign, ` ${PERCENT} `)),
];

/** Marks that end a part of a sentence, and after which the tokenizer does not part words. */
const ENDING_MARKS = [".", ":"];
const ARABIC_LETTERS: readonly (readonly [number, number])[] = [
  [0x0621, 0x063a],
  [0x0641, 0x064a],
];

/** Digits, and what is written together before them, with or without a tatweel between: `و15`, `بـ50`. */
const DIGITS: readonly (readonly [number, number])[] = [
  [0x0030, 0x0039],
  [0x0660, 0x0669],
  [0x06f0, 0x06f9],
];
const BEFORE_DIGITS = ["\u0648", "\u0641", "\u0628", "\u0644", "\u0643"];
const TATWEEL = "\u0640";

/**
 * The rules of a second `mapping` char filter, behind {@link searchLetters}: a space after a mark that stands right before an Arabic
 * letter, so that `قال.ثم` is two words, and between a number and the letters that are joined to it: `و15`, `1436هـ`, `50مليون`.
 */
export const missingSpaces = (): string[] => [
  ...BEFORE_DIGITS.flatMap((letter) =>
    DIGITS.flatMap(charactersIn).flatMap((digit) => [
      mappingRule(letter + digit, `${letter} ${digit}`),
      mappingRule(letter + TATWEEL + digit, `${letter} ${digit}`),
    ]),
  ),
  ...DIGITS.flatMap(charactersIn).flatMap((digit) =>
    arabicLetters().map((letter) => mappingRule(digit + letter, `${digit} ${letter}`)),
  ),
  ...ENDING_MARKS.flatMap((mark) =>
    arabicLetters().map((letter) => mappingRule(mark + letter, ` ${letter}`)),
  ),
];

const arabicLetters = (): string[] => ARABIC_LETTERS.flatMap(charactersIn);

/**
 * More rules of that filter: names of two words are written together. A rule that changes nothing takes what only looks like a name, since
 * the filter takes the longest text that has a rule, and the first.
 */
export const joinedNames = (): string[] => {
  const others = arabicLetters().filter((letter) => !BEFORE_JOINED_NAMES.includes(letter));
  return JOINED_NAMES.flatMap(({ firsts, nexts, ends }) =>
    firsts.flatMap((first) =>
      nexts.flatMap((next) => {
        const apart = `${first} ${next}`;
        const longer = ends ? arabicLetters().map((letter) => apart + letter) : [];
        const unlike = [...others.map((letter) => letter + apart), ...longer];
        return [mappingRule(apart, first + next), ...unlike.map((text) => mappingRule(text, text))];
      }),
    ),
  );
};

/** More rules of that filter: `5 في المئة` and `5 بالمائة` are `5 بالمئة`. Behind a letter it is the end of another word. */
export const percentWords = (): string[] =>
  BEFORE_HUNDREDS.flatMap((before) =>
    HUNDREDS.flatMap((hundred) => {
      const text = before + withLettersFolded(hundred);
      const unlike = arabicLetters().map((letter) => letter + text);
      return [mappingRule(text, PERCENT), ...unlike.map((other) => mappingRule(other, other))];
    }),
  );
