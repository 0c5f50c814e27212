import { setTimeout as sleep } from "node:timers/promises";
import { NO_NAMES, type NameRules } from "../disk/name-rules.ts";
import { inspectFile, type ScannedFile } from "../disk/scan-folder.ts";
import { fileIdOf, type FileId, type Sha256, type SourceFile } from "../document/source-file.ts";
import type { Flights } from "../pipeline/flight.ts";
import type { LedgerState } from "../pipeline/ledger-state.ts";
import type { Articles } from "../search/archive/articles.ts";
import type { Ledger } from "../search/archive/ledger.ts";
import { faultOf } from "./fault-of.ts";

export interface CheckDeps {
  readonly ledger: Ledger;
  readonly articles: Pick<Articles, "pathsOf" | "walk" | "describe" | "refresh">;
  readonly flights: Pick<Flights, "inFlight">;
  readonly sha256: Sha256;
  readonly nameRules: NameRules;
}

/** A file on disk, its state (null without a record), and what is wrong with it (null: nothing). */
export interface CheckedFile {
  readonly file: SourceFile;
  readonly state: LedgerState | null;
  readonly fault: string | null;
}

/** True for something on disk that cannot be looked at. */
export const isUnknown = ({ ignored }: Pick<ScannedFile, "ignored">): boolean =>
  ignored === "file_unreadable";

/** More faulty files than this are reported without a second check. */
export const MAX_RECHECKED = 1_000;
/** Enough for a flight that was about to close, and for what changed in the ledger to be settled in the documents. */
export const RECHECK_AFTER_MS = 2_500;

/** Compares a batch of files on disk with ledger, flights and documents. `unknown`: those that cannot be looked at. */
export const checkFiles = async (
  { ledger, articles, flights, sha256 }: CheckDeps,
  files: readonly SourceFile[],
  unknown: ReadonlySet<SourceFile> = new Set(),
): Promise<readonly CheckedFile[]> => {
  const ids = files.map((file) => fileIdOf(file, sha256));
  // In this order: a file whose flight closes in between then shows as closed.
  const inFlight = await flights.inFlight(ids);
  const records = await ledger.get(ids);
  const documents = [...records.values()].flatMap(({ documentId }) => documentId ?? []);
  const copies = await articles.pathsOf([...new Set(documents)]);
  return files.map((file, index) => {
    const id = ids[index] as FileId;
    const record = records.get(id);
    const paths = record?.documentId === undefined ? undefined : copies.get(record.documentId);
    const fault = faultOf(file, record, inFlight.has(id), paths, unknown.has(file));
    return { file, state: record?.state ?? null, fault };
  });
};

/**
 * Checks files once more that had a fault, after a pause: while the system is at work, what was wrong may be right a moment later.
 * Files that are gone by then are left out.
 */
export const recheckFiles = async (
  deps: CheckDeps,
  suspects: readonly CheckedFile[],
): Promise<readonly CheckedFile[]> => {
  if (suspects.length === 0 || suspects.length > MAX_RECHECKED) return suspects;
  await sleep(RECHECK_AFTER_MS);
  const present = await Promise.all(
    suspects.map(async ({ file }) => {
      const found = await inspectFile(file.path, file.root, NO_NAMES);
      if (found === null) return [];
      return [{ file: file.item === undefined ? found.file : file, isUnknown: isUnknown(found) }];
    }),
  );
  return checkFiles(
    deps,
    present.flat().map(({ file }) => file),
    new Set(present.flat().flatMap((one) => (one.isUnknown ? [one.file] : []))),
  );
};
