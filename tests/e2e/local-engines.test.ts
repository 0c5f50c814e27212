import { spawn } from "node:child_process";
import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { makeArticle } from "../support/texts/make-articles.ts";
import { liveRuns } from "../../cli/background/run-record.ts";
import { withLock } from "../../engine/lock.ts";
import { openSystem, type System } from "../support/servers/system.ts";
import { until } from "../support/until.ts";

// It takes five seconds on an idle machine. A busy one with two cores gets more.
const READY_WITHIN_MS = 120_000;

const warraq = join(import.meta.dirname, "../../warraq");

let system: System;
beforeAll(() => {
  // An API key of another Elasticsearch may lie about in the environment: the local one has a secret of its own.
  system = openSystem({ WARRAQ_WORKERS: "2", ELASTICSEARCH_API_KEY: "of-another" }, { local: true });
  mkdirSync(system.home, { recursive: true });
  symlinkSync(join(import.meta.dirname, "../../.warraq/engines"), join(system.home, "engines"));
});
afterAll(() => system.remove());

/** Processes that `up` started: their command line names the test's home, or the port in one of its run files. */
const processesOf = (home: string): string[] =>
  readdirSync("/proc")
    .filter((name) => /^\d+$/u.test(name))
    .flatMap((name) => {
      try {
        const command = readFileSync(`/proc/${name}/cmdline`, "utf8").replaceAll("\0", " ");
        const environment = readFileSync(`/proc/${name}/environ`, "utf8");
        const isOurs = command.includes(home) || environment.includes(`WARRAQ_HOME=${home}`);
        return isOurs && command !== "" ? [command] : [];
      } catch {
        return [];
      }
    });

test("up starts local engines if no other one has the home; two signals at once end every process in good order, and so does a closed terminal", async () => {
  const lock = join(system.home, "run", "up.lock");
  const other = await withLock(lock, { timeoutMs: 1_000 }, () => system.run("up"));
  expect(other).toMatchObject({
    code: 1,
    stderr: expect.stringContaining("WARRAQ_ALREADY_RUNNING") as string,
  });
  expect(processesOf(system.home)).toEqual([]);

  writeFileSync(join(system.inbox, "a.txt"), makeArticle(1));
  const first = await system.up();
  await until("the article is found", async () => (await first.search("تقرير")).total === 1);
  expect(processesOf(system.home).length).toBeGreaterThan(3);
  // As timeout(1) does it: to the process, and to its group.
  process.kill(first.pid, "SIGTERM");
  process.kill(first.pid, "SIGTERM");
  expect(await first.stop()).toBe(0);
  expect(processesOf(system.home)).toEqual([]);

  const startMs = Date.now();
  const terminal = spawn("script", ["-qec", `exec '${warraq}' up`, "/dev/null"], {
    env: { ...system.env, SHELL: "/bin/sh" },
  });
  let output = "";
  terminal.stdout.setEncoding("utf8").on("data", (chunk) => (output += String(chunk)));
  await until("up is ready", () => output.includes("Ctrl-C"), READY_WITHIN_MS);
  expect(Date.now() - startMs).toBeLessThan(READY_WITHIN_MS);
  expect(await system.find("تقرير")).toHaveLength(1);
  terminal.kill("SIGKILL");
  await until("nothing runs", () => processesOf(system.home).length === 0, READY_WITHIN_MS);
});

test("a command that needs an engine starts it, and down stops it", async () => {
  expect(await system.find("تقرير")).toHaveLength(1);
  expect((await system.run("doctor")).stdout).toContain("Elasticsearch: version 9");
  const { code, stdout } = await system.run("down", "--json");
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toEqual({ stopped: ["elasticsearch"] });
  expect(processesOf(system.home)).toEqual([]);
});

test("up runs in the background: it is there when the command ends, starts again when told to or killed, and down stops it", async () => {
  const started = await system.run("up", "--daemon");
  expect(started).toMatchObject({ code: 0 });
  const url = /search +(?<url>http:\S+)/u.exec(started.stderr)?.groups?.["url"] ?? "";
  expect((await fetch(`${url}/healthz`)).status).toBe(200);

  const second = await system.run("up", "--daemon");
  expect(second.code).toBe(1);
  expect(second.stderr).toContain("WARRAQ_ALREADY_RUNNING");
  // What the first one logged is none of the second's.
  expect(second.stderr).not.toContain("Warraq is ready");

  const [before] = liveRuns(system.home);
  process.kill(before?.pid ?? 0, "SIGKILL");
  await until("another run is there", async () => {
    const [now] = liveRuns(system.home);
    return now !== undefined && now.pid !== before?.pid;
  });
  const again = await system.run("restart");
  expect(again).toMatchObject({ code: 0 });
  expect((await system.run("logs", "--lines", "1000")).stdout).toContain("starting again in 1 s");

  expect(JSON.parse((await system.run("down", "--json")).stdout)).toEqual({ stopped: ["warraq"] });
  expect(processesOf(system.home)).toEqual([]);
});
