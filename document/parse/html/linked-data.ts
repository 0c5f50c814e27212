import { isObject, type JsonObject } from "../json/field-values.ts";
import { type Hints, hintsOf, toHint } from "../parsed.ts";

const asList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);

/** `NewsArticle`, `ReportageNewsArticle`, `BlogPosting`, also after a namespace. */
const ARTICLE = /(?:Article|BlogPosting|Report)$/u;
/** A graph has a few dozen; this bounds a hostile one. */
const MOST_THINGS = 500;
const MOST_NAMES = 10;

const parseBlock = (block: string): unknown => {
  try {
    // Some sites put it into the comment or CDATA section that once hid scripts from browsers.
    return JSON.parse(
      block.replace(/^\s*(?:<!--|\/\/<!\[CDATA\[|<!\[CDATA\[)|(?:-->|\/\/\]\]>|\]\]>)\s*$/gu, ""),
    );
  } catch {
    return undefined;
  }
};

/** The objects of a block: itself, the elements of its list, and those of their graphs. */
const thingsOf = (block: string): readonly JsonObject[] =>
  asList(parseBlock(block))
    .slice(0, MOST_THINGS)
    .filter(isObject)
    .flatMap((thing) => [thing, ...asList(thing["@graph"]).slice(0, MOST_THINGS).filter(isObject)]);

const isArticle = (thing: JsonObject): boolean =>
  asList(thing["@type"]).some((type) => typeof type === "string" && ARTICLE.test(type));

/** The names of persons or organizations, given as text, as objects, or by reference into the graph. */
const namesInThings = (value: unknown, byId: ReadonlyMap<unknown, JsonObject>): string | undefined => {
  const names = asList(value)
    .slice(0, MOST_NAMES)
    .flatMap((one) => {
      if (!isObject(one)) return toHint(one) ?? [];
      return toHint(asList(one["name"] ?? byId.get(one["@id"])?.["name"])[0]) ?? [];
    });
  return names.length === 0 ? undefined : names.join(", ");
};

/** The first article in the JSON-LD blocks of a page. */
export const articleIn = (blocks: readonly string[]): JsonObject | undefined =>
  blocks.flatMap(thingsOf).find(isArticle);

const urlOf = (value: unknown): string | undefined => toHint(isObject(value) ? value["@id"] : value);

/**
 * The hints about the article in the JSON-LD blocks of a page; none if they are broken or about something else.
 *
 * Linear in the length of the blocks; a hostile graph is cut.
 */
export const linkedDataHints = (blocks: readonly string[]): Hints => {
  const things = blocks.flatMap(thingsOf);
  const byId = new Map(things.map((thing): [unknown, JsonObject] => [thing["@id"], thing]));
  const article = things.find(isArticle);
  if (article === undefined) return {};
  return hintsOf({
    headline: toHint(article["headline"] ?? article["name"]),
    published: toHint(article["datePublished"]),
    outlet: namesInThings(article["publisher"], byId),
    byline: namesInThings(article["author"], byId),
    section: toHint(asList(article["articleSection"])[0]),
    url: urlOf(article["url"]) ?? urlOf(article["mainEntityOfPage"]),
    language: toHint(article["inLanguage"]),
  });
};
