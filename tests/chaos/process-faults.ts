import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { setTimeout as sleep } from "node:timers/promises";
import type { Random } from "../support/layouts/random.ts";
import { signal } from "../support/servers/processes.ts";
import { warraq } from "./supervised-up.ts";
import type { Fault, World } from "./world.ts";

const seconds = (random: Random, from: number, to: number): number =>
  1_000 * from + random(1_000 * (to - from));

const halt = async (pid: number | null | undefined, ms: number, { signal: stopping }: World) => {
  if (typeof pid !== "number") return "no such process";
  signal(pid, "SIGSTOP");
  await sleep(ms, undefined, { signal: stopping }).catch(() => undefined);
  signal(pid, "SIGCONT");
  return `process ${pid} for ${ms} ms`;
};

const someWorker = ({ up }: World, random: Random): number | undefined => {
  const pids = up.workerPids();
  return pids[random(Math.max(1, pids.length))];
};

const VICTIM_WAIT_MS = 30_000;
const ASK_EVERY_MS = 50;

/** Waits until there is a process to kill: one that was killed, or that waits for an engine, is started again only after a while. */
const waitForVictim = async <Victim>(find: () => Victim | null | undefined, { signal: stopping }: World) => {
  const endMs = performance.now() + VICTIM_WAIT_MS;
  for (;;) {
    const found = find();
    if (found !== null && found !== undefined) return found;
    if (stopping.aborted || performance.now() > endMs) return null;
    await sleep(ASK_EVERY_MS);
  }
};

const SECOND_MS = 15_000;

/** Starts a second `up` beside the first, and ends it if it does not end by itself. */
const startSecond = async ({ env, signal: stopping }: World, home: string): Promise<string> => {
  mkdirSync(home, { recursive: true });
  const other = { ...env, WARRAQ_HOME: home };
  const child = spawn(warraq, ["up"], { env: other, stdio: "ignore", detached: true });
  const gone = once(child, "exit");
  await Promise.race([gone, sleep(SECOND_MS, undefined, { signal: stopping }).catch(() => undefined)]);
  if (child.exitCode !== null) return `ended with ${child.exitCode}`;
  child.kill("SIGINT");
  await gone;
  return "ran, and was stopped";
};

/** Faults of the processes of the system. */
export const PROCESS_FAULTS: readonly Fault[] = [
  {
    name: "kill -9 of a worker",
    kind: "kill",
    weight: 30,
    run: async (world, random) => {
      const pid = await waitForVictim(() => someWorker(world, random), world);
      if (pid === null) return "no such process";
      signal(pid, "SIGKILL");
      return `process ${pid}`;
    },
  },
  {
    name: "kill -9 of the watcher",
    kind: "kill",
    weight: 2,
    run: async (world) => {
      await waitForVictim(world.up.pid, world);
      return world.up.kill(false) === 0 ? "no such process" : "done";
    },
  },
  {
    name: "kill -9 of everything",
    kind: "kill",
    weight: 1,
    run: async (world) => {
      await waitForVictim(world.up.pid, world);
      const killed = world.up.kill(true);
      return killed === 0 ? "no such process" : `${killed} processes`;
    },
  },
  {
    name: "SIGSTOP of a worker",
    kind: "stop",
    weight: 2,
    run: async (world, random) => halt(someWorker(world, random), seconds(random, 1, 30), world),
  },
  {
    name: "SIGSTOP of the watcher",
    kind: "stop",
    weight: 1,
    run: async (world, random) => halt(world.up.pid(), seconds(random, 1, 20), world),
  },
  {
    name: "Ctrl-C and start",
    kind: "stop",
    weight: 1,
    run: async ({ up }) => {
      const code = await up.stop();
      up.start();
      return `exit code ${code}`;
    },
  },
  {
    name: "a second up, same home",
    kind: "stop",
    weight: 1,
    run: (world) => startSecond(world, world.env["WARRAQ_HOME"] ?? ""),
  },
  {
    name: "a second up, another home",
    kind: "stop",
    weight: 1,
    run: (world) => startSecond(world, join(world.env["WARRAQ_HOME"] ?? "", "second")),
  },
];
