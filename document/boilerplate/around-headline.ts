import { isPageTitle, isSameTitle } from "../headline/same-title.ts";
import { labelOf } from "./label.ts";
import type { Pass } from "./page.ts";

/** Labels the lines above the headline, its repetitions, and the page's title. The line of the headline loses its label, if it has one. */
export const labelAroundHeadline: Pass = ({ lines, labels, prose, headlineAt }) => {
  const headline = lines[headlineAt];
  if (headline === undefined) return {};
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
