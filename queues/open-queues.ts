import type { ConnectionOptions, Job, JobsOptions, Queue as RawQueue } from "bullmq";
import type { Admission } from "../pipeline/flight.ts";
import { STAGES, type Stage } from "../pipeline/stages.ts";
import { delayedScore, jobIdsKey } from "./bullmq-keys.ts";
import { Queue } from "./bullmq.ts";
import { CATALOG } from "./catalog.ts";
import { type FilePayload, payloadOf } from "./file-payload.ts";
import { keepLocks, type ScriptRunner } from "./keep-locks.ts";

export interface RetryOptions {
  readonly attempts: number;
  /** Milliseconds before the second attempt; doubled for each further one, up to half of it taken off at random. */
  readonly backoffMs: number;
}

export interface StageCounts {
  readonly waiting: number;
  readonly active: number;
  readonly delayed: number;
  readonly failed: number;
}

/** A job that BullMQ itself gave up on, with the last error. */
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
  /** Makes jobs ready that are delayed until after a time (ms since 1970). */
  readonly promoteBeyond: (untilMs: number) => Promise<void>;
  /** Prolongs the locks of the jobs that BullMQ's workers with these ids are doing. Returns how many. */
  readonly keepLocks: (workerIds: readonly string[], milliseconds: number) => Promise<number>;
  /** BullMQ's own queues, for the board. */
  readonly raw: readonly RawQueue[];
  readonly close: () => Promise<void>;
}

/** How many delayed jobs of a stage are made ready at once: each costs two round trips. The next sweep does the rest. */
const MOST_PROMOTED = 1_000;

/** A connection, with the commands for which BullMQ has no API. */
type Connection = ConnectionOptions &
  ScriptRunner & {
    readonly zrangebyscore: (
      key: string,
      min: number,
      max: "+inf",
      limit: "LIMIT",
      offset: number,
      count: number,
    ) => Promise<readonly string[]>;
  };

type OpenQueue = RawQueue<FilePayload, unknown>;

const optionsOf = (stage: Stage, payload: FilePayload, retry: RetryOptions): JobsOptions => ({
  jobId: CATALOG[stage].jobId(payload),
  attempts: retry.attempts,
  backoff: { type: "exponential", delay: retry.backoffMs, jitter: 0.5 },
  // Finished work is in the ledger. Jobs that were kept would fill Redis and block their ids.
  removeOnComplete: true,
  removeOnFail: { age: 7 * 24 * 3_600, count: 1_000 },
});

const openQueue = (connection: Connection, prefix: string, stage: Stage): OpenQueue => {
  const queue: OpenQueue = new Queue(CATALOG[stage].name, {
    connection,
    prefix,
    skipWaitingForReady: true,
    streams: { events: { maxLen: 1_000 } },
  });
  // A lost connection shows in the command that needs it. Without a listener the event would end the process.
  queue.on("error", () => undefined);
  return queue;
};

const countJobs = async (queue: OpenQueue): Promise<StageCounts> => {
  const counts = await queue.getJobCounts("wait", "active", "delayed", "failed");
  const { wait: waiting = 0, active = 0, delayed = 0, failed = 0 } = counts;
  return { waiting, active, delayed, failed };
};

const deadOrAlive = async (stage: Stage, job: Job): Promise<"alive" | DeadJob> =>
  (await job.isFailed())
    ? { stage, failure: job.failedReason ?? "unknown", attempts: job.attemptsStarted }
    : "alive";

/** Opens the queues of all stages for producers. One connection serves them all. */
export const openQueues = (connection: Connection, prefix: string, retry: RetryOptions): Queues => {
  const queues: Readonly<Record<Stage, OpenQueue>> = {
    normalize: openQueue(connection, prefix, "normalize"),
    deduplicate: openQueue(connection, prefix, "deduplicate"),
    enrich: openQueue(connection, prefix, "enrich"),
    index: openQueue(connection, prefix, "index"),
  };
  return {
    add: async (stage, admissions) => {
      const payloads = admissions.map(payloadOf);
      await queues[stage].addBulk(
        payloads.map((data) => ({ name: stage, data, opts: optionsOf(stage, data, retry) })),
      );
    },
    counts: async () => {
      const [normalize, deduplicate, enrich, index] = await Promise.all([
        countJobs(queues.normalize),
        countJobs(queues.deduplicate),
        countJobs(queues.enrich),
        countJobs(queues.index),
      ]);
      return { normalize, deduplicate, enrich, index };
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
          jobIdsKey(prefix, CATALOG[stage].name, "delayed"),
          delayedScore(untilMs),
          "+inf",
          "LIMIT",
          0,
          MOST_PROMOTED,
        );
        for (const id of ids) await (await queues[stage].getJob(id))?.promote().catch(() => undefined);
      }
    },
    keepLocks: (workerIds, milliseconds) => {
      const names = STAGES.map((stage) => CATALOG[stage].name);
      return keepLocks(connection, prefix, names, workerIds, milliseconds);
    },
    raw: STAGES.map((stage) => queues[stage]),
    close: async () => {
      await Promise.all(STAGES.map((stage) => queues[stage].close()));
    },
  };
};
