import { readdirSync, readFileSync } from "node:fs";

const readOr = (file: string): string => {
  try {
    return readFileSync(file, "utf8");
  } catch {
    // The process ended meanwhile.
    return "";
  }
};

const allPids = (): readonly number[] =>
  readdirSync("/proc")
    .filter((name) => /^\d+$/u.test(name))
    .map(Number);

/** The living child processes of a process. */
export const childPids = (pid: number): readonly number[] =>
  allPids().filter((child) => {
    const stat = readOr(`/proc/${child}/stat`);
    return Number(stat.slice(stat.lastIndexOf(")") + 2).split(" ")[1]) === pid;
  });

/** Whether a process is a worker of `./warraq up`. */
export const isWorker = (pid: number): boolean => readOr(`/proc/${pid}/cmdline`).split("\0").includes("work");

/** The living processes with this variable and value in their environment. */
export const pidsWith = (variable: string, value: string): readonly number[] =>
  allPids().filter((pid) => readOr(`/proc/${pid}/environ`).split("\0").includes(`${variable}=${value}`));

/** How many files, sockets and pipes a process has open. */
export const countDescriptors = (pid: number): number => readdirSync(`/proc/${pid}/fd`).length;

/** Whether the process exists. */
export const isThere = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

/** Sends a signal to a process, which may have ended. */
export const signal = (pid: number, name: NodeJS.Signals): void => {
  try {
    process.kill(pid, name);
  } catch {
    // It has ended.
  }
};
