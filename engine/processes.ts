import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { pollUntil } from "./poll-until.ts";

const TERM_MS = 30_000;
const KILL_MS = 10_000;

const readOrUndefined = (file: string): string | undefined => {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
};

/** State and start time; the name in parentheses may hold spaces and parentheses itself, so cut after the last one. */
const statOf = (pid: number): { readonly state: string; readonly ticks: string } | undefined => {
  const stat = readOrUndefined(`/proc/${pid}/stat`);
  if (stat === undefined) return undefined;
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  return { state: fields[0] ?? "X", ticks: fields[19] ?? "" };
};

/** For systems without /proc. */
const startTimeByPs = (pid: number): string | undefined => {
  try {
    return execFileSync("ps", ["-o", "lstart=", "-p", String(pid)], { encoding: "utf8" }).trim();
  } catch {
    return undefined;
  }
};

/**
 * When a process started, as an opaque text; undefined if there is no such process or it is dead and not yet reaped.
 *
 * The ticks count from the start of the machine, so the text names the boot as well: no other process ever has the
 * same pid and the same start time.
 */
export const startTimeOf = (pid: number): string | undefined => {
  const boot = readOrUndefined("/proc/sys/kernel/random/boot_id");
  if (boot === undefined) return startTimeByPs(pid);
  const stat = statOf(pid);
  if (stat === undefined || "ZX".includes(stat.state)) return undefined;
  return `${stat.ticks}@${boot.trim()}`;
};

/** True if a process is at work or waits for a disk; false if it sleeps, was stopped or is gone. Where it cannot be told, true. */
export const isBusy = (pid: number): boolean => {
  if (readOrUndefined("/proc/self/stat") === undefined) return true;
  return "RD".includes(statOf(pid)?.state ?? "X");
};

/** True while the very process that had this pid at that start time lives; a recycled pid is another process. */
export const isAlive = (pid: number, startTime: string): boolean => startTimeOf(pid) === startTime;

const send = (pid: number, signal: NodeJS.Signals): void => {
  try {
    process.kill(pid, signal);
  } catch {
    // It ended in the meantime, which is all that was wanted.
  }
};

/** Asks a process to end, waits, and forces it after 30 s. Answers false if it had to be forced. */
export const stopProcess = async (pid: number, startTime: string): Promise<boolean> => {
  const isGone = async (): Promise<boolean> => !isAlive(pid, startTime);
  if (await isGone()) return true;
  send(pid, "SIGTERM");
  if (await pollUntil(isGone, { timeoutMs: TERM_MS })) return true;
  send(pid, "SIGKILL");
  await pollUntil(isGone, { timeoutMs: KILL_MS });
  return false;
};
