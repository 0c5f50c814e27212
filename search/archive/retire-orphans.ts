import type { DocumentId } from "../../document/source-file.ts";
import type { SearchClient } from "../client/client.ts";
import type { CopyFields } from "../indices/dedup-fields.ts";
import type { IndexNames } from "../client/index-names.ts";
import { isStatus, reach } from "../client/reach.ts";
import { walkValues } from "../client/walk-index.ts";

/** What happens to a document when the last file that held its text is gone: it is kept and marked, or removed. */
export type OrphanPolicy = "keep" | "remove";

export interface OrphanDeps {
  readonly client: SearchClient;
  readonly names: IndexNames;
  readonly policy: OrphanPolicy;
  /** Whether a file at one of these paths, as people see them, is in flight: then it is not clear yet what becomes of it. */
  readonly isInFlight: (paths: readonly string[]) => Promise<boolean>;
  readonly nowMs: () => number;
}

/** What became of documents that may have lost their last file. */
export interface RetiredOrphans {
  readonly removed: readonly DocumentId[];
  /** Those that must be looked at again: a file of theirs is in flight, somebody wrote to them, or they are only marked so far. */
  readonly again: readonly DocumentId[];
}

interface OrphanSource {
  readonly dedup: Pick<CopyFields, "paths">;
  readonly pipeline?: { readonly files_gone?: number | null };
}

interface HeldAnswer {
  readonly documents: { readonly buckets: readonly { readonly key: string }[] };
}

const isMarked = ({ pipeline }: OrphanSource): boolean => (pipeline?.files_gone ?? null) !== null;

const ORPHAN_SINCE = "pipeline.files_gone";

/** Which of these documents have a file, by the ledger, as of its last refresh. */
const findHeld = async (
  { client, names }: OrphanDeps,
  ids: readonly string[],
): Promise<ReadonlySet<string>> => {
  const answer = await reach(() =>
    client.search<unknown, HeldAnswer>({
      index: names.files,
      size: 0,
      track_total_hits: false,
      query: {
        bool: {
          filter: [
            { terms: { "ledger.document_id": [...ids] } },
            { terms: { "ledger.state": ["indexed", "duplicate"] } },
          ],
        },
      },
      aggs: { documents: { terms: { field: "ledger.document_id", size: ids.length } } },
    }),
  );
  return new Set(answer.aggregations?.documents.buckets.map(({ key }) => key));
};

/** What is to be done to a document. */
type OrphanStep = "mark" | "unmark" | "remove" | "nothing";

const orphanStep = (isAlreadyMarked: boolean, isHeld: boolean, policy: OrphanPolicy): OrphanStep => {
  if (isHeld) return isAlreadyMarked ? "unmark" : "nothing";
  if (!isAlreadyMarked) return "mark";
  return policy === "remove" ? "remove" : "nothing";
};

const writeStep = async (
  { client, names, nowMs }: OrphanDeps,
  id: DocumentId,
  version: { readonly if_seq_no: number; readonly if_primary_term: number },
  step: Exclude<OrphanStep, "nothing">,
): Promise<boolean> => {
  const at = { index: names.articles, id, ...version };
  const filesGone = step === "mark" ? nowMs() : null;
  try {
    await (step === "remove"
      ? reach(() => client.delete(at))
      : reach(() => client.update({ ...at, doc: { pipeline: { files_gone: filesGone } } })));
    return true;
  } catch (error) {
    if (!isStatus(error, 409) && !isStatus(error, 404)) throw error;
    return false;
  }
};

/**
 * Deals with documents that may have lost their last file: one that no file holds is marked (`pipeline.files_gone`, since when), one that
 * a file holds again is not.
 *
 * Where they are to be removed, a document is marked first and removed at the next look. A file that joins in between takes the mark
 * away, which is a write, and each write here is for the version that was looked at: so no document goes that a file has just joined.
 */
export const retireOrphans = async (
  deps: OrphanDeps,
  ids: readonly DocumentId[],
): Promise<RetiredOrphans> => {
  const { client, names, policy, isInFlight } = deps;
  const removed: DocumentId[] = [];
  const again: DocumentId[] = [];
  if (ids.length === 0) return { removed, again };
  const { docs } = await reach(() =>
    client.mget<OrphanSource>({
      index: names.articles,
      ids: [...ids],
      _source_includes: ["dedup.paths", ORPHAN_SINCE],
    }),
  );
  await reach(() => client.indices.refresh({ index: names.files }));
  const held = await findHeld(deps, ids);
  for (const doc of docs) {
    if (!("_source" in doc) || doc._source === undefined) continue;
    const id = doc._id as DocumentId;
    const step = orphanStep(isMarked(doc._source), held.has(id), policy);
    if (step === "nothing") continue;
    const isOpen = step !== "unmark" && (await isInFlight(doc._source.dedup.paths));
    const version = { if_seq_no: doc._seq_no ?? 0, if_primary_term: doc._primary_term ?? 0 };
    const isDone = !isOpen && (await writeStep(deps, id, version, step));
    if (!isDone || step === "mark") again.push(id);
    else if (step === "remove") removed.push(id);
  }
  return { removed, again };
};

/**
 * The documents that are not marked as the ledger says they must be, some at a time, as of the last refresh: whoever was to mark them
 * has died.
 */
export async function* findOrphanChanges(deps: OrphanDeps): AsyncGenerator<readonly DocumentId[]> {
  const { client, names, policy } = deps;
  await reach(() => client.indices.refresh({ index: [names.files, names.articles] }));
  for await (const page of walkValues(client, names.articles, { match_all: {} }, [ORPHAN_SINCE])) {
    const held = await findHeld(
      deps,
      page.map(({ id }) => id),
    );
    yield page.flatMap(({ id, values }) =>
      orphanStep(ORPHAN_SINCE in values, held.has(id), policy) === "nothing" ? [] : [id as DocumentId],
    );
  }
}
