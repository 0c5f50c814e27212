// Learns what speaks for a page as a list of articles: prints how well each layout is known when it is left out, and the weights.
//
//   node --import ./tests/support/typescript.mjs training/page-kinds/train-lists.ts
//
// Lists are those of tests/support/other-pages/development-pages.ts; articles are those of tests/support/html-pages/ and tests/support/layouts/, whole, cut to one sentence,
// and with more titles of others below them. The weights go into lexicon/page-kind/list-weights.ts.
import { LIST_WEIGHTS } from "../../lexicon/page-kind/list-weights.ts";
import type { ListFeatures } from "../../document/page-kind/list-features.ts";
import { fitLogistic, type Logistic } from "../fit-logistic.ts";
import { type MadePage, makeTrainingPages } from "./made-pages.ts";

const NAMES = Object.keys(LIST_WEIGHTS) as readonly (keyof ListFeatures)[];
/** How small weights are held. */
const STRENGTH = 0.002;
/** A false flag hides what an article is; a list that is not known as one is as before. */
const WEIGHT_OF_AN_ARTICLE = 4;
/** Articles nearest to a list that are printed. */
const NEAREST = 8;

interface Choice extends MadePage {
  readonly features: ListFeatures;
}

const learn = (pages: readonly Choice[]): Logistic =>
  fitLogistic(
    pages.map(({ features, isList }) => ({
      values: NAMES.map((name) => features[name]),
      isOfClass: isList,
      weight: isList ? 1 : WEIGHT_OF_AN_ARTICLE,
    })),
    STRENGTH,
  );

const scoreOf = ({ weights, bias }: Logistic, features: ListFeatures): number =>
  NAMES.reduce((sum, name, at) => sum + (weights[at] ?? 0) * features[name], bias);

const all = makeTrainingPages();
const choices = all.filter((page): page is Choice => page.features !== undefined);
process.stdout.write(`${all.length} pages, ${choices.length} with titles of others\n`);

for (const name of new Set(all.filter(({ isList }) => isList).map((page) => page.name))) {
  const model = learn(choices.filter((page) => page.name !== name));
  const left = all.filter((page) => page.name === name);
  const found = ["html", "txt", "md"].map((extension) => {
    const pages = left.filter((page) => page.extension === extension);
    const known = pages.filter(({ features }) => features !== undefined && scoreOf(model, features) > 0);
    return `${extension} ${known.length}/${pages.length}`;
  });
  process.stdout.write(`${found.join("  ")}  ${name}\n`);
}

const model = learn(choices);
const nearest = choices
  .filter(({ isList }) => !isList)
  .toSorted((one, other) => scoreOf(model, other.features) - scoreOf(model, one.features));
for (const { name, extension, features } of nearest.slice(0, NEAREST))
  process.stdout.write(`nearest article ${scoreOf(model, features).toFixed(2)} .${extension} ${name}\n`);
const rows = NAMES.map((name, at) => `  ${name}: ${(model.weights[at] ?? 0).toFixed(2)},`);
process.stdout.write(`{\n${rows.join("\n")}\n}\nbias ${model.bias.toFixed(2)}\n`);
