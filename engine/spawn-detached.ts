import { spawn } from "node:child_process";
import { closeSync, mkdirSync, openSync, renameSync, statSync } from "node:fs";
import path from "node:path";
import type { Command } from "./engine.ts";

const LOG_BYTES = 10_485_760;

/** The log of a program that runs for years is kept small: the last file and one before it. */
const openLog = (file: string): number => {
  mkdirSync(path.dirname(file), { recursive: true });
  const bytes = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  if (bytes > LOG_BYTES) renameSync(file, `${file}.1`);
  return openSync(file, "a");
};

/**
 * Starts a program that outlives us, with its output in a log file, and gives its pid. It has a session of its own, so that
 * Ctrl-C in our terminal does not reach it.
 */
export const spawnDetached = async (
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
