import { randomUUID } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, rmdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { systemCodeOf } from "../system/system-error.ts";
import { isAlive, startTimeOf } from "./processes.ts";
import { pollUntil } from "./poll-until.ts";

const OWNER_FILE = "owner.json";
/** Breaking a lock takes a few file operations. A breaker that is older than this has died. */
const MAX_BREAK_MS = 10_000;

export interface LockOptions {
  readonly timeoutMs: number;
  readonly signal?: AbortSignal | undefined;
  /** Called once if another process holds the lock, with its pid. */
  readonly onWait?: (pid: number) => void;
}

interface LockOwner {
  readonly pid: number;
  readonly startTime: string;
}

const isOwner = (value: unknown): value is LockOwner => {
  const owner = value as Partial<LockOwner> | null;
  return typeof owner === "object" && Number.isInteger(owner?.pid) && typeof owner?.startTime === "string";
};

/** The owner of a lock; undefined if there is no lock, or it is damaged. */
const readOwner = (lock: string): LockOwner | undefined => {
  try {
    const value: unknown = JSON.parse(readFileSync(path.join(lock, OWNER_FILE), "utf8"));
    return isOwner(value) ? value : undefined;
  } catch {
    return undefined;
  }
};

/** True for a lock that says nothing of its owner, as after a full disk or a power failure: one that is taken always does. */
const isDamaged = (lock: string): boolean =>
  statSync(lock, { throwIfNoEntry: false }) !== undefined && readOwner(lock) === undefined;

/** True for a lock whose owner is dead or unknown. */
const isStale = (lock: string): boolean => {
  const owner = readOwner(lock);
  return owner === undefined ? isDamaged(lock) : !isAlive(owner.pid, owner.startTime);
};

/** Takes the lock if it is free. The lock is a folder that is made under another name and renamed, so that it always has an owner. */
const tryLock = (lock: string): boolean => {
  const draft = `${lock}.${randomUUID()}`;
  mkdirSync(draft, { recursive: true });
  const owner: LockOwner = { pid: process.pid, startTime: startTimeOf(process.pid) ?? "" };
  try {
    writeFileSync(path.join(draft, OWNER_FILE), JSON.stringify(owner));
    renameSync(draft, lock);
    return true;
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    // ENOTDIR: a damaged lock, which is a file.
    if (["ENOTEMPTY", "EEXIST", "ENOTDIR"].includes(systemCodeOf(error))) return false;
    throw error;
  }
};

const release = (lock: string): void => {
  const gone = `${lock}.${randomUUID()}`;
  renameSync(lock, gone);
  rmSync(gone, { recursive: true, force: true });
};

/** Removes the folder of a process that died while it was breaking a lock; otherwise the lock could never be broken again. */
const clearDeadBreaker = (breaker: string): void => {
  try {
    if (Date.now() - statSync(breaker).mtimeMs > MAX_BREAK_MS) rmdirSync(breaker);
  } catch {
    // Another process has removed it.
  }
};

/**
 * Removes the lock of a dead or unknown owner. Only one process may do this at a time, and it reads the owner again: otherwise it could remove
 * the new lock of a process that was faster.
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
    if (isStale(lock)) release(lock);
  } finally {
    rmdirSync(breaker);
  }
};

const waitForLock = async (lock: string, { timeoutMs, signal, onWait }: LockOptions): Promise<void> => {
  let hasTold = false;
  const attempt = async (): Promise<boolean> => {
    if (tryLock(lock)) return true;
    const owner = readOwner(lock);
    if (isStale(lock)) breakStale(lock);
    else if (owner !== undefined && !hasTold) {
      hasTold = true;
      onWait?.(owner.pid);
    }
    return false;
  };
  const isTaken = await pollUntil(attempt, { timeoutMs, signal });
  if (!isTaken)
    throw new Error(
      `The lock ${lock} is held by process ${readOwner(lock)?.pid ?? "?"}, for longer than ${timeoutMs / 1_000} s.`,
    );
};

/**
 * Runs `work` while it holds a lock: at any time only one caller has it, in this process or in another on this machine.
 *
 * @param lock path of the folder that is the lock
 * @throws if the lock is not free in time, or the reason of the signal when it fires
 */
export const withLock = async <Result>(
  lock: string,
  options: LockOptions,
  work: () => Promise<Result>,
): Promise<Result> => {
  mkdirSync(path.dirname(lock), { recursive: true });
  await waitForLock(lock, options);
  try {
    return await work();
  } finally {
    release(lock);
  }
};
