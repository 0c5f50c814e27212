import type { Layout } from "./layout.ts";
import { LAYOUTS } from "./layouts.ts";
import { randomFrom } from "./random.ts";
import { renderPage, type SignedPage } from "./render-page.ts";
import { type SampleArticle, publishSample } from "../samples/sample-article.ts";

export interface PagesOfLayout {
  readonly layout: Layout;
  readonly pages: readonly SignedPage[];
}

const SEED = 4;

/** Fills every layout with this many articles, different ones while there are enough. The same arguments make the same pages. */
export const makePages = (
  samples: readonly SampleArticle[],
  articles: number,
  all: readonly Layout[] = LAYOUTS,
): readonly PagesOfLayout[] => {
  const random = randomFrom(SEED);
  const start = random(samples.length);
  const stride = Math.max(1, Math.floor(samples.length / (all.length * articles)));
  return all.map((layout, row) => ({
    layout,
    pages: Array.from({ length: articles }, (_, column) => {
      const at = (start + (row * articles + column) * stride) % samples.length;
      return renderPage(layout, publishSample(samples, at, random), random);
    }),
  }));
};
