import type { ConnectionOptions, Job, Worker as RawWorker } from "bullmq";
import * as z from "zod";
import { shownPath } from "../document/source-file.ts";
import type { Admission } from "../pipeline/flight.ts";
import { isOutage } from "../store/is-outage.ts";
import type { Verdict } from "../pipeline/verdict.ts";
import type { StageEvent } from "../observe/events.ts";
import type { Log } from "../observe/log.ts";
import { DelayedError, UnrecoverableError } from "../queues/bullmq.ts";
import type { FileQueue } from "../queues/catalog.ts";
import { admissionOf } from "../queues/file-payload.ts";
import { CalmWorker } from "./calm-worker.ts";
import type { Handle } from "./handle.ts";
import type { CloseFlight } from "./close-flight.ts";

export interface WorkerOptions {
  readonly connection: ConnectionOptions;
  readonly prefix: string;
  readonly concurrency: number;
  /** How long a stage may take over one file, in milliseconds. */
  readonly limitMs: number;
  readonly close: CloseFlight;
  readonly onEvent: (event: StageEvent) => void;
  readonly log: Log;
}

/**
 * How long a dead process's jobs stay locked; renewed every half of it. Of a process that a long text keeps busy, `up` prolongs them.
 */
export const LOCK_MS = 20_000;
const STALLED_CHECK_MS = 5_000;
/** A file during which so many processes died is not given to another one. */
const MAX_STALLED = 3;

/** Engines that come back meet no crowd: waits are spread. */
const outagePauseMs = (): number => 1_000 + Math.random() * 4_000;

const isLastAttempt = (job: Job): boolean => job.attemptsMade + 1 >= (job.opts.attempts ?? 1);

/** Runs the handler for no longer than the limit. One that goes on all the same does no harm: every stage may run twice. */
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

/** Runs the handler; what it throws becomes a verdict, unless the job is to be tried again. */
const decide = async (
  handle: Handle,
  job: Job,
  admission: Admission,
  signal: AbortSignal,
  limitMs: number,
): Promise<Verdict> => {
  try {
    return await runWithin(handle, admission, signal, limitMs);
  } catch (error) {
    if (isOutage(error)) return { kind: "deferred", afterMs: outagePauseMs() };
    if (!isLastAttempt(job)) throw error;
    return { kind: "rejected", reason: "attempts_exhausted", detail: String(error) };
  }
};

/** The only place that builds a BullMQ Worker, and the only place that turns a verdict into BullMQ's terms. */
export const startWorker = (queue: FileQueue, handle: Handle, options: WorkerOptions): RawWorker => {
  const { connection, prefix, concurrency, close, onEvent, log } = options;
  const stage = queue.name;

  const quarantine = async (
    admission: Admission,
    job: Job,
    verdict: Verdict & { kind: "rejected" },
  ): Promise<Verdict> => {
    const { reason, detail } = verdict;
    try {
      await close(admission, {
        state: "quarantined",
        reason,
        failure: { stage, attempts: job.attemptsMade + 1, message: detail },
      });
    } catch (error) {
      // Without its record the file is not in quarantine: keep the job until the ledger can be reached.
      log.warn({ stage, path: shownPath(admission.file), err: error }, "cannot quarantine yet");
      return { kind: "deferred", afterMs: outagePauseMs() };
    }
    log.warn({ stage, path: shownPath(admission.file), reason, detail }, "quarantined");
    return verdict;
  };

  // All three parameters must be named: BullMQ passes the signal only to a function that takes three.
  const processor = async (job: Job, token: string | undefined, signal: AbortSignal | undefined) => {
    const payload = queue.payload.safeParse(job.data);
    if (!payload.success) throw new UnrecoverableError(z.prettifyError(payload.error));
    const admission = admissionOf(payload.data);
    const stop = signal ?? new AbortController().signal;
    const decided = await decide(handle, job, admission, stop, options.limitMs);
    const verdict = decided.kind === "rejected" ? await quarantine(admission, job, decided) : decided;
    const { kind } = verdict;
    onEvent({ stage, kind, ...("reason" in verdict ? { reason: verdict.reason } : {}) });
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
    onEvent({ stage, kind: "failed" });
    log.warn({ stage, job: job?.id, attempts: job?.attemptsMade, err: error }, "attempt failed");
  });
  return worker;
};
