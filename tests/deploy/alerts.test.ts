/** tests/deploy/: the files that others run beside Warraq, checked against the code. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parse, stringify } from "yaml";
import { prometheusProgram } from "../support/servers/prometheus.ts";
import { fullMetrics, namesIn, namesMentioned } from "./full-metrics.ts";

interface Rule {
  readonly alert: string;
  readonly expr: string;
  readonly labels: { readonly severity: string };
  readonly annotations: { readonly summary: string; readonly runbook_url: string };
}

const ALERTS = "deploy/prometheus/alerts.yml";
const rules = (
  parse(readFileSync(ALERTS, "utf8")) as { groups: readonly { rules: readonly Rule[] }[] }
).groups.flatMap((group) => group.rules);
const operations = readFileSync("docs/operations.md", "utf8");
/** Where Prometheus is not installed the tests that need it are skipped, and the report says so. */
const promtool = prometheusProgram("promtool");

const slugOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replaceAll(/[^\w\s-]/gu, "")
    .trim()
    .replaceAll(" ", "-");
const symptoms = (operations.split(/^## /mu).find((part) => part.startsWith("Symptoms")) ?? "")
  .split("\n")
  .flatMap((line) => (line.startsWith("### ") ? [slugOf(line.slice(4))] : []));

let names: readonly string[];
let page: string;
beforeAll(async () => {
  page = await fullMetrics().page();
  names = namesIn(page);
});

test.each(rules)("the alert $alert names metrics that exist, and a section of docs/operations.md", (rule) => {
  expect(namesMentioned(rule.expr).filter((name) => !names.includes(name))).toEqual([]);
  const [file, section] = rule.annotations.runbook_url.split("#");
  expect(file).toBe("docs/operations.md");
  expect(symptoms).toContain(section);
  expect(rule.annotations.summary).not.toBe("");
  expect(["page", "ticket"]).toContain(rule.labels.severity);
  expect(operations).toContain(`\`${rule.alert}\``);
});

test("every panel of the dashboard names metrics that exist, and the dashboard shows every metric", () => {
  const dashboard = readFileSync("deploy/grafana/warraq.json", "utf8");
  const mentioned = namesMentioned(dashboard);
  expect(mentioned.filter((name) => !names.includes(name))).toEqual([]);
  expect(names.filter((name) => !mentioned.includes(name))).toEqual([]);
});

test("docs/operations.md lists every metric with its help", () => {
  const table = [...operations.matchAll(/^\| `(?<name>warraq_\w+)` *\| (?<help>.+?) *\|$/gmu)];
  const listed = Object.fromEntries(table.map(({ groups }) => [groups?.["name"], groups?.["help"]]));
  const helps = [...page.matchAll(/^# HELP (?<name>warraq_\w+) (?<help>.+)$/gmu)];
  expect(listed).toEqual(Object.fromEntries(helps.map(({ groups }) => [groups?.["name"], groups?.["help"]])));
});

describe.skipIf(promtool === null)("by Prometheus's own tool", () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "warraq-rules-"));
  });
  afterAll(() => rmSync(folder, { recursive: true }));
  const run = (args: readonly string[], input = "") => {
    const { status, stdout, stderr } = spawnSync(promtool ?? "", args, { encoding: "utf8", input });
    return { status, said: `${stdout}${stderr}` };
  };

  test("the page of metrics and the rules are well formed", () => {
    const ours = page
      .split("\n")
      .filter((line) => line.includes("warraq_"))
      .join("\n");
    // Ages are gauges with the unit of time that they are in; a count that can be set anew is a gauge.
    expect(run(["check", "metrics"], `${ours}\n`)).toEqual({ status: 0, said: "" });
    expect(run(["check", "config", "deploy/prometheus/prometheus.yml"]).status).toBe(0);
  });

  /** Runs alerts over series of one value a minute. Returns what fires after some minutes. */
  const firing = (series: Readonly<Record<string, string>>, minutes: number): string => {
    const file = join(folder, "test.yml");
    const one = {
      interval: "1m",
      input_series: Object.entries(series).map(([name, values]) => ({ series: name, values })),
      // A wrong expectation makes the tool print what it got.
      alert_rule_test: rules.map(({ alert }) => ({
        eval_time: `${minutes}m`,
        alertname: alert,
        exp_alerts: [],
      })),
    };
    writeFileSync(file, stringify({ rule_files: [resolve(ALERTS)], tests: [one] }));
    const { said } = run(["test", "rules", file]);
    return [
      ...new Set(
        [...said.matchAll(/alertname: (?<name>\w+), time: \S+/gu)].map(({ groups }) => groups?.["name"]),
      ),
    ].join(" ");
  };

  const CALM = {
    'up{job="warraq"}': "1x60",
    warraq_ready: "1x60",
    'warraq_engine_up{engine="redis"}': "1x60",
    'warraq_engine_up{engine="elasticsearch"}': "1x60",
    warraq_flights: "5x60",
    warraq_oldest_unfinished_seconds: "20x60",
    warraq_last_sweep_seconds: "15x60",
    warraq_worker_deaths: "0x60",
    'warraq_disk_free_bytes{disk="home"}': "50x60",
    'warraq_disk_bytes{disk="home"}': "100x60",
    warraq_redis_memory_bytes: "50x60",
    warraq_redis_memory_limit_bytes: "0x60",
    'warraq_results_total{stage="normalize",kind="forwarded"}': "0+100x60",
    'warraq_results_total{stage="normalize",kind="rejected"}': "0+1x60",
    'warraq_results_total{stage="index",kind="failed"}': "0x60",
    'warraq_bulk_writes_total{status="201"}': "0+200x60",
    'warraq_bulk_writes_total{status="429"}': "0x60",
  };

  test.each([
    ["a calm day", {}, ""],
    ["nobody answers", { 'up{job="warraq"}': "0x60" }, "WarraqDown"],
    ["Redis is away", { 'warraq_engine_up{engine="redis"}': "0x60" }, "WarraqEngineAway"],
    ["a fault", { warraq_ready: "0x60" }, "WarraqNotReady"],
    [
      "nothing moves",
      {
        'warraq_results_total{stage="normalize",kind="forwarded"}': "9x60",
        'warraq_results_total{stage="normalize",kind="rejected"}': "0x60",
      },
      "WarraqStuck",
    ],
    ["a file waits", { warraq_oldest_unfinished_seconds: "3000+60x60" }, "WarraqBehind"],
    ["no sweep ends", { warraq_last_sweep_seconds: "3000+60x60" }, "WarraqSweepOverdue"],
    [
      "a folder of garbage",
      { 'warraq_results_total{stage="normalize",kind="rejected"}': "0+60x60" },
      "WarraqQuarantine",
    ],
    [
      "a stage fails",
      { 'warraq_results_total{stage="index",kind="failed"}': "0+5x60" },
      "WarraqAttemptsFail",
    ],
    ["workers die", { warraq_worker_deaths: "0+1x60" }, "WarraqWorkersDie"],
    ["writes are put off", { 'warraq_bulk_writes_total{status="429"}': "0+40x60" }, "WarraqBulkRefused"],
    ["the disk fills", { 'warraq_disk_free_bytes{disk="home"}': "50-1x60" }, "WarraqDiskNearlyFull"],
    [
      "Redis fills",
      { warraq_redis_memory_bytes: "950x60", warraq_redis_memory_limit_bytes: "1000x60" },
      "WarraqRedisMemory",
    ],
  ])("%s: the alerts that fire after 55 minutes", (_, changes, expected) => {
    expect(firing({ ...CALM, ...changes }, 55)).toBe(expected);
  });
});
