import { withBareHeadline } from "../../../document/headline/bare-headline.ts";
import { readPublished } from "../../../document/published/read-published.ts";
import { readArticleAndLines } from "../../../document/read-article.ts";
import { toDedupForm } from "../../../text/dedup-form.ts";
import { NOW_MS, type Page } from "./render-page.ts";

/** The result of reading one page, in counts that can be added up. */
export interface PageCounts {
  readonly pages: number;
  readonly headlines: number;
  readonly boilerplateLines: number;
  readonly leakedLines: number;
  readonly bodyLines: number;
  readonly lostLines: number;
  readonly bodyCharacters: number;
  readonly lostCharacters: number;
  readonly dates: number;
}

/** The counts of one page, and what went wrong on it, in words. */
export interface PageReading {
  readonly counts: PageCounts;
  readonly faults: readonly string[];
}

const timesIn = (text: string, part: string): number =>
  part === "" ? 0 : ` ${text} `.replaceAll(" ", "  ").split(` ${part.replaceAll(" ", "  ")} `).length - 1;

/** How often each line occurs. */
const countsOf = (lines: readonly string[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const line of lines) counts.set(line, (counts.get(line) ?? 0) + 1);
  return counts;
};

const leakedOf = (page: Page, read: readonly string[]): readonly string[] => {
  const wanted = [page.headline, ...page.paragraphs].map(toDedupForm).join(" \n ");
  const found = read.map(toDedupForm).join(" \n ");
  const lines = countsOf(page.boilerplate.map(toDedupForm).filter((line) => line !== ""));
  return [...lines].flatMap(([line, times]) => {
    const leaked = Math.min(times, Math.max(0, timesIn(found, line) - timesIn(wanted, line)));
    return Array.from({ length: leaked }, () => line);
  });
};

const lostOf = (page: Page, body: string): readonly string[] => {
  const found = toDedupForm(body);
  return page.paragraphs.filter((paragraph) => {
    const line = toDedupForm(paragraph);
    return line !== "" && timesIn(found, line) === 0;
  });
};

const OFFSET = /(?:Z|[+-]\d{2}:\d{2})$/u;

const sizeOf = (texts: readonly string[]): number => texts.reduce((sum, { length }) => sum + length, 0);

/** What was read out of a page. Texts are empty if there is none. */
export interface ReadOut {
  readonly headline: string;
  readonly body: string;
  readonly iso: string | null;
}

/** Compares what was read out of a page with what is known of it. */
export const comparePage = (page: Page, { headline, body, iso }: ReadOut): PageReading => {
  const isHeadline = toDedupForm(headline) === toDedupForm(page.headline);
  const leaked = leakedOf(page, [headline, ...body.split("\n")]);
  const lost = lostOf(page, body);
  const at = iso?.replace(OFFSET, "") ?? null;
  const isDated =
    page.published === null ? at === null : at?.slice(0, page.published.length) === page.published;
  return {
    counts: {
      pages: 1,
      headlines: Number(isHeadline),
      boilerplateLines: page.boilerplate.length,
      leakedLines: leaked.length,
      bodyLines: page.paragraphs.length,
      lostLines: lost.length,
      bodyCharacters: sizeOf(page.paragraphs),
      lostCharacters: sizeOf(lost),
      dates: Number(isDated),
    },
    faults: [
      ...(isHeadline ? [] : [`headline: ${headline}`]),
      ...leaked.map((line) => `leaked: ${line}`),
      ...lost.map((line) => `lost: ${line}`),
      ...(isDated ? [] : [`date: ${at ?? "none"} for ${page.published ?? "none"}`]),
    ],
  };
};

type Read = (text: string) => ReturnType<typeof readArticleAndLines>;

/** The publication time read from the boilerplate above and below the body, given the right headline. */
const publishedOf = (page: Page, found: ReturnType<Read>): string | null => {
  const headline = toDedupForm(page.headline);
  const boilerplate = new Set((found?.article.boilerplate ?? []).map(({ line }) => line));
  const lines = (found?.lines ?? []).filter(({ text }) => toDedupForm(text) !== headline);
  const titles = (found?.lines ?? []).filter(({ text }) => toDedupForm(text) === headline);
  const firstBodyLine = lines.find(({ number }) => !boilerplate.has(number))?.number ?? Infinity;
  const roleOf = (number: number) => {
    if (!boilerplate.has(number)) return "body";
    return number < firstBodyLine ? "header" : "footer";
  };
  const roles = lines.map(({ number, text }) => ({ number, text, role: roleOf(number) }) as const);
  const title = titles.findLast(({ number }) => number < firstBodyLine);
  const at = title === undefined ? {} : { headline: title.number };
  return readPublished(roles, { nowMs: NOW_MS, order: "dmy", ...at })?.iso ?? null;
};

/** Reads a page of plain text, and compares the result with what is known of the page. */
export const readPage = (page: Page, read: Read = readArticleAndLines): PageReading => {
  const found = read(page.text);
  const article = found === null ? null : withBareHeadline(found.article);
  return comparePage(page, {
    headline: article?.headline ?? "",
    body: article?.body ?? "",
    iso: publishedOf(page, found),
  });
};

const NOTHING: PageCounts = {
  pages: 0,
  headlines: 0,
  boilerplateLines: 0,
  leakedLines: 0,
  bodyLines: 0,
  lostLines: 0,
  bodyCharacters: 0,
  lostCharacters: 0,
  dates: 0,
};

export const totalOf = (all: readonly PageCounts[]): PageCounts =>
  all.reduce(
    (sum, next) => ({
      pages: sum.pages + next.pages,
      headlines: sum.headlines + next.headlines,
      boilerplateLines: sum.boilerplateLines + next.boilerplateLines,
      leakedLines: sum.leakedLines + next.leakedLines,
      bodyLines: sum.bodyLines + next.bodyLines,
      lostLines: sum.lostLines + next.lostLines,
      bodyCharacters: sum.bodyCharacters + next.bodyCharacters,
      lostCharacters: sum.lostCharacters + next.lostCharacters,
      dates: sum.dates + next.dates,
    }),
    NOTHING,
  );

/** Counts as shares in percent. More is better for each. */
export interface Shares {
  readonly headline: number;
  readonly boilerplateLeftOut: number;
  readonly bodyLinesKept: number;
  readonly bodyKept: number;
  readonly date: number;
}

const percent = (part: number, whole: number): number => (whole === 0 ? 100 : (100 * part) / whole);

export const sharesOf = (counts: PageCounts): Shares => ({
  headline: percent(counts.headlines, counts.pages),
  boilerplateLeftOut: 100 - percent(counts.leakedLines, Math.max(1, counts.boilerplateLines)),
  bodyLinesKept: 100 - percent(counts.lostLines, counts.bodyLines),
  bodyKept: 100 - percent(counts.lostCharacters, counts.bodyCharacters),
  date: percent(counts.dates, counts.pages),
});
