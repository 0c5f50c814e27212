import type { ReadFailure, SourceRead } from "../disk/read-source.ts";
import { REASONS, type Reason } from "../document/reasons.ts";
import { type FileId, shownPath, type SourceFile } from "../document/source-file.ts";
import type { Ledger, LedgerFilter } from "../search/archive/ledger.ts";
import type { LedgerRecord } from "../search/indices/ledger-record.ts";
import { isWithin } from "../system/is-within.ts";
import { type FaultExcerpt, faultExcerptOf } from "./fault-excerpt.ts";
import { reasonCalled } from "./reason-called.ts";

/** A file that could not be processed, and why. */
export interface QuarantinedFile {
  /** Of its ledger record. */
  readonly id: string;
  readonly path: string;
  readonly reason: Reason | null;
  /** The reason in a sentence. */
  readonly meaning: string | null;
  /** What was wrong with this file. */
  readonly message: string | null;
  readonly stage: string | null;
  readonly attempts: number | null;
  /** In bytes; of an item, its own. */
  readonly size: number;
  /** When the file was last changed, ISO 8601. */
  readonly changed: string;
  /** When it was last admitted, ISO 8601. */
  readonly admitted: string;
}

/** Which page of the files in quarantine: those of one reason, or all. */
export interface QuarantineRequest {
  readonly reason?: string | undefined;
  /** How many files come before it. */
  readonly from: number;
  readonly size: number;
}

/** A page of the files in quarantine. */
export interface QuarantinePage {
  readonly total: number;
  readonly files: readonly QuarantinedFile[];
}

/** One file in quarantine, with a piece of it. */
export interface QuarantineDetail extends QuarantinedFile {
  /** Null if the file cannot be opened, or is not what it was. */
  readonly excerpt: FaultExcerpt | null;
  readonly not_read: Exclude<ReadFailure["kind"], "rejected"> | "outside_roots" | "unreadable" | null;
}

/** What reading of quarantine needs. */
export interface QuarantineDeps {
  readonly ledger: Pick<Ledger, "get" | "page">;
  /** The folders that are watched. Files elsewhere are not opened. */
  readonly roots: readonly string[];
  /** Reads the first bytes of a file that lies in its root; see `disk/read-source.ts`. */
  readonly readBeginning: (file: SourceFile, mostBytes: number) => Promise<SourceRead>;
}

/** Bytes of a file that are searched for the fault. */
const MOST_BYTES = 1_000_000;

const shown = ({ id, file, reason, failure, epoch }: LedgerRecord): QuarantinedFile => ({
  id,
  path: shownPath(file),
  reason: reason ?? null,
  meaning: reason === undefined ? null : REASONS[reason],
  message: failure?.message ?? null,
  stage: failure?.stage ?? null,
  attempts: failure?.attempts ?? null,
  size: file.size,
  changed: new Date(file.mtimeMs).toISOString(),
  admitted: new Date(epoch).toISOString(),
});

/** A page of the files in quarantine, those that failed last first; of one reason, if it is given. */
export const quarantinePageOf = async (
  { ledger }: Pick<QuarantineDeps, "ledger">,
  { reason, from, size }: QuarantineRequest,
): Promise<QuarantinePage> => {
  const filter: LedgerFilter = {
    state: "quarantined",
    ...(reason === undefined ? {} : { reason: reasonCalled(reason) }),
  };
  const { total, records } = await ledger.page(filter, from, size);
  return { total, files: records.map(shown) };
};

const excerptOf = async (
  { roots, readBeginning }: QuarantineDeps,
  { file, reason }: LedgerRecord,
): Promise<Pick<QuarantineDetail, "excerpt" | "not_read">> => {
  if (!roots.some((root) => isWithin(file.root, root))) return { excerpt: null, not_read: "outside_roots" };
  const source = await readBeginning(file, MOST_BYTES);
  if (source.kind === "read") return { excerpt: faultExcerptOf(source.bytes, reason), not_read: null };
  return { excerpt: null, not_read: source.kind === "rejected" ? "unreadable" : source.kind };
};

/** One file in quarantine, with the piece of it around the fault; null if the ledger has no such file in quarantine. */
export const quarantinedFileOf = async (
  deps: QuarantineDeps,
  id: string,
): Promise<QuarantineDetail | null> => {
  const record = (await deps.ledger.get([id as FileId])).get(id as FileId);
  return record?.state === "quarantined" ? { ...shown(record), ...(await excerptOf(deps, record)) } : null;
};
