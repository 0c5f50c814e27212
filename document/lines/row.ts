import type { LayoutRuleId } from "../../lexicon/boilerplate/layout-rules.ts";
import { countWords } from "../../text/count-words.ts";
import { endsSentence, type Line } from "./line.ts";

/** A bar, arrow or bullet between two segments. */
const BETWEEN_SEGMENTS = / ?[|\u203A\u00BB\u2022\u00B7\u25CF>\\\u2190\u2192] ?/u;
const ARROW = /[\u203A\u00BB>\\\u2190\u2192]/u;
/** Opens a quotation: then the arrow only closes it. */
const QUOTES = "\u00AB";
const MOST_WORDS = 28;
const MOST_WORDS_OF_A_SHORT_ROW = 8;
const MOST_WORDS_OF_A_SEGMENT = 5;
/** Opens a tag or a comparison: then `>` is not an arrow. */
const OPENS_ANGLE = "<";
/** In characters. No row is longer. */
const LONGEST_ROW = 500;

const segmentsOfRow = ({ text, words }: Line): readonly string[] => {
  if (words > MOST_WORDS || text.length > LONGEST_ROW || endsSentence(text)) return [];
  if (text.includes(QUOTES) || text.includes(OPENS_ANGLE)) return [];
  return text.split(BETWEEN_SEGMENTS).filter((segment) => countWords(segment) > 0);
};

/** The rule of a line of three or more short segments, as in a menu, a path or the facts about an article. */
export const ruleOfRow = (line: Line): LayoutRuleId | undefined => {
  const segments = segmentsOfRow(line);
  if (segments.length < 3 || segments.some((segment) => countWords(segment) > MOST_WORDS_OF_A_SEGMENT))
    return undefined;
  return ARROW.test(line.text) ? "shape.path" : "shape.row";
};

/** Does a line of few words have two segments or more? Where no headline can stand, that is a row, too. */
export const isShortRow = (line: Line): boolean =>
  line.words <= MOST_WORDS_OF_A_SHORT_ROW && segmentsOfRow(line).length > 1;
