import { type Title, TITLE_FIELDS, type TitleFields, titleOf } from "../indices/title-fields.ts";
import type { DocumentId } from "../../document/source-file.ts";
import type { SearchClient } from "../client/client.ts";
import { reach } from "../client/reach.ts";
import type { StoredArticle } from "../indices/stored-article.ts";
import type { VersionFields } from "../settle/versions.ts";

/** An earlier version of a document: a text that one of its paths held before. */
export interface PathVersion extends Title {
  readonly id: DocumentId;
  readonly published: string | null;
  /** When it was indexed, ms since 1970. */
  readonly ingestedMs: number;
  /** Until when its path held it, ms since 1970. */
  readonly untilMs: number;
  /** The paths that held it, as shown. */
  readonly paths: readonly string[];
}

/** Versions that a person is shown. */
const MOST_VERSIONS = 50;
/** Paths of one document that are looked up. */
const MOST_PATHS = 200;

const FIELDS = [
  ...TITLE_FIELDS,
  "article.published",
  "event.ingested",
  "version.paths",
  "version.until",
] as const;

interface VersionSource {
  readonly article: TitleFields & { readonly published?: string };
  readonly event: Pick<StoredArticle["event"], "ingested">;
  readonly version: VersionFields;
}

/**
 * The texts that these paths held before, the last first, as of the last refresh.
 *
 * @param alias the alias of the versions
 * @param id a document that is no version of itself
 */
export const findPathVersions = async (
  client: SearchClient,
  alias: string,
  id: string,
  paths: readonly string[],
): Promise<readonly PathVersion[]> => {
  if (paths.length === 0) return [];
  const answer = await reach(() =>
    client.search<VersionSource>({
      index: alias,
      ignore_unavailable: true,
      size: MOST_VERSIONS,
      track_total_hits: false,
      _source: [...FIELDS],
      query: {
        bool: {
          filter: [{ terms: { "version.paths": paths.slice(0, MOST_PATHS) } }],
          must_not: [{ ids: { values: [id] } }],
        },
      },
      sort: [{ "version.until": { order: "desc", unmapped_type: "date" } }],
    }),
  );
  return answer.hits.hits.flatMap(({ _id, _source }) =>
    _id === undefined || _source === undefined
      ? []
      : [
          {
            id: _id as DocumentId,
            ...titleOf(_source.article),
            published: _source.article.published ?? null,
            ingestedMs: _source.event.ingested,
            untilMs: _source.version.until,
            paths: _source.version.paths,
          },
        ],
  );
};
