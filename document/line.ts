import { toDedupForm } from "../text/dedup-form.ts";
import { countWords } from "../text/words.ts";

/** A line that is not blank, with what is asked of it again and again. */
export interface Line {
  /** 1-based, in the decoded text. */
  readonly number: number;
  /** In the stored form. */
  readonly text: string;
  readonly words: number;
  /** The dedup form, empty without a word; nothing for a line too long to be furniture or a headline: nobody asks. */
  readonly folded: string | undefined;
}

/** No furniture and no headline has more words than this, or more characters, even with a mark on every letter. */
const MOST_WORDS_ASKED = 40;
const MOST_CHARACTERS_ASKED = 2_000;

const foldedOf = (text: string, words: number): string | undefined => {
  if (words === 0) return "";
  return words > MOST_WORDS_ASKED || text.length > MOST_CHARACTERS_ASKED ? undefined : toDedupForm(text);
};

const lineOf = (text: string, number: number): Line => {
  const words = countWords(text);
  return { number, text, words, folded: foldedOf(text, words) };
};

/** The lines of a text in the stored form that are not blank. */
export const linesOf = (stored: string): readonly Line[] =>
  stored.split("\n").flatMap((text, index) => (text === "" ? [] : [lineOf(text, index + 1)]));

/** A paragraph of this many words is prose even without a full stop at its end. */
const WORDS_OF_PROSE = 28;
/** With a full stop fewer will do. Headlines hardly ever have one. */
const WORDS_OF_A_SENTENCE = 12;

const FULL_STOP = /\.["\u00BB\u201C\u201D)\]]{0,3}$/u;

/** Does the line end with a full stop, perhaps inside quotation marks? */
export const endsSentence = (text: string): boolean => FULL_STOP.test(text.slice(-4));

/** A paragraph of the story, and certainly no headline: long, or a whole sentence. */
export const isProse = ({ text, words }: Line): boolean =>
  words >= WORDS_OF_PROSE || (words >= WORDS_OF_A_SENTENCE && endsSentence(text));
