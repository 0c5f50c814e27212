import { collectDefaultMetrics, Counter, Gauge, Registry } from "prom-client";
import type { StageTotals } from "./events.ts";

/** What is measured only when somebody asks. */
export interface Sample {
  readonly stages: Readonly<
    Record<string, { readonly waiting: number; readonly active: number; readonly delayed: number }>
  >;
  readonly ledger: Readonly<Record<string, number>>;
  readonly flights: { readonly files: number; readonly bytes: number; readonly oldestMs: number | null };
}

export interface Metrics {
  readonly count: (totals: StageTotals) => void;
  /** The page for Prometheus, in its text format. */
  readonly page: () => Promise<string>;
  readonly contentType: string;
}

/** Counters of what the stages decided, and gauges of what is queued, in flight and in the ledger. */
export const openMetrics = (sample: () => Promise<Sample>): Metrics => {
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
  const inFlight = new Gauge({ name: "warraq_flights", help: "Files in flight.", registers });
  const bytes = new Gauge({ name: "warraq_flight_bytes", help: "Bytes of the files in flight.", registers });
  const oldest = new Gauge({
    name: "warraq_oldest_flight_seconds",
    help: "Age of the oldest file in flight.",
    registers,
  });
  return {
    count: (totals) => {
      for (const { stage, kind, reason = "", count } of totals) verdicts.inc({ stage, kind, reason }, count);
    },
    page: async () => {
      const now = await sample();
      for (const [stage, { waiting, active, delayed }] of Object.entries(now.stages)) {
        jobs.set({ stage, state: "waiting" }, waiting);
        jobs.set({ stage, state: "active" }, active);
        jobs.set({ stage, state: "delayed" }, delayed);
      }
      for (const [state, count] of Object.entries(now.ledger)) files.set({ state }, count);
      inFlight.set(now.flights.files);
      bytes.set(now.flights.bytes);
      oldest.set(now.flights.oldestMs === null ? 0 : (Date.now() - now.flights.oldestMs) / 1_000);
      return registry.metrics();
    },
    contentType: registry.contentType,
  };
};
