import { FUNCTION_WORDS } from "../../lexicon/search/function-words.ts";
import { JOINED_NAMES } from "../../lexicon/search/joined-names.ts";

const functionWords = new Set(FUNCTION_WORDS);

/** True for a word that tells nothing, since nearly every text has it: `من`, also with a mark behind it. */
export const isFunctionWord = (word: string): boolean =>
  functionWords.has(word.replace(/[^\p{L}\p{M}\p{N}]/gu, ""));

/** A name of two words, with what is written together before it. */
const JOINED = new RegExp(
  `(?<=^|[ وفبلك])(?:${JOINED_NAMES.flatMap(({ firsts, nexts, ends }) =>
    firsts.flatMap((first) => nexts.map((next) => `${first} ${next}${ends ? "(?= |$)" : "\\S*"}`)),
  ).join("|")})`,
  "u",
);

/** True for one word, and for a name of two that many write together: `عبد الله`. */
export const isOneName = (text: string): boolean => !text.replace(JOINED, "").includes(" ");
