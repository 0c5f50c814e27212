import type { estypes } from "@elastic/elasticsearch";
import { shownPath } from "../../document/source-file.ts";
import type { Copy } from "../indices/dedup-fields.ts";
import type { FieldPath, TextPath } from "../indices/field-path.ts";
import { fileNameOf, type StoredFileName } from "../indices/file-fields.ts";
import type { MatchReason } from "../explain/explain-match.ts";
import { highlightMarkup, MARK_END, MARK_START } from "./highlight.ts";

/** One publication of a story: which document it is a copy of, where it lies, who published it and when. */
export interface StoryCopy extends Copy {
  readonly id: string;
}

/** One result. `highlight` holds passages as HTML in which everything but `<em>` is escaped. */
export interface Hit {
  readonly id: string;
  readonly score: number | null;
  readonly headline: string;
  readonly outlet: string | null;
  readonly published: string | null;
  readonly story: string;
  readonly copies: number;
  readonly path: string;
  readonly highlight: readonly string[];
  /** Where its story was published, in order of time; absent where this is all there is, or every document was asked for. */
  readonly versions?: readonly StoryCopy[];
  /** Why it was found, if that was asked. */
  readonly why?: readonly MatchReason[];
}

/** The part of a document that a result shows. */
export interface HitSource {
  readonly article: { readonly headline: string; readonly published?: string };
  readonly publisher?: { readonly name?: string };
  readonly dedup: { readonly story_id: string; readonly copies: number };
  readonly file: StoredFileName;
}

export const HIT_FIELDS = [
  "article.headline",
  "article.published",
  "publisher.name",
  "dedup.story_id",
  "dedup.copies",
  "file.path",
  "file.part.number",
] as const satisfies readonly FieldPath[];

interface HighlightRequest extends estypes.SearchHighlight {
  readonly fields: Partial<
    Record<TextPath, estypes.SearchHighlightField & { readonly matched_fields: TextPath[] }>
  >;
}

/** Asks for the headline whole and for three passages of the body; what was found as written is marked like what was found stemmed. */
export const highlightRequest = {
  pre_tags: [MARK_START],
  post_tags: [MARK_END],
  fields: {
    "article.headline": {
      number_of_fragments: 0,
      matched_fields: ["article.headline", "article.headline.exact"],
    },
    "article.body": {
      number_of_fragments: 3,
      fragment_size: 160,
      matched_fields: ["article.body", "article.body.exact"],
    },
  },
} satisfies HighlightRequest;

/** A result out of what Elasticsearch found; null for what has no source. */
export const toHit = ({ _id, _score, _source, highlight = {} }: estypes.SearchHit<HitSource>): Hit | null => {
  if (_id === undefined || _source === undefined) return null;
  const { article, publisher, dedup, file } = _source;
  return {
    id: _id,
    score: _score ?? null,
    headline: article.headline,
    outlet: publisher?.name ?? null,
    published: article.published ?? null,
    story: dedup.story_id,
    copies: dedup.copies,
    path: shownPath(fileNameOf(file)),
    highlight: [...(highlight["article.headline"] ?? []), ...(highlight["article.body"] ?? [])].map(
      highlightMarkup,
    ),
  };
};
