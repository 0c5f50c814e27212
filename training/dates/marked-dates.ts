/** training/dates/: learns which date of a page is that of its article. */
import { sha256 } from "../../cli/sha256.ts";
import { withBareHeadline } from "../../document/headline/bare-headline.ts";
import {
  type DateFeatures,
  dateFeatures,
  isoDayOf,
  NO_DATE_FEATURES,
} from "../../document/published/page/date-features.ts";
import { aroundHeadline, type PageOfArticle } from "../../document/published/published-of-page.ts";
import { datesOfPage } from "../../document/published/page/page-dates.ts";
import { readDocumentAndLines } from "../../document/read-document.ts";
import { readArticleAndLines } from "../../document/read-article.ts";
import { SECTION_RULES } from "../../lexicon/boilerplate/sections.ts";
import { DEVELOPMENT_SITES } from "../../tests/support/html-pages/development-sites.ts";
import { dumpText } from "../../tests/support/html-pages/dumped-text.ts";
import { FIRST_JUDGE_SITES } from "../../tests/support/html-pages/first-judge-sites.ts";
import { renderHtml } from "../../tests/support/html-pages/html-site.ts";
import { SECOND_JUDGE_SITES } from "../../tests/support/html-pages/second-judge-sites.ts";
import { THIRD_JUDGE_SITES } from "../../tests/support/html-pages/third-judge-sites.ts";
import { dateIn, weekdayOf } from "../../tests/support/layouts/date-forms.ts";
import type { Layout } from "../../tests/support/layouts/layout.ts";
import { type Random, randomFrom } from "../../tests/support/layouts/random.ts";
import { NOW_MS, renderPage } from "../../tests/support/layouts/render-page.ts";
import {
  publishSample,
  type PublishedSample,
  type SampleArticle,
} from "../../tests/support/samples/sample-article.ts";
import type { Choice } from "../softmax.ts";

/**
 * How a page was made. `plain`: as its layout says. `clock`: with the site's clock on top. `undated`: the same without the date of the article. `listed`: between menus and lists of other
 * articles with their days. `dumped`: an HTML page without its markup. `html`: with it, but without its metadata.
 */
export const FORMS = ["plain", "clock", "undated", "listed", "dumped", "html"] as const;
export type Form = (typeof FORMS)[number];

/** The dates of a page, with the answer that none is the article's as the last one. */
export interface MarkedDates extends Choice<keyof DateFeatures> {
  readonly set: string;
  readonly layout: string;
  readonly form: Form;
  readonly days: readonly string[];
  /** The day that the page says its article has; null if it says none. */
  readonly day: string | null;
}

const DAY_MS = 86_400_000;

interface Made {
  readonly set: string;
  readonly layout: string;
  readonly form: Form;
  readonly text: string;
  readonly day: string | null;
  readonly nowMs: number;
  readonly pathDay: string | null;
}

const read = ({ form, text, nowMs }: Made): PageOfArticle | null => {
  if (form !== "html") {
    const found = readArticleAndLines(text);
    return found === null ? null : { ...found, article: withBareHeadline(found.article) };
  }
  const { reading, lines } = readDocumentAndLines(new TextEncoder().encode(text), sha256, {
    nowMs,
    extension: form,
  });
  return reading.kind === "read" ? { article: reading.article, lines } : null;
};

const mark = (made: Made): readonly MarkedDates[] => {
  const { set, layout, form, day, nowMs, pathDay } = made;
  const page = read(made);
  if (page === null) return [];
  const { lines, context } = aroundHeadline(page, { nowMs, pathDay });
  const candidates = datesOfPage(lines, context);
  const days = candidates.map(isoDayOf);
  const gold = days.flatMap((one, at) => (one === day ? [at] : []));
  // A page whose day cannot be seen has none.
  const isSeen = gold.length > 0;
  return [
    {
      set,
      layout,
      form,
      features: [...dateFeatures(candidates, lines, context), NO_DATE_FEATURES],
      days,
      gold: isSeen ? gold : [candidates.length],
      day: (form === "dumped" || form === "html") && !isSeen ? null : day,
    },
  ];
};

const pick = <T>(of: readonly T[], random: Random): T => of[random(of.length)] as T;
const SECTIONS = SECTION_RULES.flatMap(({ phrases }) => phrases);
const DATE_FORMS = [
  "egypt",
  "levant",
  "both",
  "egypt-comma",
  "maghreb",
  "ymd",
  "dmy",
  "levant-brackets",
  "iso",
  "english-day",
  "egypt-first",
];
const WITH_DATE = /\{(?:date|iso|rfc|updated|time|weekday)/u;

const clockOf = (at: Date, random: Random): string => {
  const day = dateIn(at, pick(DATE_FORMS, random));
  const hour = `${String(random(24)).padStart(2, "0")}:${String(random(60)).padStart(2, "0")}`;
  return pick(
    [
      day,
      `${weekdayOf(at)} ${day}`,
      `${weekdayOf(at)}، ${day}`,
      `${day} - ${hour}`,
      `${weekdayOf(at)} ${day} | ${hour}`,
    ],
    random,
  );
};

const menuOf = (random: Random): readonly string[] =>
  Array.from({ length: 5 + random(30) }, () => pick(SECTIONS, random));

const CUES = ["", "", "", "نشر في ", "تاريخ النشر: ", "التاريخ: "];

const listOf = (sample: PublishedSample, random: Random): readonly string[] => {
  const form = pick(DATE_FORMS, random);
  const cue = pick(CUES, random);
  const isAbove = random(2) === 0;
  return sample.others.slice(0, 3 + random(8)).flatMap((title) => {
    const day = cue + dateIn(new Date(sample.published.getTime() - DAY_MS * (random(40) - 6)), form);
    return isAbove ? [day, title] : [title, day];
  });
};

const withClock = (text: string, savedMs: number, random: Random): string => {
  const clock = clockOf(new Date(savedMs), random);
  const menu = menuOf(random);
  return pick(
    [
      [clock, ...menu, text],
      [...menu.slice(0, 2), clock, ...menu.slice(2), text],
    ],
    random,
  ).join("\n");
};

/** A day years before that of the article, under its headline, as a notice of somebody's death or a historian has. */
const withOldDay = (text: string, { headline, published }: PublishedSample, random: Random): string => {
  const old = dateIn(
    new Date(published.getTime() - DAY_MS * (500 + random(8_000))),
    pick(DATE_FORMS, random),
  );
  return text.replace(headline, () => `${headline}\n${old}`);
};

const undatedOf = (layout: Layout): Layout => ({
  ...layout,
  date: null,
  page: layout.page
    .split("\n")
    .filter((line) => !WITH_DATE.test(line))
    .join("\n"),
});

/** The day in the path of a page: most paths name none, some the day of publication, some that of saving. */
const pathDayOf = (sample: PublishedSample, savedMs: number, random: Random): string | null => {
  const kind = random(6);
  if (kind > 1) return null;
  return new Date(kind === 0 ? sample.published.getTime() : savedMs).toISOString().slice(0, 10);
};

const LAYOUT_PAGES = 8;
const HTML_PAGES = 12;
const SEED = 31;
const STRIDE = 37;
const PLACES = 10_000;

const layoutPages = (layout: Layout, sample: PublishedSample, random: Random): readonly Made[] => {
  const page = renderPage(layout, sample, random);
  const day = page.published?.slice(0, 10) ?? null;
  const savedMs = sample.published.getTime() + DAY_MS * (random(3) === 0 ? random(3) : random(60));
  const made = { set: layout.set, layout: layout.name, day, pathDay: pathDayOf(sample, savedMs, random) };
  const readMs = random(2) === 0 ? savedMs : NOW_MS;
  const bare = renderPage(undatedOf(layout), sample, random).text;
  return [
    {
      ...made,
      form: "plain",
      text: page.text,
      nowMs: random(3) === 0 ? sample.published.getTime() + DAY_MS : NOW_MS,
    },
    { ...made, form: "clock", text: withClock(page.text, savedMs, random), nowMs: readMs },
    { ...made, form: "undated", text: withClock(bare, savedMs, random), nowMs: readMs, day: null },
    ...(made.pathDay === null
      ? []
      : [
          {
            ...made,
            form: "undated" as const,
            text: withOldDay(bare, sample, random),
            nowMs: readMs,
            day: null,
          },
        ]),
    {
      ...made,
      form: "listed",
      text: [
        ...menuOf(random),
        ...(random(2) === 0 ? listOf(sample, random) : []),
        ...menuOf(random).slice(0, random(4)),
        page.text,
        ...listOf(sample, random),
      ].join("\n"),
      nowMs: NOW_MS,
    },
  ];
};

/** Pages of all these layouts, and of all sites in HTML, in all forms. The same arguments make the same pages. */
export const markDates = (
  layouts: readonly Layout[],
  samples: readonly SampleArticle[],
): readonly MarkedDates[] => {
  const random = randomFrom(SEED);
  const sampleAt = (at: number) =>
    publishSample(samples, (at * STRIDE) % Math.min(samples.length, PLACES), random);
  const made = layouts.flatMap((layout, row) =>
    Array.from({ length: LAYOUT_PAGES }, (_, column) =>
      layoutPages(layout, sampleAt(row * LAYOUT_PAGES + column), random),
    ).flat(),
  );
  const sites = Object.entries({
    development: DEVELOPMENT_SITES,
    first: FIRST_JUDGE_SITES,
    second: SECOND_JUDGE_SITES,
    third: THIRD_JUDGE_SITES,
  });
  const dumped = sites.flatMap(([set, all]) =>
    all.flatMap((site, row) =>
      Array.from({ length: HTML_PAGES }, (_, column): readonly Made[] => {
        const page = renderHtml(site, sampleAt(row * HTML_PAGES + column), random);
        const day = page.published?.slice(0, 10) ?? null;
        const of = { set: `html ${set}`, layout: site.name, day, nowMs: NOW_MS, pathDay: null };
        return [
          { ...of, form: "dumped", text: dumpText(page.text, "\n") },
          { ...of, form: "html", text: page.text },
        ];
      }).flat(),
    ),
  );
  return [...made, ...dumped].flatMap(mark);
};
