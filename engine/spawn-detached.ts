import { spawn } from "node:child_process";
import { closeSync, mkdirSync, openSync, renameSync, statSync } from "node:fs";
import path from "node:path";
import type { EngineCommand } from "./engine.ts";

const MAX_LOG_BYTES = 10_485_760;

/** Opens a log for appending. A log that has grown too long is renamed before, so that at most two files exist. */
const openLog = (file: string): number => {
  mkdirSync(path.dirname(file), { recursive: true });
  const bytes = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  if (bytes > MAX_LOG_BYTES) renameSync(file, `${file}.1`);
  return openSync(file, "a");
};

/**
 * Starts a program that outlives this process, with its output in a log file, and returns its pid. The program has a session of its
 * own, so that Ctrl-C in this terminal does not reach it.
 */
export const spawnDetached = async (
  { file, args, env }: EngineCommand,
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
