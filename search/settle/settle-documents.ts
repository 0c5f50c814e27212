import {
  type DocumentId,
  fileIdOf,
  namesOfShown,
  type Sha256,
  shownPath,
} from "../../document/source-file.ts";
import type { FieldPath } from "../indices/field-path.ts";
import {
  fileNameOf,
  type GoneMark,
  goneSinceMs,
  type StoredFileName,
  toStoredFile,
} from "../indices/file-fields.ts";
import type { LedgerRecord } from "../indices/ledger-record.ts";
import { MOST_COPIES_LISTED, standingFields } from "../indices/dedup-fields.ts";
import type { Ledger } from "../archive/ledger.ts";
import type { SearchClient } from "../client/client.ts";
import type { IndexNames } from "../client/index-names.ts";
import { countByValue } from "../client/count-by-value.ts";
import {
  type DocumentVersion,
  getDocument,
  getDocuments,
  type VersionedDocument,
} from "../client/get-documents.ts";
import { CONFLICT, isTransient, reach } from "../client/reach.ts";
import { OutageError } from "../../pipeline/errors.ts";
import { HOLDING_STATES } from "../../pipeline/ledger-state.ts";
import { FRAGMENT_WITHIN_MS, isFragmentOf } from "./fragment.ts";
import {
  holdOf,
  type SettledFields,
  type SettleInput,
  settledCopies,
  type Successor,
  successorsOf,
} from "./settled-copies.ts";
import { deleteUnchanged, type MovedArticle, moveToVersions, returnFromVersions, touch } from "./versions.ts";

/** What happens to a document that no file holds any more: it is kept and marked, or removed. */
export type OrphanPolicy = "keep" | "remove";

export interface SettleDeps {
  readonly client: SearchClient;
  readonly names: Pick<IndexNames, "articles" | "versions" | "versionsIndex" | "files">;
  readonly ledger: Pick<Ledger, "get" | "put" | "page">;
  readonly policy: OrphanPolicy;
  /** Assigns documents to stories that were earlier versions and are documents again. May be called more than once for one. */
  readonly assignReturned: (ids: readonly DocumentId[]) => Promise<void>;
  /** Whether every file may be in the ledger: not while records that were lost are being restored. Absent: it is. */
  readonly isLedgerWhole?: () => boolean;
  readonly sha256: Sha256;
  readonly nowMs: () => number;
}

/** What became of documents that were settled. */
export interface Settled {
  /** Documents no more: removed, or earlier versions now. */
  readonly removed: readonly DocumentId[];
  /** To be settled again: somebody wrote to them meanwhile, or they are documents again, since a file holds an earlier version again. */
  readonly again: readonly DocumentId[];
  /** Marked and to be removed, once it is certain that their files were not only renamed. */
  readonly later: readonly DocumentId[];
}

interface Source extends GoneMark {
  readonly dedup: SettleInput["dedup"];
  readonly file: StoredFileName;
}

type SettledDocument = VersionedDocument<Source>;

const FIELDS: readonly FieldPath[] = [
  "dedup.copies",
  "dedup.paths",
  "dedup.outlets",
  "dedup.copy_list",
  "dedup.former_paths.path",
  "dedup.former_paths.since",
  "dedup.former_paths.until",
  "file.path",
  "file.part.number",
  "pipeline.files_gone",
];

/** A renamed file is read at its new path after this time at the latest, if it does not change. Its document is not removed meanwhile. */
const REMOVED_AFTER_MS = 10_000;

type Records = ReadonlyMap<string, LedgerRecord>;

/** The records of shown paths, by path, up to date to the last write. */
const recordsOf = async (
  { ledger, sha256 }: Pick<SettleDeps, "ledger" | "sha256">,
  paths: readonly string[],
): Promise<Records> => {
  const ids = [...new Set(paths)].flatMap(namesOfShown).map((name) => fileIdOf(name, sha256));
  const records = ids.length === 0 ? [] : [...(await ledger.get(ids)).values()];
  return new Map(records.map((record) => [shownPath(record.file), record]));
};

/** Further files that hold a document, for a list that has room. */
const furtherHolders = async ({ ledger }: SettleDeps, id: DocumentId): Promise<Records> => {
  const pages = await Promise.all(
    HOLDING_STATES.map((state) => ledger.page({ documentId: id, state }, 0, MOST_COPIES_LISTED)),
  );
  return new Map(pages.flatMap(({ records }) => records).map((record) => [shownPath(record.file), record]));
};

/** A document, what the ledger says of it, and what follows. */
interface Reckoned {
  readonly id: DocumentId;
  readonly document: SettledDocument;
  readonly records: Records;
  readonly next: SettledFields;
}

const reckon = async (
  deps: SettleDeps,
  document: SettledDocument,
  known: Records,
  counted: number,
): Promise<Reckoned> => {
  const id = document.id as DocumentId;
  const { dedup } = document.source;
  const own = new Map(
    [...known].filter(([path, record]) => dedup.paths.includes(path) || record.documentId === id),
  );
  const unrecorded = deps.isLedgerWhole?.() === false ? ("open" as const) : ("left" as const);
  const input = { id, dedup, records: own, counted, unrecorded, nowMs: deps.nowMs() };
  const next = settledCopies(input);
  if (next.copy_list.length >= Math.min(counted, MOST_COPIES_LISTED))
    return { id, document, records: own, next };
  const records = new Map([...(await furtherHolders(deps, id)), ...own]);
  return { id, document, records, next: settledCopies({ ...input, records }) };
};

/** The file that stands for the document: the one that it was made of, as long as that holds its text. */
const standInOf = ({ id, document, records, next }: Reckoned): LedgerRecord | null => {
  const path = shownPath(fileNameOf(document.source.file));
  if (next.paths.includes(path)) return null;
  const held = next.paths.find((one) => holdOf(id, records.get(one)) === "held");
  return held === undefined ? null : (records.get(held) ?? null);
};

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** The fields that follow from the ledger, in the order in which they are compared. */
const settledPart = ({
  copies,
  paths,
  outlets,
  copy_list,
  former_paths = [],
}: SettleInput["dedup"]): SettledFields => ({ copies, paths, outlets, copy_list, former_paths });

/** The changes of a document with at least one file; null if there are none. */
const changesOf = (reckoned: Reckoned): object | null => {
  const { document, next } = reckoned;
  const dedup = settledPart(next);
  const standIn = standInOf(reckoned);
  const isBack = next.copies > 0 && goneSinceMs(document.source) !== null;
  if (isSame(settledPart(document.source.dedup), dedup) && standIn === null && !isBack) return null;
  return {
    dedup,
    // A file that is no item takes the place of one: what the item had and it has not must go.
    ...(standIn === null ? {} : { file: { part: null, ...toStoredFile(standIn.file, standIn) } }),
    ...(isBack ? { pipeline: { files_gone: null } } : {}),
  };
};

/** Writes changes, each unless somebody changed its document meanwhile. Returns the documents that were. */
const writeChanges = async (
  { client, names }: SettleDeps,
  changes: readonly (readonly [SettledDocument, object])[],
): Promise<readonly DocumentId[]> => {
  if (changes.length === 0) return [];
  const operations = changes.flatMap(([{ id, version }, doc]) => [
    { update: { _index: names.articles, _id: id, ...version, require_alias: true } },
    { doc },
  ]);
  const { items } = await reach(() => client.bulk({ operations }));
  return items.flatMap(({ update }, at) => {
    const { status = 500, error } = update ?? {};
    if (isTransient(status, error?.type))
      throw new OutageError("Elasticsearch is overloaded: it delays the copies of documents.");
    if (status >= 300 && status !== CONFLICT && status !== 404)
      throw new Error(`Elasticsearch refused the copies of a document: ${JSON.stringify(error)}`);
    return status === CONFLICT ? [changes[at]?.[0].id as DocumentId] : [];
  });
};

/**
 * Takes away the versions of documents that files hold again, once the documents have a story again. Also where a process died between its two
 * writes, or where a file came to hold the text while it was moved. Returns the documents that had one, which must be settled again.
 */
const dropVersions = async (
  { client, names, assignReturned }: SettleDeps,
  held: readonly Reckoned[],
): Promise<ReadonlySet<DocumentId>> => {
  const ids = held.map(({ id }) => id);
  const left = await getDocuments(client, names.versions, ids, {
    fields: ["@timestamp"],
    mayBeMissing: true,
  });
  const versions = new Map(left.map((one) => [one.id, one.version]));
  const had = held.filter(({ id }) => versions.has(id));
  if (had.length > 0) await assignReturned(had.map(({ id }) => id));
  for (const { id, document } of had) {
    // Written anew first, so that whoever is moving the document to the versions at this moment cannot delete it any more.
    if (await touch(client, names.articles, id, document.version))
      await deleteUnchanged(client, names.versions, id, versions.get(id) as DocumentVersion);
  }
  return new Set(had.map(({ id }) => id));
};

const asFirst = ({ reason: _reason, ...record }: LedgerRecord): LedgerRecord => ({
  ...record,
  state: "indexed",
});

/** As the record of a file that must be read again. */
const asUnread = ({ documentId: _document, ...record }: LedgerRecord): LedgerRecord => ({
  ...record,
  state: "waiting",
  reason: "not_stable",
  epoch: record.epoch + 1,
});

/** The first file of a document is `indexed`, every other is a duplicate. */
const writeStandIns = async ({ ledger }: SettleDeps, all: readonly Reckoned[]): Promise<void> => {
  const records = all.flatMap((reckoned) => standInOf(reckoned) ?? []);
  const copies = records.filter(({ state }) => state === "duplicate");
  await ledger.put(copies.map(asFirst));
};

type Fate = "removed" | "again" | "later" | "nothing";

/** Whether an orphan was the beginning of an upload, whose whole text is there now. */
const isFragment = async (
  { client, names }: SettleDeps,
  orphan: MovedArticle,
  { documentId, atMs }: Successor,
): Promise<boolean> => {
  const seenMs = Math.max(orphan.event.created, orphan.event.ingested);
  if (atMs - seenMs > FRAGMENT_WITHIN_MS) return false;
  const whole = await getDocument<Pick<MovedArticle, "article">>(client, names.articles, documentId, {
    fields: ["article.headline", "article.body", "article.boilerplate"],
  });
  return whole !== null && isFragmentOf(orphan.article, whole.source.article);
};

/** Marks an orphan, or removes it if it has been marked for long enough. */
const markOrRemove = async (deps: SettleDeps, { id, document, next }: Reckoned): Promise<Fate> => {
  const { client, names, policy, nowMs } = deps;
  const { source, version } = document;
  const since = goneSinceMs(source);
  if (since === null) {
    const change = { dedup: settledPart(next), pipeline: { files_gone: nowMs() } };
    const again = await writeChanges(deps, [[document, change]]);
    if (again.length > 0) return "again";
    return policy === "remove" ? "later" : "nothing";
  }
  if (policy === "keep") return "nothing";
  if (Math.abs(nowMs() - since) < REMOVED_AFTER_MS) return "later";
  return (await deleteUnchanged(client, names.articles, id, version)) ? "removed" : "again";
};

/** Decides about a document that no file holds: an earlier version of what its file says now, or an orphan. */
const settleOrphan = async (deps: SettleDeps, reckoned: Reckoned): Promise<Fate> => {
  const { client, names, policy } = deps;
  const { id, next } = reckoned;
  const records = await recordsOf(
    deps,
    next.former_paths.map(({ path }) => path),
  );
  const successors = successorsOf(id, next.former_paths, records);
  const [last] = successors;
  if (last === undefined || policy === "remove") return markOrRemove(deps, reckoned);
  const found = await getDocument<MovedArticle>(client, names.articles, id);
  if (found === null) return "removed";
  // Read again with its text: somebody may have joined it since.
  if (!isSame(found.version, reckoned.document.version)) return "again";
  const { source: orphan, version } = found;
  if (await isFragment(deps, orphan, last))
    return (await deleteUnchanged(client, names.articles, id, version)) ? "removed" : "again";
  const paths = [...new Set(successors.map(({ path }) => path))];
  const former = next.former_paths.filter(({ path }) => paths.includes(path));
  const since = former.flatMap((one) => one.since ?? []);
  // It belongs to no story any more: it tells what its successor tells.
  const alone = standingFields({ story: id, lead: id, relation: "lead", similarity: 1 });
  const article = { ...orphan, dedup: { ...orphan.dedup, ...next, ...alone, near: [], near_ids: [] } };
  const fields = {
    paths,
    ...(since.length === 0 ? {} : { since: Math.min(...since) }),
    until: Math.max(...former.map(({ until }) => until)),
  };
  return (await moveToVersions(client, names, id, { article, fields, read: version })) ? "removed" : "again";
};

/** Makes documents again of earlier versions that a file holds again. A record of a document that is nowhere is read again. */
const settleAbsent = async (
  { client, names, ledger }: SettleDeps,
  absent: readonly DocumentId[],
  records: Records,
): Promise<readonly DocumentId[]> => {
  const returned: DocumentId[] = [];
  for (const id of absent) {
    const holders = [...records.values()].filter((record) => holdOf(id, record) === "held");
    if (holders.length === 0) continue;
    if (await returnFromVersions(client, names, id)) returned.push(id);
    else if ((await getDocument(client, names.articles, id, { fields: ["@timestamp"] })) === null)
      await ledger.put(holders.map(asUnread));
  }
  return returned;
};

/**
 * Makes these documents say what the ledger says: their copies, their former paths, and the file that stands for them. A document that no file
 * holds becomes an earlier version, if its path holds another text now, or is an orphan. Can be repeated at any point, by several processes:
 * every write names the version of the document that was read.
 *
 * @param paths further paths that may hold one of them, as shown
 */
export const settleDocuments = async (
  deps: SettleDeps,
  ids: readonly DocumentId[],
  paths: readonly string[] = [],
): Promise<Settled> => {
  const { client, names } = deps;
  const outcome = {
    removed: [] as DocumentId[],
    again: [] as DocumentId[],
    later: [] as DocumentId[],
  };
  if (ids.length === 0) return outcome;
  const documents = await getDocuments<Source>(client, names.articles, ids, { fields: FIELDS });
  const listed = documents.flatMap(({ source }) => source.dedup.paths);
  const known = await recordsOf(deps, [...listed, ...paths]);
  const counts = await countByValue(client, names.files, "ledger.document_id", ids, [
    { terms: { "ledger.state": [...HOLDING_STATES] } },
  ]);
  const there = new Set(documents.map(({ id }) => id));
  outcome.again.push(
    ...(await settleAbsent(
      deps,
      ids.filter((id) => !there.has(id)),
      known,
    )),
  );
  const all: Reckoned[] = [];
  for (const document of documents)
    all.push(await reckon(deps, document, known, counts.get(document.id) ?? 0));
  const withFiles = all.filter(({ next }) => next.copies > 0);
  const hadVersions = await dropVersions(deps, withFiles);
  outcome.again.push(...hadVersions);
  const held = withFiles.filter(({ id }) => !hadVersions.has(id));
  const changes = held.flatMap((reckoned) => {
    const changed = changesOf(reckoned);
    return changed === null ? [] : [[reckoned.document, changed] as const];
  });
  outcome.again.push(...(await writeChanges(deps, changes)));
  await writeStandIns(deps, held);
  for (const reckoned of all.filter(({ next }) => next.copies === 0)) {
    const fate = await settleOrphan(deps, reckoned);
    if (fate !== "nothing") outcome[fate].push(reckoned.id);
  }
  return outcome;
};
