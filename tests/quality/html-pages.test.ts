import { describe, expect, test } from "vitest";
import { sha256 } from "../../cli/sha256.ts";
import { readDocument } from "../../document/read-document.ts";
import { DEVELOPMENT_SITES } from "../support/html-pages/development-sites.ts";
import { FIRST_JUDGE_SITES } from "../support/html-pages/first-judge-sites.ts";
import { type HtmlSite, renderHtml } from "../support/html-pages/html-site.ts";
import { SECOND_JUDGE_SITES } from "../support/html-pages/second-judge-sites.ts";
import { THIRD_JUDGE_SITES } from "../support/html-pages/third-judge-sites.ts";
import { corpusSamples } from "../support/samples/corpus-samples.ts";
import { comparePage, type PageReading, type Shares, sharesOf, totalOf } from "../support/layouts/measure.ts";
import { randomFrom } from "../support/layouts/random.ts";
import { NOW_MS, type Page } from "../support/layouts/render-page.ts";
import { publishSample } from "../support/samples/sample-article.ts";
import { hasShared } from "../support/shared.ts";

const ARTICLES = 10;
const SEED = 9;
/** From one page to the next, so that each has another article. */
const STRIDE = 37;

const read = (page: Page): PageReading => {
  const bytes = new TextEncoder().encode(page.text);
  const reading = readDocument(bytes, sha256, { nowMs: NOW_MS, extension: "html" });
  if (reading.kind !== "read") throw new Error(reading.detail);
  const { headline, body, published } = reading.article;
  return comparePage(page, { headline, body, iso: published?.iso ?? null });
};

const measure = (sites: readonly HtmlSite[]) => {
  const sources = corpusSamples();
  const random = randomFrom(SEED);
  return sites.map(({ name, ...site }, row) => {
    const readings = Array.from({ length: ARTICLES }, (_, column) => {
      const at = ((row * ARTICLES + column) * STRIDE) % sources.length;
      return read(renderHtml({ name, ...site }, publishSample(sources, at, random), random));
    });
    return {
      name,
      counts: totalOf(readings.map(({ counts }) => counts)),
      faults: readings.flatMap(({ faults }) => faults),
    };
  });
};

const rowOf = (name: string, shares: Shares): string =>
  `${Object.values(shares)
    .map((share: number) => share.toFixed(1).padStart(7))
    .join("")}  ${name}`;

/** What must be reached, in percent, on pages of articles of the corpus. Floors only go up. */
const SETS: readonly (readonly [name: string, sites: readonly HtmlSite[], floor: Shares])[] = [
  [
    "development",
    DEVELOPMENT_SITES,
    { headline: 100, boilerplateLeftOut: 100, bodyLinesKept: 99.8, bodyKept: 99.9, date: 100 },
  ],
  [
    "first judge",
    FIRST_JUDGE_SITES,
    { headline: 99.2, boilerplateLeftOut: 98.7, bodyLinesKept: 99.8, bodyKept: 99.9, date: 92.8 },
  ],
  [
    "second judge",
    SECOND_JUDGE_SITES,
    { headline: 98.5, boilerplateLeftOut: 99.2, bodyLinesKept: 99.8, bodyKept: 99.9, date: 99.2 },
  ],
  [
    "third judge",
    THIRD_JUDGE_SITES,
    { headline: 99.3, boilerplateLeftOut: 99.1, bodyLinesKept: 99.5, bodyKept: 99.9, date: 93 },
  ],
];

/** `LAYOUTS=faults` prints what went wrong on each page too. */
describe.skipIf(!hasShared)("pages in HTML, as systems of many years write them", () => {
  test.each(SETS)("%s", (name, sites, floor) => {
    const measured = measure(sites);
    const all = sharesOf(totalOf(measured.map(({ counts }) => counts)));
    const rows = measured.flatMap(({ name: site, counts, faults }) => [
      rowOf(site, sharesOf(counts)),
      ...(process.env["LAYOUTS"] === "faults" ? faults.map((fault) => `        ${fault}`) : []),
    ]);
    process.stdout.write(`${[...rows, rowOf(`all of ${name}`, all), ""].join("\n")}\n`);
    const below = Object.entries(floor).filter(
      ([share, least]: [string, number]) => all[share as keyof Shares] < least,
    );
    expect(below).toEqual([]);
  });
});
