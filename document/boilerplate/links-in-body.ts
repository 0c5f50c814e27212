import type { BoilerplateKind } from "../../lexicon/boilerplate/rule.ts";
import type { Frame } from "./frame.ts";
import { isProse, type Line } from "../lines/line.ts";
import { endsClause } from "../lines/line-shapes.ts";
import { type Labels, labelOf } from "../lines/label.ts";
import { titlesBelow } from "./titles-below.ts";

/** Headings over links to other articles, and headings of what a site promotes inside a body. */
const HEADINGS: ReadonlySet<BoilerplateKind | undefined> = new Set(["related_links", "promotion"]);
/** Where a box begins, and where it ends. */
const SKIPPING = "links.skip";
const LINES_OF_A_BOX = 12;
/** With more words the line has the title of the other article in it. */
const WORDS_OF_A_HEADING = 6;

/** What stands between a line that leads past a box and the one that says where it ends; nothing if a paragraph does. */
const boxAt = (lines: readonly Line[], labels: Labels, at: number): readonly number[] => {
  const box: number[] = [];
  for (let next = at + 1; next <= at + LINES_OF_A_BOX; next += 1) {
    const line = lines[next];
    if (labels[next]?.id === SKIPPING) return box;
    if (line === undefined || isProse(line)) break;
    if (labels[next] === undefined) box.push(next);
  }
  return [];
};

/**
 * Titles of other articles under a heading that leads to them, between the lines `first` and `last`: `اقرأ أيضا` and what is
 * below it.
 */
export const labelLinks = (lines: readonly Line[], labels: Labels, { first, last }: Frame): Labels => {
  const taken = new Set<number>();
  labels.forEach((label, at) => {
    if (at < first || at >= last || !HEADINGS.has(label?.kind)) return;
    if ((lines[at]?.words ?? 0) > WORDS_OF_A_HEADING) return;
    if (label?.id === SKIPPING) for (const line of boxAt(lines, labels, at)) taken.add(line);
    for (const title of titlesBelow(lines, labels, at, last)) taken.add(title);
  });
  if (taken.size === 0) return labels;
  return labels.map((label, at) => (taken.has(at) ? labelOf("position.link-in-body") : label));
};

/** The same between the headline (`at`) and the body (`prose`), as far as no line ends like one of the body's. Only in a text with prose. */
export const labelLinksBeforeBody = (
  lines: readonly Line[],
  labels: Labels,
  at: number,
  prose: number,
): Labels => {
  if (prose >= lines.length) return labels;
  const told = lines.findIndex(
    ({ text }, index) => index > at && (index >= prose || (labels[index] === undefined && endsClause(text))),
  );
  return labelLinks(lines, labels, { first: at + 1, last: told });
};
