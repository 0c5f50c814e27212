import { nameRulesOf } from "../../../disk/name-rules.ts";
import { type ChildProcess, execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inject } from "vitest";
import { openRuntime, type Runtime } from "../../../cli/wiring/runtime.ts";
import { sha256 } from "../../../cli/sha256.ts";
import { loadConfig } from "../../../config/load.ts";
import type { LedgerState } from "../../../pipeline/ledger-state.ts";
import { openLog } from "../../../observe/log.ts";
import type { ResultPage } from "../../../search/find/open-finder.ts";
import type { Hit } from "../../../search/find/hit.ts";
import type { Verification } from "../../../verify/report.ts";
import { verify } from "../../../verify/verify.ts";
import type { OtherHost } from "./other-host.ts";
import { lendPrefix, takeBack } from "./lent-prefix.ts";
import { childPids, isWorker, pidsWith, signal } from "./processes.ts";
import { until } from "../until.ts";

const warraq = join(import.meta.dirname, "../../../warraq");

export interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** A running `./warraq up`. */
export interface Up {
  readonly pid: number;
  readonly url: string;
  readonly output: () => string;
  readonly workerPids: () => readonly number[];
  readonly search: (query: string) => Promise<ResultPage>;
  /** Stops it as Ctrl-C does. Returns its exit code. */
  readonly stop: () => Promise<number | null>;
  /** Kills the process at once, as a power failure would. */
  readonly kill: () => Promise<void>;
}

/** A Warraq with folders, index and queue names that no other test uses, on the engines of the test run. */
export interface System {
  readonly inbox: string;
  readonly home: string;
  readonly env: NodeJS.ProcessEnv;
  readonly run: (...args: readonly string[]) => Promise<Ran>;
  /** The same with further environment variables. */
  readonly runWith: (extra: NodeJS.ProcessEnv, ...args: readonly string[]) => Promise<Ran>;
  readonly up: (...args: readonly string[]) => Promise<Up>;
  /** The same on another host, with a home of its own and these variables. Its page is not reached from here. */
  readonly upOn: (host: OtherHost, other: NodeJS.ProcessEnv) => Promise<Up>;
  /** The result of `./warraq verify`, without the cost of a process. */
  readonly verify: () => Promise<Verification>;
  /** The number of ledger records by state, deleted files included. */
  readonly ledger: () => Promise<Readonly<Record<LedgerState, number>>>;
  readonly find: (query: string, ...args: readonly string[]) => Promise<readonly Hit[]>;
  readonly remove: () => Promise<void>;
}

const startUp = async (
  [program = warraq, ...args]: readonly string[],
  env: NodeJS.ProcessEnv,
  children: Set<ChildProcess>,
): Promise<Up> => {
  const child = spawn(program, args, { env, stdio: ["ignore", "pipe", "pipe"] });
  children.add(child);
  let output = "";
  child.stdout.setEncoding("utf8").on("data", (chunk) => (output += String(chunk)));
  child.stderr.setEncoding("utf8").on("data", (chunk) => (output += String(chunk)));
  const exited = once(child, "exit");
  await until("up is ready", () => {
    if (child.exitCode !== null) throw new Error(`up ended with ${child.exitCode}:\n${output}`);
    return output.includes("Ctrl-C");
  });
  const pid = child.pid ?? 0;
  const url = /https?:\/\/127\.0\.0\.1:\d+/u.exec(output.slice(output.indexOf("Warraq is ready")))?.[0] ?? "";
  return {
    pid,
    url,
    output: () => output,
    workerPids: () => childPids(pid).filter(isWorker),
    search: async (query) => {
      const answer = await fetch(`${url}/api/search?q=${encodeURIComponent(query)}&size=100`);
      return (await answer.json()) as ResultPage;
    },
    stop: async () => {
      child.kill("SIGINT");
      await exited;
      children.delete(child);
      return child.exitCode;
    },
    kill: async () => {
      child.kill("SIGKILL");
      await exited;
      children.delete(child);
    },
  };
};

/** Ends every process that may still write, such as the workers of an `up` that was killed, and gives the indices back. */
const giveBack = async (name: string, indexPrefix: string): Promise<void> => {
  const writers = () => pidsWith("WARRAQ_QUEUE_PREFIX", `{${name}}`);
  for (const pid of writers()) signal(pid, "SIGKILL");
  await until("nothing writes any more", () => writers().length === 0);
  await takeBack({ url: inject("elasticsearchUrl"), folder: inject("prefixes") }, indexPrefix);
};

/** Prepares a system. `extra` are further environment variables. With `local` it starts engines of its own. */
export const openSystem = (extra: NodeJS.ProcessEnv = {}, { local = false } = {}): System => {
  const base = mkdtempSync(join(tmpdir(), "warraq-e2e-"));
  // One with local engines has indices of its own.
  const indexPrefix = local ? "t" : lendPrefix(inject("prefixes"));
  const name = `t${base
    .slice(-6)
    .toLowerCase()
    .replace(/[^a-z0-9]/gu, "x")}${process.pid}`;
  const inbox = join(base, "inbox");
  const home = join(base, "home");
  mkdirSync(inbox);
  const children = new Set<ChildProcess>();
  const { REDIS_URL: _, ELASTICSEARCH_URL: __, ...inherited } = process.env;
  const env: NodeJS.ProcessEnv = {
    ...inherited,
    ...(local ? {} : { REDIS_URL: inject("redisUrl"), ELASTICSEARCH_URL: inject("elasticsearchUrl") }),
    WARRAQ_WATCH: inbox,
    WARRAQ_HOME: home,
    WARRAQ_INDEX_PREFIX: indexPrefix,
    WARRAQ_QUEUE_PREFIX: `{${name}}`,
    WARRAQ_HTTP_PORT: "0",
    // One worker process starts faster. A test that needs several says so.
    WARRAQ_WORKERS: "1",
    WARRAQ_STABLE_MS: "200",
    WARRAQ_SWEEP_MS: "1000",
    WARRAQ_LOG_LEVEL: "warn",
    ...extra,
  };
  const runWith = (other: NodeJS.ProcessEnv, ...args: readonly string[]): Promise<Ran> =>
    new Promise((resolve) => {
      execFile(warraq, args, { env: { ...env, ...other }, maxBuffer: 2 ** 28 }, (error, stdout, stderr) => {
        const code = typeof error?.code === "number" ? error.code : 0;
        resolve({ code, stdout, stderr });
      });
    });
  const run = (...args: readonly string[]): Promise<Ran> => runWith({}, ...args);
  let opened: Promise<Runtime> | undefined;
  const runtime = async (): Promise<Runtime> => {
    opened ??= openRuntime(
      loadConfig({}, env).config,
      { redisUrl: env["REDIS_URL"] ?? "", elasticsearchUrl: env["ELASTICSEARCH_URL"] ?? "" },
      { patient: true, log: openLog("silent", { isTerminal: false, version: "test" }) },
    );
    return opened;
  };
  return {
    inbox,
    home,
    env,
    run,
    runWith,
    up: (...args) => startUp([warraq, "up", ...args], env, children),
    upOn: ({ command, place }, other) => {
      const there = { ...env, WARRAQ_HOME: join(place, "home"), ...other };
      return startUp([...command, warraq, "up"], there, children);
    },
    verify: async () =>
      local
        ? (JSON.parse((await run("verify", "--json")).stdout) as Verification)
        : verify({ ...(await runtime()), sha256, nameRules: nameRulesOf(loadConfig({}, env).config) }, [
            inbox,
          ]),
    ledger: async () => {
      const { ledger } = await runtime();
      await ledger.refresh();
      return ledger.counts();
    },
    find: async (query, ...args) =>
      (await run("search", query, "--json", "--size", "100", ...args)).stdout
        .split("\n")
        .filter((line) => line !== "")
        .map((line) => JSON.parse(line) as Hit),
    remove: async () => {
      for (const child of children) child.kill("SIGKILL");
      await (await opened)?.close();
      if (local) await run("down");
      else await giveBack(name, indexPrefix);
      rmSync(base, { recursive: true, force: true });
    },
  };
};
