/** training/page-kinds/: learns what speaks for a page as a list of articles. */
import { parserOf } from "../../document/parse/parser-of.ts";
import { type ListFeatures, readList } from "../../document/page-kind/list-features.ts";
import { readPageOf } from "../../document/read-article.ts";
import { DEVELOPMENT_SITES } from "../../tests/support/html-pages/development-sites.ts";
import { FIRST_JUDGE_SITES } from "../../tests/support/html-pages/first-judge-sites.ts";
import { renderHtml } from "../../tests/support/html-pages/html-site.ts";
import { SECOND_JUDGE_SITES } from "../../tests/support/html-pages/second-judge-sites.ts";
import { THIRD_JUDGE_SITES } from "../../tests/support/html-pages/third-judge-sites.ts";
import * as layouts from "../../tests/support/layouts/layouts.ts";
import { makePages } from "../../tests/support/layouts/make-pages.ts";
import { type Random, randomFrom } from "../../tests/support/layouts/random.ts";
import { DEVELOPMENT_OTHER_SITES } from "../../tests/support/other-pages/development-pages.ts";
import { PAGE_FORMS } from "../../tests/support/other-pages/forms.ts";
import { LISTLIKE_ARTICLES } from "../../tests/support/other-pages/listlike-articles.ts";
import { renderOther } from "../../tests/support/other-pages/other-page.ts";
import { OWN_SAMPLES } from "../../tests/support/samples/own-samples.ts";
import { publishSample, type SampleArticle } from "../../tests/support/samples/sample-article.ts";

/** A page, and whether it is a list. */
export interface MadePage {
  readonly name: string;
  readonly extension: string;
  readonly isList: boolean;
  /** Undefined for a page with too few titles of others. */
  readonly features: ListFeatures | undefined;
}

const make = (name: string, extension: string, text: string, isList: boolean): readonly MadePage[] => {
  const parsed = parserOf(extension)?.(text) ?? null;
  if (parsed === null || "reason" in parsed) return [];
  const page = readPageOf(parsed.text, parsed.structure);
  if (page === null) return [];
  return [{ name, extension, isList, features: readList(page, parsed.structure)?.features }];
};

/** A page in HTML, as text, and as Markdown. */
const inForms = (name: string, html: string, isList: boolean): readonly MadePage[] =>
  PAGE_FORMS.flatMap(([extension, form]) => make(name, extension, form(html), isList));

const LISTS = 16;
const ARTICLES = 4;
const SEED = 21;

/** Articles of one short paragraph: below them a page shows more of others than of itself. */
const SHORT_SAMPLES: readonly SampleArticle[] = OWN_SAMPLES.map(({ headline, paragraphs }) => ({
  headline,
  paragraphs: [(paragraphs[0] ?? "").split(/(?<=\.) /u)[0] ?? ""],
}));

/** More titles of other articles below a page, linked, half of them with a day. */
const crowded = (html: string, samples: readonly SampleArticle[], random: Random): string => {
  const from = random(samples.length);
  const rows = Array.from({ length: 6 + random(18) }, (_, at) => {
    const { headline = "" } = samples[(from + at) % samples.length] ?? {};
    return `<div><a href="/x${at}">${headline}</a>${at % 2 === 0 ? `<span>${1 + random(28)} مايو 2024</span>` : ""}</div>`;
  });
  const heading = random(2) === 0 ? "<h3>آخر الأخبار</h3>" : "<h3>اقرأ أيضا</h3>";
  return html.includes("</body>")
    ? html.replace("</body>", () => `${heading}${rows.join("\n")}</body>`)
    : `${html}${heading}${rows.join("\n")}`;
};

const listsOf = (random: Random): readonly MadePage[] =>
  DEVELOPMENT_OTHER_SITES.filter(({ kind }) => kind === "list").flatMap((site) =>
    Array.from({ length: LISTS }, () => renderOther(site, OWN_SAMPLES, random)).flatMap((html) =>
      inForms(site.name, html, true),
    ),
  );

const SITES = [...DEVELOPMENT_SITES, ...FIRST_JUDGE_SITES, ...SECOND_JUDGE_SITES, ...THIRD_JUDGE_SITES];
const ALL_LAYOUTS = Object.values(layouts).flat();

const articlesOf = (samples: readonly SampleArticle[], random: Random): readonly MadePage[] =>
  SITES.flatMap((site) =>
    Array.from({ length: ARTICLES }, () => {
      const sample = publishSample(samples, random(samples.length), random);
      const html = renderHtml(site, sample, random).text;
      return [
        ...inForms(site.name, html, false),
        ...inForms(`${site.name}, crowded`, crowded(html, samples, random), false),
      ];
    }).flat(),
  );

const textsOf = (): readonly MadePage[] =>
  makePages(OWN_SAMPLES, 2, ALL_LAYOUTS).flatMap(({ layout, pages }) =>
    pages.flatMap(({ text }) => make(layout.name, "txt", text, false)),
  );

/** Lists, and articles on pages that list others. The same pages every time. */
export const makeTrainingPages = (): readonly MadePage[] => {
  const random = randomFrom(SEED);
  return [
    ...listsOf(random),
    ...articlesOf(OWN_SAMPLES, random),
    ...articlesOf(SHORT_SAMPLES, random),
    ...textsOf(),
    ...LISTLIKE_ARTICLES.flatMap(({ name, extension, text }) => make(name, extension, text, false)),
  ];
};
