import type { Frame } from "./frame.ts";
import type { Line } from "../lines/line.ts";
import { endsClause } from "../lines/line-shapes.ts";
import type { Labels } from "../lines/label.ts";

/** Paragraphs of fewer words may be subheadings. */
const WORDS_OF_A_PARAGRAPH = 20;
const FEWEST_PARAGRAPHS = 3;
/** Paragraphs that end a sentence, of those of a body that is punctuated. */
const PUNCTUATED_SHARE = 0.8;

/** Do the body's paragraphs end in full stops? Then a line that does not is none of them. */
export const isPunctuated = (lines: readonly Line[], labels: Labels, { first, last }: Frame): boolean => {
  let paragraphs = 0;
  let closed = 0;
  for (let index = first; index <= last; index += 1) {
    const line = lines[index];
    if (line === undefined || labels[index] !== undefined || line.words < WORDS_OF_A_PARAGRAPH) continue;
    paragraphs += 1;
    if (endsClause(line.text)) closed += 1;
  }
  return paragraphs >= FEWEST_PARAGRAPHS && closed >= paragraphs * PUNCTUATED_SHARE;
};
