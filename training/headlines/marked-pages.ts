/** training/headlines/: learns which line of a page is its headline. */
import { PASSES } from "../../document/boilerplate/passes.ts";
import type { Page } from "../../document/boilerplate/page.ts";
import { findHeadline, freeTitles } from "../../document/headline/find-headline.ts";
import { headlineCandidates } from "../../document/headline/choose-headline.ts";
import { headlineFeatures, type HeadlineFeatures } from "../../document/headline/headline-features.ts";
import { joinAtTags } from "../../document/lines/join-at-tags.ts";
import { linesOf } from "../../document/lines/line.ts";
import { repair } from "../../document/lines/repair.ts";
import { SECTION_RULES } from "../../lexicon/boilerplate/sections.ts";
import type { Layout } from "../../tests/support/layouts/layout.ts";
import { makePages } from "../../tests/support/layouts/make-pages.ts";
import { type Random, randomFrom } from "../../tests/support/layouts/random.ts";
import type { Page as MadePage } from "../../tests/support/layouts/render-page.ts";
import type { SampleArticle } from "../../tests/support/samples/sample-article.ts";
import type { Choice } from "../softmax.ts";
import { foldStored, toDedupForm } from "../../text/dedup-form.ts";

/**
 * How a page was made: as its layout says; with a line cut out of its first paragraph above it, as a caption would be; or below a menu and a list of other articles, some
 * of which speak of the same.
 */
export const FORMS = ["plain", "caption", "dump"] as const;
export type Form = (typeof FORMS)[number];

/** The candidates of a page, and which of them hold its headline. */
export interface MarkedPage extends Choice<keyof HeadlineFeatures> {
  readonly layout: Layout;
  readonly form: Form;
}

const SECTIONS = SECTION_RULES.flatMap(({ phrases }) => phrases);

const PASSES_BEFORE = PASSES.slice(0, PASSES.indexOf(findHeadline));

const readUntilHeadline = (text: string): Page => {
  const lines = joinAtTags(linesOf(repair(text)));
  const page: Page = {
    lines,
    structure: {},
    isArabic: true,
    labels: [],
    prose: { first: lines.length, last: -1 },
    headlineAt: -1,
  };
  return PASSES_BEFORE.reduce((known, pass) => ({ ...known, ...pass(known) }), page);
};

const mark = (layout: Layout, form: Form, text: string, headline: string): readonly MarkedPage[] => {
  const page = readUntilHeadline(text);
  if (page.prose.last < 0) return [];
  const candidates = headlineCandidates(page, freeTitles(page));
  if (typeof candidates === "number") return [];
  const { at, body } = candidates;
  const wanted = toDedupForm(headline);
  const gold = at.flatMap((one, index) =>
    foldStored(page.lines[one]?.text ?? "").includes(wanted) ? [index] : [],
  );
  return gold.length === 0 ? [] : [{ layout, form, features: headlineFeatures(page, at, body), gold }];
};

const pick = <T>(of: readonly T[], random: Random): T => of[random(of.length)] as T;

const OTHERS = 300;
const RELATED = 6;
const MOST_WORDS_OF_A_TITLE = 18;
const LONG = 4;

const longWordsOf = (text: string): ReadonlySet<string> =>
  new Set(
    toDedupForm(text)
      .split(" ")
      .filter(({ length }) => length >= LONG),
  );

/** Headlines of other articles: any, and those that share the most words with this one's text. */
const otherTitles = (page: MadePage, samples: readonly SampleArticle[], random: Random) => {
  const body = longWordsOf(page.paragraphs.join(" "));
  const titles = Array.from({ length: OTHERS }, () => pick(samples, random).headline).filter(
    (title) => title !== page.headline && title.split(" ").length <= MOST_WORDS_OF_A_TITLE,
  );
  const sharedBy = (title: string): number => [...longWordsOf(title)].filter((word) => body.has(word)).length;
  const related = titles.toSorted((a, b) => sharedBy(b) - sharedBy(a)).slice(0, RELATED);
  return { any: titles, related };
};

const captionOf = (paragraph: string, random: Random): string => {
  const words = paragraph.split(" ");
  const from = random(Math.max(1, words.length - 8));
  return words
    .slice(from, from + 3 + random(5))
    .join(" ")
    .replace(/[.،:]+$/u, "");
};

const headOf = (page: MadePage, samples: readonly SampleArticle[], random: Random): readonly string[] => {
  const menu = Array.from({ length: 10 + random(70) }, () => pick(SECTIONS, random));
  const { any, related } = otherTitles(page, samples, random);
  const list = Array.from({ length: random(14) }, () => pick(random(3) === 0 ? related : any, random));
  if (random(4) === 0 && list.length > 0) list.splice(random(list.length), 0, page.headline);
  return random(2) === 0 ? [...menu, ...list] : [...list, ...menu];
};

const PAGES = 12;
const SEED = 77;

/** Pages of all these layouts in all forms. The same arguments make the same pages. */
export const markPages = (
  layouts: readonly Layout[],
  samples: readonly SampleArticle[],
): readonly MarkedPage[] => {
  const random = randomFrom(SEED);
  return makePages(samples, PAGES, layouts).flatMap(({ layout, pages }) =>
    pages.flatMap((page) => {
      const [paragraph = ""] = page.paragraphs;
      const captioned = page.text.replace(paragraph, () => `${captionOf(paragraph, random)}\n${paragraph}`);
      const below = random(5) < 2 ? captioned : page.text;
      return [
        ...mark(layout, "plain", page.text, page.headline),
        ...mark(layout, "caption", captioned, page.headline),
        ...mark(layout, "dump", [...headOf(page, samples, random), below].join("\n"), page.headline),
      ];
    }),
  );
};
