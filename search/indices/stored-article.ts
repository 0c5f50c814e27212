import { boilerplateTexts } from "./current-fields.ts";
import { titleFields } from "./title-fields.ts";
import { shownPath } from "../../document/source-file.ts";
import { isPlausibleTime } from "../../document/file-time.ts";
import type { Article } from "../../document/article.ts";
import { takenKeysOf } from "../../document/recurring/recurring-lines.ts";
import type { Duplicate } from "../../dedup/duplicate.ts";
import type { Enrichment } from "../../enrich/enrichment.ts";
import type { Admission, ReadArticle } from "../../pipeline/flight.ts";
import { type Copy, copyFields, nearFields, standingFields } from "./dedup-fields.ts";
import { toStoredFile } from "./file-fields.ts";
import { enrichmentFields } from "./findings/enrichment-fields.ts";
import { nothingLeft } from "./nothing-left.ts";

/** The file of an admission as a copy of its text. */
export const copyOfAdmission = (
  { file, epoch }: Pick<Admission, "file" | "epoch">,
  { article }: Pick<ReadArticle, "article">,
): Copy => ({
  path: shownPath(file),
  outlet: article.outlet,
  published: article.published?.iso ?? null,
  since: epoch,
});

/** The fields of a document about the article and its publisher. A field is absent if the page does not say. */
const articleFields = (read: Article, timeFrom: string) => {
  const { headline, body, alternativeHeadlines, subheadings, section, byline, dateline, ...rest } = read;
  const { captions, tags, published, boilerplate, pageKind, outlet, outletFrom, agency, ...left } = rest;
  nothingLeft(left);
  const recurring = takenKeysOf(read);
  const article = {
    ...titleFields(headline, body),
    body,
    ...(alternativeHeadlines.length === 0 ? {} : { alternative_headline: alternativeHeadlines }),
    ...(subheadings.length === 0 ? {} : { subheading: subheadings }),
    ...(section === null ? {} : { section }),
    ...(byline === null ? {} : { byline: byline.asWritten, byline_kind: byline.kind }),
    ...(dateline === null ? {} : { dateline }),
    ...(captions.length === 0 ? {} : { caption: captions }),
    ...(tags.length === 0 ? {} : { tags }),
    ...(published === null
      ? { published_source: timeFrom }
      : {
          published: published.iso,
          published_precision: published.precision,
          published_calendar: published.calendar,
          published_confidence: published.confidence,
          published_source: "text",
        }),
    ...(boilerplate.length === 0 ? {} : { boilerplate, boilerplate_text: boilerplateTexts(boilerplate) }),
    ...(recurring.length === 0 ? {} : { recurring }),
    ...(pageKind === undefined ? {} : { page_kind: pageKind.kind, page_kind_rule: pageKind.rule }),
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
  const isDatedFile = isPlausibleTime(file.mtimeMs, nowMs);
  const { article, ...said } = articleFields(read.article, isDatedFile ? "file" : "intake");
  const enriched = enrichmentFields(enrichment, nowMs);
  return {
    // If the text gives no publication time, the file's own time stands in, or that of its intake; `published_source` says so.
    "@timestamp": read.article.published?.iso ?? (isDatedFile ? file.mtimeMs : seenMs),
    event: {
      kind: "event",
      module: "warraq",
      dataset: "warraq.article",
      created: seenMs,
      ingested: nowMs,
    },
    article: { ...article, ...enriched.article },
    ...said,
    ...enriched.findings,
    file: toStoredFile(file, read),
    dedup: {
      ...copyFields([copyOfAdmission(admission, read)]),
      ...standingFields(duplicate.standing),
      ...nearFields(duplicate.near),
      method: duplicate.method,
      minhash_bands: duplicate.bands,
    },
    pipeline: { encoding_confidence: read.encodingConfidence, ...enriched.pipeline },
    service: { version },
  };
};
