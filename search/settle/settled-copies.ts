/**
 * search/settle/: keeps the documents in step with the ledger.
 *
 * The ledger record of a path says what the path holds now. Everything else follows from it: the copies of a document, the paths that held it
 * and do not now, whether its files are gone, and whether it is an earlier version of what its file says now.
 */

import type { DocumentId } from "../../document/source-file.ts";
import { holdsText } from "../../pipeline/ledger-state.ts";
import {
  type Copy,
  type CopyFields,
  copyFields,
  type FormerPath,
  MOST_COPIES_LISTED,
} from "../indices/dedup-fields.ts";
import type { LedgerRecord } from "../indices/ledger-record.ts";

/**
 * What a path is to a document: it holds its text (`held`), it does not (`left`), or it is being read or written, and nobody knows yet
 * (`open`). The record changes when that is known.
 */
export type Hold = "held" | "left" | "open";

/**
 * What the path of a record is to a document. Pure.
 *
 * @param unrecorded what a path without a record is: nothing is known of it (`open`) as long as records that were lost are being restored
 */
export const holdOf = (
  id: DocumentId,
  record: LedgerRecord | undefined,
  unrecorded: "left" | "open" = "left",
): Hold => {
  if (record === undefined) return unrecorded;
  const { state, reason } = record;
  if (holdsText(state)) return record.documentId === id ? "held" : "left";
  return state === "queued" || (state === "waiting" && reason === "not_stable") ? "open" : "left";
};

/** A document as far as it follows from the ledger. */
export interface SettledFields extends CopyFields {
  readonly former_paths: readonly FormerPath[];
}

/** What is known when a document is settled. */
export interface SettleInput {
  readonly id: DocumentId;
  readonly dedup: CopyFields & { readonly former_paths?: readonly FormerPath[] };
  /** The records of its paths and former paths, by path as shown, and of further paths that hold it. */
  readonly records: ReadonlyMap<string, LedgerRecord>;
  /** How many files hold it by the last count of the ledger. */
  readonly counted: number;
  /** As for {@link holdOf}. */
  readonly unrecorded?: "left" | "open";
  readonly nowMs: number;
}

/** Former paths that a document keeps, the last ones. */
const MOST_FORMER = 100;

/** A path that the document does not list yet. What its bytes say besides the text is what the same bytes said under another path. */
const newCopy = (path: string, record: LedgerRecord, { dedup, records }: SettleInput): Copy => {
  const same = dedup.copy_list.find(({ path: known }) => records.get(known)?.sha256 === record.sha256);
  return { path, outlet: same?.outlet ?? null, published: same?.published ?? null, since: record.epoch };
};

/**
 * The copies and former paths of a document, by the ledger. A path that is open stays as it was. Pure; settling twice changes nothing.
 */
export const settledCopies = (input: SettleInput): SettledFields => {
  const { id, dedup, records, counted, unrecorded, nowMs } = input;
  const isLeft = ({ path }: Copy): boolean => holdOf(id, records.get(path), unrecorded) === "left";
  const listed = dedup.copy_list.filter((copy) => !isLeft(copy));
  const known = new Set(listed.map(({ path }) => path));
  const added = [...records].flatMap(([path, record]) =>
    !known.has(path) && holdOf(id, record) === "held" ? [newCopy(path, record, input)] : [],
  );
  const list = [...listed, ...added].slice(0, MOST_COPIES_LISTED);
  const now = new Set([...listed, ...added].map(({ path }) => path));
  const left = dedup.copy_list.filter(isLeft).map(({ path, since }) => ({
    path,
    ...(since === undefined ? {} : { since }),
    until: records.get(path)?.epoch ?? nowMs,
  }));
  const gone = new Set(left.map(({ path }) => path));
  const former = (dedup.former_paths ?? []).filter(({ path }) => !now.has(path) && !gone.has(path));
  const fields = copyFields(list);
  const isFull = list.length === MOST_COPIES_LISTED;
  return {
    ...fields,
    // The outlets of copies that are not listed are known only from the time when they came.
    // Nor does a text lose its outlet with its last file.
    outlets:
      isFull || list.length === 0 ? [...new Set([...fields.outlets, ...dedup.outlets])] : fields.outlets,
    copies: isFull ? Math.max(counted, list.length) : list.length,
    former_paths: [...former, ...left].slice(-MOST_FORMER),
  };
};

/** A file that is replaced by deleting it and writing it anew is the same file, if it is back within this time. */
const REPLACED_WITHIN_MS = 60_000;

/** What a path holds instead of the text of a document. */
export interface Successor {
  readonly path: string;
  readonly documentId: DocumentId;
  /** When the path was read with that text, ms since 1970. */
  readonly atMs: number;
}

/**
 * What the former paths of a document hold now, the latest first. A path that was empty for a while in between, since its file had been
 * deleted, has no part in it: the file that came there is another one. Nor has an item, whose number is only its position: what stands
 * there now is another article, and not a correction. Pure.
 */
export const successorsOf = (
  id: DocumentId,
  former: readonly FormerPath[],
  records: ReadonlyMap<string, LedgerRecord>,
): readonly Successor[] =>
  former
    .flatMap(({ path, until }) => {
      const record = records.get(path);
      if (record === undefined || !holdsText(record.state) || record.documentId === undefined) return [];
      if (record.file.item !== undefined) return [];
      if (record.documentId === id || record.epoch - until > REPLACED_WITHIN_MS) return [];
      return [{ path, documentId: record.documentId, atMs: record.epoch }];
    })
    .toSorted((one, other) => other.atMs - one.atMs);
