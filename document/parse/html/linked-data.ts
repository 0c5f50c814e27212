import { type Hints, hintsOf, toHint } from "../parsed.ts";

type Thing = Readonly<Record<string, unknown>>;

const isThing = (value: unknown): value is Thing =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);

/** `NewsArticle`, `ReportageNewsArticle`, `BlogPosting`, also behind a namespace. */
const ARTICLE = /(?:Article|BlogPosting|Report)$/u;
/** A graph has some tens; this bounds a hostile one. */
const MOST_THINGS = 500;
const MOST_NAMES = 10;

const parse = (block: string): unknown => {
  try {
    // Some sites leave the comment or CDATA around it that hid scripts from browsers once.
    return JSON.parse(
      block.replace(/^\s*(?:<!--|\/\/<!\[CDATA\[|<!\[CDATA\[)|(?:-->|\/\/\]\]>|\]\]>)\s*$/gu, ""),
    );
  } catch {
    return undefined;
  }
};

/** The things of a block: itself, its list, or its graph. */
const thingsOf = (block: string): readonly Thing[] =>
  listOf(parse(block))
    .slice(0, MOST_THINGS)
    .filter(isThing)
    .flatMap((thing) => [thing, ...listOf(thing["@graph"]).slice(0, MOST_THINGS).filter(isThing)]);

const isArticle = (thing: Thing): boolean =>
  listOf(thing["@type"]).some((type) => typeof type === "string" && ARTICLE.test(type));

/** The names of persons or organizations, given as text, as things, or by reference into the graph. */
const namesOf = (value: unknown, byId: ReadonlyMap<unknown, Thing>): string | undefined => {
  const names = listOf(value)
    .slice(0, MOST_NAMES)
    .flatMap((one) => {
      if (!isThing(one)) return toHint(one) ?? [];
      return toHint(listOf(one["name"] ?? byId.get(one["@id"])?.["name"])[0]) ?? [];
    });
  return names.length === 0 ? undefined : names.join(", ");
};

const urlOf = (value: unknown): string | undefined => toHint(isThing(value) ? value["@id"] : value);

/**
 * What the JSON-LD blocks of a page say about its article; nothing if they are broken or about something else.
 *
 * Linear in their length; a hostile graph is cut.
 */
export const linkedDataHints = (blocks: readonly string[]): Hints => {
  const things = blocks.flatMap(thingsOf);
  const byId = new Map(things.map((thing): [unknown, Thing] => [thing["@id"], thing]));
  const article = things.find(isArticle);
  if (article === undefined) return {};
  return hintsOf({
    headline: toHint(article["headline"] ?? article["name"]),
    published: toHint(article["datePublished"]),
    outlet: namesOf(article["publisher"], byId),
    byline: namesOf(article["author"], byId),
    section: toHint(listOf(article["articleSection"])[0]),
    url: urlOf(article["url"]) ?? urlOf(article["mainEntityOfPage"]),
    language: toHint(article["inLanguage"]),
  });
};
