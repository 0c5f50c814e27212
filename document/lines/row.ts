import type { LayoutRuleId } from "../../lexicon/boilerplate/layout-rules.ts";
import { countWords } from "../../text/count-words.ts";
import { endsSentence, type Line } from "./line.ts";

/** A bar, arrow or bullet between two parts. */
const BETWEEN_PARTS = / ?[|\u203A\u00BB\u2022\u00B7\u25CF>\\\u2190\u2192] ?/u;
const ARROW = /[\u203A\u00BB>\\\u2190\u2192]/u;
/** Opens a quotation, which the arrow then only closes. */
const QUOTES = "\u00AB";
const MOST_WORDS = 28;
const MOST_WORDS_OF_TWO = 8;
const WORDS_OF_A_PART = 5;
/** Opens a tag or a comparison, and then the other half is no arrow. */
const OPENS_ANGLE = "<";
/** No row is longer, whatever it is made of. */
const LONGEST_ROW = 500;

const partsOf = ({ text, words }: Line): readonly string[] => {
  if (words > MOST_WORDS || text.length > LONGEST_ROW || endsSentence(text)) return [];
  if (text.includes(QUOTES) || text.includes(OPENS_ANGLE)) return [];
  return text.split(BETWEEN_PARTS).filter((part) => countWords(part) > 0);
};

/** Short parts in a row, three or more, as in a menu, a path or the facts about an article. */
export const ruleOfRow = (line: Line): LayoutRuleId | undefined => {
  const parts = partsOf(line);
  if (parts.length < 3 || parts.some((part) => countWords(part) > WORDS_OF_A_PART)) return undefined;
  return ARROW.test(line.text) ? "shape.path" : "shape.row";
};

/** Two parts or more in a line of few words: where a headline cannot be, that is a row too. */
export const isShortRow = (line: Line): boolean =>
  line.words <= MOST_WORDS_OF_TWO && partsOf(line).length > 1;
