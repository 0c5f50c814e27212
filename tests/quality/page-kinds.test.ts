import { describe, expect, test } from "vitest";
import { sha256 } from "../../cli/sha256.ts";
import type { PageKindFound } from "../../document/page-kind/page-kind-found.ts";
import { readDocument } from "../../document/read-document.ts";
import { DEVELOPMENT_SITES } from "../support/html-pages/development-sites.ts";
import { FIRST_JUDGE_SITES } from "../support/html-pages/first-judge-sites.ts";
import { renderHtml } from "../support/html-pages/html-site.ts";
import { SECOND_JUDGE_SITES } from "../support/html-pages/second-judge-sites.ts";
import { THIRD_JUDGE_SITES } from "../support/html-pages/third-judge-sites.ts";
import * as layouts from "../support/layouts/layouts.ts";
import { makePages } from "../support/layouts/make-pages.ts";
import { randomFrom } from "../support/layouts/random.ts";
import { NOW_MS } from "../support/layouts/render-page.ts";
import { DEVELOPMENT_OTHER_SITES } from "../support/other-pages/development-pages.ts";
import { PAGE_FORMS } from "../support/other-pages/forms.ts";
import { JUDGE_OTHER_SITES } from "../support/other-pages/judge-pages.ts";
import { type OtherSite, renderOther } from "../support/other-pages/other-page.ts";
import { makePosts } from "../support/posts/make-posts.ts";
import { corpusSamples } from "../support/samples/corpus-samples.ts";
import { OWN_SAMPLES } from "../support/samples/own-samples.ts";
import { publishSample, type SampleArticle } from "../support/samples/sample-article.ts";
import { withShared } from "../support/shared.ts";
import { figuresBelowFloor } from "./floors.ts";

/**
 * Whether pages that are no articles are known, and articles are not taken for them. The floors are in `floors.json`, in percent of pages. `LAYOUTS=faults` prints the
 * sites whose pages are not known.
 */
const PAGES = 8;
const SEED = 31;

/** Undefined for an article; null for a file without text, which is quarantined. */
const kindOf = (text: string, extension: string): PageKindFound["kind"] | null | undefined => {
  const reading = readDocument(new TextEncoder().encode(text), sha256, { nowMs: NOW_MS, extension });
  return reading.kind === "read" ? reading.article.pageKind?.kind : null;
};

const measure = (sites: readonly OtherSite[], isList: boolean): Readonly<Record<string, number>> => {
  const random = randomFrom(SEED);
  const wanted = sites.filter(({ kind }) => (kind === "list") === isList);
  const pages = wanted.flatMap((site) =>
    Array.from({ length: PAGES }, () => ({ site, html: renderOther(site, OWN_SAMPLES, random) })),
  );
  const entries = PAGE_FORMS.map(([extension, form]) => {
    const wrong = pages.filter(({ site, html }) => {
      const kind = kindOf(form(html), extension);
      return kind !== null && kind !== site.kind;
    });
    if (process.env["LAYOUTS"] === "faults")
      for (const name of new Set(wrong.map(({ site }) => site.name)))
        process.stdout.write(`${extension} ${name}\n`);
    return [extension, 100 - (100 * wrong.length) / pages.length] as const;
  });
  return Object.fromEntries(entries);
};

describe("pages that are no articles", () => {
  test.each([
    ["development", "lists", DEVELOPMENT_OTHER_SITES],
    ["development", "notices", DEVELOPMENT_OTHER_SITES],
    ["judge", "lists", JUDGE_OTHER_SITES],
    ["judge", "notices", JUDGE_OTHER_SITES],
  ] as const)("%s, %s", (set, what, sites) => {
    const figures = measure(sites, what === "lists");
    process.stdout.write(`${set} ${what}: ${JSON.stringify(figures)}\n`);
    expect(figuresBelowFloor(["page_kinds", set, what], figures)).toEqual([]);
  });
});

const SITES = [...DEVELOPMENT_SITES, ...FIRST_JUDGE_SITES, ...SECOND_JUDGE_SITES, ...THIRD_JUDGE_SITES];
const ALL_LAYOUTS = Object.values(layouts).flat();

/** Articles of one sentence: below them a page shows more of others than of itself. */
const shortened = (samples: readonly SampleArticle[]): readonly SampleArticle[] =>
  samples.map(({ headline, paragraphs: [first = ""] }) => ({
    headline,
    paragraphs: [first.split(/(?<=\.) /u)[0] ?? ""],
  }));

/** The names of sites whose pages of these articles are taken for something else. */
const falseSites = (samples: readonly SampleArticle[]): readonly string[] => {
  const random = randomFrom(SEED);
  return SITES.flatMap((site) => {
    const page = renderHtml(site, publishSample(samples, random(samples.length), random), random);
    return PAGE_FORMS.flatMap(([extension, form]) =>
      kindOf(form(page.text), extension) === undefined ? [] : [`${site.name}, .${extension}`],
    );
  });
};

describe("no article is taken for something else", () => {
  test("of our own, on pages of every layout", () => {
    const pages = makePages(OWN_SAMPLES, 1, ALL_LAYOUTS).flatMap((made) => made.pages);
    expect(pages.filter(({ text }) => kindOf(text, "txt") !== undefined)).toEqual([]);
    expect(falseSites(OWN_SAMPLES)).toEqual([]);
  });

  test("of one sentence, on pages that list others", () => {
    expect(falseSites(shortened(OWN_SAMPLES))).toEqual([]);
  });

  test("posts", () => {
    const posts = makePosts(5, 400).filter(({ text, extension }) => kindOf(text, extension) !== undefined);
    expect(posts.map(({ form }) => form)).toEqual([]);
  });

  withShared(() => {
    test("of the corpus", () => {
      const texts = corpusSamples().map(({ headline, paragraphs }) => [headline, ...paragraphs].join("\n\n"));
      expect(texts.filter((text) => kindOf(text, "txt") !== undefined)).toEqual([]);
    });
  });
});
