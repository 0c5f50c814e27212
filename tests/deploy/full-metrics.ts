import type { MetricsSample } from "../../observe/gauges.ts";
import { MEASURES, type MeasureName, openMeasures } from "../../observe/measures.ts";
import { type Metrics, openMetrics } from "../../observe/metrics.ts";

/** A sample in which everything is known. */
export const FULL_SAMPLE: MetricsSample = {
  redis: {
    stages: { normalize: { waiting: 1, active: 2, delayed: 3 } },
    oldestJobsMs: { normalize: 1_000, enrich: null },
    flights: { files: 4, bytes: 5_000, oldestMs: 1_000 },
    memory: { used: 100, limit: 1_000 },
  },
  search: { ledger: { indexed: 7 }, oldestUnfinishedMs: 1_000, disk: { free: 5, total: 10 } },
  isReady: true,
  sweptMs: 1_000,
  workers: { running: 2, deaths: 0 },
  home: { free: 6, total: 12 },
  version: "1.2.3",
};

/** Metrics in which everything was measured once. */
export const fullMetrics = (sample: MetricsSample = FULL_SAMPLE): Metrics => {
  const metrics = openMetrics(async () => sample);
  const measures = openMeasures();
  for (const name of Object.keys(MEASURES) as MeasureName[]) measures.add(name, 1, "some");
  metrics.measure(measures.take());
  metrics.count([{ stage: "normalize", kind: "rejected", reason: "binary_content", count: 2 }]);
  return metrics;
};

/** The names of the metrics of ours that a page tells, without those of a histogram's parts. */
export const namesIn = (page: string): readonly string[] => [
  ...new Set(
    [...page.matchAll(/^# TYPE (?<name>warraq_\w+) /gmu)].map(({ groups }) => groups?.["name"] ?? ""),
  ),
];

/** The names of metrics of ours that a text mentions. */
export const namesMentioned = (text: string): readonly string[] => [
  ...new Set(
    [...text.matchAll(/\bwarraq_[a-z_]+/gu)].map(([name]) => name.replace(/_(?:bucket|sum|count)$/u, "")),
  ),
];
