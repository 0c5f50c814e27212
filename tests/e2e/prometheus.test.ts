import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, inject, test } from "vitest";
import { freePort } from "../../engine/free-port.ts";
import { namesIn, namesMentioned } from "../deploy/full-metrics.ts";
import { providePrometheus } from "../support/servers/prometheus.ts";
import { openSystem } from "../support/servers/system.ts";
import { openTcpProxy, throughProxy } from "../support/servers/tcp-proxy.ts";
import { makeArticle } from "../support/texts/make-articles.ts";
import { until } from "../support/until.ts";

/** Where apt-get can provide no Prometheus, the test is skipped, and the report of the tests says so. */
const prometheus = await providePrometheus();

interface Answer<Data> {
  readonly data: Data;
}
interface RulesAnswer {
  readonly groups: readonly {
    readonly rules: readonly {
      readonly name: string;
      readonly health: string;
      readonly lastError?: string;
    }[];
  }[];
}
interface AlertsAnswer {
  readonly alerts: readonly {
    readonly state: string;
    readonly labels: Readonly<Record<string, string>>;
  }[];
}

const elasticsearch = await openTcpProxy(Number(new URL(inject("elasticsearchUrl")).port));
const system = openSystem({
  ELASTICSEARCH_URL: throughProxy(inject("elasticsearchUrl"), elasticsearch),
  WARRAQ_LOG_LEVEL: "info",
});
let server: ChildProcess | undefined;
afterAll(async () => {
  server?.kill("SIGKILL");
  await elasticsearch.refuse(false);
  await system.remove();
  await elasticsearch.close();
});

/** Starts a Prometheus that scrapes this address and evaluates our alerts twice a second, without the time that each waits. */
const startPrometheus = async (target: string): Promise<string> => {
  const folder = join(system.home, "prometheus");
  mkdirSync(folder, { recursive: true });
  const alerts = readFileSync("deploy/prometheus/alerts.yml", "utf8").replaceAll(/ for: \w+/gu, " for: 0s");
  writeFileSync(join(folder, "alerts.yml"), alerts);
  const config = readFileSync("deploy/prometheus/prometheus.yml", "utf8")
    .replaceAll(/_interval: \w+/gu, "_interval: 500ms")
    .replace("127.0.0.1:7700", target);
  writeFileSync(join(folder, "prometheus.yml"), config);
  const port = await freePort();
  server = spawn(
    prometheus ?? "",
    [
      `--config.file=${join(folder, "prometheus.yml")}`,
      `--storage.tsdb.path=${join(folder, "data")}`,
      `--web.listen-address=127.0.0.1:${port}`,
    ],
    { stdio: "ignore" },
  );
  await once(server, "spawn");
  return `http://127.0.0.1:${port}/api/v1`;
};

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

    const api = await startPrometheus(new URL(up.url).host);
    const ask = async <Data>(path: string): Promise<Data | null> => {
      const answer = await fetch(`${api}/${path}`).catch(() => null);
      return answer?.ok === true ? ((await answer.json()) as Answer<Data>).data : null;
    };
    const firing = async (): Promise<readonly string[]> => {
      const answer = await ask<AlertsAnswer>("alerts");
      return (answer?.alerts ?? []).flatMap(({ state, labels }) =>
        state === "firing" ? [`${labels["alertname"]} ${labels["engine"] ?? ""}`.trim()] : [],
      );
    };
    const rules = await until("every alert was evaluated", async () => {
      const found = (await ask<RulesAnswer>("rules"))?.groups.flatMap((group) => group.rules) ?? [];
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
