import { execFileSync } from "node:child_process";
import { readFileSync, readlinkSync } from "node:fs";
import { dirname, join } from "node:path";

/** Ticks of the kernel's clock in a millisecond: 100 a second on Linux. */
const MS_PER_TICK = 10;

const read = (path) => {
  try {
    return readFileSync(path, "utf8");
  } catch {
    // The process ended meanwhile.
    return "";
  }
};

const ticksOf = (stat) => {
  // The name of a process may hold spaces and parentheses; what follows it does not.
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  return stat === "" ? 0 : Number(fields[11]) + Number(fields[12]);
};

/** CPU time of a process so far, in milliseconds, without its children; 0 if there is none. Linux only. */
export const cpuMsOf = (pid) => ticksOf(read(`/proc/${pid}/stat`)) * MS_PER_TICK;

/** Resident memory of a process in MiB; 0 if there is none. Linux only. */
export const residentMibOf = (pid) => {
  const [, kib = "0"] = /^VmRSS:\s+(\d+)/mu.exec(read(`/proc/${pid}/status`)) ?? [];
  return Math.round(Number(kib) / 1_024);
};

/** Ids of the processes that this one started. */
export const childrenOf = (pid) =>
  read(`/proc/${pid}/task/${pid}/children`)
    .split(" ")
    .filter((child) => child !== "")
    .map(Number);

/** The command line of a process, its arguments separated by spaces. */
export const commandOf = (pid) => read(`/proc/${pid}/cmdline`).replaceAll("\0", " ").trim();

/** What the threads of a Java process work on, by their names. The first that fits counts. */
const GROUPS = [
  ["jit", /^C[12] CompilerThread/u],
  ["gc", /^(?:GC Thread|G1 )/u],
  ["refresh", /\[refresh\]/u],
  ["merge", /(?:\[merge\]|Lucene Merge)/u],
  ["write", /\[(?:write|bulk)/u],
  ["search", /\[search/u],
  ["get", /\[get\]/u],
  ["transport", /\[transport_worker\]/u],
];

/**
 * CPU time of the threads of an Elasticsearch so far, in milliseconds, by what they work on. The kernel cuts the names of threads, so the
 * JVM is asked (`jcmd`, which comes with it). Threads that have ended are not counted.
 */
export const threadMsOf = (pid) => {
  const jcmd = join(dirname(readlinkSync(`/proc/${pid}/exe`)), "jcmd");
  const dump = execFileSync(jcmd, [String(pid), "Thread.print"], { encoding: "utf8", maxBuffer: 2 ** 28 });
  const sums = {};
  for (const [, name, ms] of dump.matchAll(/^"([^"]+)".* cpu=([\d.]+)ms/gmu)) {
    const group = GROUPS.find(([, pattern]) => pattern.test(name))?.[0] ?? "other";
    sums[group] = (sums[group] ?? 0) + Number(ms);
  }
  return sums;
};
