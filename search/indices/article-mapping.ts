import { shownPath } from "../../document/source-file.ts";
import type { Article } from "../../document/article.ts";
import type { Duplicate } from "../../dedup/duplicate.ts";
import type { Enrichment } from "../../enrich/enrichment.ts";
import type { Admission, ReadArticle } from "../../pipeline/flight.ts";
import { type Copy, copyFields, dedupMapping, nearFields, standingFields } from "./dedup-fields.ts";
import { date, float, keyword, nameField, unindexed } from "./field-types.ts";
import { takenKeysOf } from "../../document/recurring/recurring-lines.ts";
import { ANALYSIS_VERSION } from "./analysis-version.ts";
import { fileMapping, toStoredFile } from "./file-fields.ts";

/** Found by stems. Queries lose their function words and gain the aliases of names. */
const stemmed = {
  type: "text",
  analyzer: "warraq_stemmed",
  search_analyzer: "warraq_stemmed_search",
} as const;

/**
 * Stemmed. Its subfield `exact` is only folded, and gives words in the query's own spelling a higher score. `parts` are slices of stems,
 * and bring words that resemble those of the query nearer to the top. Offsets make highlights exact; slices only count for the score,
 * so they have no positions.
 */
const searchable = {
  ...stemmed,
  index_options: "offsets",
  fields: {
    exact: { type: "text", analyzer: "warraq_exact", index_options: "offsets" },
    parts: {
      type: "text",
      analyzer: "warraq_parts",
      search_analyzer: "warraq_parts_search",
      index_options: "freqs",
    },
  },
} as const;

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
        body: searchable,
        language: keyword,
        language_confidence: float,
        word_count: { type: "integer" },
        alternative_headline: stemmed,
        subheading: stemmed,
        section: nameField,
        byline: nameField,
        byline_kind: keyword,
        dateline: nameField,
        caption: stemmed,
        tags: nameField,
        published: date,
        published_precision: keyword,
        published_calendar: keyword,
        published_confidence: float,
        published_source: keyword,
        boilerplate: unindexed,
        recurring: keyword,
      },
    },
    publisher: { properties: { name: nameField, name_source: keyword, agency: nameField } },
    file: fileMapping,
    dedup: dedupMapping,
    pipeline: { properties: { files_gone: date, encoding_confidence: float } },
    service: { properties: { version: keyword } },
  },
} as const;

/** The file of an admission as a copy of its text. */
export const copyOfAdmission = (
  { file }: Pick<Admission, "file">,
  { article }: Pick<ReadArticle, "article">,
): Copy => ({
  path: shownPath(file),
  outlet: article.outlet,
  published: article.published?.iso ?? null,
});

/** Takes the rest of an object whose fields have all been named. A field that was forgotten does not compile. */
export const nothingLeft = (_left: Readonly<Record<string, never>>): void => undefined;

/** The fields of a document about the article and its publisher. A field is absent if the page does not say. */
const articleFields = (read: Article, { language, languageConfidence, wordCount, ...more }: Enrichment) => {
  const { headline, body, alternativeHeadlines, subheadings, section, byline, dateline, ...rest } = read;
  const { captions, tags, published, boilerplate, outlet, outletFrom, agency, ...left } = rest;
  nothingLeft({ ...left, ...more });
  const recurring = takenKeysOf(read);
  const article = {
    headline,
    body,
    language,
    language_confidence: languageConfidence,
    word_count: wordCount,
    ...(alternativeHeadlines.length === 0 ? {} : { alternative_headline: alternativeHeadlines }),
    ...(subheadings.length === 0 ? {} : { subheading: subheadings }),
    ...(section === null ? {} : { section }),
    ...(byline === null ? {} : { byline: byline.asWritten, byline_kind: byline.kind }),
    ...(dateline === null ? {} : { dateline }),
    ...(captions.length === 0 ? {} : { caption: captions }),
    ...(tags.length === 0 ? {} : { tags }),
    ...(published === null
      ? { published_source: "file" }
      : {
          published: published.iso,
          published_precision: published.precision,
          published_calendar: published.calendar,
          published_confidence: published.confidence,
          published_source: "text",
        }),
    ...(boilerplate.length === 0 ? {} : { boilerplate }),
    ...(recurring.length === 0 ? {} : { recurring }),
  };
  const publisher = {
    ...(outlet === null ? {} : { name: outlet, name_source: outletFrom ?? "text" }),
    ...(agency.length === 0 ? {} : { agency }),
  };
  return { article, ...(Object.keys(publisher).length === 0 ? {} : { publisher }) };
};

/** A document as Elasticsearch keeps it; its `_id` is the `documentId`. */
export type StoredArticle = ReturnType<typeof toStoredArticle>;

/** Makes a document of the results of all stages. `nowMs` is the time of writing, `version` that of the product. */
export const toStoredArticle = (
  admission: Admission,
  read: ReadArticle,
  duplicate: Duplicate,
  enrichment: Enrichment,
  { nowMs, version }: { readonly nowMs: number; readonly version: string },
) => {
  const { file, seenMs } = admission;
  return {
    // If the text gives no publication time, the file's own time stands in, and `published_source` says so.
    "@timestamp": read.article.published?.iso ?? file.mtimeMs,
    event: {
      kind: "event",
      module: "warraq",
      dataset: "warraq.article",
      created: seenMs,
      ingested: nowMs,
    },
    ...articleFields(read.article, enrichment),
    file: toStoredFile(file, read),
    dedup: {
      ...copyFields([copyOfAdmission(admission, read)]),
      ...standingFields(duplicate.standing),
      ...nearFields(duplicate.near),
      method: duplicate.method,
      minhash_bands: duplicate.bands,
    },
    pipeline: { encoding_confidence: read.encodingConfidence },
    service: { version },
  };
};
