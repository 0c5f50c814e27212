import type { SourceFile } from "../document/source-file.ts";
import type { LedgerRecord } from "../search/indices/ledger-record.ts";
import type { Ledger } from "../search/archive/ledger.ts";
import { recordUnread, type RecordUnreadDeps, type UnreadFile } from "./record-unread.ts";
import { rootStateOf } from "../disk/root-state.ts";
import type { NameRules } from "../disk/name-rules.ts";
import { inspectFile, LEFT_ALONE_END } from "../disk/scan-folder.ts";

export interface RecordDeletedDeps extends RecordUnreadDeps {
  readonly ledger: Ledger;
  readonly nameRules: NameRules;
}

/** What a search for deleted files wrote to the ledger. */
export interface RecordedDeletions {
  /** The number of files and items that were recorded as deleted. */
  readonly recorded: number;
  /** Deleted files and items that are still in flight: record them once their flights are closed. */
  readonly inFlight: readonly SourceFile[];
}

/** A root with so large a share of its files missing that a person must confirm the deletion. Nothing was recorded for it. */
export interface DoubtedRoot {
  readonly root: string;
  /** Files that the ledger knows under the root. */
  readonly known: number;
  /** The number of known files that are missing. */
  readonly missing: number;
}

/** What a search for deleted files under all roots did. */
export interface DeletionSearch extends RecordedDeletions {
  readonly doubted: readonly DoubtedRoot[];
}

/** Up to this many missing files need no confirmation: people do empty folders. */
const MAX_UNCONFIRMED = 100;
/** If more than this share of a root's files is missing at once, it looks as if a part of a share was unmounted. */
const MAX_UNCONFIRMED_SHARE = 0.5;

/**
 * True if there certainly is no file of the user's at this path; false also if that cannot be found out. What lies in a folder that is left
 * alone is none: only the folder itself has a record.
 */
export const isFileGone = async (
  { path, root }: Pick<SourceFile, "path" | "root">,
  names: NameRules,
): Promise<boolean> => {
  const found = await inspectFile(path, root, names).catch(() => "unknown" as const);
  if (found === null || found === "unknown") return found === null;
  return found.ignored === "left_alone" && !path.endsWith(LEFT_ALONE_END);
};

/** Asks about each path only once: all items of a file have the same path. */
export const oncePerPath = (
  ask: (file: SourceFile) => Promise<boolean>,
): ((file: SourceFile) => Promise<boolean>) => {
  const asked = new Map<string, Promise<boolean>>();
  return (file) => {
    const answer = asked.get(file.path) ?? ask(file);
    asked.set(file.path, answer);
    return answer;
  };
};

/** The record to write for a file that is gone. */
export const deletionOf = (file: SourceFile): UnreadFile => ({
  file,
  state: "deleted",
  reason: "file_vanished",
});

/** The records whose files are not on disk, without those that say so already. */
const recordsOfGone = async (
  records: readonly LedgerRecord[],
  names: NameRules,
): Promise<readonly LedgerRecord[]> => {
  const isGone = oncePerPath((file) => isFileGone(file, names));
  const gone = await Promise.all(
    records.map(async ({ file, state }) => state !== "deleted" && (await isGone(file))),
  );
  return records.filter((_, index) => gone[index] === true);
};

const countMissing = async ({ ledger, nameRules }: RecordDeletedDeps, root: string): Promise<DoubtedRoot> => {
  let known = 0;
  let missing = 0;
  for await (const page of ledger.walk({ under: root })) {
    // A file counts once, however many items it has.
    const files = page.filter(({ state, file }) => state !== "deleted" && file.item === undefined);
    known += files.length;
    missing += (await recordsOfGone(files, nameRules)).length;
  }
  return { root, known, missing };
};

/**
 * Records as deleted all files and items that the ledger knows at or below a path and that are not on disk any more. Their documents
 * stay: they are evidence.
 */
export const recordDeletedUnder = async (
  deps: RecordDeletedDeps,
  path: string,
): Promise<RecordedDeletions> => {
  await deps.ledger.refresh();
  let recorded = 0;
  const inFlight: SourceFile[] = [];
  for await (const page of deps.ledger.walk({ under: path })) {
    const gone = await recordsOfGone(page, deps.nameRules);
    const flying = await recordUnread(
      deps,
      gone.map(({ file }) => deletionOf(file)),
    );
    inFlight.push(...flying);
    recorded += gone.length - flying.length;
  }
  return { recorded, inFlight };
};

/**
 * Records as deleted all files and items that are missing under the roots.
 *
 * A root that cannot be read, or is suddenly empty, was probably unmounted and not cleared: nothing is recorded for it. The same holds
 * for a root of which most files are missing at once. `isConfirmed` says that a person has confirmed the deletion; then only a root
 * that cannot be read is left out.
 */
export const recordDeleted = async (
  deps: RecordDeletedDeps,
  roots: readonly string[],
  isConfirmed = false,
): Promise<DeletionSearch> => {
  await deps.ledger.refresh();
  let recorded = 0;
  const inFlight: SourceFile[] = [];
  const doubted: DoubtedRoot[] = [];
  for (const root of roots) {
    const state = await rootStateOf(root);
    if (state === "missing" || (state === "empty" && !isConfirmed)) continue;
    const count = await countMissing(deps, root);
    if (count.missing === 0) continue;
    const isDoubtful = count.missing > MAX_UNCONFIRMED && count.missing > count.known * MAX_UNCONFIRMED_SHARE;
    if (isDoubtful && !isConfirmed) doubted.push(count);
    else {
      const under = await recordDeletedUnder(deps, root);
      recorded += under.recorded;
      inFlight.push(...under.inFlight);
    }
  }
  return { recorded, inFlight, doubted };
};
