/** tests/support/other-pages/: pages of sites that are no articles, and articles that look like lists. */
import type { PageKind } from "../../../lexicon/page-kind/notices.ts";
import { dateIn, timeIn, weekdayOf } from "../layouts/date-forms.ts";
import type { Random } from "../layouts/random.ts";
import { personOf, type SampleArticle } from "../samples/sample-article.ts";

/** What a page is filled with. Each call goes on to the next article. */
export interface ListPen {
  readonly outlet: string;
  readonly section: string;
  readonly city: string;
  /** The headline of the next article. The others speak of the one that was named last. */
  readonly title: () => string;
  /** Its first words, cut as excerpts are, by default without a mark. */
  readonly excerpt: (words: number, mark?: string) => string;
  /** Its first sentence, whole. */
  readonly sentence: () => string;
  readonly date: (form?: string) => string;
  readonly time: (form?: string) => string;
  readonly weekday: () => string;
  readonly person: () => string;
  readonly number: (below: number) => string;
  /** So many of the same, each with its number from 1. */
  readonly each: (count: number, entry: (number: number) => string) => string;
}

/** The page of one site that is no article, as HTML. */
export interface OtherSite {
  readonly name: string;
  readonly kind: PageKind;
  readonly page: (pen: ListPen) => string;
}

const OUTLETS = ["صوت الساحل", "المدى اليوم", "نوافذ", "الميدان نيوز", "بوابة الشرق", "أفق برس"];
const SECTIONS = ["محليات", "اقتصاد", "رياضة", "مجتمع", "سياسة", "دولي"];
const CITIES = ["تونس", "القاهرة", "دمشق", "بغداد", "عمّان", "الرباط"];
const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;
const LAST_DAY = Date.UTC(2026, 9, 1);
const DAYS = 3_000;

/** Writes a page of a site. The same arguments and the same state of `random` make the same page. */
export const renderOther = (
  { page }: Pick<OtherSite, "page">,
  samples: readonly SampleArticle[],
  random: Random,
): string => {
  const pick = (from: readonly string[]): string => from[random(from.length)] ?? "";
  let at = random(samples.length);
  let published = new Date(LAST_DAY - random(DAYS) * DAY_MS - random(1_440) * MINUTE_MS);
  const firstOf = (): string => samples[at]?.paragraphs[0] ?? "";
  return page({
    outlet: pick(OUTLETS),
    section: pick(SECTIONS),
    city: pick(CITIES),
    title: () => {
      at = (at + 1) % samples.length;
      published = new Date(published.getTime() - (1 + random(400)) * MINUTE_MS);
      return samples[at]?.headline ?? "";
    },
    excerpt: (words, mark = "") => `${firstOf().split(" ").slice(0, words).join(" ")}${mark}`,
    sentence: () => firstOf().split(/(?<=\.) /u)[0] ?? "",
    date: (form = "egypt") => dateIn(published, form),
    time: (form = "time") => timeIn(published, form),
    weekday: () => weekdayOf(published),
    person: () => personOf(random),
    number: (below) => String(2 + random(below)),
    each: (count, entry) => Array.from({ length: count }, (_, index) => entry(index + 1)).join("\n"),
  });
};

const REPLACED: readonly (readonly [pattern: RegExp, by: string])[] = [
  [/<(script|style|noscript|head)\b[\s\S]*?<\/\1>|<!--[\s\S]*?-->/giu, ""],
  [/\s+/gu, " "],
  [/<a\b[^>]*href="?([^" >]*)"?[^>]*>\s*([\s\S]*?)\s*<\/a>/giu, "[$2]($1)"],
  [/<h([1-6])\b[^>]*>/giu, "\n\n## "],
  [/<li\b[^>]*>/giu, "\n* "],
  [/<br\b[^>]*>/giu, "  \n"],
  [/<\/?(?:p|div|h[1-6]|ul|ol|table|tr|article|section|header|footer|nav|main|form)\b[^>]*>/giu, "\n\n"],
  [/<[^>]*>/gu, " "],
  [/&nbsp;/gu, " "],
  [/(?<=\S)[ \t]+(?=\S)/gu, " "],
  [/\n +(?=\S)/gu, "\n"],
  [/\n\s*\n\s*/gu, "\n\n"],
];

/** A page as programs that turn HTML into Markdown give it. */
export const markdownOf = (html: string): string =>
  REPLACED.reduce((text, [pattern, by]) => text.replaceAll(pattern, by), html).trim();
