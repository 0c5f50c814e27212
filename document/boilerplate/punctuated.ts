import { endsClause } from "../lines/line-shapes.ts";
import type { Page } from "./page.ts";

/** Paragraphs of fewer words may be subheadings. */
const FEWEST_WORDS_OF_A_PARAGRAPH = 20;
/** Fewer paragraphs could end in full stops, or without, by chance. */
const FEWEST_PARAGRAPHS = 3;
/** Share of the paragraphs that must end a sentence. */
const LEAST_SHARE = 0.8;

/** Do the paragraphs of the body end in full stops? Then a line inside it that ends in none is not a paragraph. */
export const isPunctuated = ({ lines, labels, prose: { first, last } }: Page): boolean => {
  let paragraphs = 0;
  let closed = 0;
  for (let at = first; at <= last; at += 1) {
    const line = lines[at];
    if (line === undefined || labels[at] !== undefined || line.words < FEWEST_WORDS_OF_A_PARAGRAPH) continue;
    paragraphs += 1;
    if (endsClause(line.text)) closed += 1;
  }
  return paragraphs >= FEWEST_PARAGRAPHS && closed >= paragraphs * LEAST_SHARE;
};
