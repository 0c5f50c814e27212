/** training/signatures/: learns which names of a page are its outlet and its author. */
import type { Layout } from "../../tests/support/layouts/layout.ts";
import { type Random, randomFrom } from "../../tests/support/layouts/random.ts";
import { renderPage, type SignedPage } from "../../tests/support/layouts/render-page.ts";
import { PEOPLE, publishSample, type SampleArticle } from "../../tests/support/samples/sample-article.ts";
import { withOtherNames } from "../readings/other-names.ts";

/** A page as its layout says, or without the lines that name outlet or author. */
export interface MadePage {
  readonly layout: Layout;
  readonly page: SignedPage;
}

const PAGES = 8;
const SEED = 19;
const STRIDE = 43;

/** The layout without the lines of its page that have one of these words in braces. */
const without = (layout: Layout, words: RegExp): Layout => ({
  ...layout,
  page: layout.page
    .split("\n")
    .filter((line) => !words.test(line))
    .join("\n"),
});

const UNNAMED = /\{outlet\}/u;
const UNSIGNED = /\{author\}/u;

const make = (layout: Layout, samples: readonly SampleArticle[], at: number, random: Random): MadePage => {
  const sample = publishSample(samples, at % samples.length, random);
  return { layout, page: withOtherNames(renderPage(layout, sample, random), PEOPLE, sample.outlet, random) };
};

/** Pages of all these layouts, each also without its outlet or its author. The same arguments make the same pages. */
export const makeSigned = (
  layouts: readonly Layout[],
  samples: readonly SampleArticle[],
): readonly MadePage[] => {
  const random = randomFrom(SEED);
  return layouts.flatMap((layout, row) =>
    Array.from({ length: PAGES }, (_, column) => {
      const at = (row * PAGES + column) * STRIDE;
      return [
        make(layout, samples, at, random),
        ...(column % 2 === 0
          ? [make(without(layout, column % 4 === 0 ? UNNAMED : UNSIGNED), samples, at, random)]
          : []),
      ];
    }).flat(),
  );
};
