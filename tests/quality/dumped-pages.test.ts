import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { readDocument } from "../../document/read-document.ts";
import { toDedupForm } from "../../text/dedup-form.ts";
import { DEVELOPMENT_SITES } from "../support/html-pages/development-sites.ts";
import { dumpText } from "../support/html-pages/dumped-text.ts";
import { FIRST_JUDGE_SITES } from "../support/html-pages/first-judge-sites.ts";
import { type HtmlSite, renderHtml } from "../support/html-pages/html-site.ts";
import { SECOND_JUDGE_SITES } from "../support/html-pages/second-judge-sites.ts";
import { THIRD_JUDGE_SITES } from "../support/html-pages/third-judge-sites.ts";
import { randomFrom } from "../support/layouts/random.ts";
import { NOW_MS, type Page } from "../support/layouts/render-page.ts";
import { FIRST_SAMPLES, OWN_SAMPLES } from "../support/samples/own-samples.ts";
import { publishSample } from "../support/samples/sample-article.ts";
import { wordF1, wordsOf } from "../support/word-f1.ts";
import { figuresBelowFloor } from "./floors.ts";

/**
 * The pages of `html-pages.test.ts` as text without their markup, as many archives have them: each text node on a line of its own, and with nothing between
 * them. No rule was made on these texts. `LAYOUTS=faults` also prints what went wrong on each page.
 */
const SITES: readonly HtmlSite[] = [
  ...DEVELOPMENT_SITES,
  ...FIRST_JUDGE_SITES,
  ...SECOND_JUDGE_SITES,
  ...THIRD_JUDGE_SITES,
];
const SAMPLES = [...FIRST_SAMPLES, ...OWN_SAMPLES];
const PAGES = 4;
const SEED = 12;
const STRIDE = 37;

const sha256 = (bytes: string | Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

const read = (page: Page, between: "\n" | "") => {
  const bytes = new TextEncoder().encode(dumpText(page.text, between));
  const reading = readDocument(bytes, sha256, { nowMs: NOW_MS, extension: "txt" });
  if (reading.kind !== "read") throw new Error(reading.detail);
  const { headline, body, published } = reading.article;
  const isHeadline = toDedupForm(headline ?? "") === toDedupForm(page.headline);
  const bodyF1 = wordF1(wordsOf(body), wordsOf(page.paragraphs.join(" ")));
  const isDay = published?.iso.slice(0, 10) === page.published?.slice(0, 10);
  const isFalseDay = published !== null && !isDay;
  return { headline, isHeadline, bodyF1, isDay, isFalseDay, iso: published?.iso };
};

const measure = (between: "\n" | "") => {
  const random = randomFrom(SEED);
  return SITES.flatMap((site, row) =>
    Array.from({ length: PAGES }, (_, column) => {
      const at = ((row * PAGES + column) * STRIDE) % SAMPLES.length;
      const page = renderHtml(site, publishSample(SAMPLES, at, random), random);
      return { site: site.name, page, ...read(page, between) };
    }),
  );
};

type Measured = ReturnType<typeof measure>;

const percent = (all: Measured, figure: (one: Measured[number]) => number): number =>
  (100 * all.reduce((sum, one) => sum + figure(one), 0)) / all.length;

const report = (all: Measured): void => {
  if (process.env["LAYOUTS"] !== "faults") return;
  for (const { site, page, headline, isHeadline, bodyF1, isDay, iso } of all)
    if (!isHeadline || bodyF1 < 0.95 || !isDay)
      process.stdout.write(
        `${isHeadline ? "" : `headline: ${headline ?? "none"} `}${bodyF1 < 0.95 ? `F1 ${bodyF1.toFixed(2)} ` : ""}` +
          `${isDay ? "" : `date: ${iso ?? "none"} for ${page.published ?? "none"} `}(${site})\n`,
      );
};

describe("pages whose markup is gone", () => {
  test.each([
    ["each text node on a line", "\n"],
    ["text nodes without anything between", ""],
  ] as const)("%s", (name, between) => {
    const all = measure(between);
    report(all);
    const figures = {
      ...(between === "\n" && {
        headline: percent(all, ({ isHeadline }) => Number(isHeadline)),
        day: percent(all, ({ isDay }) => Number(isDay)),
      }),
      bodyF1: percent(all, ({ bodyF1 }) => bodyF1),
      noFalseDay: percent(all, ({ isFalseDay }) => Number(!isFalseDay)),
    };
    process.stdout.write(`${name}: ${JSON.stringify(figures)}\n`);
    expect(figuresBelowFloor(["dumped_pages", name], figures)).toEqual([]);
  });
});
