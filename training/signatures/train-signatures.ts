// Learns which names of a page are its outlet and its author: prints how often they are found on pages of layouts left out, and the weights.
//
//   node --import ./tests/support/typescript.mjs training/signatures/train-signatures.ts
//
// Pages are those of tests/support/layouts/, filled with articles of ../shared/corpora, also without the lines that name one of both (made-pages.ts). Each set of layouts, written by
// another hand, is left out once; the weights printed at the end are learned from all of them, for lexicon/article/outlet-weights.ts and author-weights.ts.
import { weightedSum } from "../../document/weighed.ts";
import * as layouts from "../../tests/support/layouts/layouts.ts";
import { corpusSamples } from "../../tests/support/samples/corpus-samples.ts";
import type { Choice, Weights } from "../softmax.ts";
import { learnAuthorWeights, learnOutletWeights, markNames } from "./learn-signatures.ts";
import { makeSigned } from "./made-pages.ts";

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const percent = (part: number, of: number): string => ((100 * part) / Math.max(1, of)).toFixed(1).padStart(9);

interface Left<Name extends string> extends Choice<Name> {
  readonly layout: string;
  readonly names: readonly string[];
}

/** How many names there are, are found, and are right. */
type Figures = readonly [there: number, found: number, right: number];

const shown = (all: readonly Figures[]): string => {
  const [there, found, right] = [0, 1, 2].map((which) =>
    all.reduce((sum, figures) => sum + (figures[which] ?? 0), 0),
  ) as [number, number, number];
  return `${percent(right, there)}${percent(right, found)}`;
};

const figuresOf = <Name extends string>(choices: readonly Left<Name>[], weights: Weights<Name>): Figures => {
  let [there, found, right] = [0, 0, 0];
  for (const { features, gold, layout, names } of choices) {
    const scores = features.map((each) => weightedSum(each, weights));
    const best = scores.indexOf(Math.max(...scores));
    const none = features.length - 1;
    if (!gold.includes(none)) there += 1;
    if (best !== none) found += 1;
    if (best !== none && gold.includes(best)) right += 1;
    if (!gold.includes(best) && process.argv.includes("--faults"))
      say(
        `  ${layout}: ${names[best] ?? "nobody"} for ${gold.map((at) => names[at] ?? "nobody").join(", ")}`,
      );
  }
  return [there, found, right];
};

const pages = markNames(makeSigned([...new Set(Object.values(layouts).flat())], corpusSamples()));
say("set left out  outlet r  outlet p author r  author p   of the pages with a right candidate; percent");
const rows: { readonly set: string; readonly outlets: Figures; readonly authors: Figures }[] = [];
for (const set of new Set(pages.map((page) => page.set))) {
  const [left, rest] = [pages.filter((page) => page.set === set), pages.filter((page) => page.set !== set)];
  const outlets = figuresOf(
    left.map((page) => ({ ...page.outlet, layout: page.layout, names: page.outlets })),
    learnOutletWeights(rest),
  );
  const authors = figuresOf(
    left.map((page) => ({ ...page.author, layout: page.layout, names: page.authors })),
    learnAuthorWeights(rest),
  );
  rows.push({ set, outlets, authors });
  say(`${set.padEnd(12)}${shown([outlets])}${shown([authors])}`);
}
say(
  `${"all".padEnd(12)}${shown(rows.map(({ outlets }) => outlets))}${shown(rows.map(({ authors }) => authors))}`,
);
for (const [name, weights] of [
  ["outlet", learnOutletWeights(pages)],
  ["author", learnAuthorWeights(pages)],
] as const) {
  say(name);
  for (const [feature, weight] of Object.entries(weights)) say(`  ${feature}: ${weight.toFixed(2)},`);
}
