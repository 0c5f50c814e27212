import type { FurnitureKind } from "../lexicon/furniture/rule.ts";
import type { Frame } from "./frame.ts";
import type { Line } from "./line.ts";
import { type Marks, markOf } from "./mark.ts";
import { titlesBelow } from "./titles-below.ts";

/** Headings over links to other articles, and labels of what a site promotes inside a story. */
const HEADINGS: ReadonlySet<FurnitureKind | undefined> = new Set(["related_links", "promotion"]);
/** With more words the line has the title of the other article in it. */
const WORDS_OF_A_HEADING = 6;

/**
 * Titles of other articles under a heading that leads to them, inside the story (`first` to `last`): `اقرأ أيضا` and what is
 * below it.
 */
export const markLinks = (lines: readonly Line[], marks: Marks, { first, last }: Frame): Marks => {
  const taken = new Set<number>();
  marks.forEach((mark, at) => {
    if (at < first || at >= last || !HEADINGS.has(mark?.kind)) return;
    if ((lines[at]?.words ?? 0) > WORDS_OF_A_HEADING) return;
    for (const title of titlesBelow(lines, marks, at, last)) taken.add(title);
  });
  if (taken.size === 0) return marks;
  return marks.map((mark, at) => (taken.has(at) ? markOf("place.link-in-story") : mark));
};
