import type { DatePath, FloatPath, KeywordPath, NamePath, TextPath } from "../indices/field-path.ts";

/** How a value is compared with a field of a document. */
type Comparison =
  /** With the whole name and, under `.words`, with the words in it. */
  | { readonly match: "name"; readonly path: NamePath }
  /** With the whole value. */
  | { readonly match: "keyword"; readonly path: KeywordPath }
  /** With the beginning of a path, or with any part of it. */
  | { readonly match: "file_path"; readonly path: KeywordPath }
  /** With words, like the query itself, but in this field alone. */
  | { readonly match: "words"; readonly path: TextPath }
  /** With a date or a range of dates. */
  | { readonly match: "date"; readonly path: DatePath }
  /** With a calendar month. */
  | { readonly match: "month"; readonly path: DatePath }
  /** With a threshold: how sure something is. */
  | { readonly match: "doubt"; readonly path: FloatPath };

/** A field that results can be narrowed by: in the query language, in the lists beside the results, or in both. */
export type SearchField = Comparison & {
  /** Other names before the colon of a query, `outlet:سانا`. Absent: not a field of the query language. */
  readonly queryNames?: readonly string[];
  /** What the page calls its list of values. Absent: neither a filter nor a facet. */
  readonly facetLabel?: string;
};

/**
 * Every field that a search can be narrowed by, once: the query language, the filters and facets, and the page take their names from
 * here, and the paths are checked against the mapping by the compiler. Facets are shown in this order.
 *
 * Source of the names: ours. The English ones are those that users of Google News, FSCrawler and Datashare type; the Arabic ones are
 * the cues that Arabic news sites and library catalogs put before such values. Reason: someone who types a query in Arabic should not
 * have to switch the keyboard for its field. Names are compared in the dedup form, so they need no variants in hamzas, tashkeel, teh
 * marbuta or the case of Latin letters.
 */
export const SEARCH_FIELDS = {
  month: { match: "month", path: "@timestamp", facetLabel: "الشهر" },
  outlet: {
    match: "name",
    path: "dedup.outlets",
    queryNames: ["publisher", "source", "الناشر", "ناشر", "المصدر", "مصدر", "الصحيفة", "صحيفة", "الجهة"],
    facetLabel: "الجهة الناشرة",
  },
  agency: {
    match: "name",
    path: "publisher.agency",
    queryNames: ["الوكالة", "وكالة"],
    facetLabel: "الوكالة",
  },
  section: {
    match: "name",
    path: "article.section",
    queryNames: ["القسم", "قسم", "الباب", "باب"],
    facetLabel: "القسم",
  },
  language: {
    match: "keyword",
    path: "article.language",
    queryNames: ["lang", "اللغة", "لغة"],
    facetLabel: "اللغة",
  },
  encoding: {
    match: "keyword",
    path: "file.encoding",
    queryNames: ["الترميز", "ترميز"],
    facetLabel: "الترميز",
  },
  encoding_problem: {
    match: "doubt",
    path: "pipeline.encoding_confidence",
    facetLabel: "مشكلات الترميز",
  },
  byline: {
    match: "name",
    path: "article.byline",
    queryNames: ["author", "by", "الكاتب", "كاتب", "المراسل", "مراسل", "بقلم"],
  },
  tag: { match: "name", path: "article.tags", queryNames: ["tags", "الوسم", "وسم", "الوسوم"] },
  path: {
    match: "file_path",
    path: "dedup.paths",
    queryNames: ["file", "المسار", "مسار", "الملف", "ملف"],
  },
  headline: {
    match: "words",
    path: "article.headline",
    queryNames: ["title", "العنوان", "عنوان"],
  },
  date: { match: "date", path: "@timestamp", queryNames: ["published", "التاريخ", "تاريخ"] },
  after: { match: "date", path: "@timestamp", queryNames: ["since", "from", "بعد", "منذ"] },
  before: { match: "date", path: "@timestamp", queryNames: ["قبل"] },
  until: { match: "date", path: "@timestamp", queryNames: ["to", "حتى"] },
} as const satisfies Readonly<Record<string, SearchField>>;

type AnyName = keyof typeof SEARCH_FIELDS;
type NamesWith<Part> = {
  [Name in AnyName]: (typeof SEARCH_FIELDS)[Name] extends Part ? Name : never;
}[AnyName];

/** A field of the query language. */
export type FieldName = NamesWith<{ readonly queryNames: readonly string[] }>;

/** A field of the query language whose value is looked for as such: who published, in which section, in which file. */
export type ValueFieldName = FieldName & NamesWith<{ readonly match: "name" | "keyword" | "file_path" }>;

/** A field of the query language that takes a date. */
export type DateFieldName = FieldName & NamesWith<{ readonly match: "date" }>;

/** A list of values beside the results: each with its count (a facet), and to choose from (a filter). */
export type FilterName = NamesWith<{ readonly facetLabel: string }>;

const allNames = Object.keys(SEARCH_FIELDS) as AnyName[];

/** The fields of the query language. */
export const FIELD_NAMES: readonly FieldName[] = allNames.filter(
  (name): name is FieldName => "queryNames" in SEARCH_FIELDS[name],
);

/** The filters, which are the facets, in the order in which the page shows them. */
export const FILTER_NAMES: readonly FilterName[] = allNames.filter(
  (name): name is FilterName => "facetLabel" in SEARCH_FIELDS[name],
);

/** True for a field of the query language that takes a date. */
export const isDateField = (name: FieldName): name is DateFieldName => SEARCH_FIELDS[name].match === "date";
