import { toDedupForm } from "../../../text/dedup-form.ts";
import { linkedDataHints } from "./linked-data.ts";
import type { PageFacts } from "./page-facts.ts";
import { type Hints, hintsOf } from "../parsed.ts";

/** What sites call each of these, the most certain first. */
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

/** Words of the shortest headline that is trusted over the name of a site. */
const FEWEST_WORDS = 3;
/** The longest name of a site behind a headline. */
const WORDS_OF_A_SITE_NAME = 5;
/** One space before the sign is enough to see it; a run of them would be walked again from each. */
const SITE_NAME = /\s(?:[-\u2010-\u2015|:\u00BB\u2022\u00B7]|::)\s+/u;

/** From the beginning of a run only: linear. */
const SIGNS_AT_THE_END =
  /(?<![\s\u2010-\u2015|:\u00BB\u2022\u00B7-])[\s\u2010-\u2015|:\u00BB\u2022\u00B7-]+$/u;

/** How many words a text in the dedup form has. */
export const wordsOf = (folded: string): number => (folded === "" ? 0 : folded.split(" ").length);

/** `headline - site` without the site: always if the site is known by that name, else only a short name after a long headline. */
const withoutSite = (title: string, outlet: string | undefined): string => {
  const parts = title.split(SITE_NAME);
  const name = toDedupForm(parts.at(-1) ?? "");
  const rest = title.slice(0, title.lastIndexOf(parts.at(-1) ?? "")).replace(SIGNS_AT_THE_END, "");
  if (parts.length < 2 || rest === "") return title;
  const isSite =
    (outlet !== undefined && name === toDedupForm(outlet)) ||
    (outlet === undefined &&
      wordsOf(name) <= WORDS_OF_A_SITE_NAME &&
      wordsOf(toDedupForm(rest)) >= FEWEST_WORDS + 1);
  return isSite ? rest : title;
};

/**
 * The headline as it stands on the page: the top heading that a title begins or ends with, else what the page says its title is,
 * else the only top heading.
 */
const headlineOf = (
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
    const isLong = wordsOf(own) >= FEWEST_WORDS;
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
  if (only !== undefined && wordsOf(toDedupForm(only)) >= FEWEST_WORDS) return only;
  return facts.title === undefined ? only : withoutSite(facts.title, outlet);
};

/** Of times of the same day, as `YYYY-MM-DD` begins them, the one that says more; else the first. */
export const finest = (times: readonly (string | undefined)[]): string | undefined => {
  const [first = "", ...others] = times.filter((time) => time !== undefined);
  const day = first.slice(0, DAY_LENGTH);
  const finer = first.length === DAY_LENGTH ? others.find((time) => time.startsWith(day)) : undefined;
  return finer ?? (first === "" ? undefined : first);
};

/** The titles that a page gives itself. */
export interface Titles {
  /** Of the article, by the metadata, unless they are too short for one. */
  readonly stated: readonly string[];
  /** Of the whole page. */
  readonly title: readonly string[];
  readonly outlet: string | undefined;
}

/**
 * What a page says for certain about its article: JSON-LD before Open Graph and its like, those before the page's markup. And the titles that it
 * gives itself.
 */
export const pageHints = (facts: PageFacts): { readonly hints: Hints; readonly titles: Titles } => {
  const data = linkedDataHints(facts.linkedData);
  const site = metaOf(facts, META.outlet);
  const outlet = site ?? data.outlet;
  const byline = data.byline ?? metaOf(facts, META.byline);
  const hints = hintsOf({
    headline: headlineOf(facts, data.headline, outlet),
    published: finest([data.published, metaOf(facts, META.published)]),
    outlet,
    byline: byline !== undefined && ADDRESS.test(byline) ? undefined : byline,
    section: data.section ?? metaOf(facts, META.section),
    url: facts.canonical ?? metaOf(facts, META.url) ?? data.url,
    language: facts.language ?? data.language ?? metaOf(facts, META.language)?.replace("_", "-"),
  });
  const stated = [data.headline, metaOf(facts, META.headline)]
    .flatMap((title) => (title === undefined ? [] : [withoutSite(title, site)]))
    .filter((title) => wordsOf(toDedupForm(title)) >= FEWEST_WORDS);
  return { hints, titles: { stated, title: facts.title === undefined ? [] : [facts.title], outlet } };
};
