import { readdirSync, readFileSync } from "node:fs";

const readOr = (file: string): string => {
  try {
    return readFileSync(file, "utf8");
  } catch {
    // It ended in the meantime.
    return "";
  }
};

const allPids = (): readonly number[] =>
  readdirSync("/proc")
    .filter((name) => /^\d+$/u.test(name))
    .map(Number);

/** The processes that this one started and that live. */
export const childPids = (pid: number): readonly number[] =>
  allPids().filter((child) => {
    const stat = readOr(`/proc/${child}/stat`);
    return Number(stat.slice(stat.lastIndexOf(")") + 2).split(" ")[1]) === pid;
  });

/** Whether a process is a worker of `./warraq up`. */
export const isWorker = (pid: number): boolean => readOr(`/proc/${pid}/cmdline`).split("\0").includes("work");

/** The processes that live and have this in their environment: a variable and its value. */
export const pidsWith = (variable: string, value: string): readonly number[] =>
  allPids().filter((pid) => readOr(`/proc/${pid}/environ`).split("\0").includes(`${variable}=${value}`));

/** How many files, sockets and pipes a process has open. */
export const countDescriptors = (pid: number): number => readdirSync(`/proc/${pid}/fd`).length;

/** Whether there is such a process. */
export const isThere = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

/** Sends a signal to a process that may be gone. */
export const signal = (pid: number, name: NodeJS.Signals): void => {
  try {
    process.kill(pid, name);
  } catch {
    // Gone already.
  }
};
