import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { WarraqError } from "../pipeline/errors.ts";
import type { Engine, EngineContext } from "./engine.ts";
import { enginePaths, type EnginePaths } from "./engine-home.ts";
import { freePort } from "./free-port.ts";
import { pollUntil } from "./poll-until.ts";
import { isOwnServer } from "./own-server.ts";
import { isAlive } from "./processes.ts";
import { lastLines } from "./install/run-command.ts";
import { readLiveRun, removeRun, writeRun, type RunFile } from "./run-file.ts";
import { spawnDetached } from "./spawn-detached.ts";
import { writeAtomically } from "./write-atomically.ts";

const READY_MS = 120_000;
/** Lines of the log in an error message. */
const LOG_LINES = 15;

const readText = (file: string): string => {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
};

const engineFailure = (name: string, what: string, cure: string, log: string): WarraqError =>
  new WarraqError(
    "WARRAQ_ENGINE_FAILED",
    `The local ${name} ${what}. ${cure} Its log ${log} ends with:\n${lastLines(readText(log), LOG_LINES)}`,
  );

const waitReady = async (
  engine: Engine,
  run: RunFile,
  paths: EnginePaths,
  signal?: AbortSignal,
): Promise<void> => {
  const isDead = (): boolean => !isAlive(run.pid, run.startTime);
  const isReadyOrDead = async (): Promise<boolean> => isDead() || engine.isReady(run.port);
  const isInTime = await pollUntil(isReadyOrDead, { timeoutMs: READY_MS, signal });
  if (isDead()) {
    removeRun(paths.runFile);
    throw engineFailure(
      engine.name,
      "ended while it started",
      "Fix what the log says and start again.",
      paths.log,
    );
  }
  // Redis may still be loading a large append-only file. It goes on with that, so the next start finds it further on.
  if (!isInTime)
    throw engineFailure(
      engine.name,
      `was not ready after ${READY_MS / 1000} s`,
      "It is still starting: try again later, or stop it with `warraq down`.",
      paths.log,
    );
};

const rememberedPort = (file: string): number | undefined => {
  const port = Number(readText(file));
  return Number.isInteger(port) && port > 0 ? port : undefined;
};

/** Finds a running engine without a run file: the process that started it was killed before it wrote one, or the file was deleted. */
const adopt = async (engine: Engine, paths: EnginePaths): Promise<RunFile | undefined> => {
  const port = rememberedPort(paths.portFile);
  if (port === undefined || !existsSync(paths.data)) return undefined;
  const pid = await engine.serverOf(port, paths.data);
  return pid === undefined || !isOwnServer(pid, port) ? undefined : writeRun(paths.runFile, pid, port);
};

const start = async (engine: Engine, context: EngineContext, paths: EnginePaths): Promise<RunFile> => {
  const commandAt = await engine.prepare(context);
  const port = await freePort(rememberedPort(paths.portFile));
  // Written first: if this process dies before it writes the run file, the engine is found by its port.
  writeAtomically(paths.portFile, String(port));
  context.say(`starting ${engine.name} at ${engine.url(port)} ...`);
  const pid = await spawnDetached(commandAt(port, paths), paths.log, context.env);
  const run = writeRun(paths.runFile, pid, port);
  if (run === undefined)
    throw engineFailure(engine.name, "ended at once", "Fix what the log says and start again.", paths.log);
  return run;
};

/** Finds a running engine by its run file, or else by its port; undefined if it does not run. */
export const findEngine = async (engine: Engine, home: string): Promise<RunFile | undefined> => {
  const paths = enginePaths(home, engine.name);
  return readLiveRun(paths.runFile) ?? adopt(engine, paths);
};

/** Starts an engine unless it runs, and waits until it answers. */
export const ensureEngine = async (
  engine: Engine,
  context: EngineContext,
): Promise<{ readonly url: string; readonly isStarted: boolean }> => {
  const paths = enginePaths(context.home, engine.name);
  mkdirSync(paths.data, { recursive: true });
  const running = await findEngine(engine, context.home);
  const run = running ?? (await start(engine, context, paths));
  await waitReady(engine, run, paths, context.signal);
  return { url: engine.url(run.port), isStarted: running === undefined };
};
