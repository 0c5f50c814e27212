import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { appendFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { childPids, isWorker, signal } from "../support/servers/processes.ts";
import { until } from "../support/until.ts";

/** `./warraq up` under a supervisor that starts it again whenever it ends, as an init system does. */
export interface SupervisedUp {
  /** The process that watches and serves, or null while none runs. */
  readonly pid: () => number | null;
  readonly workerPids: () => readonly number[];
  /** Resolves once it is ready. */
  readonly ready: () => Promise<void>;
  /** Kills the watcher, and with `isWhole` the workers too. Returns the number of processes. */
  readonly kill: (isWhole: boolean) => number;
  /** Stops it cleanly and does not start it again. Returns its exit code. */
  readonly stop: () => Promise<number | null>;
  readonly start: () => void;
  /** How often it was started, and how often it gave up while starting because an engine was away. */
  readonly starts: () => { readonly all: number; readonly inVain: number };
  /** The last output of each run that ended by itself although it had been ready. */
  readonly deaths: readonly string[];
}

export const warraq = join(import.meta.dirname, "../../warraq");

/** The pause before another start, as init systems have it: a program that fails at once is not started in a loop. */
const PAUSE_MS = 1_500;
const TAIL = 2_000;
const PATIENCE_MS = 600_000;

interface Running {
  readonly child: ChildProcess;
  isReady: boolean;
  isKilled: boolean;
  output: string;
}

/** Starts it. Its output goes to the file `log`. */
export const superviseUp = (env: NodeJS.ProcessEnv, log: string): SupervisedUp => {
  const deaths: string[] = [];
  let running: Running | null = null;
  /** Fires when it must not be started again. */
  let unwanted = AbortSignal.abort();
  let stopStarting = (): void => undefined;
  let all = 0;
  let inVain = 0;

  const run = async (): Promise<void> => {
    // In a session of its own, so that Ctrl-C reaches only the breaker, which stops everything cleanly.
    const child = spawn(warraq, ["up"], { env, stdio: ["ignore", "pipe", "pipe"], detached: true });
    const now: Running = { child, isReady: false, isKilled: false, output: "" };
    running = now;
    all += 1;
    const hear = (chunk: unknown): void => {
      appendFileSync(log, String(chunk));
      now.output = (now.output + String(chunk)).slice(-TAIL);
      if (String(chunk).includes("Ctrl-C")) now.isReady = true;
    };
    child.stdout?.on("data", hear);
    child.stderr?.on("data", hear);
    await once(child, "exit");
    running = null;
    if (now.isKilled) return;
    if (now.isReady) deaths.push(now.output);
    else inVain += 1;
  };

  const keep = async (stopping: AbortSignal): Promise<void> => {
    while (!stopping.aborted) {
      await run();
      await sleep(PAUSE_MS, undefined, { signal: stopping }).catch(() => undefined);
    }
  };

  const workerPids = (): readonly number[] =>
    running === null ? [] : childPids(running.child.pid ?? 0).filter(isWorker);
  const start = (): void => {
    if (!unwanted.aborted) return;
    const stopping = new AbortController();
    unwanted = stopping.signal;
    stopStarting = () => stopping.abort();
    void keep(unwanted);
  };
  start();

  return {
    deaths,
    start,
    workerPids,
    pid: () => running?.child.pid ?? null,
    starts: () => ({ all, inVain }),
    ready: async () => void (await until("up is ready", () => running?.isReady === true, PATIENCE_MS)),
    kill: (isWhole) => {
      if (running === null) return 0;
      const pids = isWhole ? workerPids() : [];
      running.isKilled = true;
      for (const pid of [running.child.pid ?? 0, ...pids]) signal(pid, "SIGKILL");
      return 1 + pids.length;
    },
    stop: async () => {
      stopStarting();
      if (running === null) return 0;
      const { child } = running;
      running.isKilled = true;
      const gone = once(child, "exit");
      child.kill("SIGINT");
      await gone;
      return child.exitCode;
    },
  };
};
