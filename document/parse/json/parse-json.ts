/** document/parse/json/: one exported article as text and hints, by a mapping of field names. */

import type { JsonMapping } from "./json-mapping.ts";
import { isBeginning } from "./title-of-post.ts";
import { mayHaveHalves, repairStrings } from "./double-utf-8.ts";
import { repairJson } from "./repair-json.ts";
import { textOfField } from "./field-text.ts";
import { timeOfField } from "./field-time.ts";
import { firstAnswer, isObject } from "./field-values.ts";
import { hasLetterOrDigit, hintsOf, type Parsed, toHint, type Unparsed } from "../parsed.ts";

const ADDRESS = /^(?:https?:)?\/\//iu;
const NUMBER = /^\d+$/u;
/** Separates the tags in one string; Arabic punctuation too. */
const BETWEEN_TAGS = /[,;|\u060C\u061B]/u;
const MOST_TAGS = 50;
const MOST_NAMES = 10;

const readableOf = (values: readonly unknown[]): string | undefined => {
  const text = textOfField(values);
  return hasLetterOrDigit(text) ? text : undefined;
};

/** The names in a field. Numbers are keys of some other table, and addresses are not names. */
const namesInField = (values: readonly unknown[]): readonly string[] =>
  values
    .flatMap((value) => (Array.isArray(value) ? (value as readonly unknown[]) : [value]))
    .flatMap((value) => toHint(isObject(value) ? value["name"] : value) ?? [])
    .filter((name) => !ADDRESS.test(name) && !NUMBER.test(name));

const joinedNames = (values: readonly unknown[]): string | undefined =>
  toHint(namesInField(values).slice(0, MOST_NAMES).join(", "));

const tagsOf = (values: readonly unknown[]): readonly string[] | undefined => {
  const names = namesInField(values);
  const [only = ""] = names;
  const tags = names.length === 1 ? only.split(BETWEEN_TAGS) : names;
  const distinct = new Set(tags.flatMap((tag) => toHint(tag.replace(/^#/u, "").replaceAll("_", " ")) ?? []));
  return distinct.size === 0 ? undefined : [...distinct].slice(0, MOST_TAGS);
};

const NAMES_SHOWN = 12;

const withoutText = (exported: unknown, body: readonly string[]): Unparsed => {
  const shape = isObject(exported)
    ? `an object with ${Object.keys(exported).slice(0, NAMES_SHOWN).join(", ").slice(0, 300) || "no fields"}`
    : `${Array.isArray(exported) ? "a list" : exported === null ? "null" : `a ${typeof exported}`}, not an object`;
  return {
    reason: "no_mapped_text",
    detail: `${shape}; none of ${body.join(", ")} has text (WARRAQ_JSON_BODY)`,
  };
};

const parse = (text: string): { readonly exported: unknown } | Unparsed => {
  try {
    return { exported: JSON.parse(text) as unknown };
  } catch {
    return parseRepaired(text);
  }
};

const parseRepaired = (text: string): { readonly exported: unknown } | Unparsed => {
  try {
    return { exported: JSON.parse(repairJson(text)) as unknown };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return { reason: "malformed_json", detail: toHint(why.slice(0, 300)) ?? "" };
  }
};

/**
 * Parses one exported article: an object whose fields the mapping names. The title becomes the first line, which is the
 * headline for certain, unless it is only how the text begins.
 *
 * A title without a body is not an article. Linear in the length of the text.
 */
export const parseJson = (text: string, mapping: JsonMapping): Parsed | Unparsed => {
  const parsed = parse(text.replace(/^\uFEFF/u, ""));
  if ("reason" in parsed) return parsed;
  const isDouble = mayHaveHalves(text);
  const exported = isDouble ? repairStrings(parsed.exported) : parsed.exported;
  const body = firstAnswer(exported, mapping.body, readableOf);
  if (body === undefined) return withoutText(exported, mapping.body);
  const title = toHint(firstAnswer(exported, mapping.title, readableOf));
  const headline = title === undefined || isBeginning(title, body) ? undefined : title;
  const tags = firstAnswer(exported, mapping.tags, tagsOf);
  return {
    text: headline === undefined ? body : `${headline}\n\n${body}`,
    hints: hintsOf({
      headline,
      published: firstAnswer(exported, mapping.date, ([value]) => timeOfField(value)),
      outlet: firstAnswer(exported, mapping.outlet, joinedNames),
      byline: firstAnswer(exported, mapping.author, joinedNames),
      section: firstAnswer(exported, mapping.section, (values) => namesInField(values)[0]),
      url: firstAnswer(exported, mapping.url, ([value]) => toHint(value)),
    }),
    ...(tags === undefined ? {} : { tags }),
    // The title has a field of its own.
    ...(headline === undefined ? {} : { structure: { headline: 1 } }),
  };
};
