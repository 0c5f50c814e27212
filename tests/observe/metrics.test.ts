import { expect, test } from "vitest";
import { openMeasures, openMeasureSums } from "../../observe/measures.ts";
import { fullMetrics, FULL_SAMPLE, namesIn } from "../deploy/full-metrics.ts";

test("what several processes measured is one distribution, in Prometheus's form", () => {
  const sums = openMeasureSums();
  for (const values of [[0.002, 0.2], [500]]) {
    const measures = openMeasures();
    for (const value of values) measures.add("warraq_stage_seconds", value, "index");
    sums.add(measures.take());
    expect(measures.take()).toEqual([]);
  }
  const lines = sums.text().split("\n");
  expect(lines).toContain('warraq_stage_seconds_bucket{stage="index",le="0.001"} 0');
  expect(lines).toContain('warraq_stage_seconds_bucket{stage="index",le="0.003"} 1');
  expect(lines).toContain('warraq_stage_seconds_bucket{stage="index",le="100"} 2');
  expect(lines).toContain('warraq_stage_seconds_bucket{stage="index",le="+Inf"} 3');
  expect(lines).toContain('warraq_stage_seconds_sum{stage="index"} 500.202');
  expect(lines).toContain('warraq_stage_seconds_count{stage="index"} 3');
});

test("a count is there at zero from the start, and goes up", () => {
  const sums = openMeasureSums();
  expect(sums.text()).toContain('warraq_bulk_writes_total{status="429"} 0\n');
  const measures = openMeasures();
  for (const status of ["429", "429", "413"]) measures.add("warraq_bulk_writes_total", 1, status);
  sums.add(measures.take());
  expect(sums.text()).toContain('warraq_bulk_writes_total{status="429"} 2\n');
  expect(sums.text()).toContain('warraq_bulk_writes_total{status="413"} 1\n');
});

test("an engine that does not answer is told, and what it would have said is absent", async () => {
  const page = await fullMetrics({ ...FULL_SAMPLE, redis: null, sweptMs: null }).page();
  expect(page).toContain('warraq_engine_up{engine="redis"} 0');
  expect(page).toContain('warraq_engine_up{engine="elasticsearch"} 1');
  expect(page).toContain('warraq_files{state="indexed"} 7');
  expect(page).not.toMatch(
    /^warraq_(?:flights|jobs|oldest_job_seconds|redis_memory_bytes|last_sweep_seconds)[ {]/mu,
  );
  expect(page).toContain('warraq_results_total{stage="normalize",kind="rejected"} 2');
  expect(page).toContain('warraq_results_total{stage="index",kind="failed"} 0');
  expect(namesIn(page).length).toBeGreaterThan(20);
});
