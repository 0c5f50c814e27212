import { documentIdOf } from "../../../document/article.ts";
import type { Duplicate } from "../../../dedup/duplicate.ts";
import type { Admission, ReadArticle } from "../../../pipeline/flight.ts";
import { sha256 } from "../../../cli/sha256.ts";
import { toStoredArticle } from "../../../search/indices/article-mapping.ts";

/** What normalize would find in a text with this headline and body. */
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

/** What deduplicate would say of a text that resembles none. */
export const duplicateOf = ({ documentId }: ReadArticle): Duplicate => ({
  bands: [],
  method: "minhash-1",
  near: [],
  standing: { story: documentId, lead: documentId, relation: "lead", similarity: 1 },
});

export const enrichment = { language: "ar", languageConfidence: 1, wordCount: 3 } as const;

/** The document of such a text, found at the admission's path. */
export const storedArticleOf = (admission: Admission, read: ReadArticle) =>
  toStoredArticle(admission, read, duplicateOf(read), enrichment, {
    nowMs: admission.epoch,
    version: "test",
  });
