import type { FurnitureKind } from "../lexicon/furniture/rule.ts";
import type { Frame } from "./frame.ts";
import { isProse, type Line } from "./line.ts";
import { type Marks, markOf } from "./mark.ts";
import { isPunctuated } from "./punctuated.ts";
import { speaksOf, storyWords } from "./story-words.ts";

/** Headings over links to other articles, and labels of what a site promotes inside a story. */
const HEADINGS: ReadonlySet<FurnitureKind | undefined> = new Set(["related_links", "promotion"]);
/** With more words the line has the title of the other article in it. */
const WORDS_OF_A_HEADING = 6;
const FEWEST_WORDS_OF_A_TITLE = 3;
const MOST_WORDS_OF_A_TITLE = 20;
/** More titles than this are a list of the story's own. */
const MOST_TITLES = 8;

const ENDS_CLAUSE = /[.:;,\u061B\u060C\u2026]["\u00BB\u201C\u201D)\]]{0,3}$/u;
const ITEM = /^[-*\u2010-\u2015\u2022\u25CF\u25AA\u25CB\u25A0]|^\p{Nd}{1,2} ?[-.)\u2010-\u2015]/u;
const ENTRY = /\S ?[:*/] ?\S/u;

const isTitle = (line: Line | undefined): line is Line =>
  line !== undefined &&
  line.words >= FEWEST_WORDS_OF_A_TITLE &&
  line.words <= MOST_WORDS_OF_A_TITLE &&
  !isProse(line) &&
  !ENDS_CLAUSE.test(line.text.slice(-5));

/** Do the lines stand right under each other in the file? */
const isUnder = (line: Line | undefined, next: Line | undefined): boolean =>
  line !== undefined && next !== undefined && next.number === line.number + 1;

/** The titles below a heading, as far as its block goes; the last one is a subheading of the story, if it may be one. */
const titlesBelow = (
  lines: readonly Line[],
  marks: Marks,
  heading: number,
  last: number,
): readonly number[] => {
  const titles: number[] = [];
  const isClose = isUnder(lines[heading], lines[heading + 1]);
  for (let at = heading + 1; at <= last && titles.length < MOST_TITLES; at += 1) {
    const endsBlock = isClose && titles.length > 0 && !isUnder(lines[at - 1], lines[at]);
    if (marks[at] !== undefined || !isTitle(lines[at]) || endsBlock) break;
    titles.push(at);
  }
  return titles;
};

/**
 * Titles of other articles under a heading that leads to them, inside the story (`first` to `last`): `اقرأ أيضا` and what is
 * below it.
 */
const markKnown = (lines: readonly Line[], marks: Marks, { first, last }: Frame): Marks => {
  const taken = new Set<number>();
  marks.forEach((mark, at) => {
    if (at < first || at >= last || !HEADINGS.has(mark?.kind)) return;
    if ((lines[at]?.words ?? 0) > WORDS_OF_A_HEADING) return;
    for (const title of titlesBelow(lines, marks, at, last)) taken.add(title);
  });
  if (taken.size === 0) return marks;
  return marks.map((mark, at) => (taken.has(at) ? markOf("place.link-in-story") : mark));
};

const WORDS_OF_A_KEYWORD = 3;
const FEWEST_KEYWORDS = 3;
/** More are a list of the story's own. */
const MOST_KEYWORDS = 30;

/** Lines of a few words right under each other, in a story whose paragraphs are sentences: keywords, buttons. */
const markKeywords = (lines: readonly Line[], marks: Marks, frame: Frame): Marks => {
  const taken: number[] = [];
  let run: number[] = [];
  for (let at = frame.first; at <= frame.last; at += 1) {
    const line = lines[at];
    const isShort =
      line !== undefined &&
      marks[at] === undefined &&
      line.words <= WORDS_OF_A_KEYWORD &&
      !ENDS_CLAUSE.test(line.text.slice(-5)) &&
      !ITEM.test(line.text) &&
      !ENTRY.test(line.text);
    const goesOn = isShort && (run.length === 0 || isUnder(lines[at - 1], line));
    if (goesOn) {
      const above = lines[at - 1];
      if (run.length > 0 || above === undefined || !above.text.endsWith(":")) run.push(at);
      continue;
    }
    // Below them the story goes on with a paragraph: what leads to a list of its own stays.
    const isBlock = run.length >= FEWEST_KEYWORDS && run.length <= MOST_KEYWORDS;
    if (isBlock && line !== undefined && isProse(line)) for (const keyword of run) taken.push(keyword);
    run = [];
  }
  if (taken.length === 0 || !isPunctuated(lines, marks, frame)) return marks;
  const keywords = new Set(taken);
  return marks.map((mark, at) => (keywords.has(at) ? markOf("place.keywords-in-story") : mark));
};

const WORDS_OF_A_LABEL = 6;
const FEWEST_WORDS_OF_AN_UNKNOWN_TITLE = 4;

/** A label and titles below it, in a story whose paragraphs are sentences: neither subheading nor paragraph. */
const markUnknown = (lines: readonly Line[], marks: Marks, frame: Frame): Marks => {
  if (!isPunctuated(lines, marks, frame)) return marks;
  const taken = new Set<number>();
  let story: ReadonlySet<string> | undefined;
  for (let at = frame.first + 1; at < frame.last - 1; at += 1) {
    const above = lines[at - 1];
    const label = lines[at];
    const isLabel =
      above !== undefined &&
      marks[at - 1] === undefined &&
      isProse(above) &&
      !above.text.endsWith(":") &&
      marks[at] === undefined &&
      label !== undefined &&
      label.words <= WORDS_OF_A_LABEL &&
      !/[.!?\u061F\u2026\u060C,:]$/u.test(label.text.slice(-1)) &&
      !ITEM.test(label.text) &&
      !ENTRY.test(label.text);
    if (!isLabel) continue;
    const titles = titlesBelow(lines, marks, at, frame.last);
    const next = lines[(titles.at(-1) ?? at) + 1];
    story ??= storyWords(lines, frame);
    const known = story;
    const areOthers = titles.every((title, index) => {
      const line = lines[title];
      return (
        line !== undefined &&
        (index > 0 || line.words >= FEWEST_WORDS_OF_AN_UNKNOWN_TITLE) &&
        !ITEM.test(line.text) &&
        !speaksOf(line, known)
      );
    });
    if (titles.length === 0 || !areOthers || next === undefined || !isProse(next)) continue;
    for (const title of [at, ...titles]) taken.add(title);
  }
  if (taken.size === 0) return marks;
  return marks.map((mark, at) => (taken.has(at) ? markOf("place.block-in-story") : mark));
};

export const markInsideStory = (lines: readonly Line[], marks: Marks, frame: Frame): Marks =>
  markKeywords(lines, markUnknown(lines, markKnown(lines, marks, frame), frame), frame);
