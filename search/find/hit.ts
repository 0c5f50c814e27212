import type { estypes } from "@elastic/elasticsearch";
import { shownPath } from "../../document/source-file.ts";
import type { Copy } from "../indices/dedup-fields.ts";
import type { FieldPath, TextPath } from "../indices/field-path.ts";
import { fileNameOf, type StoredFileName } from "../indices/file-fields.ts";
import type { MatchReason } from "../explain/explain-match.ts";
import { highlightMarkup, MARK_END, MARK_START } from "./highlight.ts";

/** One copy of a story, and the document that it is a copy of. */
export interface StoryCopy extends Copy {
  readonly id: string;
}

/** One result. `highlight` holds passages as HTML: all text is escaped, and `<em>` stands around the highlights. */
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
  /** The copies of its story in order of time. Absent if there is one only, or if every document is a result. */
  readonly versions?: readonly StoryCopy[];
  /** Why it was found, if asked for. */
  readonly why?: readonly MatchReason[];
}

/** The part of a document that a result needs. */
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

/** Asks for the whole headline and three passages of the body. Words that matched the query as written or by their stems are highlighted alike. */
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

/** A result out of a hit of Elasticsearch; null if that has no source. */
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
