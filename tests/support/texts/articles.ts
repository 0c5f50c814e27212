import { documentIdOf } from "../../../document/article.ts";
import type { Duplicate } from "../../../dedup/duplicate.ts";
import type { Enrichment } from "../../../enrich/enrichment.ts";
import type { Admission, ReadArticle } from "../../../pipeline/flight.ts";
import { sha256 } from "../../../cli/sha256.ts";
import { toStoredArticle } from "../../../search/indices/stored-article.ts";

/** What the stage normalize reads out of a text with this headline and body. */
export const readArticleOf = (headline: string, body: string): ReadArticle => ({
  documentId: documentIdOf({ headline, body }, sha256),
  sha256: sha256(body),
  encoding: "utf-8",
  encodingConfidence: 1,
  article: {
    headline,
    body,
    boilerplate: [],
    alternativeHeadlines: [],
    subheadings: [],
    section: null,
    byline: null,
    outlet: null,
    agency: [],
    dateline: null,
    captions: [],
    tags: [],
    published: null,
  },
});

/** What the stage deduplicate says of a text that resembles no other. */
export const duplicateOf = ({ documentId }: ReadArticle): Duplicate => ({
  bands: [],
  method: "minhash-1",
  near: [],
  standing: { story: documentId, lead: documentId, relation: "lead", similarity: 1 },
});

export const enrichment: Enrichment = {
  version: 1,
  lexicon: "",
  language: "ar",
  languageConfidence: 1,
  wordCount: 3,
  entities: [],
  places: [],
  primaryPlace: null,
  times: [],
  quotes: [],
  events: [],
  framing: [],
  keyphrases: [],
  lead: "",
};

/** The document of such a text, with the admission's file. */
export const storedArticleOf = (admission: Admission, read: ReadArticle, found: Enrichment = enrichment) =>
  toStoredArticle(admission, read, duplicateOf(read), found, {
    nowMs: admission.epoch,
    version: "test",
  });
