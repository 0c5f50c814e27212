import type { DocumentId } from "../../document/source-file.ts";
import { type CopyFields, type Copy, copyFields, MOST_COPIES_LISTED } from "../indices/dedup-fields.ts";
import { type GoneMark, goneSinceMs } from "../indices/file-fields.ts";
import type { FieldPath } from "../indices/field-path.ts";
import type { SearchClient } from "../client/client.ts";
import { CONFLICT, isStatus, reach } from "../client/reach.ts";
import { getDocument } from "../client/get-documents.ts";

/** Adds a copy to a document. Returns the paths that it lists, its first file first, or null if there is no such document. */
export type JoinCopy = (id: DocumentId, copy: Copy) => Promise<readonly string[] | null>;

const JOIN_FIELDS: readonly FieldPath[] = [
  "dedup.copies",
  "dedup.paths",
  "dedup.outlets",
  "dedup.copy_list",
  "pipeline.files_gone",
];

interface JoinSource extends GoneMark {
  readonly dedup: CopyFields;
}

/**
 * The copy fields with these copies added; null if that changes nothing. Copies beyond the list are counted by the ledger
 * (`settleDocuments`), so joining the ten-thousandth copy costs a read and no write, unless it brings a new outlet.
 */
const withCopies = (dedup: CopyFields, copies: readonly Copy[]): CopyFields | null => {
  const known = new Set(dedup.paths);
  // A copy that was delivered twice may be twice in one group.
  const distinct = new Map(copies.map((copy) => [copy.path, copy]));
  const added = [...distinct.values()].filter(({ path }) => !known.has(path));
  const listed = copyFields([...dedup.copy_list, ...added].slice(0, MOST_COPIES_LISTED));
  const named = [...dedup.outlets, ...added.flatMap(({ outlet }) => outlet ?? [])];
  const outlets = [...new Set(named)].slice(0, MOST_COPIES_LISTED);
  if (listed.paths.length === dedup.paths.length && outlets.length === dedup.outlets.length) return null;
  return { ...listed, outlets, copies: Math.max(dedup.copies, listed.copies) };
};

const joinGroup = async (
  client: SearchClient,
  alias: string,
  id: DocumentId,
  copies: readonly Copy[],
): Promise<readonly string[] | null> => {
  for (;;) {
    const found = await getDocument<JoinSource>(client, alias, id, { fields: JOIN_FIELDS });
    if (found === null) return null;
    const { source, version } = found;
    const { dedup } = source;
    const isOrphan = goneSinceMs(source) !== null;
    const next = withCopies(dedup, copies);
    if (next === null && !isOrphan) return dedup.paths;
    try {
      const changes = {
        ...(next === null ? {} : { dedup: next }),
        // It is no longer an orphan.
        ...(isOrphan ? { pipeline: { files_gone: null } } : {}),
      };
      await reach(() => client.update({ index: alias, id, ...version, doc: changes }));
      return (next ?? dedup).paths;
    } catch (error) {
      // The document changed between our read and our write: read it again.
      if (!isStatus(error, CONFLICT)) throw error;
    }
  }
};

/**
 * Joins copies to documents by reading and conditional updates. A copy that is delivered twice joins once.
 *
 * Copies that come while their document is being updated join together, in the next update.
 */
export const joinCopies = (client: SearchClient, alias: string): JoinCopy => {
  const waiting = new Map<DocumentId, { readonly copies: Copy[]; readonly paths: ReturnType<JoinCopy> }>();
  const running = new Map<DocumentId, Promise<unknown>>();
  return (id, copy) => {
    const group = waiting.get(id);
    if (group !== undefined) {
      group.copies.push(copy);
      return group.paths;
    }
    const copies = [copy];
    const paths = (running.get(id) ?? Promise.resolve())
      .catch(() => undefined)
      .then(() => {
        waiting.delete(id);
        return joinGroup(client, alias, id, copies);
      });
    waiting.set(id, { copies, paths });
    running.set(id, paths);
    const forget = () => {
      if (running.get(id) === paths) running.delete(id);
    };
    paths.then(forget, forget);
    return paths;
  };
};
