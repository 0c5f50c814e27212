import { describe, expect, test } from "vitest";
import { corpusSamples } from "../support/samples/corpus-samples.ts";
import {
  EIGHTH_LAYOUTS,
  FIFTH_LAYOUTS,
  FOURTH_LAYOUTS,
  LAYOUTS,
  SECOND_LAYOUTS,
  SEVENTH_LAYOUTS,
  SIXTH_LAYOUTS,
  THIRD_LAYOUTS,
} from "../support/layouts/layouts.ts";
import { makePages } from "../support/layouts/make-pages.ts";
import { readPage, sharesOf, totalOf } from "../support/layouts/measure.ts";
import type { Page } from "../support/layouts/render-page.ts";
import { OWN_SAMPLES } from "../support/samples/own-samples.ts";
import type { SampleArticle } from "../support/samples/sample-article.ts";
import { withShared } from "../support/shared.ts";
import { figuresBelowFloor } from "./floors.ts";

/**
 * Every layout in the forms that tools give the same page: reading must not depend on blank lines or on bullets. The floors are in
 * `floors.json`, in percent.
 */
const ARTICLES_OF_A_LAYOUT = 2;

const FORMS: readonly (readonly [name: string, form: (text: string) => string])[] = [
  ["without blank lines", (text) => text.replace(/\n+/gu, "\n")],
  ["with a blank line between all", (text) => text.replace(/\n+/gu, "\n\n")],
  ["with bullets before short lines", (text) => text.replace(/^(?=.)(?=.{1,24}$)/gmu, "• ")],
];

const ALL_LAYOUTS = [
  LAYOUTS,
  SECOND_LAYOUTS,
  THIRD_LAYOUTS,
  FOURTH_LAYOUTS,
  FIFTH_LAYOUTS,
  SIXTH_LAYOUTS,
  SEVENTH_LAYOUTS,
  EIGHTH_LAYOUTS,
].flat();

/** Reads pages of these articles in this form. Returns what is below its floor. */
const missedOf = (
  source: "corpus" | "own",
  samples: readonly SampleArticle[],
  name: string,
  form: (text: string) => string,
): readonly string[] => {
  const formed = (page: Page): Page => ({ ...page, text: form(page.text) });
  const pages = makePages(samples, ARTICLES_OF_A_LAYOUT, ALL_LAYOUTS).flatMap((made) => made.pages);
  const shares = sharesOf(totalOf(pages.map((page) => readPage(formed(page)).counts)));
  process.stdout.write(`${source} ${name}: ${JSON.stringify(shares)}\n`);
  return figuresBelowFloor(["page_forms", source, name], { ...shares });
};

describe("the same pages", () => {
  test.each(FORMS)("%s, with articles of our own", (name, form) => {
    expect(missedOf("own", OWN_SAMPLES, name, form)).toEqual([]);
  });

  withShared(() => {
    test.each(FORMS)("%s", (name, form) => {
      expect(missedOf("corpus", corpusSamples(), name, form)).toEqual([]);
    });
  });
});
