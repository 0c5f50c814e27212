import { CALENDAR_WORDS } from "../../lexicon/dates/calendar-words.ts";
import type { LayoutRuleId } from "../../lexicon/boilerplate/layout-rules.ts";
import { toDedupForm } from "../../text/dedup-form.ts";
import { foldedSet } from "../../text/folded-words.ts";
import { countWords } from "../../text/count-words.ts";
import { endsSentence, type Line } from "../lines/line.ts";
import { isCuedDate, loneClockOf, countWordsBesideDate } from "../published/dated-lines.ts";
import { ruleOfRow } from "../lines/row.ts";

const NUMBER = /^\p{N}+$/u;
const YEAR = /^(?:19|20|14|13)\p{N}{2}$/u;
/** One Latin word: a file name, or a designer's name for a picture (`austin_tice`, `icon`, `IMG_2041.jpg`). */
const ONE_LATIN_WORD = /^(?=[\d.+()-]*[a-z_])[\w.+()-]+$/iu;
const INITIALS = /^\p{L}(?: \p{L}){1,5}$/u;
/** An address, perhaps with its number in a list of addresses. */
const LINK = /^(?:\d{1,4}[.)] ?)?(?:https?:\/\/|www\.)\S+$|^[^\s@]+@[^\s@]+$/u;
/** A few words, then the address that they lead to. */
const ENDS_IN_LINK = / (?:https?:\/\/|www\.)\S+$| [\w-]+\.(?:com|net|org|me|tv|news)(?:\/\S*)?$/u;
const MOST_WORDS_WITH_A_LINK = 14;
/** A link as text browsers print it: its number in brackets, right before its text. */
const NUMBERED_LINK = /^[#*+]? ?\[\d{1,4}\] ?\S/u;
/** A footnote: its number in brackets, what it cites, and its address. */
const NOTE = /^\[\d{1,3}\] .*https?:/u;
const MOST_WORDS_OF_A_FOOTNOTE = 80;
/** Only the times of a player: `0:00 / 4:12`. */
const CLOCKS = /^\p{Nd}{1,2}:\p{Nd}{2}[\p{Nd}: /-]{0,40}$/u;
/** A picture, field or button as text browsers print it: a word for it in brackets. */
const PLACEHOLDER = /^\[[a-z][a-z _-]{0,20}\]/iu;
const MOST_WORDS_OF_A_LINK = 20;
/** A picture in Markdown. */
const MARKDOWN_PICTURE = /^!\[[^\]]*\]\(\S{0,500}\)$/u;
/** The head of a message, as messengers export it: `[9/8/2024, 10:15] X: `, `9/8/2024, 10:15 - X: `. Its text may follow. */
const MESSAGE =
  /^\[?\p{Nd}{1,4}[/.-]\p{Nd}{1,2}[/.-]\p{Nd}{2,4}, ?\p{Nd}{1,2}:\p{Nd}{2}[^\]:-]{0,8}(?::\p{Nd}{2})?[^\]:-]{0,8}(?:\]| -) ?[^:]{1,60}:/u;
/** The same as the desktop client of Telegram copies it: `X, [06.05.2024 09:15]`. Its text stands below. */
const COPIED_MESSAGE =
  /^[^[\]:]{1,60}, ?\[\p{Nd}{1,4}[/.-]\p{Nd}{1,2}[/.-]\p{Nd}{2,4},? \p{Nd}{1,2}:\p{Nd}{2}(?::\p{Nd}{2})?[^\]]{0,8}\]$/u;
/** With more words after its head the line is the message itself. */
const MOST_WORDS_BEHIND_MESSAGE_HEAD = 6;
/** The running foot of a document: its name, a bar, and the page number. */
const PAGE_NUMBER = /^[^|]{1,80}\| ?\p{Nd}{1,3}$|^\p{Nd}{1,3} ?\|[^|]{1,80}$/u;
const FEWEST_WORDS_OF_A_FOOT = 3;
const MOST_WORDS_OF_A_FOOT = 9;
const HASHTAGS = /^#\S+(?: #\S+)*$/u;

const calendar = foldedSet(CALENDAR_WORDS);

/** As in the longest date lines: weekday, Gregorian and Hijri date, time, place. */
const MOST_WORDS_OF_A_DATE_LINE = 14;

const NEWS = toDedupForm("\u0623\u062E\u0628\u0627\u0631"); // akhbar, as in "news of Syria"
/** A place or section before the date, with punctuation behind it. */
const SET_OFF = /^[^\s\p{Nd}]+(?: ?[-\u2010-\u2015,\u060C|:/]| \u0640)/u;

/** May this word stand in a date line though it is not part of a date? The name of a place or section may. */
const isPlaceOrSection = (tokens: readonly string[], at: number, text: string): boolean =>
  at === tokens.length - 1 || tokens[at - 1] === NEWS || (at === 0 && SET_OFF.test(text));

/**
 * Is the line only a date, perhaps with weekday, time, "published on" and a place or section: `2024.08.09 | 16:02 دمشق`? In
 * `طقس الجمعة 12 مايو 2017` the date belongs to a headline.
 */
const isDateLine = ({ text, folded, words }: Line): boolean => {
  if (folded === undefined || words > MOST_WORDS_OF_A_DATE_LINE) return false;
  const tokens = folded.split(" ");
  const numbers = tokens.filter((token) => NUMBER.test(token));
  const named = tokens.filter((token) => calendar.has(token)).length;
  const isDated = numbers.some((token) => YEAR.test(token)) ? numbers.length + named >= 2 : named >= 2;
  if (numbers.length === 0 || !isDated) return false;
  const others = tokens.flatMap((token, at) => (calendar.has(token) || NUMBER.test(token) ? [] : [at]));
  return others.length <= 1 && others.every((at) => isPlaceOrSection(tokens, at, text));
};

/** In characters. No line of a known shape is longer, and the memory that a pattern takes grows with the line. */
const LONGEST_SHAPE = 1_000;

const BEGINS_FEED_NOTICE = "The post ";
const FEED_NOTICE = " appeared first on ";

const CREDIT = "\u00A9";
/** A caption and its credit. A longer line with the sign is a paragraph. */
const MOST_WORDS_OF_A_CAPTION = 27;
/** `©` with these words is the notice of the site, not the owner of a picture. */
const RIGHTS = /محفوظة|rights reserved/iu;
/** The owner of the page and the year. Sentences about it may follow on the same line. */
const COPYRIGHT = /^(?:\u00A9|(?:copyright|\(c\)) ?\u00A9? ?(?:19|20)\d\d)/iu;
const MOST_WORDS_OF_A_COPYRIGHT = 60;
const POINTS = /^[\u2190\u2192\u25B2\u25BA\u25BC\u25C4] ?|[\u2190\u2192\u25BA\u25C4]$/u;
const MOST_WORDS_OF_A_POINTER = 8;

const MOST_WORDS_OF_A_CUED_DATE = 10;

/** The rule that knows the line by its shape wherever it stands, inside the body too. */
export const ruleByShapeAnywhere = ({ text, words }: Line): LayoutRuleId | undefined => {
  if (words === 0) return "shape.no-words";
  if (words <= MOST_WORDS_OF_A_CAPTION && text.includes(CREDIT) && !endsSentence(text) && !RIGHTS.test(text))
    return "shape.credit";
  if (words <= MOST_WORDS_OF_A_COPYRIGHT && COPYRIGHT.test(text)) return "shape.copyright";
  if (words <= MOST_WORDS_OF_A_POINTER && POINTS.test(text)) return "shape.pointer";
  if (
    (text.startsWith("http") || text.startsWith("www.")) &&
    // In an address that is percent-encoded each letter counts as a word.
    (words <= MOST_WORDS_OF_A_LINK || !text.includes(" ")) &&
    LINK.test(text)
  )
    return "shape.link";
  if (text.startsWith("[") && words <= MOST_WORDS_OF_A_FOOTNOTE && NOTE.test(text.slice(0, LONGEST_SHAPE)))
    return "shape.note";
  if (text.startsWith("![") && MARKDOWN_PICTURE.test(text.slice(0, LONGEST_SHAPE))) return "shape.picture";
  if (words >= FEWEST_WORDS_OF_A_FOOT && words <= MOST_WORDS_OF_A_FOOT && PAGE_NUMBER.test(text))
    return "shape.page-number";
  if (words <= MOST_WORDS_OF_A_CUED_DATE && isCuedDate(text)) return "shape.cued-date";
  const isNotice =
    text.length <= LONGEST_SHAPE && text.startsWith(BEGINS_FEED_NOTICE) && text.includes(FEED_NOTICE);
  return isNotice ? "shape.feed-notice" : undefined;
};

const isMessageHead = (text: string): boolean => {
  if (COPIED_MESSAGE.test(text)) return true;
  const [head] = MESSAGE.exec(text) ?? [];
  return head !== undefined && countWords(text.slice(head.length)) <= MOST_WORDS_BEHIND_MESSAGE_HEAD;
};

/** The rule that knows a line outside the prose by its shape. `isArabic`: the page is in Arabic, so a Latin word is not a word of it. */
export const ruleByShape = (line: Line, isArabic: boolean): LayoutRuleId | undefined => {
  const { text, folded, words } = line;
  if (words === 0) return "shape.no-words";
  if (words <= MOST_WORDS_OF_A_LINK && isMessageHead(text)) return "shape.message";
  if (words <= MOST_WORDS_OF_A_LINK && NUMBERED_LINK.test(text)) return "shape.link";
  if (folded === undefined || text.length > LONGEST_SHAPE) return undefined;
  if (NUMBER.test(folded) || (CLOCKS.test(text) && loneClockOf(text) === null)) return "shape.number";
  if (INITIALS.test(folded)) return "shape.initials";
  if (LINK.test(text) || (words <= MOST_WORDS_WITH_A_LINK && ENDS_IN_LINK.test(text))) return "shape.link";
  if (PLACEHOLDER.test(text)) return "shape.placeholder";
  if (HASHTAGS.test(text)) return "shape.hashtags";
  if (isArabic && ONE_LATIN_WORD.test(text)) return "shape.latin-word";
  if (isDateLine(line) || countWordsBesideDate(text) === 0) return "shape.date";
  return ruleOfRow(line);
};
