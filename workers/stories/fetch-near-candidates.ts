import type { DocumentId } from "../../document/source-file.ts";
import type { Flights, ReadArticle } from "../../pipeline/flight.ts";
import {
  type NearCandidate,
  MOST_NEAR_CANDIDATES,
  type NearDocuments,
} from "../../search/archive/near-documents.ts";
import { publishedMsOf } from "../../search/archive/published-ms.ts";
import type { Entered, Met } from "../../store/window.ts";

export interface NearCandidatesDeps {
  readonly near: NearDocuments;
  readonly flights: Pick<Flights, "articleOf">;
}

/** Documents to compare with, and which of them are not written yet. */
export interface NearCandidates {
  readonly all: readonly NearCandidate[];
  readonly flying: ReadonlySet<DocumentId>;
}

/** A window younger than this may have lost what is not searchable yet; far above the time from a write to a refresh. */
const YOUNG_MS = 10_000;

const toCandidate = (read: ReadArticle): NearCandidate => ({
  id: read.documentId,
  headline: read.article.headline,
  body: read.article.body,
  publishedMs: publishedMsOf(read.article.published?.iso),
  // Nobody can be put to it before it is written.
  isLead: false,
  duplicateOf: null,
  shared: 0,
});

/** The texts of documents in the window: written already, or in flight, or written while we looked there. */
const fetchMet = async (
  { near, flights }: NearCandidatesDeps,
  met: readonly Met[],
): Promise<{ readonly written: readonly NearCandidate[]; readonly flying: readonly NearCandidate[] }> => {
  const written = await near.get(met.map(({ documentId }) => documentId));
  const absent = met.filter(({ documentId }) => written.every(({ id }) => id !== documentId));
  const articles = await Promise.all(absent.map(({ file }) => flights.articleOf(file)));
  const flying = absent.flatMap(({ documentId }, index) => {
    const read = articles[index];
    return read?.documentId === documentId ? [toCandidate(read)] : [];
  });
  const lost = absent.filter(({ documentId }) => flying.every(({ id }) => id !== documentId));
  const landed = await near.get(lost.map(({ documentId }) => documentId));
  const shared = new Map<DocumentId, number>(met.map((one) => [one.documentId, one.shared]));
  const withShared = (candidate: NearCandidate) => ({ ...candidate, shared: shared.get(candidate.id) ?? 0 });
  return { written: [...written, ...landed].map(withShared), flying: flying.map(withShared) };
};

/** The leads of those candidates that are copies, as far as they are not among them. */
const leadsOf = (candidates: readonly NearCandidate[], except: DocumentId): readonly DocumentId[] => {
  const known = new Set([except, ...candidates.map(({ id }) => id)]);
  return [...new Set(candidates.flatMap(({ duplicateOf }) => duplicateOf ?? []))].filter(
    (id) => !known.has(id),
  );
};

/**
 * The documents that share most bands with one that has entered the window, out of the window and the archive, and the leads of
 * their stories, as far as they share a band too: otherwise it would matter whether a copy of theirs has come already.
 *
 * Not more than {@link MOST_NEAR_CANDIDATES} and their leads, so a template with ten thousand members costs what one with twenty does.
 */
export const fetchNearCandidates = async (
  deps: NearCandidatesDeps,
  documentId: DocumentId,
  bands: readonly string[],
  { ageMs, met }: Entered,
): Promise<NearCandidates> => {
  const [found, { written, flying }] = await Promise.all([
    deps.near.lookUp({ bands, refresh: ageMs < YOUNG_MS }),
    fetchMet(deps, met.slice(0, MOST_NEAR_CANDIDATES)),
  ]);
  const distinct = new Map([...flying, ...found, ...written].map((candidate) => [candidate.id, candidate]));
  distinct.delete(documentId);
  const best = [...distinct.values()]
    .toSorted((one, other) => other.shared - one.shared)
    .slice(0, MOST_NEAR_CANDIDATES);
  const leads = await deps.near.get(leadsOf(best, documentId), bands);
  return {
    all: [...best, ...leads.filter(({ shared }) => shared > 0)],
    flying: new Set(flying.map(({ id }) => id)),
  };
};
