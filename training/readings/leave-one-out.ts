// Reads pages of each set of layouts with weights that were learned without it: what is right at first sight of a layout.
//
//   node --import ./tests/support/typescript.mjs training/readings/leave-one-out.ts
//
// Pages are those of tests/support/layouts/, filled with articles of ../shared/corpora and with other persons and outlets (other-names.ts). Lists of words are the same for all
// sets, so a set is only at first sight of them too if they were not changed since it was written. `--product` keeps the product's weights. `--faults` also prints each fault.
import { sha256 } from "../../cli/sha256.ts";
import { readDocument } from "../../document/read-document.ts";
import { AUTHOR_WEIGHTS } from "../../lexicon/article/author-weights.ts";
import { HEADLINE_WEIGHTS } from "../../lexicon/article/headline-weights.ts";
import { OUTLET_WEIGHTS } from "../../lexicon/article/outlet-weights.ts";
import { DATE_WEIGHTS } from "../../lexicon/dates/date-weights.ts";
import * as layouts from "../../tests/support/layouts/layouts.ts";
import { comparePage } from "../../tests/support/layouts/measure.ts";
import { randomFrom } from "../../tests/support/layouts/random.ts";
import { NOW_MS, renderPage, type SignedPage } from "../../tests/support/layouts/render-page.ts";
import { corpusSamples } from "../../tests/support/samples/corpus-samples.ts";
import { PEOPLE, publishSample } from "../../tests/support/samples/sample-article.ts";
import { toDedupForm } from "../../text/dedup-form.ts";
import { learnDateWeights } from "../dates/learn-date-weights.ts";
import { markDates } from "../dates/marked-dates.ts";
import { markPages } from "../headlines/marked-pages.ts";
import { learnAuthorWeights, learnOutletWeights, markNames } from "../signatures/learn-signatures.ts";
import { makeSigned } from "../signatures/made-pages.ts";
import { learnWeights } from "../softmax.ts";
import { withOtherNames } from "./other-names.ts";

const PAGES = 8;
const SEED = 5;
const STRIDE = 41;

const samples = corpusSamples();
const all = [...new Set(Object.values(layouts).flat())];
const sets = [...new Set(all.map(({ set }) => set))];
const isOn = (option: string): boolean => process.argv.includes(option);
const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** Counts by what they count, such as `outlet right`. */
type Counts = Map<string, number>;
const add = (counts: Counts, name: string, number = 1): void =>
  void counts.set(name, (counts.get(name) ?? 0) + number);

const holds = (found: string, names: readonly string[]): boolean =>
  names.some((name) => {
    const [one, other] = [toDedupForm(found), toDedupForm(name)];
    return one.includes(other) || other.includes(one);
  });

/** Counts a name that was found, against those that the page has; returns a fault in words. */
const countName = (
  counts: Counts,
  field: string,
  found: string | null,
  names: readonly string[],
): readonly string[] => {
  if (names.length > 0) add(counts, `${field} there`);
  if (found !== null) add(counts, `${field} found`);
  if (found !== null && holds(found, names)) add(counts, `${field} right`);
  if (found === null) return names.slice(0, 1).map((name) => `${field} missed: ${name}`);
  return holds(found, names) ? [] : [`${field} wrong: ${found} for ${names.join(", ")}`];
};

const readCounted = (counts: Counts, page: SignedPage): readonly string[] => {
  const reading = readDocument(new TextEncoder().encode(page.text), sha256, { nowMs: NOW_MS });
  if (reading.kind === "rejected") return [reading.reason];
  const { headline, body, published, byline, outlet } = reading.article;
  const iso = published?.iso.slice(0, "2024-01-01".length) ?? null;
  const day = page.published?.slice(0, "2024-01-01".length) ?? null;
  const compared = comparePage({ ...page, published: day }, { headline: headline ?? "", body, iso });
  for (const [name, count] of Object.entries(compared.counts)) add(counts, name, count);
  if (iso !== null && iso !== day) add(counts, "false days");
  return [
    ...compared.faults,
    ...countName(counts, "byline", byline?.kind === "person" ? byline.asWritten : null, page.authors),
    ...countName(counts, "outlet", outlet, page.outlet === null ? [] : [page.outlet]),
  ];
};

const percent = (counts: Counts, part: string, of: string): string =>
  ((100 * (counts.get(part) ?? 0)) / Math.max(1, counts.get(of) ?? 0)).toFixed(1).padStart(9);

const rowOf = (name: string, counts: Counts): string =>
  [
    name.padEnd(12),
    percent(counts, "headlines", "pages"),
    percent(counts, "dates", "pages"),
    percent(counts, "false days", "pages"),
    percent(counts, "byline right", "byline there"),
    percent(counts, "byline right", "byline found"),
    percent(counts, "outlet right", "outlet there"),
    percent(counts, "outlet right", "outlet found"),
    percent(counts, "leakedLines", "boilerplateLines"),
    percent(counts, "lostCharacters", "bodyCharacters"),
  ].join("");

const random = randomFrom(SEED);
const pagesOf = (set: string): readonly (readonly [layout: string, page: SignedPage])[] =>
  all
    .filter((layout) => layout.set === set)
    .flatMap((layout, row) =>
      Array.from({ length: PAGES }, (_, column): readonly [string, SignedPage] => {
        const sample = publishSample(samples, ((row * PAGES + column) * STRIDE) % samples.length, random);
        const page = renderPage(layout, sample, random);
        return [layout.name, withOtherNames(page, PEOPLE, sample.outlet, random)];
      }),
    );

const signed = isOn("--product") ? [] : markNames(makeSigned(all, samples));
const headlines = isOn("--product") ? [] : markPages(all, samples);
const dates = isOn("--product") ? [] : markDates(all, samples);
/** The reader looks its weights up on each page, so they are exchanged in their tables. */
const learnWithout = (left: string): void => {
  Object.assign(
    HEADLINE_WEIGHTS,
    learnWeights(
      headlines.filter(({ layout }) => layout.set !== left),
      Object.keys(HEADLINE_WEIGHTS) as (keyof typeof HEADLINE_WEIGHTS)[],
    ),
  );
  Object.assign(DATE_WEIGHTS, learnDateWeights(dates.filter(({ set }) => set !== left)));
  const others = signed.filter(({ set }) => set !== left);
  Object.assign(OUTLET_WEIGHTS, learnOutletWeights(others));
  Object.assign(AUTHOR_WEIGHTS, learnAuthorWeights(others));
};

say(
  "set left out headline      day false day byline r  byline p outlet r  outlet p     leak     loss   percent; r recall, p precision",
);
const total: Counts = new Map();
for (const set of sets) {
  if (!isOn("--product")) learnWithout(set);
  const counts: Counts = new Map();
  for (const [layout, page] of pagesOf(set)) {
    const faults = readCounted(counts, page);
    if (isOn("--faults")) for (const fault of faults) say(`  ${layout}: ${fault}`);
  }
  for (const [name, count] of counts) add(total, name, count);
  say(rowOf(set, counts));
}
say(rowOf("all", total));
