import { FUNCTION_WORDS } from "../../lexicon/search/function-words.ts";

const functionWords = new Set(FUNCTION_WORDS);

/** True for a word that tells nothing, since nearly every text has it: `من`, also with a mark behind it. */
export const isFunctionWord = (word: string): boolean =>
  functionWords.has(word.replace(/[^\p{L}\p{M}\p{N}]/gu, ""));
