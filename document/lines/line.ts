import { foldStored } from "../../text/dedup-form.ts";
import { countWords } from "../../text/count-words.ts";
import { joinLines } from "./join-lines.ts";

/** A line that is not blank, joined if it was broken, with what is asked of it again and again. */
export interface Line {
  /** Of its first line in the decoded text, 1-based. */
  readonly number: number;
  /** In the stored form. */
  readonly text: string;
  readonly words: number;
  /** The dedup form of a short line, empty if there is no word in it. See {@link foldedOf} for a long one. */
  readonly folded: string | undefined;
}

/** Most boilerplate is shorter; folding the paragraphs too would be a second pass over the whole text. */
const WORDS_OF_A_SHORT_LINE = 14;

/** A line with what is asked of it. */
export const lineOf = (text: string, number: number): Line => {
  const words = countWords(text);
  return { number, text, words, folded: words > WORDS_OF_A_SHORT_LINE ? undefined : foldStored(text) };
};

/** The dedup form of a line, long or short. */
export const foldedOf = (line: Line): string => line.folded ?? foldStored(line.text);

/** The lines of a text in the stored form that are not blank, those that are one joined. */
export const linesOf = (stored: string): readonly Line[] => {
  const written = stored
    .split("\n")
    .flatMap((text, index) => (text === "" ? [] : [{ number: index + 1, text }]));
  return joinLines(written).map(({ number, text }) => lineOf(text, number));
};

/** A paragraph of this many words is prose even without a full stop at its end. */
const WORDS_OF_PROSE = 28;
/** With a full stop fewer will do. Headlines hardly ever have one. */
const WORDS_OF_A_SENTENCE = 12;

const FULL_STOP = /\.["\u00BB\u201C\u201D)\]]{0,3}$/u;

/** Does the line end with a full stop, perhaps inside quotation marks? */
export const endsSentence = (text: string): boolean => FULL_STOP.test(text.slice(-4));

/** A paragraph of the body, and certainly no headline: long, or a whole sentence. */
export const isProse = ({ text, words }: Pick<Line, "text" | "words">): boolean =>
  words >= WORDS_OF_PROSE || (words >= WORDS_OF_A_SENTENCE && endsSentence(text));
