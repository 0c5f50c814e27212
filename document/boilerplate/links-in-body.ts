import type { FurnitureKind } from "../../lexicon/boilerplate/rule.ts";
import type { Frame } from "./frame.ts";
import { isProse, type Line } from "../lines/line.ts";
import { endsClause } from "../lines/line-shapes.ts";
import { type Marks, markOf } from "../lines/label.ts";
import { titlesBelow } from "./titles-below.ts";

/** Headings over links to other articles, and labels of what a site promotes inside a story. */
const HEADINGS: ReadonlySet<FurnitureKind | undefined> = new Set(["related_links", "promotion"]);
/** Where a box begins, and where it ends. */
const SKIPPING = "links.skip";
const LINES_OF_A_BOX = 12;
/** With more words the line has the title of the other article in it. */
const WORDS_OF_A_HEADING = 6;

/** What stands between a line that leads past a box and the one that says where it ends; nothing if a paragraph does. */
const boxAt = (lines: readonly Line[], marks: Marks, at: number): readonly number[] => {
  const box: number[] = [];
  for (let next = at + 1; next <= at + LINES_OF_A_BOX; next += 1) {
    const line = lines[next];
    if (marks[next]?.id === SKIPPING) return box;
    if (line === undefined || isProse(line)) break;
    if (marks[next] === undefined) box.push(next);
  }
  return [];
};

/**
 * Titles of other articles under a heading that leads to them, between the lines `first` and `last`: `اقرأ أيضا` and what is
 * below it.
 */
export const markLinks = (lines: readonly Line[], marks: Marks, { first, last }: Frame): Marks => {
  const taken = new Set<number>();
  marks.forEach((mark, at) => {
    if (at < first || at >= last || !HEADINGS.has(mark?.kind)) return;
    if ((lines[at]?.words ?? 0) > WORDS_OF_A_HEADING) return;
    if (mark?.id === SKIPPING) for (const line of boxAt(lines, marks, at)) taken.add(line);
    for (const title of titlesBelow(lines, marks, at, last)) taken.add(title);
  });
  if (taken.size === 0) return marks;
  return marks.map((mark, at) => (taken.has(at) ? markOf("place.link-in-story") : mark));
};

/** The same between the headline (`at`) and the story (`prose`), as far as no line ends like one of the story's. Only in a text with prose. */
export const markLinksBeforeStory = (
  lines: readonly Line[],
  marks: Marks,
  at: number,
  prose: number,
): Marks => {
  if (prose >= lines.length) return marks;
  const told = lines.findIndex(
    ({ text }, index) => index > at && (index >= prose || (marks[index] === undefined && endsClause(text))),
  );
  return markLinks(lines, marks, { first: at + 1, last: told });
};
