import { toDedupForm } from "../../../text/dedup-form.ts";
import { countWords } from "../../../text/count-words.ts";
import type { Place } from "./place.ts";
import { type Titles, wordsOf } from "./page-hints.ts";

/** What stands in a title with fewer words may be a section's name. */
const FEWEST_WORDS_WITHIN = 3;
const FEWEST_WORDS_OF_A_PART = 2;
/** Between a headline and the names before and after it. */
const PARTING = /\s(?:[-\u2010-\u2015|:\u00AB\u00BB\u2022\u00B7]|::)\s/u;

interface Title {
  readonly whole: string;
  readonly parts: ReadonlySet<string>;
}

const titleFrom = (title: string): Title => ({
  whole: toDedupForm(title),
  parts: new Set(title.split(PARTING).map(toDedupForm)),
});

/** Is a line the whole of a title, or what stands in it before, after or between the names of the site and its sections? */
const isIn = ({ whole, parts }: Title, line: string, words: number): boolean =>
  whole === line ||
  (words >= FEWEST_WORDS_OF_A_PART && parts.has(line)) ||
  (words >= FEWEST_WORDS_WITHIN && ` ${whole} `.includes(` ${line} `));

/**
 * Which of these lines can be the headline by the titles that the page gives itself: those that are a title or a part of one, of
 * different ones the longest. `outlet`, if known, is none.
 */
const headlinesAmong = (
  lines: readonly string[],
  titles: readonly string[],
  outlet: string | undefined,
): readonly number[] => {
  if (titles.length === 0) return [];
  const known = titles.map(titleFrom);
  const longest = Math.max(0, ...titles.map(({ length }) => length));
  const site = outlet === undefined ? "" : toDedupForm(outlet);
  let found: number[] = [];
  let most = 1;
  lines.forEach((line, index) => {
    // Tashkeel and tatweel make a line longer, not that much.
    if (line.length > 2 * longest + 20) return;
    const own = toDedupForm(line);
    const words = wordsOf(own);
    if (words < most || own === site || !known.some((title) => isIn(title, own, words))) return;
    found = words > most ? [index] : [...found, index];
    most = words;
  });
  return found;
};

/** The headline of a page. */
export interface Headline {
  /** Which line it is; undefined if none is one for certain. */
  readonly at: number | undefined;
  /** The headline that stands in the metadata alone. */
  readonly added: string | undefined;
  /** May the title of the page be the headline, or stand beside it? Else it is the site's. */
  readonly isTitled: boolean;
}

/** A title in the metadata that stands nowhere on the page is a headline only if it is no name. */
const FEWEST_WORDS_OF_A_HEADLINE = 5;
/** Between a short headline and its body are no more lines than these; what stands higher is a section's name. */
const LINES_BETWEEN = 6;
/** In so many lines a body may begin with its headline. */
const LINES_OF_A_HEAD = 3;

/**
 * Finds the headline of a page with these lines. `speaks` tells whether a text speaks of the body, which stands at `place` if anywhere.
 *
 * The line that is one by the page's titles: the last above the body, else the first in it. Without one, a title that the metadata give the article.
 */
export const findHtmlHeadline = (
  lines: readonly string[],
  place: Place | undefined,
  { stated, title, outlet }: Titles,
  speaks: (text: string) => boolean,
): Headline => {
  const named = stated.filter((text) => countWords(text) >= FEWEST_WORDS_OF_A_HEADLINE && speaks(text));
  const { first, last } = place ?? { first: 0, last: lines.length - 1 };
  const seen = headlinesAmong(lines.slice(0, last + 1), [...named, ...title], outlet);
  const at = seen.findLast((each) => each < first + LINES_OF_A_HEAD) ?? seen[0];
  const isTold = (text: string): boolean => countWords(text) >= FEWEST_WORDS_WITHIN && speaks(text);
  const toldAbove = place === undefined ? -1 : lines.slice(0, first + 1).findIndex(isTold);
  const isSection = (index: number): boolean => {
    const text = lines[index] ?? "";
    return (
      toldAbove >= 0 &&
      index < first - LINES_BETWEEN &&
      countWords(text) < FEWEST_WORDS_WITHIN &&
      !speaks(text)
    );
  };
  if (at !== undefined && !isSection(at)) return { at, added: undefined, isTitled: true };
  const [added] = named;
  return { at: undefined, added, isTitled: added !== undefined || toldAbove < 0 };
};
