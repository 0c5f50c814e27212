import type { Frame } from "./frame.ts";
import { endsSentence, foldedOf, type Line } from "./line.ts";
import type { Marks } from "./mark.ts";
import { strangersToDate } from "./published/is-dated.ts";
import { speaksOf, storyWords } from "./story-words.ts";

/** Fewer words are a label or the name of the site as long as something better follows. */
const FEWEST_WORDS = 3;
/** How far below its first appearance a headline is repeated or given without the site's name. */
const LINES_TO_LOOK_AHEAD = 8;
/** The site's name after a headline in the page's title. */
const WORDS_OF_A_SITE_NAME = 6;

const LETTER = /\p{L}/u;

const hasLetter = ({ folded, text }: Line): boolean => LETTER.test(folded ?? text);

/** Is `line` the page's title: the headline, and the name of the site after or before it? */
export const isPageTitle = (line: Line, headline: Line): boolean =>
  headline.words >= FEWEST_WORDS &&
  line.words > headline.words &&
  line.words <= headline.words + WORDS_OF_A_SITE_NAME &&
  (foldedOf(line).startsWith(`${foldedOf(headline)} `) || foldedOf(line).endsWith(` ${foldedOf(headline)}`));

/** Do the two lines say the same? */
export const isSame = (line: Line, other: Line): boolean =>
  line.words === other.words && foldedOf(line) === foldedOf(other);

/** The best of the headline's appearances: the page's title gives way to the headline alone, a repetition to the last. */
const settle = (lines: readonly Line[], marks: Marks, first: number, end: number): number => {
  let at = first;
  for (let next = at + 1; next < Math.min(end, at + LINES_TO_LOOK_AHEAD); next += 1) {
    const here = lines[at];
    const there = lines[next];
    if (here === undefined || there === undefined || marks[next] !== undefined) continue;
    if (isSame(there, here) || isPageTitle(here, there)) at = next;
  }
  return at;
};

/** A line of fewer words may be a label; a longer one than this is a paragraph. */
const WORDS_OF_A_HEADLINE = 6;
const MOST_WORDS_OF_A_HEADLINE = 20;
/** So many lines above it, and a page has a head. */
const LINES_OF_A_HEAD = 2;
/** The first line of a file that has no head is its headline, if it is longer than the name of a site. */
const WORDS_OF_A_FIRST_LINE = 6;
/** What follows is what the line announces. */
const GOES_ON = /[:,\u060C]$/u;

/** With a time, even the first line of a file is no headline. */
const CLOCK = /\p{Nd}:\p{Nd}{2}/u;
/** A date and a name or two: who wrote it and when. */
const MOST_STRANGERS_TO_DATE = 4;

/** An address of mail or of the web: who sent it, or where it stands. */
const ADDRESS = /\S@\S|https?:/u;

const isAnnouncement = (line: Line | undefined, at: number): boolean =>
  line === undefined ||
  GOES_ON.test(line.text.slice(-1)) ||
  ADDRESS.test(line.text.slice(0, LONGEST_HEADLINE)) ||
  ((at > 0 || CLOCK.test(line.text.slice(0, LONGEST_HEADLINE))) &&
    (strangersToDate(line.text) ?? Infinity) <= MOST_STRANGERS_TO_DATE);

/** Signs of the longest headline; tashkeel and tatweel, which only some write, are not counted among them. */
const LONGEST_HEADLINE = 300;
/** A name and another, as of a site and its city: no headline, though the story may have both. */
const WORDS_OF_TWO_NAMES = 5;
const TWO_NAMES = /\S (?:[-|/\u2010-\u2015]|\u0640) \S/u;

/** No headline stands below so many lines that could be one. */
const MOST_CANDIDATES = 200;
/** A label and its value, or a short headline that begins with a place. */
const LABELLED = /^\S{1,20} ?: ?\S/u;

const areTwoNames = ({ text, words }: Line): boolean => words <= WORDS_OF_TWO_NAMES && TWO_NAMES.test(text);

/** Without a line that speaks of the story: the first, or if that is as short as a label the longest in the page's head. */
const likeliest = (lines: readonly Line[], candidates: readonly number[]): number => {
  const lengthOf = (at: number): number => Math.min(lines[at]?.words ?? 0, WORDS_OF_A_HEADLINE);
  const isHeadline = (at: number): boolean =>
    at >= LINES_OF_A_HEAD &&
    (lines[at]?.words ?? 0) <= MOST_WORDS_OF_A_HEADLINE &&
    !endsSentence(lines[at]?.text ?? "");
  const [first = -1, ...others] = candidates;
  if (lengthOf(first) >= WORDS_OF_A_FIRST_LINE) return first;
  return others.filter(isHeadline).reduce((best, at) => (lengthOf(at) > lengthOf(best) ? at : best), first);
};

/** Of the lines that could be the headline, the first that speaks of the story; without one, the likeliest. */
const choose = (lines: readonly Line[], marks: Marks, all: readonly number[], frame: Frame): number => {
  if (frame.last < 0) return all.find((at) => !isAnnouncement(lines[at], at)) ?? all[0] ?? -1;
  const candidates = all.slice(0, MOST_CANDIDATES).filter((at) => !isAnnouncement(lines[at], at));
  const [first = all[0] ?? -1] = candidates;
  if (candidates.length < 2) return first;
  const story = storyWords(lines, frame);
  const speaks = (at: number): boolean => {
    const line = lines[at];
    return line !== undefined && !areTwoNames(line) && speaksOf(line, story);
  };
  const isLabelled = (at: number): boolean =>
    (lines[at]?.words ?? 0) <= WORDS_OF_TWO_NAMES && LABELLED.test(lines[at]?.text ?? "");
  const speaking =
    candidates.find((at) => speaks(at) && !isLabelled(at)) ?? candidates.find((at) => speaks(at));
  if (speaking === undefined) return likeliest(lines, candidates);
  const isPlain =
    first === 0 &&
    lines[0]?.number === 1 &&
    (lines[0]?.words ?? 0) >= WORDS_OF_A_FIRST_LINE &&
    speaking <= LINES_OF_A_HEAD &&
    marks.slice(0, speaking).every((mark) => mark === undefined);
  return isPlain ? first : speaking;
};

/**
 * Where the headline is: of the lines before the prose that are no furniture and have three words or more, the first that
 * shares words with the story, or else the first; else a shorter one; else the first line of prose; else, since the file has nothing better, any line with a letter or digit.
 *
 * -1 if no line has one. `frame` is where the prose is.
 */
export const findHeadline = (lines: readonly Line[], marks: Marks, frame: Frame): number => {
  const prose = frame.first;
  const isFree = (line: Line, index: number): boolean => marks[index] === undefined && hasLetter(line);
  const free = lines.findIndex(isFree);
  const candidates = lines
    .slice(0, prose)
    .flatMap((line, at) => (line.words >= FEWEST_WORDS && isFree(line, at) ? [at] : []));
  const [first = -1] = candidates;
  // After a short line, a sentence is the beginning of the story and the short line its headline.
  if (first > free && endsSentence(lines[first]?.text ?? "")) return free;
  if (first >= 0) return settle(lines, marks, choose(lines, marks, candidates, frame), prose);
  return free >= 0 ? free : lines.findIndex((line) => line.words > 0);
};

const UNCOUNTED = /[\p{M}\u0640]/u;
/** No one stacks so many marks: here a line is cut whatever it is made of. */
const LONGEST_START = 2_000;
const SENTENCE_END = /[.!?\u061F](?= )/u;

/** The beginning of a line that is as long as a headline can be. */
const startOf = (text: string): string => {
  let counted = 0;
  let at = 0;
  while (at < text.length && at < LONGEST_START && counted < LONGEST_HEADLINE) {
    if (!UNCOUNTED.test(text.charAt(at))) counted += 1;
    at += 1;
  }
  return text.slice(0, at);
};

/** A headline from a line that is too long to be one: its first sentence, else as many whole words as fit. */
export const cutHeadline = (text: string): string => {
  const start = startOf(text);
  if (start === text) return text;
  const sentence = start.search(SENTENCE_END);
  if (sentence > 0) return start.slice(0, sentence + 1);
  const space = start.lastIndexOf(" ");
  // Without a space the cut may part a letter from its mark, which does not matter, or halve a character, which does.
  return space > 0 ? start.slice(0, space) : start.replace(/\p{Cs}$/u, "");
};
