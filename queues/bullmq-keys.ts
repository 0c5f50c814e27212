/**
 * The data of BullMQ in Redis that we read or change ourselves: key names, job states, scores and locks. BullMQ has no API for
 * these and may change them in any release. No other file knows them.
 */

/** The release of BullMQ whose source this file was checked against (`src/classes/queue-keys.ts`, `src/commands/*.lua`). */
export const CHECKED_AGAINST = "6.7.0";

/** States whose job ids are kept in a sorted set. */
export const SORTED_SET_STATES = ["delayed", "failed", "prioritized", "waiting-children"] as const;
/** States whose job ids are kept in a list. */
export const LIST_STATES = ["wait", "active", "paused"] as const;
export type JobState = (typeof SORTED_SET_STATES)[number] | (typeof LIST_STATES)[number];

/** The beginning of every key of a queue. */
const queueKeys = (prefix: string, queue: string): string => `${prefix}:${queue}:`;

/** The key of the ids of a queue's jobs that are in this state. */
export const jobIdsKey = (prefix: string, queue: string, state: JobState): string =>
  `${queueKeys(prefix, queue)}${state}`;

/** The parts of the key of a job's lock before and after the job's id. */
export const lockKeyAround = (
  prefix: string,
  queue: string,
): { readonly before: string; readonly after: string } => ({
  before: queueKeys(prefix, queue),
  after: ":lock",
});

/** The beginning of the value of every lock that a worker holds; a number follows. */
export const lockValueStart = (workerId: string): string => `${workerId}:`;

/** BullMQ multiplies the time of a delayed job by this, so that 4,096 jobs of one millisecond keep their order. */
const SCORES_PER_MS = 4_096;

/** The lowest score that a delayed job due at a time (ms since 1970) can have. */
export const delayedScore = (dueMs: number): number => dueMs * SCORES_PER_MS;
