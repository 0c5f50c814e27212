import type { articleMappings } from "./article-mapping.ts";
import type { nameField } from "./field-types.ts";

/**
 * The dotted paths of all fields below these `properties` of a mapping whose definition has this shape; subfields
 * (`article.headline.exact`) included.
 */
export type PathsIn<Properties, Shape> = {
  [Name in keyof Properties & string]:
    | (Properties[Name] extends Shape ? Name : never)
    | (Properties[Name] extends { readonly properties: infer Inner }
        ? `${Name}.${PathsIn<Inner, Shape>}`
        : never)
    | (Properties[Name] extends { readonly fields: infer Inner }
        ? `${Name}.${PathsIn<Inner, Shape>}`
        : never);
}[keyof Properties & string];

type ArticleProperties = (typeof articleMappings)["properties"];

/** A field of a document. A path that is not in the mapping does not compile, so no request can ask for a field that is not there. */
export type FieldPath = PathsIn<ArticleProperties, { readonly type: string }>;

/** A field that one can filter and count by. */
export type KeywordPath = PathsIn<
  ArticleProperties,
  { readonly type: "keyword"; readonly doc_values?: undefined }
>;

/** A keyword field that is also found by its words, under `.words`. */
export type NamePath = PathsIn<ArticleProperties, typeof nameField>;

/** A field of words. */
export type TextPath = PathsIn<ArticleProperties, { readonly type: "text"; readonly index?: undefined }>;

/** A point in time. */
export type DatePath = PathsIn<ArticleProperties, { readonly type: "date" }>;

/** A number that need not be whole. */
export type FloatPath = PathsIn<ArticleProperties, { readonly type: "float" }>;

/** The story of a document. Results are collapsed and counted by it. */
export const STORY_ID: KeywordPath = "dedup.story_id";

/** There is one in every document with events that count, and in no other. */
export const HAS_EVENTS: KeywordPath = "conflict.type_status";
