/** document/lines/: a text as lines: repaired, joined where they were broken, with what their shape shows. */
import { foldStored } from "../../text/dedup-form.ts";
import { countWords } from "../../text/count-words.ts";
import { isGlued } from "./glued.ts";
import { joinLines } from "./join-lines.ts";

/** A line that is not blank, joined if it was broken, with what many rules ask of it. */
export interface Line {
  /** The number of its first line in the decoded text, from 1. */
  readonly number: number;
  /** In the stored form. */
  readonly text: string;
  readonly words: number;
  /** The dedup form; empty for a line without words, undefined for a long line (see {@link foldedOf}). */
  readonly folded: string | undefined;
  /** Is it certainly a paragraph and no headline? */
  readonly isProse: boolean;
}

/** Longer lines are not folded in advance: hardly any are boilerplate, and folding them costs a second pass over the text. */
const MOST_WORDS_FOLDED = 14;

/** The dedup form of a line, long or short. */
export const foldedOf = (line: Line): string => line.folded ?? foldStored(line.text);

/** A line of this many words is prose even without a full stop at its end. */
const FEWEST_WORDS_OF_PROSE = 28;
/** With a full stop fewer words are enough, since headlines hardly ever have one. */
const FEWEST_WORDS_OF_A_PROSE_SENTENCE = 12;

const FULL_STOP = /\.["\u00BB\u201C\u201D)\]]{0,3}$/u;

/** Does the line end with a full stop, perhaps inside quotation marks? */
export const endsSentence = (text: string): boolean => FULL_STOP.test(text.slice(-4));

/** Is a text of so many words certainly a paragraph and no headline: long, or a whole sentence? A row of buttons that lost its spaces is neither. */
export const isProseText = (text: string, words: number): boolean =>
  (words >= FEWEST_WORDS_OF_A_PROSE_SENTENCE && endsSentence(text)) ||
  (words >= FEWEST_WORDS_OF_PROSE && !isGlued(text, words));

/** Is the line certainly a paragraph and no headline? */
export const isProse = (line: Pick<Line, "isProse">): boolean => line.isProse;

/** Makes a line of a text in the stored form. */
export const lineOf = (text: string, number: number): Line => {
  const words = countWords(text);
  const folded = words > MOST_WORDS_FOLDED ? undefined : foldStored(text);
  return { number, text, words, folded, isProse: isProseText(text, words) };
};

/** The lines of a text in the stored form that are not blank. Lines of one wrapped paragraph are joined. */
export const linesOf = (stored: string): readonly Line[] => {
  const written = stored
    .split("\n")
    .flatMap((text, index) => (text === "" ? [] : [{ number: index + 1, text }]));
  return joinLines(written).map(({ number, text }) => lineOf(text, number));
};
