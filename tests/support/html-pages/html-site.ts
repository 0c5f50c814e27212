import { dateIn, numberIn, timeIn, weekdayOf } from "../layouts/date-forms.ts";
import type { Random } from "../layouts/random.ts";
import type { Page } from "../layouts/render-page.ts";
import { personOf, type PublishedSample } from "../samples/sample-article.ts";

/** The values and functions that write a site's page. Everything they return is escaped for HTML. */
export interface Pen extends Pick<PublishedSample, "headline" | "outlet" | "section" | "city" | "agency"> {
  /** The publication time with this zone, for metadata: `2024-02-11T14:22:00+03:00`. */
  readonly iso: (zone?: string) => string;
  /** The day of publication, or a number of days later, in a form of `dateIn`. */
  readonly date: (form: string, daysLater?: number) => string;
  readonly time: (form?: "time" | "time12" | "time-digits") => string;
  readonly weekday: string;
  readonly person: () => string;
  /** The headline of another article. */
  readonly other: () => string;
  readonly number: (below: number) => string;
  /** Marks a visible text as boilerplate, which must not be in headline or body. Call it once for each visible line. */
  readonly boilerplate: (text: string) => string;
  /** The next `count` paragraphs. */
  readonly body: (count: number, wrap?: (paragraph: string) => string) => string;
  /** All remaining paragraphs. */
  readonly rest: (wrap?: (paragraph: string) => string) => string;
}

/** The page of one site as HTML. */
export interface HtmlSite {
  readonly name: string;
  /** The precision of the publication time in text or metadata; null if the page has none. */
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

/** Renders a sample on a site. The same arguments and the same state of `random` make the same page. */
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
  if (left.length > 0) throw new Error(`${site.name}: the page has no room for all paragraphs`);
  const { headline, paragraphs } = sample;
  const at = site.date === null ? null : published.toISOString().slice(0, LENGTH[site.date]);
  return { text, headline, paragraphs, boilerplate, published: at };
};
