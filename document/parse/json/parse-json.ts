import type { JsonMapping } from "./json-mapping.ts";
import { repairJson } from "./repair.ts";
import { textOf } from "./text.ts";
import { timeOf } from "./time.ts";
import { firstOf, isObject } from "./values.ts";
import { hintsOf, type Parsed, toHint, type Unparsed } from "../parsed.ts";

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
const ADDRESS = /^(?:https?:)?\/\//iu;
const NUMBER = /^\d+$/u;
/** Between the names of a list that is written as one string; Arabic commas too. */
const BETWEEN_TAGS = /[,;|\u060C\u061B]/u;
const MOST_TAGS = 50;
const MOST_NAMES = 10;

const readableOf = (values: readonly unknown[]): string | undefined => {
  const text = textOf(values);
  return LETTER_OR_DIGIT.test(text) ? text : undefined;
};

/** Names, one or several. Numbers are keys into a table that is not here, addresses are no names. */
const namesOf = (values: readonly unknown[]): readonly string[] =>
  values
    .flatMap((value) => (Array.isArray(value) ? (value as readonly unknown[]) : [value]))
    .flatMap((value) => toHint(isObject(value) ? value["name"] : value) ?? [])
    .filter((name) => !ADDRESS.test(name) && !NUMBER.test(name));

const joined = (values: readonly unknown[]): string | undefined =>
  toHint(namesOf(values).slice(0, MOST_NAMES).join(", "));

const tagsOf = (values: readonly unknown[]): readonly string[] | undefined => {
  const names = namesOf(values);
  const [only = ""] = names;
  const tags = names.length === 1 ? only.split(BETWEEN_TAGS) : names;
  const distinct = new Set(tags.flatMap((tag) => toHint(tag.replace(/^#/u, "").replaceAll("_", " ")) ?? []));
  return distinct.size === 0 ? undefined : [...distinct].slice(0, MOST_TAGS);
};

const NAMES_SHOWN = 12;

const withoutText = (record: unknown, body: readonly string[]): Unparsed => {
  const found = isObject(record)
    ? `an object with ${Object.keys(record).slice(0, NAMES_SHOWN).join(", ").slice(0, 300) || "no fields"}`
    : `${Array.isArray(record) ? "a list" : record === null ? "null" : `a ${typeof record}`}, not an object`;
  return {
    reason: "no_mapped_text",
    detail: `${found}; none of ${body.join(", ")} has text (WARRAQ_JSON_BODY)`,
  };
};

const parse = (text: string): { readonly record: unknown } | Unparsed => {
  try {
    return { record: JSON.parse(text) as unknown };
  } catch {
    return parseRepaired(text);
  }
};

const parseRepaired = (text: string): { readonly record: unknown } | Unparsed => {
  try {
    return { record: JSON.parse(repairJson(text)) as unknown };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return { reason: "malformed_json", detail: toHint(why.slice(0, 300)) ?? "" };
  }
};

/**
 * Reads one exported article: an object whose fields the mapping names. The title is its first line, and its headline for certain.
 *
 * A title without a body is no article. Linear in the length of the text.
 */
export const parseJson = (text: string, mapping: JsonMapping): Parsed | Unparsed => {
  const parsed = parse(text.replace(/^\uFEFF/u, ""));
  if ("reason" in parsed) return parsed;
  const { record } = parsed;
  const body = firstOf(record, mapping.body, readableOf);
  if (body === undefined) return withoutText(record, mapping.body);
  const headline = toHint(firstOf(record, mapping.title, readableOf));
  const tags = firstOf(record, mapping.tags, tagsOf);
  return {
    text: headline === undefined ? body : `${headline}\n\n${body}`,
    hints: hintsOf({
      headline,
      published: firstOf(record, mapping.date, ([value]) => timeOf(value)),
      outlet: firstOf(record, mapping.outlet, joined),
      byline: firstOf(record, mapping.author, joined),
      section: firstOf(record, mapping.section, (values) => namesOf(values)[0]),
      url: firstOf(record, mapping.url, ([value]) => toHint(value)),
    }),
    ...(tags === undefined ? {} : { tags }),
    // The title has a field of its own.
    ...(headline === undefined ? {} : { structure: { headline: 1 } }),
  };
};
