import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { availableParallelism } from "node:os";
import { setTimeout as sleep } from "node:timers/promises";
import { SETTINGS } from "../../config/settings.ts";
import type { StageTotals } from "../../observe/events.ts";
import type { Context } from "../context.ts";
import type { Engines } from "../wiring/engines.ts";
import { type KeepLocks, watchPulse, type WorkerMessage } from "./worker-pulse.ts";
import { mainFile } from "../project.ts";

export interface WorkerPool {
  /** Process ids of the workers that run now. */
  readonly pids: () => readonly number[];
  /** How many of them died without being asked to. */
  readonly deaths: () => number;
  readonly close: () => Promise<void>;
}

/** A worker must not take the machine's memory, whatever file it meets: it dies, and the file goes to quarantine in the end. */
const HEAP_LIMIT_MB = 1_024;
const STOP_LIMIT_MS = 30_000;
/** Far above what a start takes on a busy machine: one that hangs is ended, and another one started. */
const START_LIMIT_MS = 180_000;
const LONGEST_PAUSE_MS = 10_000;

/** The configuration in force as environment variables, so that a worker works with just the same. */
const environmentOf = ({ config, env }: Context, engines: Engines): NodeJS.ProcessEnv => {
  const settings = Object.entries(SETTINGS).flatMap(([name, { env: variable }]) => {
    const value = config[name as keyof typeof SETTINGS];
    if (value === undefined) return [];
    const separator = name === "watch" ? ":" : ",";
    return [[variable, Array.isArray(value) ? value.join(separator) : String(value)]];
  });
  return {
    ...env,
    ...Object.fromEntries(settings),
    REDIS_URL: engines.redisUrl,
    ELASTICSEARCH_URL: engines.elasticsearchUrl,
  };
};

const stop = async (child: ChildProcess): Promise<void> => {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, "exit");
  child.kill("SIGTERM");
  const timer = setTimeout(() => child.kill("SIGKILL"), STOP_LIMIT_MS);
  await gone;
  clearTimeout(timer);
};

/**
 * Runs worker processes, one a core unless configured otherwise, and starts a new one for each that dies.
 *
 * Several processes, so that one with a heavy file does not make the locks of the others' jobs expire. Resolves when all are ready.
 */
export const startWorkerPool = async (
  context: Context,
  engines: Engines,
  onTotals: (totals: StageTotals) => void,
  keepLocks: KeepLocks,
): Promise<WorkerPool> => {
  const { config, log } = context;
  const env = environmentOf(context, engines);
  const size = config.workers === 0 ? availableParallelism() : config.workers;
  const children = new Set<ChildProcess>();
  let isClosing = false;
  let deaths = 0;

  const start = (failures: number): Promise<void> =>
    new Promise((resolve, reject) => {
      const child = fork(mainFile, ["work"], {
        env,
        execArgv: [`--max-old-space-size=${HEAP_LIMIT_MB}`],
        stdio: ["ignore", "inherit", "inherit", "ipc"],
      });
      children.add(child);
      const pulse = watchPulse(child, { limitSeconds: config.stageSeconds, keepLocks, log });
      let isReady = false;
      const starting = setTimeout(() => child.kill("SIGKILL"), START_LIMIT_MS);
      child.on("message", (message: WorkerMessage) => {
        pulse.beat(message);
        if (message.kind === "totals") onTotals(message.totals);
        else {
          isReady = true;
          clearTimeout(starting);
          resolve();
        }
      });
      child.on("error", reject);
      child.on("exit", (code, signal) => {
        pulse.end();
        clearTimeout(starting);
        children.delete(child);
        if (isClosing) return resolve();
        deaths += 1;
        // One that ends by itself before it did anything will do so again. One that was killed says nothing about the next.
        if (!isReady && failures === 0 && code !== null)
          return reject(new Error(`A worker process ended with ${code}.`));
        log.warn({ pid: child.pid, code, signal }, "worker process died; starting another");
        const again = isReady ? 1 : failures + 1;
        void sleep(Math.min(200 * 2 ** again, LONGEST_PAUSE_MS)).then(() =>
          isClosing
            ? resolve()
            : start(again).then(resolve, (error: unknown) => {
                log.error({ err: error }, "worker");
                reject(error);
              }),
        );
      });
    });

  const close = async (): Promise<void> => {
    isClosing = true;
    await Promise.all([...children].map(stop));
  };
  try {
    await Promise.all(Array.from({ length: size }, () => start(0)));
  } catch (error) {
    await close();
    throw error;
  }
  return { pids: () => [...children].flatMap(({ pid }) => pid ?? []), deaths: () => deaths, close };
};
