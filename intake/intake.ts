import { setTimeout as sleep } from "node:timers/promises";
import {
  type DocumentId,
  fileIdOf,
  type FileId,
  type Sha256,
  type SourceFile,
} from "../document/source-file.ts";
import type { Admission, Flights } from "../pipeline/flight.ts";
import type { LedgerState } from "../pipeline/ledger-state.ts";
import type { Reason } from "../document/reasons.ts";
import type { Queues } from "../queues/open-queues.ts";
import { isFinalRecord, type LedgerRecord } from "../search/indices/ledger-record.ts";
import type { Ledger } from "../search/archive/ledger.ts";
import { startFlights } from "./start-flights.ts";
import { type Candidate, isAnother, judge, nextEpoch } from "./judge.ts";

/** watch/: sees files, waits until they are quiet, and lets in as many as the pipeline can hold. */

export interface IntakeDeps {
  readonly ledger: Pick<Ledger, "get" | "put">;
  readonly flights: Pick<Flights, "admit" | "inFlight" | "measure">;
  readonly queues: Pick<Queues, "add">;
  readonly sha256: Sha256;
  /** SHA-256 of a file's bytes, null if they cannot be read now. */
  readonly hashFile: (file: SourceFile) => Promise<string | null>;
  readonly nowMs: () => number;
  /** The product's version. */
  readonly version: string;
  /** How many of so many files may be let in now. */
  readonly allow: (wanted: number) => Promise<number>;
  /** Told of a file that held a document's text, and holds it no longer or may not. */
  readonly onDeparture: (file: FileId, document: DocumentId) => void;
}

export type NoteDeps = Pick<IntakeDeps, "ledger" | "sha256" | "nowMs" | "onDeparture"> & {
  readonly flights: Pick<Flights, "inFlight">;
};

export interface WaterMarks {
  readonly high: number;
  readonly low: number;
  readonly highBytes: number;
}

/**
 * What became of a batch of quiet files. `busy`: in flight already. `changed`: of these, the ones that are not what was let in any
 * more; their turn comes when that has landed.
 */
export interface Intake {
  readonly admitted: readonly Admission[];
  readonly settled: readonly { readonly candidate: Candidate; readonly state: LedgerState }[];
  readonly busy: readonly SourceFile[];
  readonly changed: readonly SourceFile[];
}

/** A file that is seen but not to be read now. */
export interface Noted {
  readonly file: SourceFile;
  readonly state: "ignored" | "waiting" | "deleted";
  readonly reason: Reason;
}

const CAPACITY_POLL_MS = 50;

/**
 * Waits until there is room: at once while less than the high-water mark is in flight, else until the low-water mark.
 *
 * @throws the signal's reason when it fires
 */
export const waitForRoom = async (
  flights: Pick<Flights, "measure">,
  marks: WaterMarks,
  signal: AbortSignal,
): Promise<number> => {
  let isFull = false;
  for (;;) {
    signal.throwIfAborted();
    const { files, bytes } = await flights.measure();
    const limit = isFull ? marks.low : marks.high - 1;
    const limitBytes = isFull ? marks.highBytes / 2 : marks.highBytes - 1;
    if (files <= limit && bytes <= limitBytes) return Math.max(1, marks.high - files);
    isFull = true;
    await sleep(CAPACITY_POLL_MS, undefined, { signal });
  }
};

/** True if a file still holds the bytes that its record speaks of. Its record says so from now on. */
const holdsTheSame = async (
  { ledger, hashFile, nowMs }: IntakeDeps,
  file: SourceFile,
  record: LedgerRecord,
): Promise<boolean> => {
  if (record.sha256 === undefined || record.sha256 !== (await hashFile(file))) return false;
  await ledger.put([{ ...record, file, epoch: nextEpoch(nowMs(), record) }]);
  return true;
};

const isSettled = async (deps: IntakeDeps, candidate: Candidate, record: LedgerRecord): Promise<boolean> => {
  const judgement = judge(candidate, record, deps.version);
  if (judgement === "compare") return holdsTheSame(deps, candidate.file, record);
  return judgement === "settled";
};

/**
 * Lets quiet files in: ledger first (`queued`), then Redis, then the job. Whatever dies in between, a sweep sees a file that is
 * queued by the ledger and in nobody's hands, and lets it in again.
 */
export const admitFiles = async (
  deps: IntakeDeps,
  candidates: readonly Candidate[],
  wanted: (state: LedgerState) => boolean = () => false,
): Promise<Intake> => {
  const { ledger, flights, sha256, nowMs } = deps;
  const ids = candidates.map(({ file }) => fileIdOf(file, sha256));
  const [records, inFlight] = await Promise.all([ledger.get(ids), flights.inFlight(ids)]);
  const settled: { candidate: Candidate; state: LedgerState }[] = [];
  const busy: SourceFile[] = [];
  const changed: SourceFile[] = [];
  const fresh: Admission[] = [];
  for (const [index, candidate] of candidates.entries()) {
    const id = ids[index] as FileId;
    const record = records.get(id);
    if (inFlight.has(id)) {
      busy.push(candidate.file);
      if (record === undefined || isAnother(candidate, record)) changed.push(candidate.file);
    } else if (record !== undefined && !wanted(record.state) && (await isSettled(deps, candidate, record)))
      settled.push({ candidate, state: record.state });
    else {
      const now = nowMs();
      const { file } = candidate;
      if (record?.documentId !== undefined) deps.onDeparture(id, record.documentId);
      fresh.push({ id, epoch: nextEpoch(now, record), seenMs: record?.seenMs ?? now, file });
    }
  }
  const allowed = fresh.length === 0 ? [] : fresh.slice(0, await deps.allow(fresh.length));
  return { admitted: await startFlights(deps, allowed), settled, busy, changed };
};

const isSettledAs = (file: SourceFile, record: LedgerRecord): boolean => {
  const { file: known } = record;
  return isFinalRecord(record) && known.size === file.size && known.mtimeMs === file.mtimeMs;
};

const isNews = ({ file, state, reason }: Noted, record: LedgerRecord | undefined): boolean => {
  if (record === undefined) return state !== "deleted";
  // It only looks restless (its date lies in the future, or it was handed over by name): it was read as it lies there.
  if (state === "waiting" && isSettledAs(file, record)) return false;
  if (record.state !== state || record.reason !== reason) return true;
  return state !== "deleted" && !(record.file.size === file.size && record.file.mtimeMs === file.mtimeMs);
};

const noteOf = (
  { file, state, reason }: Noted,
  id: FileId,
  record: LedgerRecord | undefined,
  nowMs: number,
): LedgerRecord => ({
  // A file that is gone keeps what is known of it.
  ...(state === "deleted" ? record : {}),
  id,
  file: state === "deleted" && record !== undefined ? record.file : file,
  epoch: nextEpoch(nowMs, record),
  seenMs: record?.seenMs ?? nowMs,
  state,
  reason,
});

/**
 * Writes down files that are seen but not read now, unless the ledger says so already or they are in flight.
 *
 * @returns those in flight: what became of them must be looked at once they have landed
 */
export const note = async (
  { ledger, flights, sha256, nowMs, onDeparture }: NoteDeps,
  noted: readonly Noted[],
): Promise<readonly SourceFile[]> => {
  const ids = noted.map(({ file }) => fileIdOf(file, sha256));
  const [records, inFlight] = await Promise.all([ledger.get(ids), flights.inFlight(ids)]);
  const news = noted.flatMap((one, index) => {
    const id = ids[index] as FileId;
    const record = records.get(id);
    if (inFlight.has(id) || !isNews(one, record)) return [];
    if (record?.documentId !== undefined) onDeparture(id, record.documentId);
    return [noteOf(one, id, record, nowMs())];
  });
  if (news.length > 0) await ledger.put(news);
  return noted.flatMap(({ file }, index) => (inFlight.has(ids[index] as FileId) ? [file] : []));
};
