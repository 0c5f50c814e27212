import { Gauge, type Registry } from "prom-client";
import type { DiskRoom } from "../system/disk-room.ts";

/** What is read from Redis for a page of metrics. */
export interface RedisSample {
  readonly stages: Readonly<
    Record<string, { readonly waiting: number; readonly active: number; readonly delayed: number }>
  >;
  /** When the oldest job that waits was added, by stage (ms since 1970); null where none waits. */
  readonly oldestJobsMs: Readonly<Record<string, number | null>>;
  readonly flights: { readonly files: number; readonly bytes: number; readonly oldestMs: number | null };
  /** Bytes in use, and the limit (0: none); null where Redis does not say. */
  readonly memory: { readonly used: number; readonly limit: number } | null;
}

/** What is read from Elasticsearch for a page of metrics. */
export interface SearchSample {
  /** Files by state. */
  readonly ledger: Readonly<Record<string, number>>;
  /** When the file that is unfinished for the longest time was admitted or seen to be written (ms since 1970); null if all are finished. */
  readonly oldestUnfinishedMs: number | null;
  /** Of its fullest node; null where it does not say. */
  readonly disk: DiskRoom | null;
}

/** What is measured only on demand. An engine is null if it does not answer. */
export interface MetricsSample {
  readonly redis: RedisSample | null;
  readonly search: SearchSample | null;
  /** Whether nothing keeps the system from its work. */
  readonly isReady: boolean;
  /** When the last sweep ended (ms since 1970); null without a watcher, or before the first. */
  readonly sweptMs: number | null;
  readonly workers: { readonly running: number; readonly deaths: number };
  /** Room in the home. */
  readonly home: DiskRoom | null;
  readonly version: string;
}

/** Never negative, even if the clock went back. */
const secondsSince = (ms: number | null): number => (ms === null ? 0 : Math.max(0, Date.now() - ms) / 1_000);

interface GaugeValue {
  readonly labels?: Readonly<Record<string, string>>;
  readonly value: number;
}

/** One gauge: its name, its help, and its values in a sample; none if the sample does not know. */
interface GaugeSpec {
  readonly name: string;
  readonly help: string;
  readonly labels?: readonly string[];
  readonly values: (sample: MetricsSample) => readonly GaugeValue[];
}

const one = (value: number | null | undefined): readonly GaugeValue[] =>
  value === null || value === undefined ? [] : [{ value }];

const byStage = (
  stages: Readonly<Record<string, number | null>> | undefined,
  valueOf: (value: number | null) => number,
): readonly GaugeValue[] =>
  Object.entries(stages ?? {}).map(([stage, value]) => ({ labels: { stage }, value: valueOf(value) }));

const byDisk = (
  { home, search }: MetricsSample,
  valueOf: (room: DiskRoom) => number,
): readonly GaugeValue[] =>
  Object.entries({ home, elasticsearch: search?.disk ?? null }).flatMap(([disk, room]) =>
    room === null ? [] : [{ labels: { disk }, value: valueOf(room) }],
  );

/** Every gauge. Times are ages in seconds, so that an alert needs no second clock. */
const GAUGES: readonly GaugeSpec[] = [
  {
    name: "warraq_ready",
    help: "1 if nothing keeps the system from its work, 0 if `/readyz` names a fault.",
    values: ({ isReady }) => one(isReady ? 1 : 0),
  },
  {
    name: "warraq_engine_up",
    help: "1 if the engine answered in time, 0 if not; its other metrics are missing then.",
    labels: ["engine"],
    values: ({ redis, search }) => [
      { labels: { engine: "redis" }, value: redis === null ? 0 : 1 },
      { labels: { engine: "elasticsearch" }, value: search === null ? 0 : 1 },
    ],
  },
  {
    name: "warraq_jobs",
    help: "Jobs in the queues, by stage and state.",
    labels: ["stage", "state"],
    values: ({ redis }) =>
      Object.entries(redis?.stages ?? {}).flatMap(([stage, { waiting, active, delayed }]) =>
        Object.entries({ waiting, active, delayed }).map(([state, value]) => ({
          labels: { stage, state },
          value,
        })),
      ),
  },
  {
    name: "warraq_oldest_job_seconds",
    help: "Age of the oldest job that waits, by stage; 0 if none does.",
    labels: ["stage"],
    values: ({ redis }) => byStage(redis?.oldestJobsMs, secondsSince),
  },
  {
    name: "warraq_files",
    help: "Files in the ledger, by state.",
    labels: ["state"],
    values: ({ search }) =>
      Object.entries(search?.ledger ?? {}).map(([state, value]) => ({ labels: { state }, value })),
  },
  {
    name: "warraq_oldest_unfinished_seconds",
    help: "Time since the file was admitted, or last seen being written, that is unfinished for the longest time; 0 if all are finished.",
    values: ({ search }) => (search === null ? [] : one(secondsSince(search.oldestUnfinishedMs))),
  },
  {
    name: "warraq_flights",
    help: "Files in flight.",
    values: ({ redis }) => one(redis?.flights.files),
  },
  {
    name: "warraq_flight_bytes",
    help: "Bytes of the files in flight.",
    values: ({ redis }) => one(redis?.flights.bytes),
  },
  {
    name: "warraq_oldest_flight_seconds",
    help: "Age of the oldest file in flight.",
    values: ({ redis }) => (redis === null ? [] : one(secondsSince(redis.flights.oldestMs))),
  },
  {
    name: "warraq_last_sweep_seconds",
    help: "Time since the last sweep ended.",
    values: ({ sweptMs }) => (sweptMs === null ? [] : one(secondsSince(sweptMs))),
  },
  {
    name: "warraq_workers",
    help: "Worker processes that run.",
    values: ({ workers }) => one(workers.running),
  },
  {
    name: "warraq_worker_deaths",
    help: "Worker processes that died unasked since the start.",
    values: ({ workers }) => one(workers.deaths),
  },
  {
    name: "warraq_disk_free_bytes",
    help: "Room on the disks of the home and of Elasticsearch's fullest node.",
    labels: ["disk"],
    values: (sample) => byDisk(sample, ({ free }) => free),
  },
  {
    name: "warraq_disk_bytes",
    help: "Size of the same disks.",
    labels: ["disk"],
    values: (sample) => byDisk(sample, ({ total }) => total),
  },
  {
    name: "warraq_redis_memory_bytes",
    help: "Memory that Redis uses.",
    values: ({ redis }) => one(redis?.memory?.used),
  },
  {
    name: "warraq_redis_memory_limit_bytes",
    help: "Memory that Redis may use; 0: all there is.",
    values: ({ redis }) => one(redis?.memory?.limit),
  },
  {
    name: "warraq_build_info",
    help: "1, with the version.",
    labels: ["version"],
    values: ({ version }) => [{ labels: { version }, value: 1 }],
  },
];

/** Registers every gauge. Returns how they are set to a sample: what it does not know is absent then. */
export const registerGauges = (registry: Registry): ((sample: MetricsSample) => void) => {
  const gauges = GAUGES.map(({ name, help, labels = [], values }) => ({
    gauge: new Gauge({ name, help, labelNames: labels, registers: [registry] }),
    hasLabels: labels.length > 0,
    values,
  }));
  return (sample) => {
    for (const { gauge, hasLabels, values } of gauges) {
      if (hasLabels) gauge.reset();
      else gauge.remove();
      for (const { labels = {}, value } of values(sample)) gauge.set(labels, value);
    }
  };
};
