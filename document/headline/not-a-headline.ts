import { MOST_WORDS_OF_A_TITLE } from "../boilerplate/line-lengths.ts";
import type { Line } from "../lines/line.ts";
import { countWordsBesideDate } from "../published/dated-lines.ts";
import { LONGEST_HEADLINE } from "./cut-headline.ts";
import { isInstitution } from "./institution.ts";

/** A line with one of these at its end announces what follows. */
const ANNOUNCES = /[:,\u060C]$/u;
/** A time of day: even the first line of a file is no headline with one, if it is mostly a date. */
const CLOCK = /\p{Nd}:\p{Nd}{2}/u;
/** Besides a date, a name or two: who wrote it and when. */
const MOST_WORDS_BESIDE_DATE = 4;
/** An address of mail or of the web: who sent the text, or where it stands. */
const ADDRESS = /\S@\S|https?:/u;
/** Between two currencies on a board of prices; how much a price has changed since yesterday. */
const RATE = / = |[+\u2212-]\p{Nd}[\p{Nd}.,]*%/u;
/** The time before a title in a list of news. */
const TIMED_TITLE = /^\p{Nd}{1,2}:\p{Nd}{2}(?!\p{Nd})/u;

const hasLittleBesideDate = ({ text }: Line): boolean =>
  (countWordsBesideDate(text) ?? Infinity) <= MOST_WORDS_BESIDE_DATE;

/** Is a line certainly no headline, by its own text? The first line of a page (`at` 0) may be a headline that holds a date. */
export const isNoHeadline = (line: Line | undefined, at: number): boolean =>
  line === undefined ||
  TIMED_TITLE.test(line.text) ||
  isInstitution(line) ||
  (line.words <= MOST_WORDS_OF_A_TITLE && RATE.test(line.text)) ||
  ANNOUNCES.test(line.text.slice(-1)) ||
  ADDRESS.test(line.text.slice(0, LONGEST_HEADLINE)) ||
  ((at > 0 || CLOCK.test(line.text.slice(0, LONGEST_HEADLINE))) && hasLittleBesideDate(line));

const MOST_WORDS_OF_TWO_NAMES = 5;
const TWO_NAMES = /\S (?:[-|/\u2010-\u2015]|\u0640) \S/u;

/** Are these two names, as of a site and its city? They are no headline, though the body may have both. */
export const areTwoNames = (line: Line): boolean =>
  line.words <= MOST_WORDS_OF_TWO_NAMES && TWO_NAMES.test(line.text);

/** A cue and its value, or a short headline that begins with a place. */
const CUED = /^\S{1,20} ?: ?\S/u;

/** Does a short line look like a cue and its value? */
export const isCuedValue = (line: Line | undefined): boolean =>
  line !== undefined && line.words <= MOST_WORDS_OF_TWO_NAMES && CUED.test(line.text);
