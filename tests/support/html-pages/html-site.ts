import { dateIn, numberIn, timeIn, weekdayOf } from "../layouts/date-forms.ts";
import type { Random } from "../layouts/random.ts";
import type { Page } from "../layouts/render-page.ts";
import { personOf, type PublishedSample } from "../samples/sample-article.ts";

/** What a site's page is written with. Everything that is given back is escaped for HTML. */
export interface Pen extends Pick<PublishedSample, "headline" | "outlet" | "section" | "city" | "agency"> {
  /** `2024-02-11T14:22:00+03:00` and the like: the time of publication in this zone, for metadata. */
  readonly iso: (zone?: string) => string;
  /** The day, or so many days later, in a form of `dateIn`. */
  readonly date: (form: string, daysLater?: number) => string;
  readonly time: (form?: "time" | "time12" | "time-digits") => string;
  readonly weekday: string;
  readonly person: () => string;
  /** The headline of another article. */
  readonly other: () => string;
  readonly number: (below: number) => string;
  /** A text that a reader sees and that is no part of the article: it must not be in headline or body. One for each line a reader sees. */
  readonly boilerplate: (text: string) => string;
  /** The next so many paragraphs. */
  readonly body: (count: number, wrap?: (paragraph: string) => string) => string;
  /** All that are left. */
  readonly rest: (wrap?: (paragraph: string) => string) => string;
}

/** How one site's page looks as HTML. */
export interface HtmlSite {
  readonly name: string;
  /** What the page says of the publication, in its text or its metadata; null if it says nothing. */
  readonly date: "day" | "minute" | null;
  readonly page: (pen: Pen) => string;
}

const escape = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
const unescape = (text: string): string =>
  text.replaceAll("&quot;", '"').replaceAll("&gt;", ">").replaceAll("&lt;", "<").replaceAll("&amp;", "&");

const DAY_MS = 86_400_000;
const LENGTH = { day: "2024-01-01".length, minute: "2024-01-01T10:00".length } as const;
const paragraphElement = (paragraph: string): string => `<p>${paragraph}</p>\n`;

/** The page of a sample on a site. The same arguments and the same state of `random` give the same page. */
export const renderHtml = (site: HtmlSite, sample: PublishedSample, random: Random): Page => {
  const left = sample.paragraphs.map(escape);
  const others = sample.others.map(escape);
  const boilerplate: string[] = [];
  const { published } = sample;
  const body = (count: number, wrap = paragraphElement): string => left.splice(0, count).map(wrap).join("");
  const text = site.page({
    headline: escape(sample.headline),
    outlet: sample.outlet,
    section: sample.section,
    city: sample.city,
    agency: sample.agency,
    iso: (zone = "") => `${published.toISOString().slice(0, LENGTH.minute)}:00${zone}`,
    date: (form, daysLater = 0) => dateIn(new Date(published.getTime() + daysLater * DAY_MS), form),
    time: (form = "time") => timeIn(published, form),
    weekday: weekdayOf(published),
    person: () => personOf(random),
    other: () => others.shift() ?? sample.outlet,
    number: (below) => numberIn(2 + random(below), "views"),
    boilerplate: (line) => {
      boilerplate.push(unescape(line));
      return line;
    },
    body,
    rest: (wrap) => body(left.length, wrap),
  });
  if (left.length > 0) throw new Error(`${site.name}: paragraphs are left over`);
  const { headline, paragraphs } = sample;
  const at = site.date === null ? null : published.toISOString().slice(0, LENGTH[site.date]);
  return { text, headline, paragraphs, boilerplate, published: at };
};
