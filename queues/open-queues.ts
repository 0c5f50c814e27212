import type { ConnectionOptions, Job, JobsOptions, Queue as RawQueue } from "bullmq";
import type { Admission } from "../pipeline/flight.ts";
import { STAGES, type Stage } from "../pipeline/stages.ts";
import { Queue } from "./bullmq.ts";
import { CATALOG } from "./catalog.ts";
import { type FilePayload, payloadOf } from "./file-payload.ts";

export interface RetryOptions {
  readonly attempts: number;
  /** Milliseconds before the second attempt; doubled each time, up to half of it taken off at random. */
  readonly backoffMs: number;
}

export interface StageCounts {
  readonly waiting: number;
  readonly active: number;
  readonly delayed: number;
  readonly failed: number;
}

/** A job that was given up by BullMQ itself, with its last words. */
export interface DeadJob {
  readonly stage: Stage;
  readonly failure: string;
  readonly attempts: number;
}

export interface Queues {
  readonly add: (stage: Stage, admissions: readonly Admission[]) => Promise<void>;
  readonly counts: () => Promise<Readonly<Record<Stage, StageCounts>>>;
  /** Where the job of an admission is: alive in some stage, dead (failed for good), or nowhere. */
  readonly locate: (admission: Admission) => Promise<"alive" | "lost" | DeadJob>;
  readonly discard: (stage: Stage, admission: Admission) => Promise<void>;
  /** Makes jobs ready that were put off until after a time (ms since 1970). */
  readonly promoteBeyond: (untilMs: number) => Promise<void>;
  /** BullMQ's own queues, for the board. */
  readonly raw: readonly RawQueue[];
  readonly close: () => Promise<void>;
}

/** BullMQ scores a delayed job by its time times this, to keep those of one millisecond in order. */
const SCORES_A_MS = 4_096;
const MOST_PROMOTED = 1_000;

/** A connection, and the one command of it that BullMQ has no word for. */
type Connection = ConnectionOptions & {
  readonly zrangebyscore: (
    key: string,
    min: number,
    max: "+inf",
    limit: "LIMIT",
    offset: number,
    count: number,
  ) => Promise<readonly string[]>;
};

type FileQueueHandle = RawQueue<FilePayload, unknown>;

const optionsOf = (stage: Stage, payload: FilePayload, retry: RetryOptions): JobsOptions => ({
  jobId: CATALOG[stage].jobId(payload),
  attempts: retry.attempts,
  backoff: { type: "exponential", delay: retry.backoffMs, jitter: 0.5 },
  // Finished work is in the ledger; kept jobs would only fill Redis (and block their ids).
  removeOnComplete: true,
  removeOnFail: { age: 7 * 24 * 3_600, count: 1_000 },
});

const deadOrAlive = async (stage: Stage, job: Job): Promise<"alive" | DeadJob> =>
  (await job.isFailed())
    ? { stage, failure: job.failedReason ?? "unknown", attempts: job.attemptsStarted }
    : "alive";

/** Opens the four queues for producers. One connection serves them all. */
export const openQueues = (connection: Connection, prefix: string, retry: RetryOptions): Queues => {
  const open = (stage: Stage): FileQueueHandle =>
    new Queue(CATALOG[stage].name, {
      connection,
      prefix,
      skipWaitingForReady: true,
      streams: { events: { maxLen: 1_000 } },
    });
  const queues = Object.fromEntries(STAGES.map((stage) => [stage, open(stage)])) as Record<
    Stage,
    FileQueueHandle
  >;
  // A lost connection shows in the command that needed it; without a listener it would end the process.
  for (const stage of STAGES) queues[stage].on("error", () => undefined);
  return {
    add: async (stage, admissions) => {
      const payloads = admissions.map(payloadOf);
      await queues[stage].addBulk(
        payloads.map((data) => ({ name: stage, data, opts: optionsOf(stage, data, retry) })),
      );
    },
    counts: async () => {
      const rows = await Promise.all(
        STAGES.map(async (stage) => {
          const { wait, active, delayed, failed } = await queues[stage].getJobCounts(
            "wait",
            "active",
            "delayed",
            "failed",
          );
          const waiting = wait ?? 0;
          return [
            stage,
            { waiting, active: active ?? 0, delayed: delayed ?? 0, failed: failed ?? 0 },
          ] as const;
        }),
      );
      return Object.fromEntries(rows) as Record<Stage, StageCounts>;
    },
    locate: async (admission) => {
      const payload = payloadOf(admission);
      let found: "lost" | DeadJob = "lost";
      for (const stage of STAGES) {
        const job = await queues[stage].getJob(CATALOG[stage].jobId(payload));
        if (job === undefined) continue;
        const state = await deadOrAlive(stage, job);
        if (state === "alive") return "alive";
        found = state;
      }
      return found;
    },
    discard: async (stage, admission) => {
      await queues[stage].remove(CATALOG[stage].jobId(payloadOf(admission)));
    },
    promoteBeyond: async (untilMs) => {
      for (const stage of STAGES) {
        const ids = await connection.zrangebyscore(
          queues[stage].toKey("delayed"),
          untilMs * SCORES_A_MS,
          "+inf",
          "LIMIT",
          0,
          MOST_PROMOTED,
        );
        for (const id of ids) await (await queues[stage].getJob(id))?.promote().catch(() => undefined);
      }
    },
    raw: STAGES.map((stage) => queues[stage]),
    close: async () => {
      await Promise.all(STAGES.map((stage) => queues[stage].close()));
    },
  };
};
