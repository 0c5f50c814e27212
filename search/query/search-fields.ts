import type { DatePath, FloatPath, KeywordPath, NamePath, TextPath } from "../indices/field-path.ts";
import type { EntityType } from "../../lexicon/names/entry.ts";
import {
  type CodeNames,
  COUNTRY_NAMES,
  DATE_SOURCE_NAMES,
  EVENT_TYPE_NAMES,
  LANGUAGE_NAMES,
  PAGE_KIND_NAMES,
  type NamesByLanguage,
} from "./code-names.ts";

/** How a value is compared with a field of a document. */
type Comparison =
  /** With the whole name and, under `.words`, with the words in it; in a query also with names of `besides`. */
  | { readonly match: "name"; readonly path: NamePath; readonly besides?: readonly NamePath[] }
  /** Like a name; where a lexicon has the value as a name, also with the ids, or else the canonical names, of what is called so. */
  | {
      readonly match: "entity";
      readonly path: NamePath;
      readonly types: readonly EntityType[];
      readonly by: "id" | "name";
    }
  /** Like a name with any of `names`; the list of values has the whole pairs of `path`. */
  | { readonly match: "pair"; readonly path: KeywordPath; readonly names: readonly NamePath[] }
  /** With a code, or with the words by which people call it. */
  | { readonly match: "code"; readonly path: KeywordPath; readonly codes: CodeNames }
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
  /** With a date or a range of dates, as a filter. There is no list of its values: they are chosen on the timeline. */
  | { readonly match: "period"; readonly path: DatePath }
  /** With a threshold: how sure something is. */
  | { readonly match: "doubt"; readonly path: FloatPath }
  /** Whether files hold the text: `there` or `gone`. */
  | { readonly match: "gone"; readonly path: DatePath }
  /** No comparison: what else is looked through, `undated` articles where a date is asked for, earlier `versions`, or the `boilerplate` of pages. */
  | { readonly match: "include"; readonly path: DatePath };

/** A field that results can be narrowed by: in the query language, in the lists beside the results, or in both. */
export type SearchField = Comparison & {
  /** Other names before the colon of a query, `outlet:سانا`. Absent: not a field of the query language. */
  readonly queryNames?: readonly string[];
  /** What the page calls it, and its list of values. Absent: neither a filter nor a facet. */
  readonly facetLabel?: NamesByLanguage;
  /** The page shows its list folded: few people choose by it. */
  readonly isFolded?: true;
};

/**
 * Every field that a search can be narrowed by, once: the query language, the filters and facets, and the page take their names from
 * here, and the paths are checked against the mapping by the compiler. Facets are shown in this order.
 *
 * Source of the names: ours. The English ones are those that users of Google News, FSCrawler and Datashare type; the Arabic ones are
 * the cues that Arabic news sites and library catalogs put before such values. Reason: someone who types a query in Arabic should not
 * have to switch the keyboard for its field. Names are compared in the dedup form, so they need no variants in hamzas, tashkeel, teh
 * marbuta or the case of Latin letters. What is found in the text has no names with an article: `المنظمة: ...` begins many a
 * headline that somebody pastes.
 */
export const SEARCH_FIELDS = {
  published: {
    match: "period",
    path: "article.published",
    facetLabel: { ar: "تاريخ النشر", en: "Published" },
  },
  month: { match: "month", path: "article.published", facetLabel: { ar: "الشهر", en: "Month" } },
  outlet: {
    match: "name",
    path: "dedup.outlets",
    queryNames: ["publisher", "الناشر", "ناشر", "الصحيفة", "صحيفة", "الجهة"],
    facetLabel: { ar: "الجهة الناشرة", en: "Outlet" },
  },
  source: {
    match: "name",
    path: "dedup.outlets",
    // Who published it, or the agency that it is from.
    besides: ["publisher.agency"],
    queryNames: ["المصدر", "مصدر"],
  },
  person: {
    match: "entity",
    path: "entity.person",
    types: ["person"],
    by: "id",
    queryNames: ["people", "شخص", "شخصية"],
    facetLabel: { ar: "الأشخاص", en: "People" },
  },
  organization: {
    match: "entity",
    path: "entity.organization",
    types: ["organization"],
    by: "id",
    queryNames: ["organisation", "org", "منظمة", "مؤسسة"],
    facetLabel: { ar: "المؤسسات والمنظمات", en: "Organizations" },
  },
  group: {
    match: "entity",
    path: "entity.group",
    types: ["group"],
    by: "id",
    queryNames: ["جماعة", "فصيل"],
    facetLabel: { ar: "الجماعات والفصائل", en: "Armed groups and movements" },
    isFolded: true,
  },
  place: {
    match: "entity",
    path: "entity.place",
    types: ["place"],
    by: "id",
    queryNames: ["location", "مكان"],
    facetLabel: { ar: "الأماكن", en: "Places" },
  },
  country: {
    match: "code",
    path: "place.country",
    codes: COUNTRY_NAMES,
    queryNames: ["دولة", "بلد"],
    facetLabel: { ar: "البلدان", en: "Countries" },
    isFolded: true,
  },
  event: {
    match: "code",
    path: "conflict.event_type",
    codes: EVENT_TYPE_NAMES,
    queryNames: ["حدث"],
    facetLabel: { ar: "الأحداث", en: "Events" },
  },
  framing: {
    match: "pair",
    path: "framing.pair",
    names: ["framing.name", "framing.target"],
    queryNames: ["تسمية"],
    facetLabel: { ar: "التسميات المنحازة", en: "Loaded names" },
    isFolded: true,
  },
  agency: {
    match: "name",
    path: "publisher.agency",
    queryNames: ["الوكالة", "وكالة"],
    facetLabel: { ar: "الوكالة", en: "News agency" },
  },
  section: {
    match: "name",
    path: "article.section",
    queryNames: ["القسم", "قسم", "الباب", "باب"],
    facetLabel: { ar: "القسم", en: "Section" },
  },
  language: {
    match: "code",
    path: "article.language",
    codes: LANGUAGE_NAMES,
    queryNames: ["lang", "اللغة", "لغة"],
    facetLabel: { ar: "اللغة", en: "Language" },
  },
  encoding: {
    match: "keyword",
    path: "file.encoding",
    queryNames: ["الترميز", "ترميز"],
    facetLabel: { ar: "الترميز", en: "Encoding" },
  },
  encoding_problem: {
    match: "doubt",
    path: "pipeline.encoding_confidence",
    facetLabel: { ar: "مشكلات الترميز", en: "Encoding problems" },
  },
  date_source: {
    match: "code",
    path: "article.published_source",
    codes: DATE_SOURCE_NAMES,
    facetLabel: { ar: "مصدر التاريخ", en: "Source of the date" },
    isFolded: true,
  },
  kind: {
    match: "code",
    path: "article.page_kind",
    codes: PAGE_KIND_NAMES,
    queryNames: ["نوع"],
    facetLabel: { ar: "صفحات ليست مقالات", en: "Pages that are no articles" },
    isFolded: true,
  },
  files: {
    match: "gone",
    path: "pipeline.files_gone",
    queryNames: ["ملفات"],
    facetLabel: { ar: "ملفات المقال", en: "Files of the article" },
    isFolded: true,
  },
  include: { match: "include", path: "article.published", queryNames: ["شامل", "تشمل"] },
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
  boilerplate: {
    match: "words",
    path: "article.boilerplate_text",
    // As the page calls it in Arabic.
    queryNames: ["متروك", "المتروك"],
  },
  speaker: {
    match: "entity",
    path: "quote.speaker",
    types: ["person", "organization", "group"],
    by: "name",
    queryNames: ["قائل"],
  },
  quote: {
    match: "words",
    path: "quote.text",
    queryNames: ["quotes", "اقتباس"],
  },
  date: { match: "date", path: "article.published", queryNames: ["published", "التاريخ", "تاريخ"] },
  after: { match: "date", path: "article.published", queryNames: ["since", "from", "بعد", "منذ"] },
  before: { match: "date", path: "article.published", queryNames: ["قبل"] },
  until: { match: "date", path: "article.published", queryNames: ["to", "حتى"] },
} as const satisfies Readonly<Record<string, SearchField>>;

type AnyName = keyof typeof SEARCH_FIELDS;
type NamesWith<Part> = {
  [Name in AnyName]: (typeof SEARCH_FIELDS)[Name] extends Part ? Name : never;
}[AnyName];

/** A field of the query language. */
export type FieldName = NamesWith<{ readonly queryNames: readonly string[] }>;

/** A field of the query language whose value is looked for as such: who published, in which section, in which file. */
export type ValueFieldName = FieldName &
  NamesWith<{ readonly match: "name" | "entity" | "pair" | "code" | "keyword" | "file_path" | "gone" }>;

/** A field of the query language whose words are looked for, or a phrase. */
export type WordsFieldName = FieldName & NamesWith<{ readonly match: "words" }>;

/** A field of the query language that takes a date. */
export type DateFieldName = FieldName & NamesWith<{ readonly match: "date" }>;

/** What results can be narrowed by on the page and with a parameter of the API. */
export type FilterName = NamesWith<{ readonly facetLabel: NamesByLanguage }>;

/** A filter with a list of values beside the results, each with its count. */
export type FacetName = Exclude<FilterName, NamesWith<{ readonly match: "period" }>>;

const allNames = Object.keys(SEARCH_FIELDS) as AnyName[];

/** The fields of the query language. */
export const FIELD_NAMES: readonly FieldName[] = allNames.filter(
  (name): name is FieldName => "queryNames" in SEARCH_FIELDS[name],
);

/** The filters in the order in which the page shows them. */
export const FILTER_NAMES: readonly FilterName[] = allNames.filter(
  (name): name is FilterName => "facetLabel" in SEARCH_FIELDS[name],
);

/** The facets, in the same order. */
export const FACET_NAMES: readonly FacetName[] = FILTER_NAMES.filter(
  (name): name is FacetName => SEARCH_FIELDS[name].match !== "period",
);

/** True for a field of the query language that takes words. */
export const isWordsField = (name: FieldName): name is WordsFieldName =>
  SEARCH_FIELDS[name].match === "words";

/** True for the field of the query language that says what else is looked through. */
export const isIncludeField = (name: FieldName): name is "include" => SEARCH_FIELDS[name].match === "include";

/** True for a field of the query language that takes a date. */
export const isDateField = (name: FieldName): name is DateFieldName => SEARCH_FIELDS[name].match === "date";
