// Learns what speaks for a line as the headline: prints how often it is found on pages of layouts left out, and the weights.
//
//   node --import ./tests/support/typescript.mjs training/headlines/train-headlines.ts
//
// Pages are those of tests/support/layouts/, filled with articles of ../shared/corpora, in three forms (marked-pages.ts). Each set of layouts, written by another
// hand, is left out once; the weights printed at the end are learned from all of them, for lexicon/article/headline-weights.ts.
import { HEADLINE_WEIGHTS } from "../../lexicon/article/headline-weights.ts";
import type { HeadlineFeatures } from "../../document/headline/headline-features.ts";
import { weightedSum } from "../../document/weighed.ts";
import * as layouts from "../../tests/support/layouts/layouts.ts";
import { corpusSamples } from "../../tests/support/samples/corpus-samples.ts";
import { learnWeights, type Weights } from "../softmax.ts";
import { FORMS, type MarkedPage, markPages } from "./marked-pages.ts";

const NAMES = Object.keys(HEADLINE_WEIGHTS) as readonly (keyof HeadlineFeatures)[];
type HeadlineWeights = Weights<keyof HeadlineFeatures>;

const learn = (pages: readonly MarkedPage[]): HeadlineWeights => learnWeights(pages, NAMES);

const isRight = (weights: HeadlineWeights, page: MarkedPage): boolean => {
  const scores = page.features.map((features) => weightedSum(features, weights));
  return page.gold.includes(scores.indexOf(Math.max(...scores)));
};

const percent = (part: number, of: number): string => ((100 * part) / of).toFixed(1).padStart(6);

const pages = markPages([...new Set(Object.values(layouts).flat())], corpusSamples());
const sets = [...new Set(pages.map(({ layout }) => layout.set))];
const say = (line: string): void => void process.stdout.write(`${line}\n`);
say(`set left out    pages${FORMS.map((form) => form.padStart(9)).join("")}   headlines right, percent`);
const right = new Map<string, number>();
for (const set of sets) {
  const weights = learn(pages.filter(({ layout }) => layout.set !== set));
  const row = FORMS.map((form) => {
    const left = pages.filter((page) => page.layout.set === set && page.form === form);
    const found = left.filter((page) => isRight(weights, page)).length;
    right.set(form, (right.get(form) ?? 0) + found);
    return percent(found, left.length).padStart(9);
  });
  say(
    `${set.padEnd(12)}${String(pages.filter(({ layout }) => layout.set === set).length).padStart(9)}${row.join("")}`,
  );
}
const all = FORMS.map((form) =>
  percent(right.get(form) ?? 0, pages.filter((page) => page.form === form).length).padStart(9),
);
say(`${"all".padEnd(12)}${String(pages.length).padStart(9)}${all.join("")}`);
for (const [name, weight] of Object.entries(learn(pages))) say(`  ${name}: ${weight.toFixed(2)},`);
