import { bandKeysOf } from "../../dedup/bands.ts";
import { type Comparable, toComparable } from "../../dedup/comparable.ts";
import { compare } from "../../dedup/compare.ts";
import { DEDUP_PARAMETERS } from "../../dedup/parameters.ts";
import type { DocumentId } from "../../document/source-file.ts";
import type { Duplicate, Neighbor } from "../../dedup/duplicate.ts";
import type { Admission, Flights, ReadArticle } from "../../pipeline/flight.ts";
import { type NearCandidate } from "../../search/archive/near-documents.ts";
import { publishedMsOf } from "../../search/archive/published-ms.ts";
import type { Window } from "../../store/window.ts";
import { fetchNearCandidates, type NearCandidatesDeps } from "./fetch-near-candidates.ts";
import { standingAmong } from "./assign-stories.ts";

export interface FindDeps extends NearCandidatesDeps {
  readonly window: Pick<Window, "enter" | "tell">;
  readonly flights: Pick<Flights, "articleOf" | "save">;
}

/** Finds what an article is a near duplicate of, and saves it with the flight. */
export type FindNeighbors = (admission: Admission, read: ReadArticle) => Promise<readonly Neighbor[]>;

/** Texts of some kilobytes each. */
const MOST_REMEMBERED = 300;

const METHOD = `minhash-${DEDUP_PARAMETERS.version}`;

/** The last texts that were made ready to be compared: members of one template are candidates of each other all the time. */
export const rememberComparables = () => {
  const remembered = new Map<DocumentId, Comparable>();
  return (id: DocumentId, text: Readonly<{ headline: string; body: string }>): Comparable => {
    const comparable = remembered.get(id) ?? toComparable(text);
    remembered.delete(id);
    remembered.set(id, comparable);
    const [oldest] = remembered.keys();
    if (remembered.size > MOST_REMEMBERED && oldest !== undefined) remembered.delete(oldest);
    return comparable;
  };
};

const thousandths = (share: number): number => Math.round(share * 1_000) / 1_000;

/** Which of these candidates a text is a near duplicate of, and how. */
export const toNeighbors = (
  own: Comparable,
  candidates: readonly NearCandidate[],
  comparableOf: (id: DocumentId, text: NearCandidate) => Comparable,
): readonly Neighbor[] =>
  candidates.flatMap((candidate) => {
    const { id, publishedMs } = candidate;
    const { relation, similarity } = compare(own, comparableOf(id, candidate));
    return relation === "none" ? [] : [{ id, publishedMs, relation, similarity: thousandths(similarity) }];
  });

/**
 * Opens the search for the documents that an article is a near duplicate of, in flight and in the archive. Those in flight are
 * told, so that whichever is written last knows.
 *
 * An article that resembles none costs one question to Redis and a share of one search.
 */
export const openFindNeighbors = (deps: FindDeps): FindNeighbors => {
  const { window, flights } = deps;
  const comparableOf = rememberComparables();
  return async (admission, read) => {
    const { documentId, article } = read;
    const own = comparableOf(documentId, article);
    const bands = bandKeysOf(own);
    const standing = { story: documentId, lead: documentId, relation: "lead", similarity: 1 } as const;
    const alone: Duplicate = { bands, method: METHOD, near: [], standing };
    // First into the window, then into the archive: what leaves the one in between is in the other.
    const entered = await window.enter(admission, documentId, alone);
    const { all, flying } = await fetchNearCandidates(deps, documentId, bands, entered);
    const near = toNeighbors(own, all, comparableOf);
    if (near.length === 0) return near;
    const publishedMs = publishedMsOf(article.published?.iso);
    const told = near.flatMap(({ id, relation, similarity }) =>
      flying.has(id) ? [[id, { id: documentId, publishedMs, relation, similarity }] as const] : [],
    );
    if (told.length > 0) await window.tell(new Map(told));
    const leads = new Set(all.filter(({ isLead }) => isLead).map(({ id }) => id));
    await flights.save(admission, "duplicate", {
      ...alone,
      near,
      standing: standingAmong({ id: documentId, publishedMs }, near, (id) => leads.has(id)),
    });
    return near;
  };
};
