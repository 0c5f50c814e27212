// Learns what speaks for a line as the headline: prints how often it is found on pages of layouts left out, and the weights.
//
//   node --import ./tests/support/typescript.mjs training/headlines/train-headlines.ts
//
// Pages are those of tests/support/layouts/, filled with articles of ../shared/corpora, in three forms (marked-pages.ts). Each set of layouts, written by another
// hand, is left out once; the weights printed at the end are learned from all of them, for lexicon/article/headline-weights.ts.
import { HEADLINE_WEIGHTS } from "../../lexicon/article/headline-weights.ts";
import { scoreOf } from "../../document/headline/choose-headline.ts";
import type { HeadlineFeatures } from "../../document/headline/headline-features.ts";
import * as layouts from "../../tests/support/layouts/layouts.ts";
import { corpusSamples } from "../../tests/support/samples/corpus-samples.ts";
import { FORMS, type MarkedPage, markPages } from "./marked-pages.ts";

const NAMES = Object.keys(HEADLINE_WEIGHTS) as readonly (keyof HeadlineFeatures)[];
type Weights = Readonly<Record<keyof HeadlineFeatures, number>>;

const EPOCHS = 40;
const RATE = 0.3;
/** How strongly weights are drawn to 0, for each page. */
const STRENGTH = 0.002;

/** The probability of each candidate: the softmax of the scores. */
const probabilities = (weights: Weights, page: MarkedPage): readonly number[] => {
  const scores = page.features.map((features) => scoreOf(features, weights));
  const best = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - best));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
};

/** The gradient of the loss of one page: minus the logarithm of the probability that one of the right candidates is chosen. */
const gradientOf = (weights: Weights, page: MarkedPage): Weights => {
  const chances = probabilities(weights, page);
  const right = page.gold.reduce((sum, at) => sum + (chances[at] ?? 0), 0);
  const pulls = chances.map((chance, at) => chance - (page.gold.includes(at) ? chance / right : 0));
  return Object.fromEntries(
    NAMES.map((name) => [
      name,
      page.features.reduce((sum, features, at) => sum + (pulls[at] ?? 0) * features[name], 0) +
        STRENGTH * weights[name],
    ]),
  ) as Weights;
};

/** Softmax regression by AdaGrad. */
const learn = (pages: readonly MarkedPage[]): Weights => {
  const weights = Object.fromEntries(NAMES.map((name) => [name, 0])) as Record<
    keyof HeadlineFeatures,
    number
  >;
  const squares = Object.fromEntries(NAMES.map((name) => [name, 1e-8])) as Record<
    keyof HeadlineFeatures,
    number
  >;
  for (let epoch = 0; epoch < EPOCHS; epoch += 1)
    for (const page of pages) {
      const gradient = gradientOf(weights, page);
      for (const name of NAMES) {
        squares[name] += gradient[name] ** 2;
        weights[name] -= (RATE * gradient[name]) / Math.sqrt(squares[name]);
      }
    }
  return weights;
};

const isRight = (weights: Weights, page: MarkedPage): boolean => {
  const scores = page.features.map((features) => scoreOf(features, weights));
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
