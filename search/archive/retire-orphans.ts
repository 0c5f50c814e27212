import type { DocumentId } from "../../document/source-file.ts";
import type { SearchClient } from "../client/client.ts";
import type { CopyFields } from "../indices/dedup-fields.ts";
import type { IndexNames } from "../client/index-names.ts";
import { CONFLICT, isStatus, reach } from "../client/reach.ts";
import { countByValue } from "../client/count-by-value.ts";
import { type DocumentVersion, getDocuments } from "../client/get-documents.ts";
import type { FieldPath } from "../indices/field-path.ts";
import { isMarkedOrphan, ORPHAN_SINCE, type OrphanMark } from "./orphan-mark.ts";
import { walkValues } from "../client/walk-index.ts";

/** What happens to an orphan: it is kept and marked, or removed. */
export type OrphanPolicy = "keep" | "remove";

export interface OrphanDeps {
  readonly client: SearchClient;
  readonly names: IndexNames;
  readonly policy: OrphanPolicy;
  /** Whether a file at one of these shown paths is in flight: then it may yet hold the text. */
  readonly isInFlight: (paths: readonly string[]) => Promise<boolean>;
  readonly nowMs: () => number;
}

/** What {@link retireOrphans} did. */
export interface RetiredOrphans {
  readonly removed: readonly DocumentId[];
  /** Documents to look at again: one of their files is in flight, somebody wrote to them meanwhile, or they are only marked so far. */
  readonly again: readonly DocumentId[];
}

interface OrphanSource extends OrphanMark {
  readonly dedup: Pick<CopyFields, "paths">;
}

const ORPHAN_FIELDS: readonly FieldPath[] = ["dedup.paths", ORPHAN_SINCE];

/** Which of these documents a file holds, by the ledger, as of its last refresh. */
const findHeld = async (
  { client, names }: OrphanDeps,
  ids: readonly string[],
): Promise<ReadonlySet<string>> => {
  const holds = [{ terms: { "ledger.state": ["indexed", "duplicate"] } }];
  const counts = await countByValue(client, names.files, "ledger.document_id", ids, holds);
  return new Set(counts.keys());
};

/** What to do with a document. */
type OrphanStep = "mark" | "unmark" | "remove" | "nothing";

const orphanStep = (isAlreadyMarked: boolean, isHeld: boolean, policy: OrphanPolicy): OrphanStep => {
  if (isHeld) return isAlreadyMarked ? "unmark" : "nothing";
  if (!isAlreadyMarked) return "mark";
  return policy === "remove" ? "remove" : "nothing";
};

const writeStep = async (
  { client, names, nowMs }: OrphanDeps,
  id: DocumentId,
  version: DocumentVersion,
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
    if (!isStatus(error, CONFLICT) && !isStatus(error, 404)) throw error;
    return false;
  }
};

/**
 * Looks at documents that may have lost their last file. Orphans are marked with the time (`pipeline.files_gone`); a document that a file
 * holds again loses the mark.
 *
 * If orphans are to be removed, one is marked first and removed at the next look. A file that joins in between removes the mark, which
 * changes the version, and every write here names the version that was read. So no document is removed that a file has just joined.
 */
export const retireOrphans = async (
  deps: OrphanDeps,
  ids: readonly DocumentId[],
): Promise<RetiredOrphans> => {
  const { client, names, policy, isInFlight } = deps;
  const removed: DocumentId[] = [];
  const again: DocumentId[] = [];
  if (ids.length === 0) return { removed, again };
  const documents = await getDocuments<OrphanSource>(client, names.articles, ids, { fields: ORPHAN_FIELDS });
  await reach(() => client.indices.refresh({ index: names.files }));
  const held = await findHeld(deps, ids);
  for (const { id: name, source, version } of documents) {
    const id = name as DocumentId;
    const step = orphanStep(isMarkedOrphan(source), held.has(id), policy);
    if (step === "nothing") continue;
    const isOpen = step !== "unmark" && (await isInFlight(source.dedup.paths));
    const isDone = !isOpen && (await writeStep(deps, id, version, step));
    if (!isDone || step === "mark") again.push(id);
    else if (step === "remove") removed.push(id);
  }
  return { removed, again };
};

/**
 * The documents whose mark differs from what the ledger says, some at a time, as of the last refresh. That happens when the process that
 * should have marked them has died.
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
