import { readFileSync, rmSync } from "node:fs";
import { writeAtomically } from "./write-atomically.ts";
import { isAlive, startTimeOf } from "./processes.ts";

/** What is written down about a running engine. */
export interface RunFile {
  readonly pid: number;
  readonly port: number;
  readonly startedAt: string;
  /** Together with the pid it always identifies the process; a pid alone is used again. See `startTimeOf`. */
  readonly startTime: string;
}

const isRunFile = (value: unknown): value is RunFile => {
  const run = value as Partial<RunFile> | null;
  return (
    typeof run === "object" &&
    Number.isInteger(run?.pid) &&
    Number.isInteger(run?.port) &&
    typeof run?.startTime === "string"
  );
};

const parse = (text: string): RunFile | undefined => {
  try {
    const value: unknown = JSON.parse(text);
    return isRunFile(value) ? value : undefined;
  } catch {
    return undefined;
  }
};

/** Reads a run file. Undefined if it is missing or damaged, or if its process does not live any more. */
export const readLiveRun = (file: string): RunFile | undefined => {
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
  const run = parse(text);
  return run !== undefined && isAlive(run.pid, run.startTime) ? run : undefined;
};

/** Writes down which process is the engine. Undefined if the process has ended already. */
export const writeRun = (file: string, pid: number, port: number): RunFile | undefined => {
  const startTime = startTimeOf(pid);
  if (startTime === undefined) return undefined;
  const run: RunFile = { pid, port, startedAt: new Date().toISOString(), startTime };
  writeAtomically(file, `${JSON.stringify(run)}\n`);
  return run;
};

/** Removes the run file of an engine that has ended. */
export const removeRun = (file: string): void => rmSync(file, { force: true });
