import { bandKeysOf } from "../../dedup/bands.ts";
import { DEDUP_PARAMETERS } from "../../dedup/parameters.ts";
import type { Duplicate } from "../../dedup/duplicate.ts";
import type { Admission, Flights, ReadArticle } from "../../pipeline/flight.ts";
import { publishedMsOf } from "../../search/archive/published-ms.ts";
import type { Window } from "../../store/window.ts";
import { neighborsAmong, rememberComparables } from "./compare-candidates.ts";
import { fetchNearCandidates, type NearCandidatesDeps } from "./fetch-near-candidates.ts";
import { standingAmong } from "./standing-among.ts";

export interface FindNeighborsDeps extends NearCandidatesDeps {
  readonly window: Pick<Window, "enter" | "addNeighbors">;
  readonly flights: Pick<Flights, "articleOf">;
}

/** Finds the documents that an article is a near duplicate of. */
export type FindNeighbors = (admission: Admission, read: ReadArticle) => Promise<Duplicate>;

const METHOD = `minhash-${DEDUP_PARAMETERS.version}`;

/**
 * Opens the search for the documents that an article is a near duplicate of, in flight and in the archive. The article becomes a
 * neighbor of those in flight as well, so that whichever is written last knows of the other.
 *
 * An article that resembles no other costs one question to Redis and a share of one search.
 */
export const openFindNeighbors = (deps: FindNeighborsDeps): FindNeighbors => {
  const { window } = deps;
  const comparableOf = rememberComparables();
  return async (admission, read) => {
    const { documentId, article } = read;
    const standing = { story: documentId, lead: documentId, relation: "lead", similarity: 1 } as const;
    // What is no article tells no story: a list has the first sentences of many, and would lead them. Without bands nothing finds it.
    if (article.pageKind !== undefined) return { bands: [], method: METHOD, near: [], standing };
    const own = comparableOf(documentId, article);
    const bands = bandKeysOf(own);
    const alone: Duplicate = { bands, method: METHOD, near: [], standing };
    // The window first, then the archive: a document that leaves the one in between is in the other.
    const entry = await window.enter(admission, read, bands);
    const { all, inFlight } = await fetchNearCandidates(deps, documentId, bands, entry);
    const near = neighborsAmong(own, all, comparableOf);
    if (near.length === 0) return alone;
    const publishedMs = publishedMsOf(article.published?.iso);
    const forOthers = near.flatMap(({ id, relation, similarity }) =>
      inFlight.has(id) ? [[id, { id: documentId, publishedMs, relation, similarity }] as const] : [],
    );
    if (forOthers.length > 0) await window.addNeighbors(new Map(forOthers));
    const leads = new Set(all.filter(({ isLead }) => isLead).map(({ id }) => id));
    return {
      ...alone,
      near,
      standing: standingAmong({ id: documentId, publishedMs }, near, (id) => leads.has(id)),
    };
  };
};
