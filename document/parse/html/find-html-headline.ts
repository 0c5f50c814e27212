import { toDedupForm } from "../../../text/dedup-form.ts";
import { countWords } from "../../../text/count-words.ts";
import type { BodyRange } from "./body-range.ts";
import { splitFolded } from "../../../text/folded-words.ts";
import type { PageTitles } from "./page-hints.ts";

/** A line of fewer words inside a title may be the name of a section. */
const FEWEST_WORDS_WITHIN = 3;
const FEWEST_SEGMENT_WORDS = 2;
/** Between a headline and the names before and after it. */
const SEPARATOR = /\s(?:[-\u2010-\u2015|:\u00AB\u00BB\u2022\u00B7]|::)\s/u;

/** A title and its segments, in the dedup form. */
interface SplitTitle {
  readonly whole: string;
  readonly segments: ReadonlySet<string>;
}

const splitTitle = (title: string): SplitTitle => ({
  whole: toDedupForm(title),
  segments: new Set(title.split(SEPARATOR).map(toDedupForm)),
});

/** Whether a line is a whole title, or the part of one before, after or between the names of the site and its sections. */
const isInTitle = ({ whole, segments }: SplitTitle, line: string, words: number): boolean =>
  whole === line ||
  (words >= FEWEST_SEGMENT_WORDS && segments.has(line)) ||
  (words >= FEWEST_WORDS_WITHIN && ` ${whole} `.includes(` ${line} `));

/**
 * The indexes of the lines that may be the headline, because a title of the page contains them. If they differ in length,
 * only the longest. Never the outlet's name.
 */
const headlinesAmong = (
  lines: readonly string[],
  titles: readonly string[],
  outlet: string | undefined,
): readonly number[] => {
  if (titles.length === 0) return [];
  const split = titles.map(splitTitle);
  const longest = Math.max(0, ...titles.map(({ length }) => length));
  const site = outlet === undefined ? "" : toDedupForm(outlet);
  let longestLines: number[] = [];
  let most = 1;
  lines.forEach((line, index) => {
    // Tashkeel and tatweel make a line longer than its title, but not by that much.
    if (line.length > 2 * longest + 20) return;
    const own = toDedupForm(line);
    const words = splitFolded(own).length;
    if (words < most || own === site || !split.some((title) => isInTitle(title, own, words))) return;
    longestLines = words > most ? [index] : [...longestLines, index];
    most = words;
  });
  return longestLines;
};

/** The headline of a page. */
export interface HtmlHeadline {
  /** The index of its line; undefined if no line is certain. */
  readonly at: number | undefined;
  /** The headline that only the metadata have. */
  readonly added: string | undefined;
  /** Whether the title of the page may be the headline or stand next to it. Otherwise it is the site's. */
  readonly isTitled: boolean;
}

/** A title in the metadata that no line has is the headline only if it is long enough not to be a name. */
const FEWEST_ADDED_WORDS = 5;
/** At most this many lines stand between a short headline and its body; a higher line is the name of a section. */
const MOST_LINES_BETWEEN = 6;
/** If the body contains its headline, then in this many first lines. */
const HEAD_LINES = 3;

/**
 * Finds the headline of a page: the line that its titles name, the last above the body or else the first in it; without such
 * a line, a title that the metadata give the article.
 *
 * @param range the body, if it was found
 * @param speaks whether a text shares words with the body
 */
export const findHtmlHeadline = (
  lines: readonly string[],
  range: BodyRange | undefined,
  { stated, title, outlet }: PageTitles,
  speaks: (text: string) => boolean,
): HtmlHeadline => {
  const named = stated.filter((text) => countWords(text) >= FEWEST_ADDED_WORDS && speaks(text));
  const { first, last } = range ?? { first: 0, last: lines.length - 1 };
  const seen = headlinesAmong(lines.slice(0, last + 1), [...named, ...title], outlet);
  const at = seen.findLast((each) => each < first + HEAD_LINES) ?? seen[0];
  const isAboutBody = (text: string): boolean => countWords(text) >= FEWEST_WORDS_WITHIN && speaks(text);
  const aboutBodyAbove = range === undefined ? -1 : lines.slice(0, first + 1).findIndex(isAboutBody);
  const isSection = (index: number): boolean => {
    const text = lines[index] ?? "";
    return (
      aboutBodyAbove >= 0 &&
      index < first - MOST_LINES_BETWEEN &&
      countWords(text) < FEWEST_WORDS_WITHIN &&
      !speaks(text)
    );
  };
  if (at !== undefined && !isSection(at)) return { at, added: undefined, isTitled: true };
  const [added] = named;
  return { at: undefined, added, isTitled: added !== undefined || aboutBodyAbove < 0 };
};
