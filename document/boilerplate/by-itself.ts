import type { LayoutRuleId } from "../../lexicon/boilerplate/layout-rules.ts";
import { isProse, type Line } from "../lines/line.ts";
import { labelByStructure } from "./by-markup.ts";
import { ruleByPhrase } from "./by-phrase.ts";
import { ruleByShape, ruleByShapeAnywhere } from "./by-shape.ts";
import { type Label, labelOf } from "./label.ts";
import type { Pass } from "./page.ts";

const labelIf = (rule: LayoutRuleId | undefined): Label | undefined =>
  rule === undefined ? undefined : labelOf(rule);

/** Labels lines whose words, shape or markup mean the same at any position. Words are more certain than shapes, shapes than markup. */
export const labelByItself: Pass = ({ lines, structure }) => {
  const byMarkup = labelByStructure(lines, structure);
  const byPhrase = lines.map((line) => ruleByPhrase(line, "anywhere"));
  const firstProse = lines.findIndex(
    (line, at) => (byPhrase[at] ?? byMarkup[at]) === undefined && isProse(line),
  );
  const isBelowProse = (at: number): boolean => firstProse >= 0 && at > firstProse;
  return {
    labels: lines.map(
      (line, at) =>
        byPhrase[at] ??
        (isBelowProse(at) ? ruleByPhrase(line, "below") : undefined) ??
        labelIf(ruleByShapeAnywhere(line)) ??
        byMarkup[at],
    ),
  };
};

const BY_SHAPE = /^shape\./u;
const BY_SHAPE_OR_MARKUP = /^(?:shape|markup|position)\./u;

/**
 * The label of a line outside the prose. A label by its words comes first, since the words may name the author or the time. It replaces a
 * label by shape or markup; a label that the line already has by its words stays.
 */
const labelOutside = (line: Line, known: Label | undefined, isArabic: boolean): Label | undefined => {
  if (known !== undefined && !BY_SHAPE_OR_MARKUP.test(known.id)) return known;
  const byPhrase = ruleByPhrase(line, "outside");
  if (byPhrase !== undefined) return byPhrase;
  return known !== undefined && BY_SHAPE.test(known.id)
    ? known
    : (labelIf(ruleByShape(line, isArabic)) ?? known);
};

/** Labels lines above and below the prose that could belong to the body if they stood inside it: cues, buttons, dates, menus. */
export const labelOutsideProse: Pass = ({ lines, labels, prose: { first, last }, isArabic }) => ({
  labels: lines.map((line, at) =>
    at >= first && at <= last ? labels[at] : labelOutside(line, labels[at], isArabic),
  ),
});
