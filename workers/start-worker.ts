import type { ConnectionOptions, Job, Worker as RawWorker } from "bullmq";
import * as z from "zod";
import { shownPath } from "../document/source-file.ts";
import type { Admission } from "../pipeline/flight.ts";
import { isOutage } from "../store/is-outage.ts";
import type { Verdict } from "../pipeline/verdict.ts";
import type { StageResult } from "../observe/stage-totals.ts";
import type { Log } from "../observe/log.ts";
import { DelayedError, UnrecoverableError } from "../queues/bullmq.ts";
import type { FileQueue } from "../queues/catalog.ts";
import { admissionOf } from "../queues/file-payload.ts";
import { CalmWorker } from "./calm-worker.ts";
import type { CloseFlight } from "./close-flight.ts";
import type { Handle } from "./handle.ts";

export interface WorkerOptions {
  readonly connection: ConnectionOptions;
  readonly prefix: string;
  readonly concurrency: number;
  /** How long a stage may take over one file, in milliseconds. */
  readonly limitMs: number;
  readonly close: CloseFlight;
  readonly onResult: (event: StageResult) => void;
  readonly log: Log;
}

/**
 * How long the jobs of a dead process stay locked. A worker renews its locks after half of this time; `up` does it for a process that
 * one long text keeps busy.
 */
export const LOCK_MS = 20_000;
const STALLED_CHECK_MS = 5_000;
/** If this many processes died during a file, no other process gets it. */
const MAX_STALLED = 3;

/** Pauses are spread at random, so that an engine that comes back is not asked by all jobs at once. */
const outagePauseMs = (): number => 1_000 + Math.random() * 4_000;

/** The queue of a stage with its handle and options. */
interface StageWork {
  readonly queue: FileQueue;
  readonly handle: Handle;
  readonly options: WorkerOptions;
}

/**
 * Runs the handle for at most `limitMs`. A handle that goes on after that does no harm: every stage may run twice.
 *
 * @throws if it takes longer
 */
const runWithin = async (
  handle: Handle,
  admission: Admission,
  signal: AbortSignal,
  limitMs: number,
): Promise<Verdict> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new AbortController();
  const tooLong = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      late.abort();
      reject(new Error(`It took longer than ${limitMs / 1_000} s (WARRAQ_STAGE_SECONDS).`));
    }, limitMs);
  });
  try {
    return await Promise.race([handle(admission, AbortSignal.any([signal, late.signal])), tooLong]);
  } finally {
    clearTimeout(timer);
  }
};

const isLastAttempt = (job: Job): boolean => job.attemptsMade + 1 >= (job.opts.attempts ?? 1);

/** Runs the handle. An error becomes a verdict, unless the job is to be tried again. */
const decide = async (
  { handle, options }: StageWork,
  job: Job,
  admission: Admission,
  signal: AbortSignal,
): Promise<Verdict> => {
  try {
    return await runWithin(handle, admission, signal, options.limitMs);
  } catch (error) {
    if (isOutage(error)) return { kind: "deferred", afterMs: outagePauseMs() };
    if (!isLastAttempt(job)) throw error;
    return { kind: "rejected", reason: "attempts_exhausted", detail: String(error) };
  }
};

/** Closes the flight of a rejected file as quarantined. If the ledger cannot be reached, the job is deferred instead. */
const quarantine = async (
  { queue, options }: StageWork,
  job: Job,
  admission: Admission,
  verdict: Verdict & { kind: "rejected" },
): Promise<Verdict> => {
  const stage = queue.name;
  const { close, log } = options;
  const path = shownPath(admission.file);
  const { reason, detail } = verdict;
  try {
    const failure = { stage, attempts: job.attemptsMade + 1, message: detail };
    await close(admission, { state: "quarantined", reason, failure });
  } catch (error) {
    // Without its record the file is not in quarantine, and the job is all that is left of it.
    log.warn({ stage, path, err: error }, "cannot quarantine yet");
    return { kind: "deferred", afterMs: outagePauseMs() };
  }
  log.warn({ stage, path, reason, detail }, "quarantined");
  return verdict;
};

/**
 * Does a job, and answers its verdict in BullMQ's terms: a result, or an error that delays or fails the job.
 *
 * @throws UnrecoverableError if the payload is not one of this queue
 */
const perform = async (
  work: StageWork,
  job: Job,
  token: string | undefined,
  signal: AbortSignal,
): Promise<Verdict["kind"]> => {
  const stage = work.queue.name;
  const payload = work.queue.payload.safeParse(job.data);
  if (!payload.success) throw new UnrecoverableError(z.prettifyError(payload.error));
  const admission = admissionOf(payload.data);
  const decided = await decide(work, job, admission, signal);
  const verdict = decided.kind === "rejected" ? await quarantine(work, job, admission, decided) : decided;
  const { kind } = verdict;
  work.options.onResult({ stage, kind, ...("reason" in verdict ? { reason: verdict.reason } : {}) });
  switch (kind) {
    case "forwarded":
    case "dropped":
    case "rejected":
      return kind;
    case "deferred":
      await job.moveToDelayed(Date.now() + verdict.afterMs, token);
      throw new DelayedError();
    default:
      return kind satisfies never;
  }
};

/** Starts the worker of a stage. Only this file builds a BullMQ Worker, and only it turns a verdict into BullMQ's terms. */
export const startWorker = (queue: FileQueue, handle: Handle, options: WorkerOptions): RawWorker => {
  const { connection, prefix, concurrency, onResult, log } = options;
  const stage = queue.name;
  const work: StageWork = { queue, handle, options };
  // All three parameters must be named: BullMQ passes the signal only to a function that takes three.
  const processor = (job: Job, token: string | undefined, signal: AbortSignal | undefined) =>
    perform(work, job, token, signal ?? new AbortController().signal);
  const worker = new CalmWorker(queue.name, processor, {
    connection,
    prefix,
    concurrency,
    lockDuration: LOCK_MS,
    stalledInterval: STALLED_CHECK_MS,
    maxStalledCount: MAX_STALLED,
    runRetryDelay: 1_000,
  });
  worker.on("error", (error) => log.warn({ stage, err: error }, "worker error"));
  worker.on("failed", (job, error) => {
    onResult({ stage, kind: "failed" });
    log.warn({ stage, job: job?.id, attempts: job?.attemptsMade, err: error }, "attempt failed");
  });
  return worker;
};
