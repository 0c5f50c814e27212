import { ISSUE_WORDS } from "../../../lexicon/dates/issue-words.ts";
import { foldStored, toDedupForm } from "../../../text/dedup-form.ts";
import type { PageLine } from "../../metadata/page-lines.ts";
import type { DateCandidate } from "../date-candidates.ts";
import { DAY_MS, daysOf, isoDay } from "../gregorian.ts";
import type { DateContext } from "../resolved-date.ts";

/** What speaks for and against a date of a page as the day of its article, each from 0 to 1. */
export interface DateFeatures {
  /** The answer that the page does not say when: its other features are 0. */
  readonly isNone: number;
  readonly isCued: number;
  readonly isUpdate: number;
  /** It stands between headline and body. */
  readonly isUnderHeadline: number;
  /** 1 right under the headline or a repetition of it, 1/2 one line further down. */
  readonly isNearUnderHeadline: number;
  /** 1 right above the headline. */
  readonly isNearAboveHeadline: number;
  /** Up to twenty lines stand between the date and the headline below it. */
  readonly isFarAboveHeadline: number;
  /** Up to ten of these are as short as entries of a menu. */
  readonly isAboveMenu: number;
  /** It is one of the first three lines of the page. */
  readonly isOnTop: number;
  /** 1 right below the body. */
  readonly isNearUnderBody: number;
  readonly isFarUnderBody: number;
  /** Words beside it in its segment of the line, up to five. */
  readonly hasWordsAround: number;
  readonly hasTime: number;
  /** It is the day on which the page was saved. */
  readonly isToday: number;
  /** That, and it is on top without a cue. */
  readonly isTodayOnTop: number;
  /** Above the headline or below the body a line right above or below it is like a title: another article of a list. */
  readonly isBesideTitle: number;
  /** Other days within six lines, up to three. */
  readonly isAmongOthers: number;
  /** Both: it is an entry of a list of articles. */
  readonly isInList: number;
  /** The date of an update to a later day is on the same line or the next. */
  readonly isRevised: number;
  /** The date of an update, and no other date of the page says more. */
  readonly isLoneUpdate: number;
  /** The line tells the number of an issue: a paper prints its day there. */
  readonly isOfIssue: number;
  /** It is one of the first lines, and the page names no other day. */
  readonly isOnlyDayOnTop: number;
  /** Another day within six lines has a cue of publication too: a list of articles, or of letters. */
  readonly isAmongCued: number;
  /** The path of the file names the same day. */
  readonly isDayOfPath: number;
  /** The path of the file names a day that is earlier, or more than a year later. */
  readonly isFarFromPath: number;
  /** All other days of the page are earlier, as a site's clock is. */
  readonly isLatest: number;
}

/** A candidate with its place among the lines of its page. */
interface Placed extends DateCandidate {
  readonly at: number;
  readonly day: string;
}

/** The features of the answer that no date of the page is the article's. */
export const NO_DATE_FEATURES: DateFeatures = {
  isNone: 1,
  isCued: 0,
  isUpdate: 0,
  isUnderHeadline: 0,
  isNearUnderHeadline: 0,
  isNearAboveHeadline: 0,
  isFarAboveHeadline: 0,
  isAboveMenu: 0,
  isOnTop: 0,
  isNearUnderBody: 0,
  isFarUnderBody: 0,
  hasWordsAround: 0,
  hasTime: 0,
  isToday: 0,
  isTodayOnTop: 0,
  isBesideTitle: 0,
  isAmongOthers: 0,
  isInList: 0,
  isRevised: 0,
  isLoneUpdate: 0,
  isOfIssue: 0,
  isOnlyDayOnTop: 0,
  isAmongCued: 0,
  isDayOfPath: 0,
  isFarFromPath: 0,
  isLatest: 0,
};

const TOP_LINES = 3;
const FAR = 20;
const MOST_OF_A_MENU = 10;
const MOST_WORDS_IN_A_MENU = 3;
const MOST_WORDS_AROUND = 5;
const LINES_OF_A_LIST = 6;
/** Dates of a list are at most so many candidates apart: this bounds the work for each. */
const CANDIDATES_OF_A_LIST = 12;
const MOST_OTHERS = 3;
const FEWEST_WORDS_OF_A_TITLE = 4;
const MOST_WORDS_OF_A_TITLE = 20;
/** The number of an issue may stand on the line above or below its day, if that is short. */
const MOST_WORDS_BESIDE_AN_ISSUE = 8;
/** In characters. More words than a title has need not be counted. */
const LONGEST_COUNTED = 400;

const asNumber = (isSo: boolean): number => (isSo ? 1 : 0);
const upTo = (most: number, count: number): number => Math.min(most, count) / most;

const issueWords = ISSUE_WORDS.map((word) => ` ${toDedupForm(word)}`);
const namesIssue = (text: string): boolean => {
  const folded = ` ${foldStored(text)}`;
  return issueWords.some((word) => folded.includes(word));
};

const WORD = /[\p{L}\p{N}]/u;

/** A bullet is no word. */
const countWords = (text: string): number =>
  text
    .slice(0, LONGEST_COUNTED)
    .split(" ")
    .filter((part) => WORD.test(part)).length;

/** The day that a date names, as `2024-08-09`; a month or year names a part of one. */
export const isoDayOf = ({ date }: Pick<DateCandidate, "date">): string => date.iso.slice(0, 10);

/** Is it the day of reading, or the one before or after it, since clocks differ? */
const isToday = (day: string, { nowMs }: DateContext): boolean => {
  const today = Math.floor(nowMs / DAY_MS);
  return [-1, 0, 1].some((shift) => isoDay(today + shift) === day);
};

/** A page may have been saved long after it was written, but not before; days differ by one between zones. */
const MOST_DAYS_TO_PATH = 366;

/** The number of a day written `2024-08-09`; of a month or year that of its first day. */
const dayNumberOf = (iso: string): number => {
  const [year = 0, month = 1, day = 1] = iso.split("-").map(Number);
  return daysOf(year, month, day);
};

const isFarFromPath = (day: string, pathDay: string | null): boolean => {
  if (pathDay === null) return false;
  const days = dayNumberOf(pathDay) - dayNumberOf(day);
  return days < -1 || days > MOST_DAYS_TO_PATH;
};

/** A page as far as the features of its dates need it. */
interface Setting {
  readonly lines: readonly PageLine[];
  readonly words: readonly number[];
  /** How many of the lines before each are as short as entries of a menu. */
  readonly shortBefore: readonly number[];
  /** Where the headline would stand if it were among the lines; if there is none, where the body begins. */
  readonly headlineAt: number;
  /** Where lines that are the headline would stand. */
  readonly titlesAt: readonly number[];
  readonly bodyTo: number;
  readonly title: string | undefined;
  readonly dated: ReadonlySet<number>;
  readonly earliest: string;
  readonly latest: string;
  readonly hasOnlyUpdates: boolean;
}

/** Where a line of this number would stand. */
const placeOf = (lines: readonly PageLine[], headline: number): number => {
  const below = lines.findIndex(({ number }) => number > headline);
  return below < 0 ? lines.length : below;
};

const headlineAtOf = (lines: readonly PageLine[], headline: number | undefined): number => {
  if (headline !== undefined) return placeOf(lines, headline);
  const body = lines.findIndex(({ role }) => role !== "header");
  return body < 0 ? lines.length : body;
};

const settingOf = (lines: readonly PageLine[], placed: readonly Placed[], context: DateContext): Setting => {
  const words = lines.map(({ text }) => countWords(text));
  const shortBefore = [0];
  for (const count of words)
    shortBefore.push((shortBefore.at(-1) ?? 0) + asNumber(count > 0 && count <= MOST_WORDS_IN_A_MENU));
  const days = placed.map(({ day }) => day).toSorted();
  return {
    lines,
    words,
    shortBefore,
    headlineAt: headlineAtOf(lines, context.headline),
    titlesAt: (context.title?.lines ?? []).map((number) => placeOf(lines, number)),
    bodyTo: lines.findLastIndex(({ role }) => role === "body"),
    title: context.title?.text,
    dated: new Set(placed.map(({ at }) => at)),
    earliest: days[0] ?? "",
    latest: days.at(-1) ?? "",
    hasOnlyUpdates: placed.every(({ cue }) => cue === "updated"),
  };
};

const isTitle = ({ lines, words, dated, title }: Setting, at: number): boolean => {
  const count = words[at] ?? 0;
  return (
    !dated.has(at) &&
    (title === undefined || lines[at]?.text.includes(title) === false) &&
    lines[at]?.role !== "body" &&
    count >= FEWEST_WORDS_OF_A_TITLE &&
    count <= MOST_WORDS_OF_A_TITLE
  );
};

const isOfIssue = ({ at, line }: Placed, { lines, words }: Setting): boolean =>
  namesIssue(line.text) ||
  (line.role === "header" &&
    [at - 1, at + 1].some(
      (next) => (words[next] ?? 0) <= MOST_WORDS_BESIDE_AN_ISSUE && namesIssue(lines[next]?.text ?? ""),
    ));

type Where = Pick<
  DateFeatures,
  | "isUnderHeadline"
  | "isNearUnderHeadline"
  | "isNearAboveHeadline"
  | "isFarAboveHeadline"
  | "isAboveMenu"
  | "isOnTop"
  | "isNearUnderBody"
  | "isFarUnderBody"
>;

/** Where a date stands on its page. */
const whereOf = (
  { at, cue, line }: Placed,
  { headlineAt, titlesAt, bodyTo, shortBefore }: Setting,
): Where => {
  const isHeader = line.role === "header";
  const isUnder = isHeader && at >= headlineAt && cue !== "updated";
  const isAbove = isHeader && at < headlineAt;
  const isFooter = line.role === "footer";
  const above = headlineAt - 1 - at;
  const below = Math.max(0, at - bodyTo - 1);
  const titled = titlesAt.findLast((title) => title <= at) ?? -1;
  const nearest = isUnder ? Math.max(headlineAt, titled) : titled;
  const entries = (shortBefore[headlineAt] ?? 0) - (shortBefore[at + 1] ?? 0);
  return {
    isUnderHeadline: asNumber(isUnder),
    isNearUnderHeadline: isHeader && nearest >= 0 ? 1 / (1 + at - nearest) : 0,
    isNearAboveHeadline: isAbove ? 1 / (1 + above) : 0,
    isFarAboveHeadline: isAbove ? upTo(FAR, above) : 0,
    isAboveMenu: isAbove ? upTo(MOST_OF_A_MENU, entries) : 0,
    isOnTop: asNumber(isHeader && cue === null && at < TOP_LINES && !isUnder),
    isNearUnderBody: isFooter ? 1 / (1 + below) : 0,
    isFarUnderBody: isFooter ? upTo(FAR, below) : 0,
  };
};

const featuresOf = (
  one: Placed,
  near: readonly Placed[],
  setting: Setting,
  context: DateContext,
): DateFeatures => {
  const { at, cue, date, day, line, wordsAround } = one;
  const { headlineAt, earliest, latest } = setting;
  const where = whereOf(one, setting);
  const isTop = where.isOnTop > 0;
  const isBesideTitle =
    cue === null &&
    (line.role === "footer" || (line.role === "header" && at < headlineAt)) &&
    (isTitle(setting, at - 1) || (at + 1 !== headlineAt && isTitle(setting, at + 1)));
  const others =
    cue === null
      ? near.filter((other) => other.day !== day && Math.abs(other.at - at) <= LINES_OF_A_LIST)
      : [];
  const isAmongCued = near.some(
    (other) =>
      cue === "published" &&
      other.cue === cue &&
      other.day !== day &&
      Math.abs(other.at - at) <= LINES_OF_A_LIST,
  );
  const isRevised = near.some(
    (other) => other.cue === "updated" && Math.abs(other.at - at) <= 1 && other.day > day,
  );
  return {
    ...where,
    isNone: 0,
    isCued: asNumber(cue === "published"),
    isUpdate: asNumber(cue === "updated"),
    hasWordsAround: cue === null ? upTo(MOST_WORDS_AROUND, wordsAround) : 0,
    hasTime: asNumber(date.precision === "minute"),
    isToday: asNumber(isToday(day, context)),
    isTodayOnTop: asNumber(isTop && isToday(day, context)),
    isBesideTitle: asNumber(isBesideTitle),
    isAmongOthers: upTo(MOST_OTHERS, new Set(others.map((other) => other.day)).size),
    isInList: asNumber(isBesideTitle && others.length > 0),
    isRevised: asNumber(cue !== "updated" && isRevised),
    isLoneUpdate: asNumber(cue === "updated" && setting.hasOnlyUpdates),
    isOfIssue: asNumber(isOfIssue(one, setting)),
    isOnlyDayOnTop: asNumber(isTop && earliest === latest),
    isAmongCued: asNumber(isAmongCued),
    isDayOfPath: asNumber(day === context.pathDay),
    isFarFromPath: asNumber(isFarFromPath(day, context.pathDay ?? null)),
    isLatest: asNumber(day === latest && earliest !== latest),
  };
};

/**
 * The features of the dates of a page, in their order. Linear.
 *
 * @param lines the lines of the page without its headline
 */
export const dateFeatures = (
  candidates: readonly DateCandidate[],
  lines: readonly PageLine[],
  context: DateContext,
): readonly DateFeatures[] => {
  if (candidates.length === 0) return [];
  const positions = new Map(lines.map((line, at) => [line, at]));
  const placed = candidates.map((each): Placed => ({
    ...each,
    at: positions.get(each.line) ?? 0,
    day: isoDayOf(each),
  }));
  const setting = settingOf(lines, placed, context);
  return placed.map((one, index) => {
    const near = placed.slice(Math.max(0, index - CANDIDATES_OF_A_LIST), index + CANDIDATES_OF_A_LIST + 1);
    return featuresOf(one, near, setting, context);
  });
};
