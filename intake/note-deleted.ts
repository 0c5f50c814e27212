import type { SourceFile } from "../document/source-file.ts";
import type { LedgerRecord } from "../search/indices/ledger-record.ts";
import type { Ledger } from "../search/archive/ledger.ts";
import { type NoteDeps, note, type Noted } from "./intake.ts";
import { rootStateOf } from "../disk/root-state.ts";
import { inspect } from "../disk/scan-folder.ts";

export interface NoteDeletedDeps extends NoteDeps {
  readonly ledger: Ledger;
}

/** How many files were marked, and which could not be, since they are in flight still. */
export interface DeletedUnder {
  readonly marked: number;
  readonly busy: readonly SourceFile[];
}

/** What a search for deleted files did. */
export interface Deleted extends DeletedUnder {
  /** Roots of which so many files are missing at once that nothing was marked: a person must say that they are meant to be gone. */
  readonly doubted: readonly { readonly root: string; readonly missing: number; readonly known: number }[];
}

/** Under so many missing files nobody is asked: people do empty folders. */
const FEW = 100;
/** More than this share of a root's files missing at once looks like a share that went away in part. */
const MOST_SHARE = 0.5;

/** True if there surely is no file at this path; false if it cannot be told. */
export const isNothingAt = async ({ path, root }: SourceFile): Promise<boolean> =>
  (await inspect(path, root, []).catch(() => "unknown")) === null;

/** Asks about each path once: the items of a file lie at one path. */
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

const deletionOf = ({ file }: LedgerRecord): Noted => ({ file, state: "deleted", reason: "file_vanished" });

/** The records of a page whose files are not on disk. */
const goneOf = async (page: readonly LedgerRecord[]): Promise<readonly LedgerRecord[]> => {
  const isGone = oncePerPath(isNothingAt);
  const gone = await Promise.all(
    page.map(async ({ file, state }) => state !== "deleted" && (await isGone(file))),
  );
  return page.filter((_, index) => gone[index] === true);
};

/** How many files of a root the ledger knows, and how many of them are missing. */
const countMissing = async (ledger: Ledger, root: string) => {
  let known = 0;
  let missing = 0;
  for await (const page of ledger.walk({ under: root })) {
    // A file is one, however many items it has.
    const here = page.filter(({ state, file }) => state !== "deleted" && file.item === undefined);
    known += here.length;
    missing += (await goneOf(here)).length;
  }
  return { root, known, missing };
};

/**
 * Marks the files that the ledger knows under a folder and the disk does not have any more. Their documents stay: they are evidence.
 */
export const noteDeletedUnder = async (deps: NoteDeletedDeps, folder: string): Promise<DeletedUnder> => {
  await deps.ledger.refresh();
  let marked = 0;
  const busy: SourceFile[] = [];
  for await (const page of deps.ledger.walk({ under: folder })) {
    const gone = await goneOf(page);
    const flying = await note(deps, gone.map(deletionOf));
    busy.push(...flying);
    marked += gone.length - flying.length;
  }
  return { marked, busy };
};

/**
 * Marks everything that is missing under the roots.
 *
 * A root that cannot be read, or is suddenly empty, has been unmounted rather than cleared: its files are left as they are. So are
 * those of a root of which most are missing at once, unless `isConfirmed`.
 */
export const noteDeleted = async (
  deps: NoteDeletedDeps,
  roots: readonly string[],
  isConfirmed = false,
): Promise<Deleted> => {
  await deps.ledger.refresh();
  let marked = 0;
  const busy: SourceFile[] = [];
  const doubted: Deleted["doubted"][number][] = [];
  for (const root of roots) {
    const state = await rootStateOf(root);
    if (state === "missing" || (state === "empty" && !isConfirmed)) continue;
    const count = await countMissing(deps.ledger, root);
    if (count.missing === 0) continue;
    if (!isConfirmed && count.missing > FEW && count.missing > count.known * MOST_SHARE) doubted.push(count);
    else {
      const under = await noteDeletedUnder(deps, root);
      marked += under.marked;
      busy.push(...under.busy);
    }
  }
  return { marked, busy, doubted };
};
