import { bandKeysOf } from "../../dedup/bands.ts";
import type { DocumentId } from "../../document/source-file.ts";
import type { NearDocuments } from "../../search/archive/near-documents.ts";
import type { RecentDocuments } from "../../search/archive/recent-documents.ts";
import { fetchNearCandidates } from "./fetch-near-candidates.ts";
import { rememberComparables, toNeighbors } from "./find-neighbors.ts";
import { type AssignDeps, assignUnderLease } from "./assign-under-lease.ts";
import type { DocumentNeighbors } from "./assign-stories.ts";

export interface AssignRecentDeps extends AssignDeps {
  readonly near: NearDocuments;
  readonly recent: Pick<RecentDocuments, "since">;
}

/** Texts that are compared in one go, each with those that resemble it: nobody else in the process may wait for long. */
const AT_ONCE = 20;
/** Nothing is asked of the window: everything is written and searchable. */
const WRITTEN = { ageMs: Infinity, met: [] };

const findAll = async (
  { near }: AssignRecentDeps,
  ids: readonly DocumentId[],
  comparableOf: ReturnType<typeof rememberComparables>,
): Promise<readonly DocumentNeighbors[]> => {
  const flights = { articleOf: async () => null };
  return Promise.all(
    (await near.get(ids)).map(async (document) => {
      const own = comparableOf(document.id, document);
      const { all } = await fetchNearCandidates({ near, flights }, document.id, bandKeysOf(own), WRITTEN);
      return { id: document.id, near: toNeighbors(own, all, comparableOf) };
    }),
  );
};

/**
 * Looks once more at the documents that were written since a time, and puts them to their stories: whoever wrote one may have died
 * before he did, and its file may be gone or hold another text since, so that nobody comes again for it.
 *
 * What stands right stays; can be repeated at any point.
 *
 * @throws the signal's reason when it fires
 */
export const assignRecent = async (
  deps: AssignRecentDeps,
  sinceMs: number,
  signal: AbortSignal,
): Promise<number> => {
  const comparableOf = rememberComparables();
  let looked = 0;
  for await (const page of deps.recent.since(sinceMs))
    for (let start = 0; start < page.length; start += AT_ONCE) {
      signal.throwIfAborted();
      const found = await findAll(deps, page.slice(start, start + AT_ONCE), comparableOf);
      const resembling = found.filter(({ near }) => near.length > 0);
      if (resembling.length > 0) await assignUnderLease(deps, resembling, { isInDoubt: true });
      looked += found.length;
    }
  return looked;
};
