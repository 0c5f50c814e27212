import { dedupMapping } from "./dedup-fields.ts";
import {
  date,
  float,
  foldedText,
  integer,
  keyword,
  nameField,
  nameInText,
  shownText,
  stemmedText,
  unindexed,
} from "./field-types.ts";
import { enrichmentMapping } from "./findings/enrichment-fields.ts";
import { ANALYSIS_VERSION } from "./analysis-version.ts";
import { fileMapping } from "./file-fields.ts";

/**
 * Stemmed. Its subfield `exact` is only folded, and gives words in the query's own spelling a higher score. Offsets make highlights
 * exact.
 */
const searchable = {
  ...stemmedText,
  index_options: "offsets",
  fields: { exact: { type: "text", analyzer: "warraq_exact", index_options: "offsets" } },
} as const;

/**
 * Like a {@link searchable} text, for what is looked through only if a query says so. It is smaller: highlights are made from the text, and
 * its length counts for no score, since that of a menu says nothing.
 */
const searchableBesides = {
  ...stemmedText,
  norms: false,
  fields: { exact: { ...foldedText, norms: false } },
} as const;

/** Beginnings of words bring words that resemble those of the query nearer to the top. They only count for the score, so they have no positions. */
const parts = { type: "text", analyzer: "warraq_parts", index_options: "freqs" } as const;

/** The fields of a document, named by the Elastic Common Schema where it has the word. Strict: an unknown field is our bug. */
export const articleMappings = {
  dynamic: "strict",
  _meta: { analysis_version: ANALYSIS_VERSION },
  properties: {
    "@timestamp": date,
    event: {
      properties: { kind: keyword, module: keyword, dataset: keyword, created: date, ingested: date },
    },
    article: {
      properties: {
        headline: {
          ...searchable,
          fields: { ...searchable.fields, keyword: { type: "keyword", ignore_above: 512 } },
        },
        opening: shownText,
        body: { ...searchable, fields: { ...searchable.fields, parts } },
        language: keyword,
        language_confidence: float,
        word_count: integer,
        lead: shownText,
        keyphrases: keyword,
        alternative_headline: stemmedText,
        subheading: stemmedText,
        section: nameField,
        byline: nameField,
        byline_kind: keyword,
        dateline: nameInText,
        caption: stemmedText,
        tags: nameField,
        published: date,
        published_precision: keyword,
        published_calendar: keyword,
        published_confidence: float,
        published_source: keyword,
        boilerplate: unindexed,
        boilerplate_text: searchableBesides,
        recurring: keyword,
        page_kind: keyword,
        page_kind_rule: keyword,
      },
    },
    publisher: { properties: { name: nameField, name_source: keyword, agency: nameField } },
    file: fileMapping,
    dedup: dedupMapping,
    ...enrichmentMapping,
    pipeline: {
      properties: {
        files_gone: date,
        encoding_confidence: float,
        enrichment_version: integer,
        enrichment_lexicon: keyword,
        enriched_at: date,
      },
    },
    service: { properties: { version: keyword } },
  },
} as const;

/**
 * The fields of an earlier version: those of a document, and which paths held it until when. Versions are apart from the documents, so that
 * nobody counts one, finds one or tells its story who has not asked for versions.
 */
export const versionMappings = {
  ...articleMappings,
  properties: {
    ...articleMappings.properties,
    version: { properties: { paths: keyword, since: date, until: date } },
  },
} as const;
