import type { BoilerplateKind } from "../../lexicon/boilerplate/rule.ts";
import { isProse } from "../lines/line.ts";
import { endsClause } from "../lines/line-shapes.ts";
import { type Labels, labelOf, withLabelAt } from "./label.ts";
import { MOST_WORDS_OF_A_LINK_HEADING } from "./line-lengths.ts";
import { hasProse, type Page, type Pass, type ProseRange } from "./page.ts";
import { titlesBelow } from "./titles-below.ts";

/** Kinds of headings over links to other articles, and over what a site promotes. */
const LINK_HEADINGS: ReadonlySet<BoilerplateKind | undefined> = new Set(["related_links", "promotion"]);
/** The rule of lines that lead a screen reader past a box of links, and of those that say where it ends. */
const SKIP_BOX = "links.skip";
const MOST_LINES_OF_A_BOX = 12;

/** The lines of a box, from the line that leads past it to the one that says where it ends; none if prose stands between them. */
const linesOfBox = ({ lines, labels }: Page, skip: number): readonly number[] => {
  const box: number[] = [];
  for (let at = skip + 1; at <= skip + MOST_LINES_OF_A_BOX; at += 1) {
    const line = lines[at];
    if (labels[at]?.id === SKIP_BOX) return box;
    if (line === undefined || isProse(line)) break;
    if (labels[at] === undefined) box.push(at);
  }
  return [];
};

const labelLinks = (page: Page, { first, last }: ProseRange): Labels => {
  const links = new Set<number>();
  page.labels.forEach((label, at) => {
    if (at < first || at >= last || !LINK_HEADINGS.has(label?.kind)) return;
    if ((page.lines[at]?.words ?? 0) > MOST_WORDS_OF_A_LINK_HEADING) return;
    if (label?.id === SKIP_BOX) for (const line of linesOfBox(page, at)) links.add(line);
    for (const title of titlesBelow(page, at, last)) links.add(title);
  });
  return withLabelAt(page.labels, links, labelOf("position.link-in-body"));
};

/** Labels titles of other articles inside the body, under a heading that leads to them: the lines below `اقرأ أيضا`. */
export const labelLinksInBody: Pass = (page) => ({ labels: labelLinks(page, page.prose) });

/** Labels the same titles between headline and body, down to the first line that ends like a line of the body. */
export const labelLinksBeforeBody: Pass = (page) => {
  if (!hasProse(page)) return {};
  const { lines, labels, prose, headlineAt } = page;
  const bodyAt = lines.findIndex(
    ({ text }, at) =>
      at > headlineAt && (at >= prose.first || (labels[at] === undefined && endsClause(text))),
  );
  return { labels: labelLinks(page, { first: headlineAt + 1, last: bodyAt }) };
};
