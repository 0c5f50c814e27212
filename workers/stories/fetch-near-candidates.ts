import type { DocumentId } from "../../document/source-file.ts";
import type { Flights, ReadArticle } from "../../pipeline/flight.ts";
import {
  MOST_NEAR_CANDIDATES,
  type NearCandidate,
  type NearDocuments,
} from "../../search/archive/near-documents.ts";
import { publishedMsOf } from "../../search/archive/published-ms.ts";
import type { WindowCandidate, WindowEntry } from "../../store/window.ts";

export interface NearCandidatesDeps {
  readonly near: NearDocuments;
  readonly flights: Pick<Flights, "articleOf">;
}

export interface NearCandidates {
  readonly all: readonly NearCandidate[];
  /** Which of them are in flight and not written yet. */
  readonly inFlight: ReadonlySet<DocumentId>;
}

/** A window younger than this may lack documents that are not searchable yet. Far above the time from a write to a refresh. */
const YOUNG_MS = 10_000;

const toNearCandidate = (read: ReadArticle): NearCandidate => ({
  id: read.documentId,
  headline: read.article.headline,
  body: read.article.body,
  publishedMs: publishedMsOf(read.article.published?.iso),
  // No document can be assigned to it before it is written.
  isLead: false,
  duplicateOf: null,
  shared: 0,
  hasBands: true,
});

/** The texts of documents in the window: from the archive if they are written, else from their flights. */
const fetchFromWindow = async (
  { near, flights }: NearCandidatesDeps,
  candidates: readonly WindowCandidate[],
): Promise<{ readonly written: readonly NearCandidate[]; readonly inFlight: readonly NearCandidate[] }> => {
  const written = await near.get(candidates.map(({ documentId }) => documentId));
  const absent = candidates.filter(({ documentId }) => written.every(({ id }) => id !== documentId));
  const articles = await Promise.all(absent.map(({ file }) => flights.articleOf(file)));
  const inFlight = absent.flatMap(({ documentId }, index) => {
    const read = articles[index];
    return read?.documentId === documentId ? [toNearCandidate(read)] : [];
  });
  // Neither written before nor in flight after: they were written between these two questions.
  const lost = absent.filter(({ documentId }) => inFlight.every(({ id }) => id !== documentId));
  const writtenMeanwhile = await near.get(lost.map(({ documentId }) => documentId));
  const shared = new Map<DocumentId, number>(candidates.map((one) => [one.documentId, one.shared]));
  const withShared = (candidate: NearCandidate) => ({ ...candidate, shared: shared.get(candidate.id) ?? 0 });
  return { written: [...written, ...writtenMeanwhile].map(withShared), inFlight: inFlight.map(withShared) };
};

/** The leads of those candidates that are copies, unless they are candidates themselves. */
const missingLeadsOf = (candidates: readonly NearCandidate[], except: DocumentId): readonly DocumentId[] => {
  const known = new Set([except, ...candidates.map(({ id }) => id)]);
  return [...new Set(candidates.flatMap(({ duplicateOf }) => duplicateOf ?? []))].filter(
    (id) => !known.has(id),
  );
};

/**
 * The documents to compare with one that has entered the window: those in the window and in the archive that share most bands with
 * it, and the leads of their stories if these share a band too. A lead that shares none would be found only if a copy of it had
 * come before, and stories must not depend on the order of arrival.
 *
 * At most {@link MOST_NEAR_CANDIDATES} and their leads, so a template with ten thousand documents costs as much as one with twenty.
 */
export const fetchNearCandidates = async (
  deps: NearCandidatesDeps,
  documentId: DocumentId,
  bands: readonly string[],
  { ageMs, candidates }: WindowEntry,
): Promise<NearCandidates> => {
  const [found, { written, inFlight }] = await Promise.all([
    deps.near.lookUp({ bands, refresh: ageMs < YOUNG_MS }),
    fetchFromWindow(deps, candidates.slice(0, MOST_NEAR_CANDIDATES)),
  ]);
  const distinct = new Map([...inFlight, ...found, ...written].map((candidate) => [candidate.id, candidate]));
  distinct.delete(documentId);
  const best = [...distinct.values()]
    .toSorted((one, other) => other.shared - one.shared)
    .slice(0, MOST_NEAR_CANDIDATES);
  const leads = await deps.near.get(missingLeadsOf(best, documentId), bands);
  return {
    all: [...best, ...leads.filter(({ shared }) => shared > 0)],
    inFlight: new Set(inFlight.map(({ id }) => id)),
  };
};
