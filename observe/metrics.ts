import { collectDefaultMetrics, Counter, Gauge, Registry } from "prom-client";
import type { StageTotals } from "./stage-totals.ts";

/** What is measured only on demand, by engine; null for an engine that does not answer. */
export interface MetricsSample {
  readonly redis: {
    readonly stages: Readonly<
      Record<string, { readonly waiting: number; readonly active: number; readonly delayed: number }>
    >;
    readonly flights: { readonly files: number; readonly bytes: number; readonly oldestMs: number | null };
  } | null;
  readonly ledger: Readonly<Record<string, number>> | null;
}

export interface Metrics {
  /** Adds totals of the stages to the counters. */
  readonly count: (totals: StageTotals) => void;
  /** The metrics in the text format of Prometheus. */
  readonly page: () => Promise<string>;
  readonly contentType: string;
}

/** Opens counters of the verdicts, and gauges of the jobs in the queues, the files in flight and the files in the ledger. */
export const openMetrics = (sample: () => Promise<MetricsSample>): Metrics => {
  const registers = [new Registry()];
  const [registry] = registers as [Registry];
  collectDefaultMetrics({ register: registry });
  const verdicts = new Counter({
    name: "warraq_verdicts_total",
    help: "Verdicts of the stages, by stage, kind and reason.",
    labelNames: ["stage", "kind", "reason"],
    registers,
  });
  const jobs = new Gauge({
    name: "warraq_jobs",
    help: "Jobs in the queues, by stage and state.",
    labelNames: ["stage", "state"],
    registers,
  });
  const files = new Gauge({
    name: "warraq_files",
    help: "Files in the ledger, by state.",
    labelNames: ["state"],
    registers,
  });
  const engines = new Gauge({
    name: "warraq_engine_up",
    help: "1 if the engine answered in time, 0 if not; its other metrics are missing then.",
    labelNames: ["engine"],
    registers,
  });
  const inFlight = new Gauge({ name: "warraq_flights", help: "Files in flight.", registers });
  const bytes = new Gauge({ name: "warraq_flight_bytes", help: "Bytes of the files in flight.", registers });
  const oldest = new Gauge({
    name: "warraq_oldest_flight_seconds",
    help: "Age of the oldest file in flight.",
    registers,
  });
  const setFlights = (flights: NonNullable<MetricsSample["redis"]>["flights"]): void => {
    inFlight.set(flights.files);
    bytes.set(flights.bytes);
    // Never negative, even if the clock went back.
    oldest.set(flights.oldestMs === null ? 0 : Math.max(0, Date.now() - flights.oldestMs) / 1_000);
  };
  return {
    count: (totals) => {
      for (const { stage, kind, reason = "", count } of totals) verdicts.inc({ stage, kind, reason }, count);
    },
    page: async () => {
      const { redis, ledger } = await sample();
      engines.set({ engine: "redis" }, redis === null ? 0 : 1);
      engines.set({ engine: "elasticsearch" }, ledger === null ? 0 : 1);
      for (const gauge of [jobs, files]) gauge.reset();
      for (const gauge of [inFlight, bytes, oldest]) gauge.remove();
      for (const [stage, { waiting, active, delayed }] of Object.entries(redis?.stages ?? {})) {
        jobs.set({ stage, state: "waiting" }, waiting);
        jobs.set({ stage, state: "active" }, active);
        jobs.set({ stage, state: "delayed" }, delayed);
      }
      for (const [state, count] of Object.entries(ledger ?? {})) files.set({ state }, count);
      if (redis !== null) setFlights(redis.flights);
      return registry.metrics();
    },
    contentType: registry.contentType,
  };
};
