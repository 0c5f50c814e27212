import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { WarraqError } from "../pipeline/errors.ts";
import type { Engine, EngineAddress, EngineContext } from "./engine.ts";
import { enginePaths, type EnginePaths } from "./engine-home.ts";
import { freePort } from "./free-port.ts";
import { pollUntil } from "./poll-until.ts";
import { isOwnPort, isOwnServer } from "./own-server.ts";
import { isAlive, stopProcess } from "./processes.ts";
import { lastLines } from "./install/run-command.ts";
import { readLiveRun, removeRun, writeRun, type RunFile } from "./run-file.ts";
import { spawnDetached } from "./spawn-detached.ts";
import { OWNER_ONLY, writeAtomically } from "./write-atomically.ts";

const READY_MS = 120_000;
/** As many bits as a key: nobody guesses it. */
const SECRET_BYTES = 32;
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
  run: RunningEngine,
  paths: EnginePaths,
  signal?: AbortSignal,
): Promise<void> => {
  const isDead = (): boolean => !isAlive(run.pid, run.startTime);
  const isReadyOrDead = async (): Promise<boolean> => isDead() || engine.isReady(run);
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

/** What runs, and how it is asked. */
export type RunningEngine = RunFile & EngineAddress;

const recordedSecret = (file: string): string | undefined => {
  const secret = readText(file).trim();
  return secret === "" ? undefined : secret;
};

/**
 * Finds a running engine without a run file: the process that started it was killed before it wrote one, or the file was deleted. The
 * secret is told to nobody but a process of this user.
 */
const adopt = async (
  engine: Engine,
  paths: EnginePaths,
  secret: string | undefined,
): Promise<RunFile | undefined> => {
  const port = rememberedPort(paths.portFile);
  if (port === undefined || !existsSync(paths.data) || !isOwnPort(port)) return undefined;
  const pid = await engine.serverOf({ port, secret }, paths.data);
  return pid === undefined || !isOwnServer(pid, port) ? undefined : writeRun(paths.runFile, pid, port);
};

/**
 * A port, and the secret that goes with it. A new port has a new secret: whoever sits at the old one may have been told the old secret by a
 * program that connected again.
 */
const chooseAddress = async (paths: EnginePaths): Promise<EngineAddress & { readonly secret: string }> => {
  const remembered = rememberedPort(paths.portFile);
  const port = await freePort(remembered);
  const known = port === remembered ? recordedSecret(paths.secretFile) : undefined;
  const secret = known ?? randomBytes(SECRET_BYTES).toString("hex");
  // Written first: if this process dies before it writes the run file, the engine is found by its port.
  writeAtomically(paths.secretFile, `${secret}\n`, OWNER_ONLY);
  writeAtomically(paths.portFile, String(port));
  return { port, secret };
};

const start = async (engine: Engine, context: EngineContext, paths: EnginePaths): Promise<RunningEngine> => {
  const commandAt = await engine.prepare(context);
  const address = await chooseAddress(paths);
  context.say(`starting ${engine.name} at ${engine.url({ ...address, secret: undefined })} ...`);
  const pid = await spawnDetached(commandAt(address, paths), paths.log, context.env);
  const run = writeRun(paths.runFile, pid, address.port);
  if (run === undefined)
    throw engineFailure(engine.name, "ended at once", "Fix what the log says and start again.", paths.log);
  return { ...run, ...address };
};

/** Finds a running engine by its run file, or else by its port; undefined if it does not run. */
export const findEngine = async (engine: Engine, home: string): Promise<RunningEngine | undefined> => {
  const paths = enginePaths(home, engine.name);
  const secret = recordedSecret(paths.secretFile);
  const run = readLiveRun(paths.runFile) ?? (await adopt(engine, paths, secret));
  return run === undefined ? undefined : { ...run, secret };
};

/** The engine if it runs. One that demands no secret is stopped first if the caller renews such. */
const findOrStop = async (
  engine: Engine,
  { home, renew = false, say }: EngineContext,
): Promise<RunningEngine | undefined> => {
  const found = await findEngine(engine, home);
  if (found === undefined || found.secret !== undefined || !renew) return found;
  say(
    `${engine.name} was started by an earlier release and is open to every user of this machine; stopping it ...`,
  );
  await stopProcess(found.pid, found.startTime);
  return undefined;
};

/** Starts an engine unless it runs, and waits until it answers. */
export const ensureEngine = async (
  engine: Engine,
  context: EngineContext,
): Promise<{ readonly url: string; readonly isStarted: boolean }> => {
  const paths = enginePaths(context.home, engine.name);
  mkdirSync(paths.data, { recursive: true });
  const running = await findOrStop(engine, context);
  const run = running ?? (await start(engine, context, paths));
  await waitReady(engine, run, paths, context.signal);
  return { url: engine.url(run), isStarted: running === undefined };
};
