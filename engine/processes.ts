import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { pollUntil } from "./poll-until.ts";

/** How long a process may take to end after SIGTERM, before SIGKILL. */
const TERM_MS = 30_000;
const KILL_MS = 10_000;

const readOrUndefined = (file: string): string | undefined => {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
};

/** State and start time (in ticks since boot) of a process. The fields follow its name in parentheses, which may hold some itself. */
const statOf = (pid: number): { readonly state: string; readonly ticks: string } | undefined => {
  const stat = readOrUndefined(`/proc/${pid}/stat`);
  if (stat === undefined) return undefined;
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  return { state: fields[0] ?? "X", ticks: fields[19] ?? "" };
};

/** The start time on systems without /proc. */
const startTimeByPs = (pid: number): string | undefined => {
  try {
    return execFileSync("ps", ["-o", "lstart=", "-p", String(pid)], { encoding: "utf8" }).trim();
  } catch {
    return undefined;
  }
};

/**
 * The start time of a process, as an opaque text. Undefined if there is no such process, or if it has ended and is not reaped yet.
 *
 * Ticks count from the boot of the machine, so the text names the boot as well: no other process ever has the same pid and the same
 * start time.
 */
export const startTimeOf = (pid: number): string | undefined => {
  const boot = readOrUndefined("/proc/sys/kernel/random/boot_id");
  if (boot === undefined) return startTimeByPs(pid);
  const stat = statOf(pid);
  if (stat === undefined || "ZX".includes(stat.state)) return undefined;
  return `${stat.ticks}@${boot.trim()}`;
};

/** True if a process computes or waits for a disk; false if it sleeps, is stopped or is gone. True also on systems without /proc. */
export const isBusy = (pid: number): boolean => {
  if (readOrUndefined("/proc/self/stat") === undefined) return true;
  return "RD".includes(statOf(pid)?.state ?? "X");
};

/** True while the process with this pid and start time lives. Another process with a recycled pid does not count. */
export const isAlive = (pid: number, startTime: string): boolean => startTimeOf(pid) === startTime;

const send = (pid: number, signal: NodeJS.Signals): void => {
  try {
    process.kill(pid, signal);
  } catch {
    // The process has ended already.
  }
};

/** Asks a process to end, and kills it after 30 s. Returns false if it had to be killed. */
export const stopProcess = async (pid: number, startTime: string): Promise<boolean> => {
  const isGone = async (): Promise<boolean> => !isAlive(pid, startTime);
  if (await isGone()) return true;
  send(pid, "SIGTERM");
  if (await pollUntil(isGone, { timeoutMs: TERM_MS })) return true;
  send(pid, "SIGKILL");
  await pollUntil(isGone, { timeoutMs: KILL_MS });
  return false;
};
