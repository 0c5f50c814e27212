import type { estypes } from "@elastic/elasticsearch";
import { shownPath } from "../../document/source-file.ts";
import type { PageKind } from "../../lexicon/page-kind/notices.ts";
import type { Copy } from "../indices/dedup-fields.ts";
import type { FieldPath, TextPath } from "../indices/field-path.ts";
import { fileNameOf, type GoneMark, goneSinceMs, type StoredFileName } from "../indices/file-fields.ts";
import { type Title, TITLE_FIELDS, type TitleFields, titleOf } from "../indices/title-fields.ts";
import type { VersionFields } from "../settle/versions.ts";
import type { MatchReason } from "../explain/explain-match.ts";
import { highlightMarkup, MARK_END, MARK_START } from "./highlight.ts";

/** One copy of a story, and the document that it is a copy of. */
export interface StoryCopy extends Copy, Title {
  readonly id: string;
  /** Since when no file holds its text, ISO 8601; absent while one does. */
  readonly files_gone?: string;
  /** Loaded names in this text, and whom they mean; absent if there are none. */
  readonly framing?: readonly { readonly target: string; readonly name: string }[];
}

/** One result. `highlight` holds passages as HTML: all text is escaped, and `<em>` stands around the highlights. */
export interface Hit extends Title {
  readonly id: string;
  readonly score: number | null;
  readonly outlet: string | null;
  readonly published: string | null;
  readonly story: string;
  readonly copies: number;
  readonly path: string;
  /** Places and persons that it names, the first {@link MOST_NAMES} of each in the order of the text. */
  readonly places: readonly string[];
  readonly people: readonly string[];
  readonly highlight: readonly string[];
  /** Likewise passages of lines that were left out of the body. Absent unless the query looked there and found something. */
  readonly boilerplate?: readonly string[];
  /** The copies of its story in order of time. Absent if there is one only, or if every document is a result. */
  readonly versions?: readonly StoryCopy[];
  /** Since when no file holds its text, ISO 8601; absent while one does. */
  readonly files_gone?: string;
  /** Of an earlier version: until when its path held it, ISO 8601. `path` holds another text now. */
  readonly replaced?: string;
  /** What the page is that is no article; absent for an article. */
  readonly page_kind?: PageKind;
  /** True where the search was widened and this one has only some of the words. */
  readonly some_words?: true;
  /** Why it was found, if asked for. */
  readonly why?: readonly MatchReason[];
}

/** The part of a document that a result needs. */
export interface HitSource extends GoneMark {
  readonly article: TitleFields & { readonly published?: string; readonly page_kind?: PageKind };
  readonly publisher?: { readonly name?: string };
  readonly dedup: { readonly story_id: string; readonly copies: number };
  readonly entity?: { readonly place?: readonly string[]; readonly person?: readonly string[] };
  readonly file: StoredFileName;
  readonly version?: VersionFields;
}

/** The name of the clause that finds articles with all of the words, in a request for any of them. */
export const ALL_WORDS = "all_words";

/** Names of a kind that a result shows. */
const MOST_NAMES = 5;

export const HIT_FIELDS = [
  ...TITLE_FIELDS,
  "article.published",
  "article.page_kind",
  "publisher.name",
  "dedup.story_id",
  "dedup.copies",
  "entity.place",
  "entity.person",
  "file.path",
  "file.part.number",
  "pipeline.files_gone",
] as const satisfies readonly FieldPath[];
/** Further fields of an earlier version. */
export const VERSION_FIELDS = ["version.paths", "version.until"] as const;

const isoOf = (ms: number): string => new Date(ms).toISOString();

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
    "article.byline.words": { number_of_fragments: 0, matched_fields: ["article.byline.words"] },
    "article.dateline.stemmed": {
      number_of_fragments: 0,
      matched_fields: ["article.dateline.stemmed", "article.dateline.words"],
    },
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

/** Asks for two passages of the lines that were left out of the body, where a query looks there. */
export const boilerplateHighlight = {
  "article.boilerplate_text": {
    number_of_fragments: 2,
    fragment_size: 160,
    matched_fields: ["article.boilerplate_text", "article.boilerplate_text.exact"],
  },
} satisfies HighlightRequest["fields"];

/** Asks for the passages of a result. */
export const highlightOf = (isInBoilerplate: boolean): HighlightRequest =>
  isInBoilerplate
    ? { ...highlightRequest, fields: { ...highlightRequest.fields, ...boilerplateHighlight } }
    : highlightRequest;

/** A result out of a hit of Elasticsearch; null if that has no source. */
export const toHit = (
  { _id, _score, _source, highlight = {}, matched_queries: matched }: estypes.SearchHit<HitSource>,
  isWidened = false,
): Hit | null => {
  if (_id === undefined || _source === undefined) return null;
  const { article, publisher, dedup, entity, file, version } = _source;
  const goneMs = goneSinceMs(_source);
  const leftOut = highlight["article.boilerplate_text"] ?? [];
  return {
    id: _id,
    score: _score ?? null,
    ...titleOf(article),
    outlet: publisher?.name ?? null,
    published: article.published ?? null,
    story: dedup.story_id,
    copies: dedup.copies,
    ...(article.page_kind === undefined ? {} : { page_kind: article.page_kind }),
    path: version?.paths[0] ?? shownPath(fileNameOf(file)),
    ...(goneMs === null || version !== undefined ? {} : { files_gone: isoOf(goneMs) }),
    ...(version === undefined ? {} : { replaced: isoOf(version.until) }),
    ...(isWidened && !(Array.isArray(matched) && matched.includes(ALL_WORDS)) ? { some_words: true } : {}),
    places: entity?.place?.slice(0, MOST_NAMES) ?? [],
    people: entity?.person?.slice(0, MOST_NAMES) ?? [],
    highlight: [
      ...(highlight["article.headline"] ?? []),
      ...(highlight["article.byline.words"] ?? []),
      ...(highlight["article.dateline.stemmed"] ?? []),
      ...(highlight["article.body"] ?? []),
    ].map(highlightMarkup),
    ...(leftOut.length === 0 ? {} : { boilerplate: leftOut.map(highlightMarkup) }),
  };
};
