import type { Enrichment } from "../../../enrich/enrichment.ts";
import type { StoredArticle } from "../stored-article.ts";
import { enrichmentFields, enrichmentMapping } from "./enrichment-fields.ts";

const without = <Fields extends object, Name extends keyof Fields>(
  fields: Fields,
  names: readonly Name[],
): Omit<Fields, Name> =>
  Object.fromEntries(Object.entries(fields).filter(([name]) => !names.includes(name as Name))) as Omit<
    Fields,
    Name
  >;

const FINDINGS = Object.keys(enrichmentMapping) as readonly (keyof typeof enrichmentMapping)[];

/** A stored document with what another enrichment found in it, and nothing of the one before. */
export const withEnrichment = (
  stored: StoredArticle,
  enrichment: Enrichment,
  enrichedMs: number,
): StoredArticle => {
  const { article, pipeline, findings } = enrichmentFields(enrichment, enrichedMs);
  return {
    ...without(stored, FINDINGS),
    article: { ...without(stored.article, ["lead", "keyphrases"]), ...article },
    ...findings,
    pipeline: { ...without(stored.pipeline, ["enrichment_lexicon"]), ...pipeline },
  };
};
