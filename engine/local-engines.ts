// engine/: a local Redis and Elasticsearch for a machine without Docker: found or installed, started in the
// background, shared by every command that uses the same home, and stopped by `warraq down`.
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
  /** `WARRAQ_HOME`, absolute: programs, data, logs and run files lie here. */
  readonly home: string;
  readonly projectDir: string;
  /** Heap of Elasticsearch in MiB. */
  readonly heapMb: number;
  readonly env: NodeJS.ProcessEnv;
  /** Gets one line for each thing that takes time. */
  readonly say: (line: string) => void;
  readonly needs: { readonly redis: boolean; readonly elasticsearch: boolean };
  readonly signal?: AbortSignal;
}

export interface LocalEngines {
  readonly redisUrl?: string;
  readonly elasticsearchUrl?: string;
  /** Names of the engines that this call started; none if all ran already. */
  readonly started: readonly EngineName[];
}

interface Running {
  readonly name: EngineName;
  readonly url: string;
  readonly isStarted: boolean;
}

const ENGINES: readonly Engine[] = [redisEngine, elasticsearchEngine];

// The first start of a machine downloads everything; whoever comes second waits for it.
const LOCK_MS = 1_200_000;

const asLocalEngines = (running: readonly Running[]): LocalEngines => {
  const urlOf = (name: EngineName): string | undefined => running.find((engine) => engine.name === name)?.url;
  const redisUrl = urlOf("redis");
  const elasticsearchUrl = urlOf("elasticsearch");
  return {
    ...(redisUrl === undefined ? {} : { redisUrl }),
    ...(elasticsearchUrl === undefined ? {} : { elasticsearchUrl }),
    started: running.filter((engine) => engine.isStarted).map((engine) => engine.name),
  };
};

/** Waits for all, then fails if one failed: the lock must not open while one of them is still starting. */
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

/** The engine as it runs and answers; undefined if anything has to be done or waited for. */
const findReady = async (engine: Engine, home: string): Promise<Running | undefined> => {
  const run = await findEngine(engine, home);
  if (run === undefined || !(await engine.isReady(run.port))) return undefined;
  return { name: engine.name, url: engine.url(run.port), isStarted: false };
};

/**
 * Sees to it that the engines that are needed run and answer, starting both at the same time.
 *
 * They outlive this process. Any number of processes may call it at once on the same home: one starts, all use. It is
 * cheap when all runs already: no lock, one question to each.
 */
export const ensureLocalEngines = async (options: EngineOptions): Promise<LocalEngines> => {
  const wanted = ENGINES.filter((engine) => options.needs[engine.name]);
  const ready = await Promise.all(wanted.map(async (engine) => findReady(engine, options.home)));
  const running = ready.filter((engine) => engine !== undefined);
  if (running.length === wanted.length) return asLocalEngines(running);
  const ensure = async (engine: Engine): Promise<Running> => ({
    name: engine.name,
    ...(await ensureEngine(engine, options)),
  });
  return underLock(options, async () => asLocalEngines(await allSettled(wanted.map(ensure))));
};

/** What runs now; starts nothing. */
export const findLocalEngines = async ({ home }: { readonly home: string }): Promise<LocalEngines> => {
  const find = async (engine: Engine): Promise<readonly Running[]> => {
    const run = await findEngine(engine, home);
    return run === undefined ? [] : [{ name: engine.name, url: engine.url(run.port), isStarted: false }];
  };
  const found = await Promise.all(ENGINES.map(find));
  return asLocalEngines(found.flat());
};

/** Stops the engines of this home and gives the names of those that ran. What they hold stays on the disk. */
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
