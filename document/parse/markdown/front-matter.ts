import { type HintName, type Hints, hintsOf, toHint } from "../parsed.ts";

/** The names of fields in note programs, clippers and site generators. */
const HINT_NAMES: ReadonlyMap<string, HintName> = new Map<string, HintName>([
  ...["title", "headline"].map((name): [string, HintName] => [name, "headline"]),
  ...["published", "date", "pubdate", "publishdate", "publish_date", "datepublished", "published_at"].map(
    (name): [string, HintName] => [name, "published"],
  ),
  ...["outlet", "publisher", "site", "site_name", "sitename", "source"].map((name): [string, HintName] => [
    name,
    "outlet",
  ]),
  ...["byline", "author", "authors"].map((name): [string, HintName] => [name, "byline"]),
  ...["section", "category", "categories"].map((name): [string, HintName] => [name, "section"]),
  ...["url", "link", "permalink", "canonical", "source_url"].map((name): [string, HintName] => [name, "url"]),
  ...["language", "lang", "locale"].map((name): [string, HintName] => [name, "language"]),
]);

/** A longer block is not front matter. */
const MOST_LINES = 200;
/** `---` for YAML, `+++` for TOML. */
const FENCE = /^(?:-{3}|\+{3})\s*$/u;
const ENTRY = /^["']?([\w.-]{1,60})["']?\s*[:=](?:\s+(.*)|(".*|'.*|\[.*)|)$/u;
const ITEM = /^\s*-\s+(.*)$/u;
const QUOTED = /^(?:"(.*)"|'(.*)')$/u;
const WIKI_LINK = /\[\[([^[\]|]*\|)?([^[\]]*)\]\]/gu;
const ADDRESS = /^https?:\/\//iu;

export interface FrontMatter {
  readonly hints: Hints;
  /** The text after the front matter. */
  readonly rest: string;
}

const scalarOf = (value: string): string | undefined => {
  const bare = value.trim().replace(WIKI_LINK, "$2");
  const [, double, single] = QUOTED.exec(bare) ?? [];
  return toHint(double?.replace(/\\(["\\])/gu, "$1") ?? single?.replaceAll("''", "'") ?? bare);
};

/** A value, or the values of a list on one line, joined with commas. */
const valueOf = (value: string): string | undefined => {
  const list = /^\[(?!\[)(.*)\]$/u.exec(value.trim())?.[1];
  if (list === undefined) return scalarOf(value);
  return toHint(
    list
      .split(",")
      .flatMap((one) => scalarOf(one) ?? [])
      .join(", "),
  );
};

/** The value of the entry at `at`: on its line, or else the list below it. */
const entryValue = (lines: readonly string[], at: number, inline: string): string | undefined => {
  if (inline.trim() !== "") return valueOf(inline);
  const end = lines.findIndex((line, index) => index > at && !ITEM.test(line));
  const items = lines.slice(at + 1, end < 0 ? lines.length : end);
  return toHint(items.flatMap((line) => scalarOf(ITEM.exec(line)?.[1] ?? "") ?? []).join(", "));
};

/**
 * Reads the front matter at the very beginning of a text, between two fences: plain values and lists of them. Anything else
 * is skipped.
 *
 * The first entry for a hint wins. An address in place of an outlet is the url. Linear.
 */
export const frontMatter = (text: string): FrontMatter => {
  const bare = text.replace(/^\uFEFF/u, "");
  const lines = bare.split("\n", MOST_LINES + 1).map((line) => line.replace(/\r$/u, ""));
  const fence = lines[0] ?? "";
  const end = FENCE.test(fence) ? lines.findIndex((line, at) => at > 0 && line.trim() === fence.trim()) : -1;
  if (end < 0) return { hints: {}, rest: bare };
  const entries = lines.slice(1, end);
  const hints: Partial<Record<HintName, string>> = {};
  entries.forEach((line, at) => {
    const [, key = "", spaced, tight] = ENTRY.exec(line) ?? [];
    const name = HINT_NAMES.get(key.toLowerCase());
    const value = name === undefined ? undefined : entryValue(entries, at, spaced ?? tight ?? "");
    if (name === undefined || value === undefined) return;
    hints[name === "outlet" && ADDRESS.test(value) ? "url" : name] ??= value;
  });
  return {
    hints: hintsOf(hints),
    rest: bare
      .split("\n")
      .slice(end + 1)
      .join("\n"),
  };
};
