// Learns which date of a page is that of its article: prints how often it is found on pages of layouts left out, and the weights.
//
//   node --import ./tests/support/typescript.mjs training/dates/train-dates.ts
//
// Pages are those of tests/support/layouts/ and tests/support/html-pages/, filled with articles of ../shared/corpora, in five forms (marked-dates.ts). Each set, written by another
// hand, is left out once; the weights printed at the end are learned from all of them, for lexicon/dates/date-weights.ts. `--faults` also prints each wrong day.
import { weightedSum } from "../../document/weighed.ts";
import * as layouts from "../../tests/support/layouts/layouts.ts";
import { corpusSamples } from "../../tests/support/samples/corpus-samples.ts";
import { type DateWeights, learnDateWeights as learn } from "./learn-date-weights.ts";
import { FORMS, type MarkedDates, markDates } from "./marked-dates.ts";

const answer = (weights: DateWeights, { features, days }: MarkedDates): string | null => {
  const scores = features.map((each) => weightedSum(each, weights));
  return days[scores.indexOf(Math.max(...scores))] ?? null;
};

const percent = (part: number, of: number): string => ((100 * part) / of).toFixed(1).padStart(6);
const say = (line: string): void => void process.stdout.write(`${line}\n`);

const pages = markDates([...new Set(Object.values(layouts).flat())], corpusSamples());
const sets = [...new Set(pages.map(({ set }) => set))];
const answers = new Map<MarkedDates, string | null>();
for (const set of sets) {
  const weights = learn(pages.filter((page) => page.set !== set));
  for (const page of pages) if (page.set === set) answers.set(page, answer(weights, page));
}

const figuresOf = (all: readonly MarkedDates[]): string => {
  if (all.length === 0) return "".padStart(14);
  const wrong = all.filter((page) => answers.get(page) !== page.day);
  const falseDays = wrong.filter((page) => answers.get(page) !== null);
  return `${percent(all.length - wrong.length, all.length)}${percent(falseDays.length, all.length)}  `;
};

say(
  `set left out      ${FORMS.map((form) => form.padStart(12)).join("  ")}   days right, false days; percent`,
);
for (const set of [...sets, "all"]) {
  const ofSet = pages.filter((page) => set === "all" || page.set === set);
  say(
    `${set.padEnd(18)}${FORMS.map((form) => figuresOf(ofSet.filter((page) => page.form === form))).join("")}`,
  );
}
if (process.argv.includes("--faults"))
  for (const [{ form, set, layout, day }, found] of [...answers].filter(([page, one]) => one !== page.day))
    say(`${form} ${set} ${layout}: ${found} for ${day}`);
for (const [name, weight] of Object.entries(learn(pages))) say(`  ${name}: ${weight.toFixed(2)},`);
