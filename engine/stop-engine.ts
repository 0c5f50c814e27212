import type { Engine } from "./engine.ts";
import { enginePaths, type EngineName } from "./engine-home.ts";
import { stopProcess } from "./processes.ts";
import { removeRun } from "./run-file.ts";
import { findEngine } from "./start-engine.ts";

/** Stops an engine and waits until it has ended. Returns its name, or nothing if it did not run. */
export const stopEngine = async (
  engine: Engine,
  home: string,
  say: (line: string) => void,
): Promise<readonly EngineName[]> => {
  const run = await findEngine(engine, home);
  if (run === undefined) return [];
  say(`stopping ${engine.name} ...`);
  const isGraceful = await stopProcess(run.pid, run.startTime);
  if (isGraceful) engine.afterStop?.(home);
  removeRun(enginePaths(home, engine.name).runFile);
  return [engine.name];
};
