/**
 * engine/: a local Redis and Elasticsearch for a machine that has none. Warraq finds or installs them and starts them in the
 * background; all commands with the same home share them, and `warraq down` stops them.
 */
import { existsSync } from "node:fs";
import path from "node:path";
import { elasticsearchEngine } from "./elasticsearch.ts";
import type { Engine } from "./engine.ts";
import type { EngineName } from "./engine-home.ts";
import { withLock } from "./lock.ts";
import { redisEngine } from "./redis.ts";
import { ensureEngine, findEngine } from "./start-engine.ts";
import { stopEngine } from "./stop-engine.ts";

export interface EngineOptions {
  /** `WARRAQ_HOME`, absolute: holds programs, data, logs and run files. */
  readonly home: string;
  readonly projectDir: string;
  /** Heap of Elasticsearch in MiB. */
  readonly heapMb: number;
  readonly env: NodeJS.ProcessEnv;
  /** Called with one line for each step that takes time. */
  readonly say: (line: string) => void;
  readonly needs: { readonly redis: boolean; readonly elasticsearch: boolean };
  readonly signal?: AbortSignal;
  /** See `EngineContext`. */
  readonly renew?: boolean;
}

export interface LocalEngines {
  readonly redisUrl?: string;
  readonly elasticsearchUrl?: string;
  /** The engines that this call started; empty if all of them were running. */
  readonly started: readonly EngineName[];
}

interface RunningEngine {
  readonly name: EngineName;
  readonly url: string;
  readonly isStarted: boolean;
}

const ENGINES: readonly Engine[] = [redisEngine, elasticsearchEngine];

// Twenty minutes: the first start on a machine downloads everything, and other processes wait for it.
const LOCK_MS = 1_200_000;

const asLocalEngines = (running: readonly RunningEngine[]): LocalEngines => {
  const urlOf = (name: EngineName): string | undefined => running.find((engine) => engine.name === name)?.url;
  const redisUrl = urlOf("redis");
  const elasticsearchUrl = urlOf("elasticsearch");
  return {
    ...(redisUrl === undefined ? {} : { redisUrl }),
    ...(elasticsearchUrl === undefined ? {} : { elasticsearchUrl }),
    started: running.filter((engine) => engine.isStarted).map((engine) => engine.name),
  };
};

/** Waits for all promises, then throws if one failed: the lock must be held as long as an engine is still starting. */
const allSettled = async <Value>(work: readonly Promise<Value>[]): Promise<readonly Value[]> => {
  await Promise.allSettled(work);
  return Promise.all(work);
};

const underLock = async <Result>(
  { home, say, signal }: { home: string; say: (line: string) => void; signal?: AbortSignal | undefined },
  work: () => Promise<Result>,
): Promise<Result> =>
  withLock(
    path.join(home, "run", "engines.lock"),
    {
      timeoutMs: LOCK_MS,
      signal,
      onWait: (pid) => say(`waiting for process ${pid}, which starts or stops the local engines ...`),
    },
    work,
  );

/** The engine if it runs and answers, and is not to be renewed; undefined otherwise. */
const findReady = async (
  engine: Engine,
  { home, renew = false }: EngineOptions,
): Promise<RunningEngine | undefined> => {
  const run = await findEngine(engine, home);
  if (run === undefined || (renew && run.secret === undefined) || !(await engine.isReady(run)))
    return undefined;
  return { name: engine.name, url: engine.url(run), isStarted: false };
};

/**
 * Starts the needed engines that do not run, both at the same time, and waits until all of them answer.
 *
 * They outlive this process. Any number of processes may call this at the same time for the same home: one of them starts the engines
 * and all use them. If all engines run already it is cheap: it takes no lock and sends one request to each.
 *
 * @throws WarraqError `WARRAQ_ENGINE_MISSING` or `WARRAQ_ENGINE_FAILED`
 */
export const ensureLocalEngines = async (options: EngineOptions): Promise<LocalEngines> => {
  const needed = ENGINES.filter((engine) => options.needs[engine.name]);
  const ready = await Promise.all(needed.map(async (engine) => findReady(engine, options)));
  const running = ready.filter((engine) => engine !== undefined);
  if (running.length === needed.length) return asLocalEngines(running);
  const ensure = async (engine: Engine): Promise<RunningEngine> => ({
    name: engine.name,
    ...(await ensureEngine(engine, options)),
  });
  return underLock(options, async () => asLocalEngines(await allSettled(needed.map(ensure))));
};

/** Finds the engines of a home that run now; starts nothing. */
export const findLocalEngines = async ({ home }: { readonly home: string }): Promise<LocalEngines> => {
  const find = async (engine: Engine): Promise<readonly RunningEngine[]> => {
    const run = await findEngine(engine, home);
    return run === undefined ? [] : [{ name: engine.name, url: engine.url(run), isStarted: false }];
  };
  const found = await Promise.all(ENGINES.map(find));
  return asLocalEngines(found.flat());
};

/** Stops the engines of a home and returns the names of those that ran. Their data stays on disk. */
export const stopLocalEngines = async ({
  home,
  say,
}: {
  readonly home: string;
  readonly say: (line: string) => void;
}): Promise<readonly EngineName[]> => {
  if (!existsSync(home)) return [];
  const stopAll = async (): Promise<readonly EngineName[]> =>
    (await allSettled(ENGINES.map(async (engine) => stopEngine(engine, home, say)))).flat();
  return underLock({ home, say }, stopAll);
};
