import { dateIn, numberIn, rfcDate, timeIn, weekdayOf } from "./date-forms.ts";
import type { Layout } from "./layout.ts";
import type { Random } from "./random.ts";
import { personOf, type PublishedSample } from "../samples/sample-article.ts";

/** The time at which the pages are read. */
export const NOW_MS = Date.UTC(2026, 10, 23, 12);
const DAY_MS = 86_400_000;

/** A page, and what must be read out of it. */
export interface Page {
  readonly text: string;
  readonly headline: string;
  readonly paragraphs: readonly string[];
  readonly boilerplate: readonly string[];
  /** ISO 8601, as precise as the page says it. */
  readonly published: string | null;
}

/** A page, and who is behind it. */
export interface SignedPage extends Page {
  /** Who wrote, edited or translated it, as the page says. */
  readonly authors: readonly string[];
  /** The outlet, if the page names it. */
  readonly outlet: string | null;
}

const DAY_LENGTH = "2024-01-01".length;
const MINUTE_LENGTH = "2024-01-01T10:00".length;

const publishedOf = ({ date }: Layout, { published }: PublishedSample): string | null =>
  date === null ? null : published.toISOString().slice(0, date === "day" ? DAY_LENGTH : MINUTE_LENGTH);

/** What is left to fill in a page with, and what was filled in. */
interface Filling {
  readonly others: string[];
  readonly authors: string[];
}

/** Fills in the braces of a line. Takes headlines from the front of `others`, and adds to `authors`. */
const fill = (line: string, sample: PublishedSample, { others, authors }: Filling, random: Random): string =>
  line.replace(/\{([\w-]+)(?::([\w-]+))?\}/gu, (_, name: string, form = "egypt") => {
    const { published } = sample;
    switch (name) {
      case "headline":
      case "outlet":
      case "section":
      case "city":
      case "agency":
        return sample[name];
      case "person":
        return personOf(random);
      case "author":
        authors.push(personOf(random));
        return authors.at(-1) ?? "";
      case "other":
        return others.shift() ?? sample.outlet;
      case "n":
        return String(2 + random(900));
      case "views":
      case "views-digits":
        return numberIn(1_000 + random(90_000), name);
      case "year":
        return String(published.getUTCFullYear());
      case "iso":
        return `${published.toISOString().slice(0, MINUTE_LENGTH)}:00`;
      case "date":
        return dateIn(published, form);
      case "rfc":
        return rfcDate(published);
      case "updated":
        return dateIn(new Date(published.getTime() + DAY_MS), form);
      case "old":
        return dateIn(new Date(published.getTime() - DAY_MS * (5 + random(300))), form);
      case "today":
        return dateIn(new Date(NOW_MS), form);
      case "today-weekday":
        return weekdayOf(new Date(NOW_MS));
      case "weekday":
        return weekdayOf(published);
      case "time":
      case "time12":
      case "time12-long":
      case "time12-english":
      case "time-digits":
        return timeIn(published, name);
      default:
        throw new Error(`no word is called ${name}`);
    }
  });

const wrap = (text: string, width: number): string => {
  const lines: string[] = [""];
  for (const word of text.split(/\s+/u)) {
    const line = lines.at(-1) ?? "";
    if (line !== "" && line.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = line === "" ? word : `${line} ${word}`;
  }
  return lines.join("\n");
};

const FIRST_LINKED = 7;
const LAST_LINKED = 9;

/** A paragraph as copied tag by tag: the words of a link in its middle stand on a line of their own. */
const breakAtLink = (paragraph: string): string => {
  const words = paragraph.split(" ");
  if (words.length < 2 * LAST_LINKED) return paragraph;
  return [words.slice(0, FIRST_LINKED), words.slice(FIRST_LINKED, LAST_LINKED), words.slice(LAST_LINKED)]
    .map((part) => part.join(" "))
    .join("\n");
};

const DIRECTIVE = /^@(headline|body|tight|rest|rest-tight|wrapped|indented|linked)(?: (\d+))?$/u;

/** Renders a sample in a layout. The same arguments and the same state of `random` make the same page. */
export const renderPage = (layout: Layout, sample: PublishedSample, random: Random): SignedPage => {
  const left = [...sample.paragraphs];
  const filling: Filling = { others: [...sample.others], authors: [] };
  const boilerplate: string[] = [];
  const lineOf = (line: string): string => {
    const [, directive, count = ""] = DIRECTIVE.exec(line) ?? [];
    if (directive === "headline") return sample.headline;
    if (directive === "body" || directive === "tight")
      return left.splice(0, Number(count)).join(directive === "body" ? "\n\n" : "\n");
    if (directive === "rest" || directive === "rest-tight")
      return left.splice(0).join(directive === "rest" ? "\n\n" : "\n");
    if (directive === "wrapped")
      return left
        .splice(0)
        .map((paragraph) => wrap(paragraph, Number(count)))
        .join("\n\n");
    if (directive === "indented")
      return left
        .splice(0)
        .map((paragraph) => wrap(paragraph, Number(count)).replace(/^/gmu, "   "))
        .join("\n\n");
    if (directive === "linked") return left.splice(0).map(breakAtLink).join("\n");
    const filled = fill(line, sample, filling, random);
    if (filled.startsWith("? ")) return filled.slice(2);
    if (filled !== "") boilerplate.push(filled);
    return filled;
  };
  const text = layout.page.split("\n").map(lineOf).join("\n");
  if (left.length > 0) throw new Error(`${layout.name}: the page has no room for all paragraphs`);
  const { headline, paragraphs } = sample;
  return {
    text,
    headline,
    paragraphs,
    boilerplate,
    authors: filling.authors,
    outlet: layout.page.includes("{outlet}") ? sample.outlet : (layout.outlet ?? null),
    published: publishedOf(layout, sample),
  };
};
