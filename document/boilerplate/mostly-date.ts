import type { Line } from "../lines/line.ts";
import { countWordsBesideDate } from "../published/dated-lines.ts";

/** Two dates with their cues and clocks, an author and a counter. A longer line is a sentence. */
const MOST_WORDS = 22;

/** Is the line a whole date with its cues and at most `mostOtherWords` other words? A line with a colon at its end announces something else. */
export const isMostlyDate = ({ text, words }: Line, mostOtherWords: number): boolean =>
  words <= MOST_WORDS && !text.endsWith(":") && (countWordsBesideDate(text) ?? Infinity) <= mostOtherWords;
