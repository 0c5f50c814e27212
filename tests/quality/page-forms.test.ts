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
import { readPage, type Shares, sharesOf, totalOf } from "../support/layouts/measure.ts";
import type { Page } from "../support/layouts/render-page.ts";
import { hasShared } from "../support/shared.ts";

/**
 * Every layout in the forms that tools give the same page: what a site is must not hang on blank lines or on bullets. Floors in
 * percent, two articles a layout; they only go up.
 */
const ARTICLES = 2;

const FORMS: readonly (readonly [name: string, form: (text: string) => string, floors: Shares])[] = [
  [
    "without blank lines",
    (text) => text.replace(/\n+/gu, "\n"),
    { headline: 98, boilerplateLeftOut: 98.3, bodyLinesKept: 99.6, bodyKept: 99.8, date: 98.3 },
  ],
  [
    "with a blank line between all",
    (text) => text.replace(/\n+/gu, "\n\n"),
    { headline: 98, boilerplateLeftOut: 97.5, bodyLinesKept: 99.6, bodyKept: 99.8, date: 99 },
  ],
  [
    "with bullets before short lines",
    (text) => text.replace(/^(?=.)(?=.{1,24}$)/gmu, "• "),
    { headline: 98, boilerplateLeftOut: 96.8, bodyLinesKept: 99.6, bodyKept: 99.8, date: 98.7 },
  ],
];

describe.skipIf(!hasShared)("the same pages", () => {
  test.each(FORMS)("%s", (_, form, floors) => {
    const all = [
      LAYOUTS,
      SECOND_LAYOUTS,
      THIRD_LAYOUTS,
      FOURTH_LAYOUTS,
      FIFTH_LAYOUTS,
      SIXTH_LAYOUTS,
      SEVENTH_LAYOUTS,
      EIGHTH_LAYOUTS,
    ].flat();
    const formed = (page: Page): Page => ({ ...page, text: form(page.text) });
    const pages = makePages(corpusSamples(), ARTICLES, all).flatMap((made) => made.pages);
    const shares = sharesOf(totalOf(pages.map((page) => readPage(formed(page)).counts)));
    process.stdout.write(`${JSON.stringify(shares)}\n`);
    const missed = (Object.entries(floors) as [keyof Shares, number][]).filter(
      ([name, floor]) => shares[name] < floor,
    );
    expect(missed).toEqual([]);
  });
});
