import { decodeHTML, decodeHTMLAttribute } from "entities";
import type { Attributes, HtmlToken } from "./html-tokens.ts";
import { toHint } from "../parsed.ts";

/** What a page says about itself, before anything is chosen. */
export interface PageFacts {
  readonly language: string | undefined;
  readonly title: string | undefined;
  /** The content of `<meta>` by name in lower case; the first of each name. */
  readonly metas: ReadonlyMap<string, string>;
  readonly canonical: string | undefined;
  /** The JSON-LD blocks, as written. */
  readonly linkedData: readonly string[];
  /** The data that its scripts make the page of, as written. */
  readonly data: readonly string[];
  /** The first `<time datetime>` that is marked as the time of publication. */
  readonly time: string | undefined;
  /** The `<h1>` headings. */
  readonly headings: readonly string[];
}

/** A page has a handful of each; more are ignored. */
const MOST_METAS = 500;
const MOST_OTHERS = 30;
const LONGEST_HEADING = 1_000;

/** The scripts with which Next.js and Nuxt hand on what they show. */
const DATA_IDS: ReadonlySet<string> = new Set(["__NEXT_DATA__", "__NUXT_DATA__"]);

const PUBLICATION = /\b(?:pubdate|datepublished)\b/iu;

/** Whether a `<time>` element is marked as the time of publication. */
const isPublication = (attributes: Attributes): boolean =>
  attributes.has("pubdate") || PUBLICATION.test(attributes.get("itemprop") ?? "");

const hintInAttribute = (attributes: Attributes, name: string): string | undefined => {
  const value = attributes.get(name);
  return value === undefined ? undefined : toHint(decodeHTMLAttribute(value));
};

const metaNamesOf = (attributes: Attributes): readonly string[] =>
  ["property", "name", "itemprop"].flatMap((key) => (attributes.get(key) ?? "").toLowerCase().split(/\s+/u));

/** Reads what a page says about itself, in one pass. Memory is bounded, however often the page repeats things. */
export const pageFacts = (tokens: Iterable<HtmlToken>): PageFacts => {
  const metas = new Map<string, string>();
  const linkedData: string[] = [];
  const data: string[] = [];
  const headings: string[] = [];
  let language: string | undefined;
  let title: string | undefined;
  let canonical: string | undefined;
  let time: string | undefined;
  let heading: string[] | undefined;
  let length = 0;

  const endHeading = (): void => {
    const text = toHint(decodeHTML((heading ?? []).join("")));
    if (text !== undefined && headings.length < MOST_OTHERS) headings.push(text);
    heading = undefined;
    length = 0;
  };

  const readTag = (name: string, attributes: Attributes): void => {
    if (name === "html")
      language ??= hintInAttribute(attributes, "lang") ?? hintInAttribute(attributes, "xml:lang");
    if (name === "meta" && metas.size < MOST_METAS) {
      const content = hintInAttribute(attributes, "content");
      for (const key of metaNamesOf(attributes))
        if (key !== "" && content !== undefined && !metas.has(key)) metas.set(key, content);
    }
    if (name === "link" && attributes.get("rel")?.toLowerCase() === "canonical")
      canonical ??= hintInAttribute(attributes, "href");
    if (name === "time" && isPublication(attributes)) time ??= hintInAttribute(attributes, "datetime");
  };

  for (const token of tokens) {
    if (token.kind === "whole") {
      if (token.name === "title") title ??= toHint(decodeHTML(token.text));
      const type = token.attributes.get("type") ?? "";
      if (token.name === "script" && /ld\+json/iu.test(type) && linkedData.length < MOST_OTHERS)
        linkedData.push(token.text);
      if (
        token.name === "script" &&
        DATA_IDS.has(token.attributes.get("id") ?? "") &&
        data.length < MOST_OTHERS
      )
        data.push(token.text);
    } else if (token.kind === "text") {
      if (heading !== undefined && length < LONGEST_HEADING) heading.push(token.text);
      length += token.text.length;
    } else if (token.name === "h1") {
      if (heading !== undefined) endHeading();
      if (token.kind === "open") heading = [];
      length = 0;
    } else if (token.name === "br") heading?.push(" ");
    else if (token.kind === "open") readTag(token.name, token.attributes);
  }
  return { language, title, metas, canonical, linkedData, data, time, headings };
};
