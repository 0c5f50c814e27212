import { LAYOUTS } from "../layouts/layouts.ts";
import type { Layout } from "../layouts/layout.ts";
import { randomFrom } from "../layouts/random.ts";
import { type Page, renderPage } from "../layouts/render-page.ts";
import { type SampleArticle, publishSample } from "../samples/sample-article.ts";

/** The folder of one site: pages of one layout and one outlet, each with another article. The same row makes the same pages. */
export const pagesOfSite = (
  samples: readonly SampleArticle[],
  row: number,
  count: number,
): readonly Page[] => {
  const layout: Layout | undefined = LAYOUTS[row];
  if (layout === undefined) throw new Error(`no layout ${row}`);
  const random = randomFrom(row + 1);
  const { outlet } = publishSample(samples, row % samples.length, random);
  return Array.from({ length: count }, (_, at) =>
    renderPage(
      layout,
      { ...publishSample(samples, (row * 97 + at * 31) % samples.length, random), outlet },
      random,
    ),
  );
};

const WORDS = 400;
/** Letters that may stand anywhere in a word. With teh marbuta at its beginning a text counts as reversed. */
const LETTERS = "بتثجحخدذرزسشصضطظع";
const word = (random: (below: number) => number): string =>
  Array.from({ length: 3 + random(5) }, () => LETTERS.charAt(random(LETTERS.length))).join("");

/** Articles of invented words, which have nothing in common except by chance. The same seed makes the same ones. */
export const inventedSamples = (seed: number, count: number): readonly SampleArticle[] => {
  const random = randomFrom(seed);
  const words = Array.from({ length: WORDS }, () => word(random));
  const sentence = (length: number): string =>
    Array.from({ length }, () => words[random(WORDS)] ?? "").join(" ");
  return Array.from({ length: count }, () => {
    const paragraphs = Array.from({ length: 4 }, () => `${sentence(22)}.`);
    // A headline uses words of its article.
    return { headline: paragraphs[0]?.split(" ").slice(0, 7).toReversed().join(" ") ?? "", paragraphs };
  });
};
