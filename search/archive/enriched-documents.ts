import type { DocumentId } from "../../document/source-file.ts";
import type { Enrich } from "../../enrich/enrich.ts";
import type { EnrichedArticle } from "../../enrich/names/reading.ts";
import type { SearchClient } from "../client/client.ts";
import { getDocument } from "../client/get-documents.ts";
import { CONFLICT, isStatus, reach } from "../client/reach.ts";
import { walkIndex } from "../client/walk-index.ts";
import type { StoredArticle } from "../indices/stored-article.ts";
import type { FieldPath } from "../indices/field-path.ts";
import { withEnrichment } from "../indices/findings/with-enrichment.ts";

/** What an enrichment was made with. */
export interface EnrichmentStamp {
  readonly version: number;
  /** The fingerprint of the user's lexicons; empty without any. */
  readonly lexicon: string;
}

/** The documents, by the enrichment that made their findings. */
export interface EnrichedDocuments {
  /** How many documents another enrichment made than this one, as of the last refresh. */
  readonly countOutdated: (current: EnrichmentStamp) => Promise<number>;
  /** Their ids, a page at a time. */
  readonly walkOutdated: (current: EnrichmentStamp) => AsyncGenerator<readonly DocumentId[]>;
  /** Enriches these documents again, and answers those that it changed. Those that do not exist are left out. */
  readonly renew: (
    ids: readonly DocumentId[],
    enrich: Enrich,
    signal: AbortSignal,
  ) => Promise<readonly DocumentId[]>;
}

const VERSION: FieldPath = "pipeline.enrichment_version";
const LEXICON: FieldPath = "pipeline.enrichment_lexicon";

const outdated = ({ version, lexicon }: EnrichmentStamp) => ({
  bool: {
    should: [
      { bool: { must_not: { term: { [VERSION]: version } } } },
      lexicon === ""
        ? { exists: { field: LEXICON } }
        : { bool: { must_not: { term: { [LEXICON]: lexicon } } } },
    ],
    minimum_should_match: 1,
  },
});

/** What enrichment reads, out of the document that keeps it. */
const toEnriched = ({ article, publisher }: StoredArticle): EnrichedArticle => ({
  headline: article.headline,
  body: article.body,
  dateline: article.dateline ?? null,
  outlet: publisher?.name ?? null,
  published:
    "published" in article ? { iso: article.published, precision: article.published_precision } : null,
});

export const openEnrichedDocuments = (
  client: SearchClient,
  alias: string,
  nowMs: () => number,
): EnrichedDocuments => {
  const rewrite = async (id: DocumentId, enrich: Enrich): Promise<boolean> => {
    for (;;) {
      const found = await getDocument<StoredArticle>(client, alias, id);
      if (found === null) return false;
      const document = withEnrichment(found.source, enrich(toEnriched(found.source)), nowMs());
      try {
        await reach(() =>
          client.index({ index: alias, id, ...found.version, document, require_alias: true }),
        );
        return true;
      } catch (error) {
        // The document changed between our read and our write (a copy joined): read it again.
        if (!isStatus(error, CONFLICT)) throw error;
      }
    }
  };
  return {
    countOutdated: async (current) =>
      (await reach(() => client.count({ index: alias, query: outdated(current) }))).count,
    walkOutdated: async function* walkOutdated(current) {
      for await (const page of walkIndex<object>(client, alias, outdated(current), [VERSION]))
        yield page.map(({ id }) => id as DocumentId);
    },
    renew: async (ids, enrich, signal) => {
      const renewed: DocumentId[] = [];
      // One at a time: texts of many megabytes, read together, are more than a process may hold.
      for (const id of ids) {
        signal.throwIfAborted();
        if (await rewrite(id, enrich)) renewed.push(id);
      }
      return renewed;
    },
  };
};
