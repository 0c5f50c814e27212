import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, inject, test } from "vitest";
import { namesIn, namesMentioned } from "../deploy/full-metrics.ts";
import { providePrometheus } from "../support/servers/prometheus.ts";
import { runPrometheus } from "../support/servers/run-prometheus.ts";
import { openSystem } from "../support/servers/system.ts";
import { openTcpProxy, throughProxy } from "../support/servers/tcp-proxy.ts";
import { makeArticle } from "../support/texts/make-articles.ts";
import { until } from "../support/until.ts";

/** Where apt-get can provide no Prometheus, the test is skipped, and the report of the tests says so. */
const prometheus = await providePrometheus();

interface RulesAnswer {
  readonly groups: readonly {
    readonly rules: readonly {
      readonly name: string;
      readonly health: string;
      readonly lastError?: string;
    }[];
  }[];
}
const elasticsearch = await openTcpProxy(Number(new URL(inject("elasticsearchUrl")).port));
const system = openSystem({
  ELASTICSEARCH_URL: throughProxy(inject("elasticsearchUrl"), elasticsearch),
  WARRAQ_LOG_LEVEL: "info",
});
let stopPrometheus = async (): Promise<void> => undefined;
afterAll(async () => {
  await stopPrometheus();
  await elasticsearch.refuse(false);
  await system.remove();
  await elasticsearch.close();
});

/** Evaluates twice a second, without the time that each alert waits. */
const atOnce = (text: string): string =>
  text.replaceAll(/ for: \w+/gu, " for: 0s").replaceAll(/_interval: \w+/gu, "_interval: 500ms");

test.skipIf(prometheus === null)(
  "Prometheus scrapes what docs, alerts and dashboard name, evaluates every alert, and says when an engine is away",
  async () => {
    writeFileSync(join(system.inbox, "a.txt"), makeArticle(1));
    writeFileSync(join(system.inbox, "b.txt"), Buffer.from([0, 1, 2, 3]));
    const up = await system.up();
    await until("the article is found", async () => (await up.search("تقرير")).total === 1);
    const page = await until("everything was measured", async () => {
      const text = await (await fetch(`${up.url}/metrics`)).text();
      return text.includes('warraq_stage_seconds_count{stage="index"} 1') &&
        text.includes("warraq_last_sweep_seconds ")
        ? text
        : null;
    });
    const files = ["docs/operations.md", "deploy/prometheus/alerts.yml", "deploy/grafana/warraq.json"];
    const named = files.flatMap((file) => namesMentioned(readFileSync(file, "utf8")));
    expect(named.filter((name) => !namesIn(page).includes(name))).toEqual([]);
    expect(page).toMatch(/^warraq_verdicts_total\{stage="normalize",kind="rejected",reason="\w+"\} 1$/mu);
    expect(page).toMatch(/^warraq_bulk_writes_total\{status="201"\} [1-9]/mu);
    expect(page).toMatch(/^warraq_disk_free_bytes\{disk="elasticsearch"\} \d{6,}/mu);

    const server = await runPrometheus(prometheus ?? "", {
      folder: join(system.home, "prometheus"),
      target: new URL(up.url).host,
      change: atOnce,
    });
    stopPrometheus = server.stop;
    const firing = async (): Promise<readonly string[]> =>
      ((await server.alerts()) ?? []).flatMap(({ state, labels }) =>
        state === "firing" ? [`${labels["alertname"]} ${labels["engine"] ?? ""}`.trim()] : [],
      );
    const rules = await until("every alert was evaluated", async () => {
      const found = (await server.ask<RulesAnswer>("rules"))?.groups.flatMap((group) => group.rules) ?? [];
      return found.length > 10 && found.every(({ health }) => health !== "unknown") ? found : null;
    });
    expect(rules.filter(({ health, lastError }) => health !== "ok" || (lastError ?? "") !== "")).toEqual([]);
    const calm = await firing();
    expect(calm.filter((name) => !name.startsWith("WarraqDisk"))).toEqual([]);

    await elasticsearch.refuse(true);
    await until("the alerts say that Elasticsearch is away", async () => {
      const now = await firing();
      return now.includes("WarraqEngineAway elasticsearch") && now.includes("WarraqNotReady");
    });
    await elasticsearch.refuse(false);
    await until("the alerts are over", async () => {
      const now = await firing();
      return !now.some((name) => /^Warraq(?:EngineAway|NotReady|Down)/u.test(name));
    });

    const lines = up
      .output()
      .split("\n")
      .filter((line) => line.startsWith("{"))
      .map((line) => JSON.parse(line) as Readonly<Record<string, unknown>>);
    expect(lines.find(({ message }) => message === "quarantined")).toMatchObject({
      "log.level": "warn",
      "file.path": join(system.inbox, "b.txt"),
      "warraq.stage": "normalize",
      "warraq.file_id": expect.stringMatching(/^[0-9a-f]{64}$/u),
      "event.reason": expect.any(String),
      "service.name": "warraq",
    });
    await up.stop();
  },
);
