import { AGO_WORDS } from "../../lexicon/page-kind/list-words.ts";
import { toDedupForm } from "../../text/dedup-form.ts";
import { isMostlyDate } from "../boilerplate/mostly-date.ts";
import { endsSentence, isProse, type Line } from "../lines/line.ts";

/**
 * What a line is on a page that may be a list.
 *
 * - `title`: as long as a title, and no sentence.
 * - `stamp`: a day or how long ago, and nothing else.
 * - `stamped`: a title and its day on one line.
 * - `cut`: a text that is cut off, as excerpts are.
 * - `text`: a paragraph.
 * - `other`: anything shorter: a name, a button, a section.
 */
export type LineRole = "title" | "stamp" | "stamped" | "cut" | "text" | "other";

const FEWEST_WORDS_OF_A_TITLE = 4;
const MOST_WORDS_OF_A_TITLE = 20;
const FEWEST_WORDS_OF_AN_EXCERPT = 10;
const WORDS_OF_A_DAY = 3;
const MOST_WORDS_OF_A_STAMP = 9;
/** A name, as where the author stands before the day. */
const MOST_WORDS_BESIDE_A_DAY = 3;
const MOST_WORDS_OF_AN_AGO = 4;
/** A section or an outlet may stand in the row, too. */
const MOST_WORDS_OF_A_ROW = 30;
/** In characters. No title and no day is longer. */
const LONGEST_TITLE = 1_000;

/** Three dots: two are a habit of many writers. */
const CUT = /(?:\u2026|\.\.\.)[\])]?$/u;
const LONGEST_CUT = 6;
const DIGIT = /\p{Nd}/u;
const DAY_IN_NUMBERS =
  /(?<!\p{Nd})(?:\p{Nd}{1,2}[-/.]\p{Nd}{1,2}[-/.]\p{Nd}{4}|\p{Nd}{4}[-/.]\p{Nd}{1,2}[-/.]\p{Nd}{1,2})(?!\p{Nd})/u;
const DAY_AT_END = /\p{Nd}{1,2} \p{L}+(?: \p{L}+)?[\u060C,]? \p{Nd}{4}$/u;
const LONGEST_DAY = 40;
/** An address, as below results. */
const ADDRESS = /^(?:https?:|www\.)/u;
/** Numbers of pages, of results, of a table have none. */
const LETTER = /\p{L}/u;

const ago = new Set(AGO_WORDS.map(toDedupForm));

const isAgo = ({ folded = "", words }: Line): boolean =>
  words <= MOST_WORDS_OF_AN_AGO && folded.includes(" ") && ago.has(folded.slice(0, folded.indexOf(" ")));

const isStamp = (line: Line): boolean =>
  isAgo(line) ||
  (line.words > 1 &&
    line.words <= MOST_WORDS_OF_A_STAMP &&
    DIGIT.test(line.text) &&
    isMostlyDate(line, MOST_WORDS_BESIDE_A_DAY));

const isStamped = ({ text, words }: Line): boolean =>
  words >= FEWEST_WORDS_OF_A_TITLE + WORDS_OF_A_DAY &&
  words <= MOST_WORDS_OF_A_ROW &&
  DIGIT.test(text) &&
  !endsSentence(text) &&
  (DAY_IN_NUMBERS.test(text) || DAY_AT_END.test(text.slice(-LONGEST_DAY)));

/** The role of a line, by itself. */
export const roleOf = (line: Line): LineRole => {
  const { text, words } = line;
  if (text.length > LONGEST_TITLE) return words > MOST_WORDS_OF_A_TITLE ? "text" : "other";
  if (isStamp(line)) return "stamp";
  if (words >= FEWEST_WORDS_OF_AN_EXCERPT && CUT.test(text.slice(-LONGEST_CUT))) return "cut";
  if (isStamped(line)) return "stamped";
  if (words < FEWEST_WORDS_OF_A_TITLE || ADDRESS.test(text) || !LETTER.test(text)) return "other";
  return isProse(line) || words > MOST_WORDS_OF_A_TITLE || endsSentence(text) ? "text" : "title";
};
