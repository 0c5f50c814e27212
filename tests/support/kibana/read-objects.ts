import type { SavedObject } from "../../../kibana/saved-object.ts";

/** What a saved object says, with the texts in it that are JSON read as such. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json };
export type JsonObject = { readonly [name: string]: Json };

/** An object of a file that Kibana imports. */
export interface ImportedObject extends Omit<SavedObject, "attributes"> {
  /** Every text that is JSON by the name of its attribute is read. */
  readonly attributes: JsonObject;
}

/** The attributes of a data view that are JSON in a text, although their names do not say so. */
const JSON_TEXTS = new Set([
  "fields",
  "fieldAttrs",
  "fieldFormatMap",
  "runtimeFieldMap",
  "sourceFilters",
  "typeMeta",
]);

/** @throws SyntaxError where such a text is not JSON */
const readTexts = (value: Json, name = ""): Json => {
  if (typeof value === "string")
    return name.endsWith("JSON") || JSON_TEXTS.has(name) ? readTexts(JSON.parse(value) as Json) : value;
  if (Array.isArray(value)) return value.map((one: Json) => readTexts(one));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, readTexts(inner, key)]));
};

/**
 * The objects of a file as Kibana imports it: one JSON object a line.
 *
 * @throws SyntaxError where a line, or a text in it that should be JSON, is not
 */
export const readObjects = (ndjson: string): readonly ImportedObject[] =>
  ndjson
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => {
      const object = JSON.parse(line) as SavedObject & { readonly attributes: JsonObject };
      return { ...object, attributes: readTexts(object.attributes) as JsonObject };
    });

/** What stands at a path of names and numbers; undefined if there is no such thing. */
export const jsonAt = (value: Json | undefined, ...path: readonly (string | number)[]): Json | undefined => {
  const [name, ...rest] = path;
  if (name === undefined) return value;
  if (typeof value !== "object" || value === null) return undefined;
  const inner = (value as Readonly<Record<string, Json>>)[name];
  return jsonAt(inner, ...rest);
};

/** The list at a path; empty if there is none. */
export const listAt = (value: Json | undefined, ...path: readonly (string | number)[]): readonly Json[] => {
  const found = jsonAt(value, ...path);
  return Array.isArray(found) ? (found as readonly Json[]) : [];
};

/** The object at a path; empty if there is none. */
export const objectAt = (value: Json | undefined, ...path: readonly (string | number)[]): JsonObject => {
  const found = jsonAt(value, ...path);
  return typeof found === "object" && found !== null && !Array.isArray(found) ? (found as JsonObject) : {};
};

/** The text at a path; empty if there is none. */
export const textAt = (value: Json | undefined, ...path: readonly (string | number)[]): string => {
  const found = jsonAt(value, ...path);
  return typeof found === "string" ? found : "";
};

/** The texts in the list at a path. */
export const textsAt = (value: Json | undefined, ...path: readonly (string | number)[]): readonly string[] =>
  listAt(value, ...path).filter((one) => typeof one === "string");
