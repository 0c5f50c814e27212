import type { DocumentId } from "../../document/source-file.ts";
import { type CopyFields, type Copy, copyFields, MOST_COPIES_LISTED } from "../indices/dedup-fields.ts";
import type { SearchClient } from "../client/client.ts";
import { isStatus, reach } from "../client/reach.ts";

/** Adds a copy to a document; answers with the paths it lists, the source first, or null if there is no such document. */
export type JoinCopy = (id: DocumentId, copy: Copy) => Promise<readonly string[] | null>;

const COPIES_FIELDS = ["copies", "paths", "outlets", "copy_list"].map((name) => `dedup.${name}`);
const ORPHAN_SINCE = "pipeline.files_gone";

interface JoinSource {
  readonly dedup: CopyFields;
  readonly pipeline?: { readonly files_gone?: number | null };
}

/** The copies part of a document with the number of the version it was read from. */
const readCopies = async (client: SearchClient, alias: string, id: DocumentId) => {
  try {
    const found = await reach(() =>
      client.get<JoinSource>({ index: alias, id, _source_includes: [...COPIES_FIELDS, ORPHAN_SINCE] }),
    );
    if (found._source === undefined) return null;
    const version = { if_seq_no: found._seq_no ?? 0, if_primary_term: found._primary_term ?? 0 };
    const { dedup, pipeline } = found._source;
    return { dedup, isGone: (pipeline?.files_gone ?? null) !== null, version };
  } catch (error) {
    if (isStatus(error, 404)) return null;
    throw error;
  }
};

/**
 * The copies part with these copies added; null if that changes nothing. What goes beyond the list is for the ledger to count
 * (`recountCopies`), so joining the ten-thousandth copy costs a look and no write, unless it brings a new outlet.
 */
const withCopies = (dedup: CopyFields, copies: readonly Copy[]): CopyFields | null => {
  const known = new Set(dedup.paths);
  // Delivered twice, a copy may stand twice in one group.
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
    const found = await readCopies(client, alias, id);
    if (found === null) return null;
    const { dedup, isGone, version } = found;
    const next = withCopies(dedup, copies);
    if (next === null && !isGone) return dedup.paths;
    try {
      const doc = {
        ...(next === null ? {} : { dedup: next }),
        // The text has a file again.
        ...(isGone ? { pipeline: { files_gone: null } } : {}),
      };
      await reach(() => client.update({ index: alias, id, ...version, doc }));
      return (next ?? dedup).paths;
    } catch (error) {
      // Another copy joined between our read and our write: look again.
      if (!isStatus(error, 409)) throw error;
    }
  }
};

/**
 * Joins copies to documents by read and conditional update, once however often a copy is delivered.
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
