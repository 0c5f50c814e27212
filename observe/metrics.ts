import { collectDefaultMetrics, Counter, Registry } from "prom-client";
import { type MetricsSample, registerGauges } from "./gauges.ts";
import { type Measured, openMeasureSums } from "./measures.ts";
import { STAGES } from "../pipeline/stages.ts";
import { RESULT_KINDS, type StageTotals } from "./stage-totals.ts";

export interface Metrics {
  /** Adds totals of the stages to the counters. */
  readonly count: (totals: StageTotals) => void;
  /** Adds what a process has measured. */
  readonly measure: (measured: readonly Measured[]) => void;
  /** The metrics in the text format of Prometheus. */
  readonly page: () => Promise<string>;
  readonly contentType: string;
}

/**
 * Opens the metrics of this system, all its processes together: counters of the verdicts, distributions of what was measured, and what
 * `sample` says of queues, files, disks and engines when a page is asked for.
 */
export const openMetrics = (sample: () => Promise<MetricsSample>): Metrics => {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const verdicts = new Counter({
    name: "warraq_verdicts_total",
    help: "Verdicts of the stages, by stage, kind and reason.",
    labelNames: ["stage", "kind", "reason"],
    registers: [registry],
  });
  const results = new Counter({
    name: "warraq_results_total",
    help: "The same without reasons. Each is there from the start, so that a first failure is a rise.",
    labelNames: ["stage", "kind"],
    registers: [registry],
  });
  for (const stage of STAGES) for (const kind of RESULT_KINDS) results.inc({ stage, kind }, 0);
  const sums = openMeasureSums();
  const setGauges = registerGauges(registry);
  return {
    count: (totals) => {
      for (const { stage, kind, reason = "", count } of totals) {
        verdicts.inc({ stage, kind, reason }, count);
        results.inc({ stage, kind }, count);
      }
    },
    measure: sums.add,
    page: async () => {
      setGauges(await sample());
      return `${await registry.metrics()}\n${sums.text()}`;
    },
    contentType: registry.contentType,
  };
};
