import type { ConnectionOptions, Job, JobsOptions, Queue as RawQueue } from "bullmq";
import { type Batch, toBatches } from "../pipeline/batch.ts";
import type { Admission } from "../pipeline/flight.ts";
import { STAGES, type Stage } from "../pipeline/stages.ts";
import { delayedScore, jobIdsKey } from "./bullmq-keys.ts";
import { Queue } from "./bullmq.ts";
import { CATALOG } from "./catalog.ts";
import { renewQueue } from "./renew.queue.ts";
import { batchOf, type FilePayload, payloadOf } from "./file-payload.ts";
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
  readonly batch: Batch;
  readonly failure: string;
  readonly attempts: number;
}

/** Where the job of an admission is: alive in some stage, dead (failed for good; its own rather than that of a batch), or nowhere. */
export type Whereabouts = (admission: Admission) => "alive" | "lost" | DeadJob;

export interface Queues {
  /** Adds files to a stage, in batches. */
  readonly add: (stage: Stage, admissions: readonly Admission[]) => Promise<void>;
  /** Adds batches to a stage as they are, which begins after `afterMs`. */
  readonly addBatches: (stage: Stage, batches: readonly Batch[], afterMs?: number) => Promise<void>;
  /** How many jobs each stage has. A job is a batch of files. */
  readonly counts: () => Promise<Readonly<Record<Stage, StageCounts>>>;
  /** Reads all jobs. A file whose job moves on meanwhile may seem lost; to add it again does no harm. */
  readonly locate: () => Promise<Whereabouts>;
  readonly discard: (job: DeadJob) => Promise<void>;
  /** Makes jobs ready that are delayed until after a time (ms since 1970). */
  readonly promoteBeyond: (untilMs: number) => Promise<void>;
  /** Prolongs the locks of the jobs that BullMQ's workers with these ids are doing. Returns how many. */
  readonly keepLocks: (workerIds: readonly string[], milliseconds: number) => Promise<number>;
  /** The stages that somebody paused or slowed down in Redis: nothing of ours does. */
  readonly held: () => Promise<readonly Stage[]>;
  /** Sets all stages going again. */
  readonly release: () => Promise<void>;
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

/** How the jobs of every queue are tried again, and what is kept of them. */
export const retryingJobs = ({ attempts, backoffMs }: RetryOptions) =>
  ({
    attempts,
    backoff: { type: "exponential", delay: backoffMs, jitter: 0.5 },
    // Finished work is in the archive. Jobs that were kept would fill Redis and block their ids.
    removeOnComplete: true,
    removeOnFail: { age: 7 * 24 * 3_600, count: 1_000 },
  }) as const satisfies JobsOptions;

const optionsOf = (stage: Stage, payload: FilePayload, retry: RetryOptions): JobsOptions => ({
  jobId: CATALOG[stage].jobId(payload),
  ...retryingJobs(retry),
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

const isHeld = async (queue: OpenQueue): Promise<boolean> => {
  const [isPaused, concurrency, rate] = await Promise.all([
    queue.isPaused(),
    queue.getGlobalConcurrency(),
    queue.getGlobalRateLimit(),
  ]);
  return isPaused || concurrency !== null || rate !== null;
};

const keyOf = ({ id, epoch }: Admission): string => `${epoch}-${id}`;

const batchOfJob = (stage: Stage, { data }: Job<unknown>): readonly Batch[] => {
  const payload = CATALOG[stage].payload.safeParse(data);
  return payload.success ? [batchOf(payload.data)] : [];
};

/**
 * Finds the job of each admission. The stages are read in their order, so that a job that is forwarded meanwhile is met in the later
 * queue at the latest. A job of a file alone counts before that of a batch that it was in: it is the later one.
 */
const locateJobs = async (queues: Readonly<Record<Stage, OpenQueue>>): Promise<Whereabouts> => {
  const found = new Map<string, "alive" | DeadJob>();
  const findDead = (job: DeadJob): void => {
    const { admissions } = job.batch;
    for (const key of admissions.map(keyOf)) {
      const known = found.get(key);
      if (known === undefined || (known !== "alive" && admissions.length === 1)) found.set(key, job);
    }
  };
  for (const stage of STAGES) {
    const alive = await queues[stage].getJobs(["active", "waiting", "delayed", "prioritized"]);
    // A job that ended meanwhile is absent from what was read.
    for (const batch of alive.flatMap((job: Job | undefined) =>
      job === undefined ? [] : batchOfJob(stage, job),
    ))
      for (const admission of batch.admissions) found.set(keyOf(admission), "alive");
    for (const job of await queues[stage].getFailed())
      for (const batch of job === undefined ? [] : batchOfJob(stage, job))
        findDead({ stage, batch, failure: job.failedReason ?? "unknown", attempts: job.attemptsStarted });
  }
  return (admission) => found.get(keyOf(admission)) ?? "lost";
};

/** Opens the queues of all stages for producers. One connection serves them all. */
export const openQueues = (connection: Connection, prefix: string, retry: RetryOptions): Queues => {
  const queues: Readonly<Record<Stage, OpenQueue>> = {
    normalize: openQueue(connection, prefix, "normalize"),
    deduplicate: openQueue(connection, prefix, "deduplicate"),
    enrich: openQueue(connection, prefix, "enrich"),
    index: openQueue(connection, prefix, "index"),
  };
  const addBatches = async (stage: Stage, batches: readonly Batch[], afterMs = 0): Promise<void> => {
    const payloads = batches.map(payloadOf);
    await queues[stage].addBulk(
      payloads.map((data) => ({
        name: stage,
        data,
        opts: { ...optionsOf(stage, data, retry), ...(afterMs > 0 ? { delay: afterMs } : {}) },
      })),
    );
  };
  return {
    add: (stage, admissions) => addBatches(stage, toBatches(admissions)),
    addBatches,
    counts: async () => {
      const [normalize, deduplicate, enrich, index] = await Promise.all([
        countJobs(queues.normalize),
        countJobs(queues.deduplicate),
        countJobs(queues.enrich),
        countJobs(queues.index),
      ]);
      return { normalize, deduplicate, enrich, index };
    },
    locate: () => locateJobs(queues),
    discard: async ({ stage, batch }) => {
      await queues[stage].remove(CATALOG[stage].jobId(payloadOf(batch)));
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
      const names = [...STAGES.map((stage) => CATALOG[stage].name), renewQueue.name];
      return keepLocks(connection, prefix, names, workerIds, milliseconds);
    },
    held: async () => {
      const held = await Promise.all(STAGES.map((stage) => isHeld(queues[stage])));
      return STAGES.filter((_, index) => held[index] === true);
    },
    release: async () => {
      for (const stage of STAGES) {
        await queues[stage].resume();
        await queues[stage].removeGlobalConcurrency();
        await queues[stage].removeGlobalRateLimit();
      }
    },
    raw: STAGES.map((stage) => queues[stage]),
    close: async () => {
      await Promise.all(STAGES.map((stage) => queues[stage].close()));
    },
  };
};
