import { type ChildProcess, execFile, spawn } from "node:child_process";
import { once } from "node:events";
import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterEach, beforeEach, expect, inject, test } from "vitest";
import { freePort } from "../../engine/free-port.ts";
import { connectRedis, type RedisClient } from "../../store/redis.ts";
import { makeArticle } from "../support/texts/make-articles.ts";
import { openSystem, type System } from "../support/servers/system.ts";
import { until } from "../support/until.ts";

/** Full disks: a limit on the size of files (`ulimit -f`) makes every write beyond it fail, as a full disk does. */

const FILES = 40;
const onError = (): void => undefined;

let system: System;
let place: string;
beforeEach(() => {
  system = openSystem({ WARRAQ_WORKERS: "1" });
  place = mkdtempSync(join(tmpdir(), "warraq-disk-"));
});
afterEach(async () => {
  await system.remove();
  rmSync(place, { recursive: true, force: true });
});

const drop = (files: number): void => {
  for (let number = 0; number < files; number += 1)
    writeFileSync(join(system.inbox, `${number}.txt`), makeArticle(number));
};

/** Runs a program whose files may not grow beyond this many blocks. Further writes fail and do not end the program. */
const limited = (blocks: number, ...command: readonly string[]): readonly [string, readonly string[]] => [
  "sh",
  ["-c", `trap '' XFSZ; ulimit -f ${blocks}; exec "$0" "$@"`, ...command],
];

/** A Redis like that of the other tests, with hardly any room for its append-only file. */
const startRedis = async (): Promise<{
  readonly client: RedisClient;
  readonly child: ChildProcess;
  readonly url: string;
}> => {
  const given = await connectRedis(inject("redisUrl"), { patient: true, onError });
  const pid = /^process_id:(\d+)/mu.exec(await given.info("server"))?.[1] ?? "";
  given.disconnect();
  const variables = readFileSync(`/proc/${pid}/environ`, "utf8").split("\0");
  const libraries = variables.find((one) => one.startsWith("LD_LIBRARY_PATH="))?.slice(16);
  // One program under several names; its name decides what it does.
  const program = join(place, "redis-server");
  symlinkSync(readlinkSync(`/proc/${pid}/exe`), program);
  const port = String(await freePort());
  const settings = [
    "--port",
    port,
    "--bind",
    "127.0.0.1",
    "--dir",
    place,
    "--appendonly",
    "yes",
    "--save",
    "",
  ];
  const [file, args] = limited(64, program, ...settings);
  const child = spawn(file, args, { stdio: "ignore", env: { ...process.env, LD_LIBRARY_PATH: libraries } });
  const url = `redis://127.0.0.1:${port}`;
  const client = await until("it answers", () =>
    connectRedis(url, { patient: true, onError }).catch(() => null),
  );
  return { client, child, url };
};

test("a Redis whose disk is full: the work waits and goes on when there is room", async () => {
  drop(FILES);
  const { client, child, url } = await startRedis();
  try {
    const ran = system.runWith({ REDIS_URL: url }, "ingest", system.inbox, "--json");
    await until("it cannot write", async () =>
      (await client.info("persistence")).includes("aof_last_write_status:err"),
    );
    await client.config("SET", "appendonly", "no");
    const { code, stdout } = await ran;
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ files: FILES, indexed: FILES, quarantined: 0 });
  } finally {
    client.disconnect();
    child.kill("SIGKILL");
    await once(child, "exit");
  }
});

test("a disk without room for our own files: commands that write none work, and the others say why they cannot", async () => {
  const warraq = join(import.meta.dirname, "../../warraq");
  mkdirSync(system.home, { recursive: true });
  drop(1);
  const run = async (...args: readonly string[]) =>
    promisify(execFile)(...limited(0, warraq, ...args), { env: system.env }).then(
      ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
      (error: { code: number; stdout: string; stderr: string }) => error,
    );
  const ingested = await run("ingest", system.inbox, "--json");
  expect(ingested.code).toBe(0);
  expect(JSON.parse(ingested.stdout)).toMatchObject({ files: 1, indexed: 1 });
  const up = await run("up");
  expect(up.code).toBe(1);
  expect(up.stderr).toContain("cannot write to the disk");
  expect(up.stderr).not.toMatch(/ at .*\.js:\d+/u);
});
