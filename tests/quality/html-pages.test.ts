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
import { OWN_SAMPLES } from "../support/samples/own-samples.ts";
import { publishSample, type SampleArticle } from "../support/samples/sample-article.ts";
import { withShared } from "../support/shared.ts";
import { figuresBelowFloor } from "./floors.ts";

/** The number of articles for each site: of the corpus, and of our own samples, which are fewer. */
const OF_CORPUS = 10;
const OF_OWN = 4;
const SEED = 9;
/** The step from one page's article to the next page's; prime, so that each page has another one. */
const STRIDE = 37;

const read = (page: Page): PageReading => {
  const bytes = new TextEncoder().encode(page.text);
  const reading = readDocument(bytes, sha256, { nowMs: NOW_MS, extension: "html" });
  if (reading.kind !== "read") throw new Error(reading.detail);
  const { headline, body, published } = reading.article;
  return comparePage(page, { headline: headline ?? "", body, iso: published?.iso ?? null });
};

const measure = (sites: readonly HtmlSite[], samples: readonly SampleArticle[], articles: number) => {
  const random = randomFrom(SEED);
  return sites.map(({ name, ...site }, row) => {
    const readings = Array.from({ length: articles }, (_, column) => {
      const at = ((row * articles + column) * STRIDE) % samples.length;
      return read(renderHtml({ name, ...site }, publishSample(samples, at, random), random));
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

const SETS: readonly (readonly [name: string, sites: readonly HtmlSite[]])[] = [
  ["development", DEVELOPMENT_SITES],
  ["first judge", FIRST_JUDGE_SITES],
  ["second judge", SECOND_JUDGE_SITES],
  ["third judge", THIRD_JUDGE_SITES],
];

/** Prints the table of a set. Returns what is below its floor. `LAYOUTS=faults` also prints what went wrong on each page. */
const missedOf = (
  source: "corpus" | "own",
  name: string,
  measured: ReturnType<typeof measure>,
): readonly string[] => {
  const all = sharesOf(totalOf(measured.map(({ counts }) => counts)));
  const rows = measured.flatMap(({ name: site, counts, faults }) => [
    rowOf(site, sharesOf(counts)),
    ...(process.env["LAYOUTS"] === "faults" ? faults.map((fault) => `        ${fault}`) : []),
  ]);
  process.stdout.write(`${[...rows, rowOf(`all of ${name}, ${source}`, all), ""].join("\n")}\n`);
  return figuresBelowFloor(["html_pages", source, name], { ...all });
};

describe("pages in HTML, as content systems have written them over the years", () => {
  test.each(SETS)("%s, with articles of our own", (name, sites) => {
    expect(missedOf("own", name, measure(sites, OWN_SAMPLES, OF_OWN))).toEqual([]);
  });

  withShared(() => {
    test.each(SETS)("%s", (name, sites) => {
      expect(missedOf("corpus", name, measure(sites, corpusSamples(), OF_CORPUS))).toEqual([]);
    });
  });
});
