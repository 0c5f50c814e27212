import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import {
  ensureLocalEngines,
  findLocalEngines,
  stopLocalEngines,
  type LocalEngines,
} from "../../engine/local-engines.ts";
import { isAlive } from "../../engine/processes.ts";
import { readLiveRun } from "../../engine/run-file.ts";

const projectDir = path.join(import.meta.dirname, "../..");
const home = mkdtempSync(path.join(tmpdir(), "warraq-engines-"));
const said: string[] = [];
const say = (line: string): void => void said.push(line);
const both = { redis: true, elasticsearch: true };
const ensure = async (needs = both): Promise<LocalEngines> =>
  ensureLocalEngines({ home, projectDir, heapMb: 256, env: process.env, say, needs });
const runOf = (name: string) => readLiveRun(path.join(home, "run", `${name}.json`));

/** Sends one command and returns the answer. */
const redis = async (url: string, command: string): Promise<string> =>
  new Promise((resolve, reject) => {
    let answer = "";
    const socket = connect(Number(new URL(url).port), "127.0.0.1", () =>
      socket.write(`${command}\r\nQUIT\r\n`),
    );
    socket.setEncoding("utf8").on("data", (text: string) => {
      answer += text;
    });
    socket.once("error", reject);
    socket.once("close", () => resolve(answer));
  });

let first: readonly LocalEngines[];
beforeAll(async () => {
  first = await Promise.all([ensure(), ensure()]);
}, 600_000);
afterAll(async () => {
  await stopLocalEngines({ home, say });
  rmSync(home, { recursive: true, force: true });
});

test("two calls at the same time for a new home start each engine once, and both use it", async () => {
  expect(first.map(({ started }) => started).toSorted((a, b) => a.length - b.length)).toEqual([
    [],
    ["redis", "elasticsearch"],
  ]);
  expect(said.filter((line) => line.startsWith("starting "))).toHaveLength(2);
  expect(first[0]?.redisUrl).toBe(first[1]?.redisUrl);
  const answer = await fetch(`${first[1]?.elasticsearchUrl}/`);
  expect(await answer.json()).toMatchObject({ version: { number: expect.stringMatching(/^9\./u) } });
});

test("no page of a web site can change the local Elasticsearch", async () => {
  const url = first[0]?.elasticsearchUrl ?? "";
  const ask = async (origin: string | undefined, method: string) => {
    const headers = origin === undefined ? {} : { origin };
    return (await fetch(`${url}/_refresh`, { method, headers })).status;
  };
  for (const origin of ["https://evil.example", "http://localhost:8000", "null"])
    expect(await ask(origin, "POST")).toBe(403);
  expect(await ask(undefined, "POST")).toBe(200);
});

test("running engines are found and not started again", async () => {
  const { redisUrl, elasticsearchUrl } = { redisUrl: "", elasticsearchUrl: "", ...first[0] };
  expect(await findLocalEngines({ home })).toEqual({ redisUrl, elasticsearchUrl, started: [] });
  expect(await ensure()).toEqual({ redisUrl, elasticsearchUrl, started: [] });
  expect(await ensure({ redis: true, elasticsearch: false })).toEqual({ redisUrl, started: [] });
});

test("a Redis without its run file is found by its port, and not started a second time on the same data", async () => {
  const run = runOf("redis");
  rmSync(path.join(home, "run/redis.json"));
  expect((await ensure()).started).toEqual([]);
  expect(runOf("redis")).toMatchObject({ pid: run?.pid, port: run?.port });
});

test("an engine that was killed is started again, at the same port", async () => {
  const run = runOf("redis");
  process.kill(run?.pid ?? 0, "SIGKILL");
  await expect.poll(() => isAlive(run?.pid ?? 0, run?.startTime ?? "")).toBe(false);
  const again = await ensure();
  expect(again).toMatchObject({ started: ["redis"], redisUrl: first[0]?.redisUrl });
});

test("stopping leaves no process, and the data are there after the next start", async () => {
  const url = (await ensure()).redisUrl ?? "";
  await redis(url, "SET kept yes");
  const runs = [runOf("redis"), runOf("elasticsearch")];
  expect(await stopLocalEngines({ home, say })).toEqual(["redis", "elasticsearch"]);
  expect(runs.map((run) => isAlive(run?.pid ?? 0, run?.startTime ?? ""))).toEqual([false, false]);
  expect(await findLocalEngines({ home })).toEqual({ started: [] });
  expect(await stopLocalEngines({ home, say })).toEqual([]);
  const again = await ensure({ redis: true, elasticsearch: false });
  expect(await redis(again.redisUrl ?? "", "GET kept")).toContain("yes");
});

test("the error for an engine that cannot start names its log and shows its end", async () => {
  await stopLocalEngines({ home, say });
  const folder = path.join(home, "data/redis/appendonlydir");
  rmSync(folder, { recursive: true });
  writeFileSync(folder, "not a folder");
  await expect(ensure({ redis: true, elasticsearch: false })).rejects.toMatchObject({
    code: "WARRAQ_ENGINE_FAILED",
    message: expect.stringContaining(path.join(home, "logs/redis.log")),
  });
  expect(readFileSync(path.join(home, "logs/redis.log"), "utf8")).toMatch(/append|Not a directory/iu);
  expect(runOf("redis")).toBeUndefined();
});
