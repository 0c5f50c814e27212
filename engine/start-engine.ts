import { spawn } from "node:child_process";
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, renameSync, statSync } from "node:fs";
import path from "node:path";
import { WarraqError } from "../document/errors.ts";
import type { Command, Engine, EngineContext } from "./engine.ts";
import { enginePaths, type EnginePaths } from "./engine-home.ts";
import { freePort } from "./free-port.ts";
import { pollUntil } from "./poll-until.ts";
import { isAlive } from "./processes.ts";
import { lastLines } from "./run-command.ts";
import { readLiveRun, removeRun, writeRun, type RunFile } from "./run-file.ts";
import { writeWhole } from "./write-whole.ts";

const READY_MS = 120_000;
const LOG_BYTES = 10_485_760;
const LOG_LINES = 15;

const readText = (file: string): string => {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
};

/** The log of a program that runs for years is kept small: the last file and one before it. */
const openLog = (file: string): number => {
  mkdirSync(path.dirname(file), { recursive: true });
  const bytes = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  if (bytes > LOG_BYTES) renameSync(file, `${file}.1`);
  return openSync(file, "a");
};

/** A session of its own, so that Ctrl-C in our terminal does not reach it, and no tie that keeps us alive. */
const spawnDetached = async (
  { file, args, env }: Command,
  log: string,
  base: NodeJS.ProcessEnv,
): Promise<number> => {
  const out = openLog(log);
  try {
    const child = spawn(file, args, {
      detached: true,
      cwd: path.dirname(log),
      env: { ...base, ...env },
      stdio: ["ignore", out, out],
    });
    await new Promise<void>((resolve, reject) => {
      child.once("spawn", resolve);
      child.once("error", reject);
    });
    child.unref();
    return child.pid ?? 0;
  } finally {
    closeSync(out);
  }
};

const failure = (name: string, what: string, cure: string, log: string): WarraqError =>
  new WarraqError(
    "WARRAQ_ENGINE_FAILED",
    `the local ${name} ${what}. ${cure} Its log is ${log}, which ends with:\n${lastLines(readText(log), LOG_LINES)}`,
  );

const waitReady = async (
  engine: Engine,
  run: RunFile,
  paths: EnginePaths,
  signal?: AbortSignal,
): Promise<void> => {
  const isDead = (): boolean => !isAlive(run.pid, run.startTime);
  const isSettled = async (): Promise<boolean> => isDead() || engine.isReady(run.port);
  const isInTime = await pollUntil(isSettled, { timeoutMs: READY_MS, signal });
  if (isDead()) {
    removeRun(paths.runFile);
    throw failure(
      engine.name,
      "ended while it started",
      "Repair what the log names and start again.",
      paths.log,
    );
  }
  // A big append-only file takes its time: it goes on loading, and the next start finds it further on.
  if (!isInTime)
    throw failure(
      engine.name,
      `was not ready after ${READY_MS / 1000} s`,
      "It goes on starting: try again, or stop it with `warraq down`.",
      paths.log,
    );
};

const rememberedPort = (file: string): number | undefined => {
  const port = Number(readText(file));
  return Number.isInteger(port) && port > 0 ? port : undefined;
};

/** An engine without a run file: whoever started it was killed in between, or the file was deleted. */
const adopt = async (engine: Engine, paths: EnginePaths): Promise<RunFile | undefined> => {
  const port = rememberedPort(paths.portFile);
  if (port === undefined || !existsSync(paths.data)) return undefined;
  const pid = await engine.serverOf(port, paths.data);
  return pid === undefined ? undefined : writeRun(paths.runFile, pid, port);
};

const start = async (engine: Engine, context: EngineContext, paths: EnginePaths): Promise<RunFile> => {
  const commandAt = await engine.prepare(context);
  const port = await freePort(rememberedPort(paths.portFile));
  // Written first: an engine of which we could not write down more is found by its port.
  writeWhole(paths.portFile, String(port));
  context.say(`starting ${engine.name} at ${engine.url(port)} ...`);
  const pid = await spawnDetached(commandAt(port, paths), paths.log, context.env);
  const run = writeRun(paths.runFile, pid, port);
  if (run === undefined)
    throw failure(engine.name, "ended at once", "Repair what the log names and start again.", paths.log);
  return run;
};

/** The engine as it runs now, found by its run file or else by its port; undefined if it does not run. */
export const findEngine = async (engine: Engine, home: string): Promise<RunFile | undefined> => {
  const paths = enginePaths(home, engine.name);
  return readLiveRun(paths.runFile) ?? adopt(engine, paths);
};

/** Sees to it that the engine runs and answers; says whether it had to be started. */
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
