import { CALENDAR_WORDS } from "../../lexicon/dates/calendar-words.ts";
import type { LayoutRuleId } from "../../lexicon/boilerplate/layout-rules.ts";
import { toDedupForm } from "../../text/dedup-form.ts";
import { foldedSet } from "../../text/folded-words.ts";
import { countWords } from "../../text/count-words.ts";
import { endsSentence, type Line } from "../lines/line.ts";
import { isCuedDate, loneClockOf, strangersToDate } from "../published/is-dated.ts";
import { ruleOfRow } from "../lines/row.ts";

const NUMBER = /^\p{N}+$/u;
const YEAR = /^(?:19|20|14|13)\p{N}{2}$/u;
/** One word without Arabic: a file name or what a designer called a picture (`austin_tice`, `icon`, `IMG_2041.jpg`). */
const ONE_LATIN_WORD = /^(?=[\d.+()-]*[a-z_])[\w.+()-]+$/iu;
const INITIALS = /^\p{L}(?: \p{L}){1,5}$/u;
/** An address, perhaps with its number in a list of them. */
const LINK = /^(?:\d{1,4}[.)] ?)?(?:https?:\/\/|www\.)\S+$|^[^\s@]+@[^\s@]+$/u;
/** A few words and the address that they lead to. */
const ENDS_IN_LINK = / (?:https?:\/\/|www\.)\S+$| [\w-]+\.(?:com|net|org|me|tv|news)(?:\/\S*)?$/u;
const WORDS_BEFORE_A_LINK = 14;
/** What browsers for terminals print for a link: its number in brackets, right before its text. */
const NUMBERED_LINK = /^[#*+]? ?\[\d{1,4}\] ?\S/u;
/** A note of a paper: its number in brackets, what it cites, and where that stands. */
const NOTE = /^\[\d{1,3}\] .*https?:/u;
const WORDS_OF_A_NOTE = 80;
/** The times of a player, and nothing else: `0:00 / 4:12`. */
const CLOCKS = /^\p{Nd}{1,2}:\p{Nd}{2}[\p{Nd}: /-]{0,40}$/u;
/** And for pictures, fields and buttons: a word for them in brackets. */
const PLACEHOLDER = /^\[[a-z][a-z _-]{0,20}\]/iu;
const WORDS_OF_A_LINK = 20;
/** A picture in Markdown, whatever it shows. */
const MARKDOWN_PICTURE = /^!\[[^\]]*\]\(\S{0,500}\)$/u;
/** Who sent a message and when, as messengers export them: `[9/8/2024, 10:15] X: `, `9/8/2024, 10:15 - X: `. What it says may follow. */
const MESSAGE =
  /^\[?\p{Nd}{1,4}[/.-]\p{Nd}{1,2}[/.-]\p{Nd}{2,4}, ?\p{Nd}{1,2}:\p{Nd}{2}[^\]:-]{0,8}(?::\p{Nd}{2})?[^\]:-]{0,8}(?:\]| -) ?[^:]{1,60}:/u;
/** More words are the message itself. */
const WORDS_OF_A_MESSAGE = 6;
/** The running foot of a document: its name, a bar, and the page. */
const PAGE_NUMBER = /^[^|]{1,80}\| ?\p{Nd}{1,3}$|^\p{Nd}{1,3} ?\|[^|]{1,80}$/u;
const FEWEST_WORDS_OF_A_FOOT = 3;
const MOST_WORDS_OF_A_FOOT = 9;
const HASHTAGS = /^#\S+(?: #\S+)*$/u;

const calendar = foldedSet(CALENDAR_WORDS);

/** The longest date line: weekday, Gregorian and Hijri date, time, place. */
const WORDS_OF_A_DATE_LINE = 14;

const NEWS = toDedupForm("\u0623\u062E\u0628\u0627\u0631"); // akhbar, as in "news of Syria"
/** A place or a section before the date, set off from it. */
const SET_OFF = /^[^\s\p{Nd}]+(?: ?[-\u2010-\u2015,\u060C|:/]| \u0640)/u;

/** May this word, which has nothing to do with dates, stand in a date line? The name of a place or a section may. */
const isPlaceOrSection = (parts: readonly string[], at: number, text: string): boolean =>
  at === parts.length - 1 || parts[at - 1] === NEWS || (at === 0 && SET_OFF.test(text));

/**
 * A date, perhaps with weekday, time, "published on" and a place or section, and nothing else:
 * `2024.08.09 | 16:02 دمشق`. Not `طقس الجمعة 12 مايو 2017`: the date belongs to a headline.
 */
const isDateLine = ({ text, folded, words }: Line): boolean => {
  if (folded === undefined || words > WORDS_OF_A_DATE_LINE) return false;
  const parts = folded.split(" ");
  const numbers = parts.filter((part) => NUMBER.test(part));
  const named = parts.filter((part) => calendar.has(part)).length;
  const isDated = numbers.some((part) => YEAR.test(part)) ? numbers.length + named >= 2 : named >= 2;
  if (numbers.length === 0 || !isDated) return false;
  const strangers = parts.flatMap((part, at) => (calendar.has(part) || NUMBER.test(part) ? [] : [at]));
  return strangers.length <= 1 && strangers.every((at) => isPlaceOrSection(parts, at, text));
};

/** No such line is longer; and a pattern's memory grows with the line. */
const LONGEST_SHAPE = 1_000;

const BEGINS_FEED_NOTICE = "The post ";
const FEED_NOTICE = " appeared first on ";

const CREDIT = "\u00A9";
/** A caption and its credit. A longer line that has the sign is a paragraph. */
const WORDS_OF_A_CAPTION = 27;
/** Whose the page is and since when; sentences about it may follow on the line. */
const COPYRIGHT = /^(?:\u00A9|(?:copyright|\(c\)) ?\u00A9? ?(?:19|20)\d\d)/iu;
const WORDS_OF_A_COPYRIGHT = 60;
const POINTS = /^[\u2190\u2192\u25B2\u25BA\u25BC\u25C4] ?|[\u2190\u2192\u25BA\u25C4]$/u;
const WORDS_OF_A_POINTER = 8;

const WORDS_OF_A_CUED_DATE = 10;

/** The shape that a line is known by wherever it stands, inside the body too. */
export const ruleByShapeAnywhere = ({ text, words }: Line): LayoutRuleId | undefined => {
  if (words === 0) return "shape.no-words";
  if (words <= WORDS_OF_A_CAPTION && text.includes(CREDIT) && !endsSentence(text)) return "shape.credit";
  if (words <= WORDS_OF_A_COPYRIGHT && COPYRIGHT.test(text)) return "shape.copyright";
  if (words <= WORDS_OF_A_POINTER && POINTS.test(text)) return "shape.pointer";
  if ((text.startsWith("http") || text.startsWith("www.")) && words <= WORDS_OF_A_LINK && LINK.test(text))
    return "shape.link";
  if (text.startsWith("[") && words <= WORDS_OF_A_NOTE && NOTE.test(text.slice(0, LONGEST_SHAPE)))
    return "shape.note";
  if (text.startsWith("![") && MARKDOWN_PICTURE.test(text.slice(0, LONGEST_SHAPE))) return "shape.picture";
  if (words >= FEWEST_WORDS_OF_A_FOOT && words <= MOST_WORDS_OF_A_FOOT && PAGE_NUMBER.test(text))
    return "shape.page-number";
  if (words <= WORDS_OF_A_CUED_DATE && isCuedDate(text)) return "shape.cued-date";
  const isNotice =
    text.length <= LONGEST_SHAPE && text.startsWith(BEGINS_FEED_NOTICE) && text.includes(FEED_NOTICE);
  return isNotice ? "shape.feed-notice" : undefined;
};

const isMessageHead = (text: string): boolean => {
  const [head] = MESSAGE.exec(text) ?? [];
  return head !== undefined && countWords(text.slice(head.length)) <= WORDS_OF_A_MESSAGE;
};

/** The rule that the whole line matches, by what it looks like; for lines outside the prose. */
export const ruleByShape = (line: Line, isArabic: boolean): LayoutRuleId | undefined => {
  const { text, folded, words } = line;
  if (words === 0) return "shape.no-words";
  if (words <= WORDS_OF_A_LINK && isMessageHead(text)) return "shape.message";
  if (words <= WORDS_OF_A_LINK && NUMBERED_LINK.test(text)) return "shape.link";
  if (folded === undefined || text.length > LONGEST_SHAPE) return undefined;
  if (NUMBER.test(folded) || (CLOCKS.test(text) && loneClockOf(text) === null)) return "shape.number";
  if (INITIALS.test(folded)) return "shape.initials";
  if (LINK.test(text) || (words <= WORDS_BEFORE_A_LINK && ENDS_IN_LINK.test(text))) return "shape.link";
  if (PLACEHOLDER.test(text)) return "shape.placeholder";
  if (HASHTAGS.test(text)) return "shape.hashtags";
  if (isArabic && ONE_LATIN_WORD.test(text)) return "shape.latin-word";
  if (isDateLine(line) || strangersToDate(text) === 0) return "shape.date";
  return ruleOfRow(line);
};
