/** cli/background/: runs of `warraq up` that nobody sits in front of: their records, their log, their systemd unit. */
import { mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { isAlive, startTimeOf } from "../../engine/processes.ts";
import { writeAtomically } from "../../engine/write-atomically.ts";

/** What a run of `up` writes down about itself, for the commands that stop it, start it again or show its log. */
export interface RunRecord {
  readonly pid: number;
  /** Together with the pid it always identifies the process. */
  readonly startTime: string;
  readonly startedBy: Starter;
  /** The words after `warraq`, and the folder they were said in. */
  readonly args: readonly string[];
  readonly cwd: string;
}

/** Who started a run: a person at a terminal, `up --daemon`, or systemd by a unit. */
export type Starter =
  | { readonly kind: "terminal" }
  | { readonly kind: "daemon" }
  | { readonly kind: "unit"; readonly unit: string; readonly isUser: boolean };

/** The variable that tells a run who started it. It is no setting: nobody sets it by hand. */
export const STARTED_BY = "WARRAQ_STARTED_BY";

/** The value of {@link STARTED_BY} for a starter: `unit:warraq.service`, `user-unit:warraq.service` or `daemon`. */
export const starterText = (starter: Starter): string =>
  starter.kind === "unit" ? `${starter.isUser ? "user-unit" : "unit"}:${starter.unit}` : starter.kind;

/** The starter that a value of {@link STARTED_BY} names; a terminal if there is none. */
export const parseStarter = (text: string | undefined): Starter => {
  if (text === "daemon") return { kind: "daemon" };
  const unit = /^(?<user>user-)?unit:(?<name>.+)$/u.exec(text ?? "")?.groups;
  return unit === undefined
    ? { kind: "terminal" }
    : { kind: "unit", unit: unit["name"] ?? "", isUser: unit["user"] !== undefined };
};

const folderOf = (home: string): string => join(home, "run", "up");

const readRecord = (file: string): RunRecord | null => {
  try {
    return JSON.parse(readFileSync(file, "utf8")) as RunRecord;
  } catch {
    return null;
  }
};

/** Writes down that this process runs `up` with this home. Returns how to take that back at its end. */
export const recordRun = (home: string, run: Pick<RunRecord, "startedBy" | "args" | "cwd">): (() => void) => {
  const file = join(folderOf(home), `${process.pid}.json`);
  const record: RunRecord = { ...run, pid: process.pid, startTime: startTimeOf(process.pid) ?? "" };
  mkdirSync(folderOf(home), { recursive: true });
  writeAtomically(file, `${JSON.stringify(record)}\n`);
  return () => rmSync(file, { force: true });
};

/** The runs of `up` with this home that live. Removes the records of those that were killed. */
export const liveRuns = (home: string): readonly RunRecord[] => {
  let names: readonly string[];
  try {
    names = readdirSync(folderOf(home)).filter((name) => name.endsWith(".json"));
  } catch {
    return [];
  }
  return names.flatMap((name) => {
    const file = join(folderOf(home), name);
    const record = readRecord(file);
    if (record !== null && isAlive(record.pid, record.startTime)) return [record];
    rmSync(file, { force: true });
    return [];
  });
};
