import { randomUUID } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, rmdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { isAlive, startTimeOf } from "./processes.ts";
import { pollUntil } from "./poll-until.ts";

const OWNER = "owner.json";
const BREAK_MS = 10_000;

export interface LockOptions {
  readonly timeoutMs: number;
  readonly signal?: AbortSignal | undefined;
  /** Called once if another process holds the lock, with its pid. */
  readonly onWait?: (pid: number) => void;
}

interface Owner {
  readonly pid: number;
  readonly startTime: string;
}

const codeOf = (problem: unknown): string => String((problem as NodeJS.ErrnoException).code);

const readOwner = (lock: string): Owner | undefined => {
  try {
    return JSON.parse(readFileSync(path.join(lock, OWNER), "utf8")) as Owner;
  } catch {
    return undefined;
  }
};

/** A folder appears under its name with its owner in it, at once: nobody ever sees a lock without an owner. */
const tryTake = (lock: string): boolean => {
  const draft = `${lock}.${randomUUID()}`;
  mkdirSync(draft, { recursive: true });
  const owner: Owner = { pid: process.pid, startTime: startTimeOf(process.pid) ?? "" };
  try {
    writeFileSync(path.join(draft, OWNER), JSON.stringify(owner));
    renameSync(draft, lock);
    return true;
  } catch (problem) {
    rmSync(draft, { recursive: true, force: true });
    if (["ENOTEMPTY", "EEXIST"].includes(codeOf(problem))) return false;
    throw problem;
  }
};

const release = (lock: string): void => {
  const gone = `${lock}.${randomUUID()}`;
  renameSync(lock, gone);
  rmSync(gone, { recursive: true, force: true });
};

/** A breaker that died in the few lines that it needs must not keep the lock shut for ever. */
const clearDeadBreaker = (breaker: string): void => {
  try {
    if (Date.now() - statSync(breaker).mtimeMs > BREAK_MS) rmdirSync(breaker);
  } catch {
    // Another process was quicker.
  }
};

/**
 * Removes the lock of a dead owner. Only one process may do this at a time, and it looks at the owner again: or else
 * it could remove the fresh lock of a process that was quicker.
 */
const breakStale = (lock: string): void => {
  const breaker = `${lock}.breaking`;
  try {
    mkdirSync(breaker);
  } catch {
    clearDeadBreaker(breaker);
    return;
  }
  try {
    const owner = readOwner(lock);
    if (owner !== undefined && !isAlive(owner.pid, owner.startTime)) release(lock);
  } finally {
    rmdirSync(breaker);
  }
};

const take = async (lock: string, { timeoutMs, signal, onWait }: LockOptions): Promise<void> => {
  let told = false;
  const attempt = async (): Promise<boolean> => {
    if (tryTake(lock)) return true;
    const owner = readOwner(lock);
    if (owner === undefined) return false;
    if (!isAlive(owner.pid, owner.startTime)) breakStale(lock);
    else if (!told) {
      told = true;
      onWait?.(owner.pid);
    }
    return false;
  };
  const isTaken = await pollUntil(attempt, { timeoutMs, signal });
  if (!isTaken) throw new Error(`${lock} is held by process ${readOwner(lock)?.pid ?? "?"}`);
};

/** Runs `work` while no other holder of the same lock folder runs theirs, in this process or in another. */
export const withLock = async <Result>(
  lock: string,
  options: LockOptions,
  work: () => Promise<Result>,
): Promise<Result> => {
  mkdirSync(path.dirname(lock), { recursive: true });
  await take(lock, options);
  try {
    return await work();
  } finally {
    release(lock);
  }
};
