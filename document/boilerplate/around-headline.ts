import { isPageTitle, isSameTitle } from "../headline/same-title.ts";
import { isSender } from "../headline/may-title.ts";
import type { Line } from "../lines/line.ts";
import { type Labels, labelOf } from "./label.ts";
import type { Pass } from "./page.ts";

/** Labels the names of channels that stand above a text without a headline. */
const withoutSender = (lines: readonly Line[], labels: Labels): Labels => {
  const text = lines.findIndex((line, at) => labels[at] === undefined && !isSender(line));
  return labels.map((label, at) =>
    label === undefined && at < text ? labelOf("position.above-headline") : label,
  );
};

/** Labels the lines above the headline, its repetitions, and the page's title. The line of the headline loses its label, if it has one. */
export const labelAroundHeadline: Pass = ({ lines, labels, prose, headlineAt }) => {
  const headline = lines[headlineAt];
  if (headline === undefined) return { labels: withoutSender(lines, labels) };
  return {
    labels: lines.map((line, at) => {
      if (at === headlineAt) return undefined;
      const known = labels[at];
      if (known !== undefined) return known;
      if (isSameTitle(line, headline)) return labelOf("headline.repeated");
      if (at < prose.first && isPageTitle(line, headline)) return labelOf("headline.page-title");
      return at < headlineAt ? labelOf("position.above-headline") : undefined;
    }),
  };
};
