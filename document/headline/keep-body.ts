import type { Page, Pass } from "../boilerplate/page.ts";

/** The line that has the most words, the first of several. */
const longestOf = ({ lines }: Page): number =>
  lines.reduce((best, line, at) => (line.words > (lines[best]?.words ?? 0) ? at : best), 0);

/** A line that nothing follows titles nothing: it is the body. If every line has a label, the longest one is the body after all. */
export const keepBody: Pass = (page) => {
  const { labels, lines, headlineAt } = page;
  if (lines.some((_, at) => at !== headlineAt && labels[at] === undefined)) return {};
  if (headlineAt >= 0) return { headlineAt: -1 };
  const kept = longestOf(page);
  return { labels: lines.map((_, at) => (at === kept ? undefined : labels[at])) };
};
