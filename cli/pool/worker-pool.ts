/** cli/pool/: the worker processes that `warraq up` and `warraq ingest` start and supervise. */
import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { availableParallelism } from "node:os";
import { setTimeout as sleep } from "node:timers/promises";
import { variablesOf } from "../../config/variables.ts";
import type { Context } from "../context.ts";
import type { EngineUrls } from "../wiring/engines.ts";
import { type KeepLocks, watchPulse, type WorkerMessage, type WorkerReport } from "./worker-pulse.ts";
import { mainFile } from "../project.ts";

export interface WorkerPool {
  /** Process ids of the workers that run now. */
  readonly pids: () => readonly number[];
  /** The number of processes that died without being asked to end. */
  readonly deaths: () => number;
  readonly close: () => Promise<void>;
}

/** Limits the memory that one file can take: the worker dies, and after some attempts the file is in quarantine. */
const HEAP_LIMIT_MB = 1_024;
/** A process that has not ended this long after SIGTERM is killed. */
const STOP_LIMIT_MS = 30_000;
/** Far longer than a start takes on a busy machine. A process that takes longer hangs: it is killed, and another one is started. */
const START_LIMIT_MS = 180_000;
/** The pause before a new process doubles with each failure, up to this. */
const LONGEST_PAUSE_MS = 10_000;

const NO_CREDENTIALS = {
  ELASTICSEARCH_USERNAME: "",
  ELASTICSEARCH_PASSWORD: "",
  ELASTICSEARCH_API_KEY: "",
};

/** The configuration in force as environment variables, so that every worker process has the same. */
const environmentOf = ({ config, env }: Context, engines: EngineUrls): NodeJS.ProcessEnv => ({
  ...env,
  ...variablesOf(config, () => true),
  // Credentials are for the Elasticsearch that the settings name: a local one has a secret of its own, in its URL.
  ...(config.elasticsearchUrl === undefined ? NO_CREDENTIALS : {}),
  REDIS_URL: engines.redisUrl,
  ELASTICSEARCH_URL: engines.elasticsearchUrl,
});

const stopProcess = async (child: ChildProcess): Promise<void> => {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, "exit");
  child.kill("SIGTERM");
  const timer = setTimeout(() => child.kill("SIGKILL"), STOP_LIMIT_MS);
  await gone;
  clearTimeout(timer);
};

/**
 * Runs worker processes, one for each core unless configured otherwise, and replaces each that dies. Resolves when all are ready.
 *
 * There are several, so that a process that is busy with a large file does not let the locks of all other jobs expire.
 */
export const startWorkerPool = async (
  context: Context,
  engines: EngineUrls,
  onReport: (report: WorkerReport) => void,
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
        if (message.kind === "report") onReport(message);
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
        // A first process that ends by itself before it is ready means that all would. One that was killed does not.
        if (!isReady && failures === 0 && code !== null)
          return reject(new Error(`A worker process ended with exit code ${code} while it started.`));
        log.warn({ pid: child.pid, code, signal }, "a worker process died; starting another");
        const again = isReady ? 1 : failures + 1;
        void sleep(Math.min(200 * 2 ** again, LONGEST_PAUSE_MS)).then(() =>
          isClosing
            ? resolve()
            : start(again).then(resolve, (error: unknown) => {
                log.error({ err: error }, "cannot start a worker process");
                reject(error);
              }),
        );
      });
    });

  const close = async (): Promise<void> => {
    isClosing = true;
    await Promise.all([...children].map(stopProcess));
  };
  try {
    await Promise.all(Array.from({ length: size }, () => start(0)));
  } catch (error) {
    await close();
    throw error;
  }
  return { pids: () => [...children].flatMap(({ pid }) => pid ?? []), deaths: () => deaths, close };
};
