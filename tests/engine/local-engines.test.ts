import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { type IncomingHttpHeaders, request } from "node:http";
import { connect, createServer } from "node:net";
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
import { isOwnServer } from "../../engine/own-server.ts";
import { readLiveRun } from "../../engine/run-file.ts";
import { splitCredentials } from "../../system/split-credentials.ts";
import { ask } from "../support/servers/ask.ts";

const projectDir = path.join(import.meta.dirname, "../..");
const home = mkdtempSync(path.join(tmpdir(), "warraq-engines-"));
const said: string[] = [];
const say = (line: string): void => void said.push(line);
const both = { redis: true, elasticsearch: true };
const ensure = async (needs = both): Promise<LocalEngines> =>
  ensureLocalEngines({ home, projectDir, heapMb: 256, env: process.env, say, needs });
const runOf = (name: string) => readLiveRun(path.join(home, "run", `${name}.json`));

/** Sends one command with the password of the URL and returns the answer. */
const redis = async (url: string, command: string): Promise<string> =>
  new Promise((resolve, reject) => {
    let answer = "";
    const { port, password } = new URL(url);
    const login = password === "" ? "" : `AUTH ${password}\r\n`;
    const socket = connect(Number(port), "127.0.0.1", () => socket.write(`${login}${command}\r\nQUIT\r\n`));
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
  const answer = await ask(`${first[1]?.elasticsearchUrl}/`);
  expect(await answer.json()).toMatchObject({ version: { number: expect.stringMatching(/^9\./u) } });
});

/** Status and headers of an answer of Elasticsearch to `POST /_refresh` with these headers. */
const refresh = async (
  headers: Readonly<Record<string, string>>,
): Promise<{ readonly status: number; readonly headers: IncomingHttpHeaders }> =>
  new Promise((resolve, reject) => {
    const { host } = new URL(first[0]?.elasticsearchUrl ?? "");
    const asking = request({
      host: "127.0.0.1",
      port: host.split(":")[1],
      path: "/_refresh",
      method: "POST",
      headers,
    });
    asking.once("response", (answer) => {
      answer.resume();
      resolve({ status: answer.statusCode ?? 0, headers: answer.headers });
    });
    asking.once("error", reject).end();
  });
const secretOf = (name: string): string =>
  readFileSync(path.join(home, `data/${name}.secret`), "utf8").trim();
const login = () => splitCredentials(first[0]?.elasticsearchUrl ?? "").headers;

test("no page of a web site can change the local Elasticsearch", async () => {
  for (const origin of ["https://evil.example", "http://localhost:8000", "null"])
    for (const more of [{}, login()])
      expect((await refresh({ origin, ...more })).status).toBeGreaterThanOrEqual(401);
  expect((await refresh(login())).status).toBe(200);
});

test("the local Elasticsearch answers to nobody without its secret, and asks no browser for it", async () => {
  const wrong = `Basic ${Buffer.from(`warraq:${"0".repeat(64)}`).toString("base64")}`;
  for (const authorization of [undefined, "", "Basic", wrong, `Bearer ${secretOf("elasticsearch")}`]) {
    const answer = await refresh(authorization === undefined ? {} : { authorization });
    expect(answer.status).toBe(401);
    expect(answer.headers).not.toHaveProperty("www-authenticate");
  }
});

test("it answers to names of this machine only, so that no site can point its name here", async () => {
  for (const host of ["evil.example", "127.0.0.1.evil.example:9200", "localhost.evil.example", "127.0.0.2"])
    expect([host, (await refresh({ ...login(), host })).status]).toEqual([host, 403]);
  for (const host of ["127.0.0.1:1", "localhost", "LOCALHOST:9200", "[::1]:9200"])
    expect([host, (await refresh({ ...login(), host })).status]).toEqual([host, 200]);
});

test("the local Elasticsearch listens on the port for its user and on no other", () => {
  const run = runOf("elasticsearch");
  const ports = readFileSync("/proc/net/tcp", "utf8") + readFileSync("/proc/net/tcp6", "utf8");
  const listening = [...ports.matchAll(/^ *\d+: [0-9A-F]+:(?<port>[0-9A-F]{4}) \S+ 0A /gmu)].map(
    ({ groups }) => Number.parseInt(groups?.["port"] ?? "", 16),
  );
  expect(listening.filter((port) => isOwnServer(run?.pid ?? 0, port))).toEqual([run?.port]);
});

test("the local Redis answers to nobody without its secret", async () => {
  const { redisUrl = "" } = first[0] ?? {};
  const { host } = new URL(redisUrl);
  expect(await redis(`redis://${host}`, "KEYS *")).toContain("NOAUTH");
  expect(await redis(`redis://:${"0".repeat(64)}@${host}`, "PING")).toMatch(/WRONGPASS[\s\S]*NOAUTH/u);
  expect(await redis(redisUrl, "PING")).toContain("+PONG");
});

test("the secrets are long, differ, and stand where nobody else can read them", () => {
  const secrets = ["redis", "elasticsearch"].map(secretOf);
  for (const secret of secrets) expect(secret).toMatch(/^[0-9a-f]{64}$/u);
  expect(new Set(secrets).size).toBe(2);
  for (const file of ["data/redis.secret", "data/elasticsearch.secret", "run/redis.conf"])
    expect(statSync(path.join(home, file)).mode & 0o777).toBe(0o600);
  const seen = [
    ...said,
    ...["redis", "elasticsearch"].flatMap((name) => [
      readFileSync(path.join(home, `logs/${name}.log`), "utf8"),
      readFileSync(`/proc/${runOf(name)?.pid}/cmdline`, "utf8"),
    ]),
  ].join();
  for (const secret of secrets) expect(seen).not.toContain(secret);
});

test("engines of a release without secrets are used as they are, and started again with one by whoever owns the home", async () => {
  const { redisUrl = "" } = first[0] ?? {};
  const before = runOf("redis");
  await redis(redisUrl, 'CONFIG SET requirepass ""');
  rmSync(path.join(home, "data/redis.secret"));
  const open = `redis://${new URL(redisUrl).host}`;
  const needs = { redis: true, elasticsearch: false };
  expect(await ensure(needs)).toEqual({ redisUrl: open, started: [] });
  const renewed = await ensureLocalEngines({
    home,
    projectDir,
    heapMb: 256,
    env: process.env,
    say,
    needs,
    renew: true,
  });
  expect(renewed.started).toEqual(["redis"]);
  expect(isAlive(before?.pid ?? 0, before?.startTime ?? "")).toBe(false);
  expect(await redis(open, "PING")).toContain("NOAUTH");
  expect(await redis(renewed.redisUrl ?? "", "PING")).toContain("+PONG");
  expect(said.join()).toContain("redis was started by an earlier release");
});

test("running engines are found and not started again", async () => {
  const { redisUrl, elasticsearchUrl } = await ensure();
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
  const { redisUrl } = await ensure();
  process.kill(run?.pid ?? 0, "SIGKILL");
  await expect.poll(() => isAlive(run?.pid ?? 0, run?.startTime ?? "")).toBe(false);
  expect(await ensure()).toMatchObject({ started: ["redis"], redisUrl });
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

test("what answers at the recorded port and is none of ours is not adopted, told nothing new, and what it names is not killed", async () => {
  const { redisUrl: before = "" } = await ensure({ redis: true, elasticsearch: false });
  await stopLocalEngines({ home, say });
  const bystander = spawn("sleep", ["600"]);
  const told: string[] = [];
  const impostor = createServer((socket) => {
    socket.setEncoding("utf8").on("data", (text: string) => {
      told.push(text);
      socket.end(`+OK\r\n+PONG\r\n${path.join(home, "data/redis")}\r\nprocess_id:${bystander.pid}\r\n`);
    });
  });
  impostor.listen(Number(new URL(before).port), "127.0.0.1");
  await once(impostor, "listening");
  try {
    expect(await findLocalEngines({ home })).toEqual({ started: [] });
    expect(await stopLocalEngines({ home, say })).toEqual([]);
    expect(bystander.exitCode ?? bystander.signalCode).toBeNull();
    const { redisUrl: now = "" } = await ensure({ redis: true, elasticsearch: false });
    expect(new URL(now).port).not.toBe(new URL(before).port);
    expect(told.join()).not.toContain(new URL(now).password);
    expect(await redis(now, "PING")).toContain("+PONG");
  } finally {
    bystander.kill();
    impostor.close();
  }
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
