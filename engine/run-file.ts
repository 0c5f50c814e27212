import { readFileSync, rmSync } from "node:fs";
import { writeWhole } from "./write-whole.ts";
import { isAlive, startTimeOf } from "./processes.ts";

/** What is known of a running engine. */
export interface RunFile {
  readonly pid: number;
  readonly port: number;
  readonly startedAt: string;
  /** With the pid it names one process for ever; a pid alone is given out again. */
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

/** The engine of a run file if it lives: a file left behind, a damaged one or a recycled pid is no engine. */
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

/** Notes which process is the engine. Undefined if it has already ended. */
export const writeRun = (file: string, pid: number, port: number): RunFile | undefined => {
  const startTime = startTimeOf(pid);
  if (startTime === undefined) return undefined;
  const run: RunFile = { pid, port, startedAt: new Date().toISOString(), startTime };
  writeWhole(file, `${JSON.stringify(run)}\n`);
  return run;
};

/** Forgets an engine that has ended. */
export const removeRun = (file: string): void => rmSync(file, { force: true });
