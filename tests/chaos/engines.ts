import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { findLocalEngines, ensureLocalEngines, stopLocalEngines } from "../../engine/local-engines.ts";
import { enginePaths, type EngineName } from "../../engine/engine-home.ts";
import { readLiveRun } from "../../engine/run-file.ts";
import { signal } from "../support/servers/processes.ts";
import { shareEngines } from "../support/servers/start-engines.ts";
import { until } from "../support/until.ts";

/** A Redis and an Elasticsearch, and where they listen. Only engines that the breaker started itself (`own`) may be killed. */
export interface Engines {
  readonly redisUrl: string;
  readonly elasticsearchUrl: string;
  readonly own: OwnEngines | null;
}

export interface OwnEngines {
  readonly signal: (name: EngineName, what: NodeJS.Signals) => void;
  /** Starts an engine that does not run again, at its port, and waits until both answer. */
  readonly ensure: () => Promise<void>;
  /** Resolves once the process of an engine is gone. */
  readonly gone: (name: EngineName) => Promise<void>;
  readonly stop: () => Promise<void>;
}

const projectDir = join(import.meta.dirname, "../..");
const say = (): void => undefined;

/** Starts engines with a home of their own and the installed programs of the project. */
export const startOwnEngines = async (home: string): Promise<Engines> => {
  mkdirSync(home, { recursive: true });
  shareEngines(home);
  const needs = { redis: true, elasticsearch: true };
  const ensure = () => ensureLocalEngines({ home, projectDir, heapMb: 512, env: process.env, say, needs });
  const runOf = (name: EngineName) => readLiveRun(enginePaths(home, name).runFile);
  const stop = async (): Promise<void> => void (await stopLocalEngines({ home, say }));
  await ensure().catch(async (error: unknown) => {
    // The other one may run.
    await stop();
    throw error;
  });
  const found = await findLocalEngines({ home });
  return {
    redisUrl: found.redisUrl ?? "",
    elasticsearchUrl: found.elasticsearchUrl ?? "",
    own: {
      signal: (name, what) => {
        const run = runOf(name);
        if (run !== undefined) signal(run.pid, what);
      },
      ensure: async () => void (await ensure()),
      gone: async (name) => void (await until(`${name} is gone`, () => runOf(name) === undefined)),
      stop,
    },
  };
};
