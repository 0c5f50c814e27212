import { bandKeysOf } from "../../dedup/bands.ts";
import type { DocumentId } from "../../document/source-file.ts";
import type { NearDocuments } from "../../search/archive/near-documents.ts";
import type { RecentDocuments } from "../../search/archive/recent-documents.ts";
import type { DocumentNeighbors } from "./assign-stories.ts";
import { type AssignDeps, assignUnderLease } from "./assign-under-lease.ts";
import { type ComparableOf, neighborsAmong, rememberComparables } from "./compare-candidates.ts";
import { fetchNearCandidates } from "./fetch-near-candidates.ts";

export interface AssignRecentDeps extends AssignDeps {
  readonly near: NearDocuments;
  readonly recent: Pick<RecentDocuments, "since">;
}

/** Documents that are compared with their candidates in one go. More would keep the rest of the process waiting. */
const AT_ONCE = 20;
/** Stands for a window that knows of no candidate: all documents are written and searchable. */
const EMPTY_WINDOW = { ageMs: Infinity, candidates: [] };

/** The neighbors of written documents. A page that is no article has none, as when it came. */
const findWrittenNeighbors = async (
  { near }: Pick<AssignRecentDeps, "near">,
  ids: readonly DocumentId[],
  comparableOf: ComparableOf,
): Promise<readonly DocumentNeighbors[]> => {
  const flights = { articleOf: async () => null };
  const documents = (await near.get(ids)).filter(({ hasBands }) => hasBands);
  return Promise.all(
    documents.map(async (document) => {
      const own = comparableOf(document.id, document);
      const { all } = await fetchNearCandidates(
        { near, flights },
        document.id,
        bandKeysOf(own),
        EMPTY_WINDOW,
      );
      return { id: document.id, near: neighborsAmong(own, all, comparableOf) };
    }),
  );
};

/** Assigns documents to stories once more, by what they resemble now: those around them have changed while they were none. */
export const assignAgain = async (
  deps: Omit<AssignRecentDeps, "recent">,
  ids: readonly DocumentId[],
): Promise<void> => {
  const comparableOf = rememberComparables();
  for (let start = 0; start < ids.length; start += AT_ONCE) {
    const documents = await findWrittenNeighbors(deps, ids.slice(start, start + AT_ONCE), comparableOf);
    await assignUnderLease(deps, documents, { isInDoubt: true });
  }
};

/**
 * Assigns the documents that were written since a time to stories once more. A process that wrote one may have died before it
 * assigned it; if the file is gone since, or holds another text, nothing else would ever do it.
 *
 * A standing that is right stays. Can be repeated at any point.
 *
 * @param sinceMs ms since 1970
 * @returns how many documents were examined
 * @throws the signal's reason when it fires
 */
export const assignRecent = async (
  deps: AssignRecentDeps,
  sinceMs: number,
  signal: AbortSignal,
): Promise<number> => {
  const comparableOf = rememberComparables();
  let examined = 0;
  for await (const page of deps.recent.since(sinceMs))
    for (let start = 0; start < page.length; start += AT_ONCE) {
      signal.throwIfAborted();
      const documents = await findWrittenNeighbors(deps, page.slice(start, start + AT_ONCE), comparableOf);
      const resembling = documents.filter(({ near }) => near.length > 0);
      if (resembling.length > 0) await assignUnderLease(deps, resembling, { isInDoubt: true });
      examined += documents.length;
    }
  return examined;
};
