import { LIST_WORDS } from "../../lexicon/page-kind/list-words.ts";
import { toDedupForm } from "../../text/dedup-form.ts";
import type { Structure } from "../boilerplate/by-markup.ts";
import type { Label } from "../boilerplate/label.ts";
import type { Line } from "../lines/line.ts";
import type { ReadPage } from "../metadata/page.ts";
import { type LineRole, roleOf } from "./line-roles.ts";

/** What speaks for a page as a list of articles, and against it, each from 0 to 1. */
export interface ListFeatures {
  /** Titles of other articles: links, or with a day or an excerpt beside them. Fifteen or more are 1. */
  readonly entries: number;
  /** Words of paragraphs and lines that belong to no entry: a hundred or more are 1. */
  readonly ownText: number;
  /** 1 if there are none of these; with twenty words, as in a short sentence, 0. */
  readonly isBare: number;
  /** Entries with a paragraph or an excerpt of their own; six or more are 1. */
  readonly withText: number;
  /** Entries with an excerpt that is cut off; six or more are 1. */
  readonly withCut: number;
  /** A short line that is there with every entry or so: `التفاصيل`. */
  readonly repeats: number;
  /** Words that only lists have: pagers, `نتائج البحث`. */
  readonly listWords: number;
  /** Short lines: menus, sections, buttons. Twenty or more are 1. */
  readonly menu: number;
  /** The share of entries below a heading that announces other articles, as below an article. */
  readonly related: number;
}

/** The titles of a list, and what was counted on the page. */
export interface ListReading {
  /** Positions of the lines that title other articles. */
  readonly entries: ReadonlySet<number>;
  readonly features: ListFeatures;
}

const MOST_ENTRIES = 15;
const MOST_OWN_WORDS = 100;
const FEWEST_OWN_WORDS = 20;
const MOST_TEXTS = 6;
const MOST_MENU = 20;
const MOST_LINES_TO_A_STAMP = 3;
const MOST_LINES_TO_A_TEXT = 5;
const FEWEST_REPEATS = 4;

const LINES: ReadonlySet<string> = new Set(LIST_WORDS.lines.map(toDedupForm));
const STARTS: readonly string[] = LIST_WORDS.starts.map((text) => `${toDedupForm(text)} `);
const MOST_WORDS_OF_A_PAGER = 6;

const isListWord = ({ folded = "", words }: Line): boolean =>
  words > 0 &&
  words <= MOST_WORDS_OF_A_PAGER &&
  (LINES.has(folded) || STARTS.some((start) => `${folded} `.startsWith(start)));

/** A title with what stands below it. */
interface Title {
  readonly at: number;
  readonly words: number;
  readonly isLinked: boolean;
  isStamped: boolean;
  isCut: boolean;
  /** Of the paragraph or excerpt; 0 if it has none. */
  textWords: number;
}

const upTo = (most: number, count: number): number => Math.min(most, count) / most;
const sumOf = <Item>(items: readonly Item[], valueOf: (item: Item) => number): number =>
  items.reduce((sum, item) => sum + valueOf(item), 0);

/** The titles of a page with what belongs to each, and the words of the paragraphs that belong to none. */
const titlesOf = (
  lines: readonly Line[],
  roles: readonly LineRole[],
  links: ReadonlySet<number> | undefined,
): { readonly titles: readonly Title[]; readonly looseWords: number } => {
  const titles: Title[] = [];
  let looseWords = 0;
  lines.forEach(({ number, words }, at) => {
    const role = roles[at];
    const last = titles.at(-1);
    const below = at - (last?.at ?? -Infinity);
    const isOpen = last !== undefined && last.textWords === 0;
    const isLinked = links?.has(number) === true;
    if (role === "title" || (role === "stamped" && (links === undefined || isLinked))) {
      const isUnderStamp = roles[at - 1] === "stamp" && last?.isStamped !== true;
      titles.push({
        at,
        words,
        isLinked,
        isStamped: role === "stamped" || isUnderStamp,
        isCut: false,
        textWords: 0,
      });
    } else if (role === "stamp" || role === "stamped") {
      if (isOpen && below <= MOST_LINES_TO_A_STAMP) last.isStamped = true;
    } else if (role === "text" || role === "cut") {
      if (isOpen && below <= MOST_LINES_TO_A_TEXT) {
        last.isCut = role === "cut";
        last.textWords = words;
      } else looseWords += words;
    }
  });
  return { titles, looseWords };
};

/** How often each short line is there. */
const timesOf = (lines: readonly Line[], roles: readonly LineRole[]): ReadonlyMap<string, number> => {
  const times = new Map<string, number>();
  lines.forEach(({ folded = "" }, at) => {
    if (roles[at] === "other" && folded !== "") times.set(folded, (times.get(folded) ?? 0) + 1);
  });
  return times;
};

const BY_PLACE = /^(?:position|markup|shape|headline)\./u;

/** The role of a line that is known by its words: a time; or a notice, a form, a button. */
const knownRole = (label: Label | undefined): LineRole | undefined => {
  if (label === undefined) return undefined;
  if (label.kind === "date_line") return "stamp";
  return label.kind === "link" || !BY_PLACE.test(label.id) ? "other" : undefined;
};

/** Fewer titles are no list. */
const FEWEST_ENTRIES = 5;
/** A text of titles and days and nothing around them is a chronology, or a programme. */
const FEWEST_OF_A_MENU = 3;
/** In a text without markup so few paragraphs are those of the page itself, below its headline. */
const MOST_OWN_TEXTS = 2;
/** More words in paragraphs that follow each other are a text: excerpts stand between titles. */
const MOST_WORDS_IN_A_ROW = 120;

const tellsItself = (lines: readonly Line[]): boolean => {
  let words = 0;
  return lines.some((line, at) => {
    if (line.isProse && lines[at - 1]?.isProse === true) words += line.words;
    return words > MOST_WORDS_IN_A_ROW;
  });
};

/** How many titles may be entries: this many are asked for before anything else is counted. */
const countCandidates = (titles: readonly Title[], hasLinks: boolean): number =>
  titles.filter(({ isLinked, isStamped, isCut }) => (hasLinks ? isLinked : isStamped || isCut)).length;

/**
 * Counts what speaks for a page as a list. Undefined for a page with too few titles of other articles. Linear.
 *
 * @param structure what the format says of the lines
 */
export const readList = (
  { lines, labels }: Pick<ReadPage, "lines" | "labels">,
  { links, headline, isTitled }: Structure = {},
): ListReading | undefined => {
  if (lines.filter(({ isProse }) => !isProse).length < FEWEST_ENTRIES || tellsItself(lines)) return undefined;
  const roles = lines.map((line, at) => knownRole(labels[at]) ?? roleOf(line));
  const { titles, looseWords } = titlesOf(lines, roles, links);
  if (countCandidates(titles, links !== undefined) < FEWEST_ENTRIES) return undefined;
  const menu = roles.filter((role) => role === "other").length;
  if (links === undefined && menu < FEWEST_OF_A_MENU) return undefined;

  const times = timesOf(lines, roles);
  const repeats = [...times.values()].some((count) => count >= FEWEST_REPEATS);
  const hasListWords = lines.some(isListWord);
  const isEntry = ({ at, isLinked, isStamped, isCut }: Title): boolean => {
    if (lines[at]?.number === headline) return false;
    // Without links an excerpt needs more evidence: verses and memories are full of dots, too.
    return links === undefined ? isStamped || (isCut && (repeats || hasListWords)) : isLinked;
  };
  const entries = titles.filter(isEntry);
  if (entries.length < FEWEST_ENTRIES) return undefined;
  const withText = entries.filter(({ textWords }) => textWords > 0);
  const areOwn = isTitled === undefined && withText.length <= MOST_OWN_TEXTS;
  const allWords = looseWords + sumOf(titles, ({ words, textWords }) => words + textWords);
  const entryWords =
    sumOf(entries, ({ words }) => words) + (areOwn ? 0 : sumOf(withText, ({ textWords }) => textWords));
  const ownWords = allWords - entryWords;
  const related = labels.findIndex(
    (label, at) => label?.kind === "related_links" && times.get(lines[at]?.folded ?? "") === 1,
  );
  return {
    entries: new Set(entries.map(({ at }) => at)),
    features: {
      entries: upTo(MOST_ENTRIES, entries.length),
      ownText: upTo(MOST_OWN_WORDS, ownWords),
      isBare: Math.max(0, 1 - ownWords / FEWEST_OWN_WORDS),
      withText: areOwn ? 0 : upTo(MOST_TEXTS, withText.length),
      withCut: upTo(MOST_TEXTS, entries.filter(({ isCut }) => isCut).length),
      repeats: Number(repeats),
      listWords: Number(hasListWords),
      menu: upTo(MOST_MENU, menu),
      related: related < 0 ? 0 : entries.filter(({ at }) => at > related).length / entries.length,
    },
  };
};
