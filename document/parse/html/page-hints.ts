import { toDedupForm } from "../../../text/dedup-form.ts";
import { splitFolded } from "../../../text/folded-words.ts";
import { linkedDataHints } from "./linked-data.ts";
import type { PageFacts } from "./page-facts.ts";
import { type Hints, hintsOf } from "../parsed.ts";

/** The names of `<meta>` elements for each hint, the most certain first. */
const META = {
  headline: ["og:title", "twitter:title", "headline", "dc.title"],
  published: [
    "article:published_time",
    "og:published_time",
    "datepublished",
    "parsely-pub-date",
    "sailthru.date",
  ].concat([
    "publishdate",
    "pubdate",
    "publish_date",
    "dc.date.issued",
    "dc.date",
    "dcterms.created",
    "date",
  ]),
  outlet: ["og:site_name", "application-name", "dc.publisher"],
  byline: ["author", "article:author", "parsely-author", "dc.creator", "sailthru.author", "byl"],
  section: ["article:section", "parsely-section", "section"],
  url: ["og:url"],
  language: ["og:locale", "content-language"],
} as const;

const DAY_LENGTH = "2024-01-01".length;
const ADDRESS = /^(?:https?:)?\/\//iu;

const metaOf = ({ metas }: PageFacts, names: readonly string[]): string | undefined => {
  const name = names.find((each) => metas.has(each));
  return name === undefined ? undefined : metas.get(name);
};

/** A shorter title may be the name of a site. */
const FEWEST_WORDS = 3;
/** The longest name of a site after a headline. */
const MOST_SITE_NAME_WORDS = 5;
/** Only one space before the separator: a run of spaces would be searched again from each of them. */
const SITE_SEPARATOR = /\s(?:[-\u2010-\u2015|:\u00BB\u2022\u00B7]|::)\s+/u;

/** Matches only from the beginning of a run, so that it is linear. */
const SEPARATOR_AT_END =
  /(?<![\s\u2010-\u2015|:\u00BB\u2022\u00B7-])[\s\u2010-\u2015|:\u00BB\u2022\u00B7-]+$/u;

/** The number of words of a text in the dedup form. */
const countFolded = (folded: string): number => splitFolded(folded).length;

/**
 * `headline - site` without the site. If the outlet is known, only its name is removed; otherwise any short name after a long
 * enough headline.
 */
const withoutSite = (title: string, outlet: string | undefined): string => {
  const segments = title.split(SITE_SEPARATOR);
  const last = segments.at(-1) ?? "";
  const name = toDedupForm(last);
  const rest = title.slice(0, title.lastIndexOf(last)).replace(SEPARATOR_AT_END, "");
  if (segments.length < 2 || rest === "") return title;
  const isSite =
    (outlet !== undefined && name === toDedupForm(outlet)) ||
    (outlet === undefined &&
      countFolded(name) <= MOST_SITE_NAME_WORDS &&
      countFolded(toDedupForm(rest)) >= FEWEST_WORDS + 1);
  return isSite ? rest : title;
};

/**
 * The headline according to the page: the longest `<h1>` with which a title begins or ends; else the stated title; else the
 * only `<h1>`, if it is long enough.
 */
const hintedHeadline = (
  facts: PageFacts,
  stated: string | undefined,
  outlet: string | undefined,
): string | undefined => {
  const titles = [stated, metaOf(facts, META.headline), facts.title].flatMap((title) => title ?? []);
  const folded = titles.map(toDedupForm);
  const site = outlet === undefined ? "" : toDedupForm(outlet);
  const matching = facts.headings.filter((heading) => {
    const own = toDedupForm(heading);
    if (own === "" || own === site) return false;
    const isLong = countFolded(own) >= FEWEST_WORDS;
    return folded.some(
      (title) => title === own || title.startsWith(`${own} `) || (isLong && title.endsWith(` ${own}`)),
    );
  });
  const longest = matching.reduce((a, b) => (b.length > a.length ? b : a), "");
  if (longest !== "") return longest;
  if (stated !== undefined) return stated;
  const meta = metaOf(facts, META.headline);
  if (meta !== undefined) return withoutSite(meta, outlet);
  const [only] = facts.headings;
  if (only !== undefined && countFolded(toDedupForm(only)) >= FEWEST_WORDS) return only;
  return facts.title === undefined ? only : withoutSite(facts.title, outlet);
};

/** The first time; if that is only a day (`YYYY-MM-DD`), the first other one of the same day. */
export const finestTime = (times: readonly (string | undefined)[]): string | undefined => {
  const [first = "", ...others] = times.filter((time) => time !== undefined);
  const day = first.slice(0, DAY_LENGTH);
  const finer = first.length === DAY_LENGTH ? others.find((time) => time.startsWith(day)) : undefined;
  return finer ?? (first === "" ? undefined : first);
};

/** The titles that a page gives itself. */
export interface PageTitles {
  /** Titles of the article in the metadata that are long enough. */
  readonly stated: readonly string[];
  /** The `<title>` of the page. */
  readonly title: readonly string[];
  readonly outlet: string | undefined;
}

/**
 * The hints of a page about its article, and the titles that it gives itself. JSON-LD is preferred to Open Graph and other
 * `<meta>` elements, and those to the markup.
 */
export const pageHints = (facts: PageFacts): { readonly hints: Hints; readonly titles: PageTitles } => {
  const data = linkedDataHints(facts.linkedData);
  const site = metaOf(facts, META.outlet);
  const outlet = site ?? data.outlet;
  const byline = data.byline ?? metaOf(facts, META.byline);
  const hints = hintsOf({
    headline: hintedHeadline(facts, data.headline, outlet),
    published: finestTime([data.published, metaOf(facts, META.published)]),
    outlet,
    byline: byline !== undefined && ADDRESS.test(byline) ? undefined : byline,
    section: data.section ?? metaOf(facts, META.section),
    url: facts.canonical ?? metaOf(facts, META.url) ?? data.url,
    language: facts.language ?? data.language ?? metaOf(facts, META.language)?.replace("_", "-"),
  });
  const stated = [data.headline, metaOf(facts, META.headline)]
    .flatMap((title) => (title === undefined ? [] : [withoutSite(title, site)]))
    .filter((title) => countFolded(toDedupForm(title)) >= FEWEST_WORDS);
  return { hints, titles: { stated, title: facts.title === undefined ? [] : [facts.title], outlet } };
};
