import { execFile } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { enginePaths } from "../../../engine/engine-home.ts";
import { freePort } from "../../../engine/free-port.ts";
import { findLocalEngines } from "../../../engine/local-engines.ts";
import { readLiveRun } from "../../../engine/run-file.ts";
import type { Verification } from "../../../verify/report.ts";
import { ask } from "../../support/servers/ask.ts";
import { signal } from "../../support/servers/processes.ts";
import { runPrometheus } from "../../support/servers/run-prometheus.ts";
import { shareEngines } from "../../support/servers/start-engines.ts";
import { until } from "../../support/until.ts";
import { superviseUp, warraq } from "../supervised-up.ts";
import { openFlood } from "./flood.ts";
import type { NightOptions } from "./options.ts";
import { openBallast } from "./small-disk.ts";
import { hastened, watchAlerts } from "./watch-alerts.ts";

/** Something that was done, or that an alert said. */
export interface Event {
  /** Seconds since everything was ready. */
  readonly seconds: number;
  readonly kind: "done" | "alert";
  readonly what: string;
}

export interface Night {
  readonly files: number;
  readonly minutes: number;
  readonly events: readonly Event[];
  /** Alerts that were raised. */
  readonly fired: readonly string[];
  readonly verification: Verification;
  /** What should not have been; empty after a good end. */
  readonly faults: readonly string[];
}

export interface NightDeps {
  /** A folder of this run; `home` in it lies on the small disk. */
  readonly base: string;
  /** The program of Prometheus. */
  readonly prometheus: string;
  readonly signal: AbortSignal;
  readonly say: (line: string) => void;
}

/** Minutes of a whole night without writes, for which the rules of the alerts are as they are shipped. */
const WHOLE_MINUTES = 10;
const MINUTE_MS = 60_000;
/** The other files come when the disk is full, so that there is work then, however fast the machine is. */
const FIRST_SHARE = 0.7;
/** The alerts that must be raised. Redis is back before its alert has waited; which others come depends on the speed of the machine. */
const READ_ONLY_ALERT = "WarraqNotReady";
const DISK_ALERT = "WarraqDiskNearlyFull home";
const PATIENCE_MS = 3_600_000;
const RAISED_MS = 600_000;

/** Runs the night. Everything that it starts has ended when it returns. */
export const runNight = async (options: NightOptions, deps: NightDeps): Promise<Night> => {
  const { files, minutes, articles, workers } = options;
  const { base, say } = deps;
  const [home, inbox] = [join(base, "home"), join(base, "inbox")];
  mkdirSync(inbox);
  shareEngines(home);
  const port = await freePort();
  const { REDIS_URL: _, ELASTICSEARCH_URL: __, ...inherited } = process.env;
  const env: NodeJS.ProcessEnv = {
    ...inherited,
    WARRAQ_HOME: home,
    WARRAQ_WATCH: inbox,
    WARRAQ_HTTP_PORT: String(port),
    WARRAQ_WORKERS: String(workers),
    WARRAQ_LOG_LEVEL: "info",
  };
  const first = Math.round(files * FIRST_SHARE);
  const haste = WHOLE_MINUTES / minutes;
  const pause = (share: number) => sleep(share * minutes * MINUTE_MS, undefined, { signal: deps.signal });
  /** Waits as `until` does, unless somebody asks to stop. */
  const wait = (what: string, isSo: () => Promise<boolean> | boolean, limitMs = PATIENCE_MS) =>
    until(
      what,
      () => {
        deps.signal.throwIfAborted();
        return isSo();
      },
      limitMs,
    );

  const up = superviseUp(env, join(base, "up.log"));
  await up.ready();
  const startMs = performance.now();
  const events: Event[] = [];
  const tell = (kind: Event["kind"], what: string): void => {
    const seconds = Math.round((performance.now() - startMs) / 100) / 10;
    events.push({ seconds, kind, what });
    say(`${seconds.toFixed(1).padStart(7)} s  ${kind === "alert" ? "  alert: " : ""}${what}`);
  };
  const prometheus = await runPrometheus(deps.prometheus, {
    folder: join(base, "prometheus"),
    target: `127.0.0.1:${port}`,
    change: (text) => hastened(text, haste),
  });
  const alerts = watchAlerts(prometheus, Math.max(200, 1_000 / haste), (change) => tell("alert", change));
  const ballast = openBallast(home);

  /** Files whose record is final; null while Elasticsearch cannot say. */
  const countFinished = async (): Promise<number | null> => {
    const page = await fetch(`http://127.0.0.1:${port}/metrics`)
      .then((answer) => answer.text())
      .catch(() => "");
    const counts = [
      ...page.matchAll(/^warraq_files\{state="(?:indexed|duplicate|quarantined|ignored)"\} (\d+)$/gmu),
    ];
    return counts.length === 0 ? null : counts.reduce((sum, [, count]) => sum + Number(count), 0);
  };
  const finished = (share: number) =>
    wait(
      `${share * 100} % of the files are finished`,
      async () => ((await countFinished()) ?? 0) >= Math.floor(files * share),
    );
  /** An alert that must come. A busy machine answers so slowly that a short night would be over before it has waited. */
  const raised = (name: string) => wait(`${name} is raised`, () => alerts.fired().includes(name), RAISED_MS);
  const setReadOnly = async (isReadOnly: boolean): Promise<void> => {
    const { elasticsearchUrl = "" } = await findLocalEngines({ home });
    const answer = await ask(`${elasticsearchUrl}/warraq-*/_settings`, {
      method: "PUT",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ "index.blocks.read_only_allow_delete": isReadOnly ? true : null }),
    });
    if (!answer.ok) throw new Error(`Elasticsearch answered ${answer.status}: ${await answer.text()}`);
  };
  const killRedis = async (): Promise<void> => {
    const pidOf = () => readLiveRun(enginePaths(home, "redis").runFile)?.pid;
    const before = pidOf() ?? 0;
    signal(before, "SIGKILL");
    await wait("Redis is there again", () => (pidOf() ?? before) !== before);
  };
  const verify = (): Promise<Verification> =>
    new Promise((resolve, reject) => {
      const how = { env, maxBuffer: 2 ** 28, signal: deps.signal };
      execFile(warraq, ["verify", "--json"], how, (error, stdout) => {
        if (stdout === "") reject(error ?? new Error("verify said nothing"));
        else resolve(JSON.parse(stdout) as Verification);
      });
    });

  try {
    const given = openFlood(inbox, articles);
    tell("done", `${first} files come at once`);
    given(first);
    await finished(0.1);
    tell("done", "Elasticsearch takes no writes");
    await setReadOnly(true);
    await pause(0.4);
    tell("done", "the disk fills: 7 % are left");
    ballast.leave(0.07);
    await pause(0.6);
    await raised(READ_ONLY_ALERT);
    await raised(DISK_ALERT);
    tell("done", "Elasticsearch takes writes again");
    await setReadOnly(false);
    await finished(0.25);
    tell("done", "Redis is killed with signal 9");
    await killRedis();
    tell("done", "Redis was started again");
    await finished(0.4);
    tell("done", `the disk is full, and ${files - first} more files come`);
    ballast.leave(0);
    given(files - first);
    await pause(0.2);
    tell(
      "done",
      `there is room again (${(await countFinished()) ?? "an unknown number of"} files are finished)`,
    );
    ballast.remove();
    await finished(1);
    tell("done", "all files are finished");
    await wait("the alerts are over", () => alerts.firing().length === 0);
    const verification = await verify();
    tell("done", "verified");
    const { holds, states } = verification;
    const fired = alerts.fired();
    const kept = states.indexed + states.duplicate;
    const faults = [
      ...(holds ? [] : ["verify found faults"]),
      ...(kept === files ? [] : [`${files} files came, and ${kept} are indexed or duplicate`]),
      ...up.deaths.map((output) => `up ended by itself:\n${output}`),
    ];
    return { files, minutes, events, fired, verification, faults };
  } finally {
    ballast.remove();
    await alerts.stop();
    await prometheus.stop();
    await up.stop();
  }
};
