import { spawn } from "node:child_process";
import { once } from "node:events";
import { daemonLogOf } from "../../background/bounded-log.ts";
import { followLog, lastLines } from "../../background/read-log.ts";
import { liveRuns, type Starter } from "../../background/run-record.ts";
import { unitNameOf, unitPathsOf } from "../../background/unit/unit-paths.ts";
import { existsSync } from "node:fs";
import { WarraqError } from "../../../pipeline/errors.ts";
import type { Run } from "../../command.ts";
import { homeOf } from "../../context.ts";
import { printLine, printText, say } from "../../output/output.ts";
import { forTerminal } from "../../../system/for-terminal.ts";

const DEFAULT_LINES = 100;

/**
 * Whose log to show: that of what runs now, else that of a unit that is installed, else the file of `up --daemon`.
 *
 * @throws WarraqError `WARRAQ_NOT_FOUND` for the name of a unit that is not installed
 */
const sourceOf = (home: string, name: string | undefined, env: NodeJS.ProcessEnv): Starter => {
  const run = liveRuns(home).find(({ startedBy }) => startedBy.kind !== "terminal");
  if (run !== undefined && name === undefined) return run.startedBy;
  const unit = unitNameOf(name);
  const isUser = [true, false].find((user) => existsSync(unitPathsOf(unit, user, env).unitFile));
  if (isUser !== undefined) return { kind: "unit", unit, isUser };
  if (name === undefined) return { kind: "daemon" };
  throw new WarraqError("WARRAQ_NOT_FOUND", `No ${unit} is installed, for the system or for this user.`);
};

/** Journald keeps the log of a service; its own program shows it. */
const showJournal = async (words: readonly string[]): Promise<number> => {
  const child = spawn("journalctl", words, { stdio: "inherit" });
  const [code] = (await once(child, "exit")) as [number | null];
  return code ?? 0;
};

/** Fires at Ctrl-C. */
const untilInterrupted = (): AbortSignal => {
  const asked = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => asked.abort());
  return asked.signal;
};

/** `warraq logs`: the log of what runs in the background: the last lines, and with `--follow` what comes. */
export const logs: Run = async ({ config, env }, _, { follow = false, lines = DEFAULT_LINES, name }) => {
  const source = sourceOf(homeOf(config), name, env);
  if (source.kind === "unit")
    return showJournal([
      ...(source.isUser ? ["--user"] : []),
      `--unit=${source.unit}`,
      `--lines=${lines}`,
      ...(follow ? ["--follow"] : ["--no-pager"]),
    ]);
  const file = daemonLogOf(homeOf(config));
  const last = lastLines(file, lines);
  if (last.length === 0 && !follow)
    say(`warraq: nothing is logged in ${file}. An \`up\` at a terminal logs there.`);
  for (const line of last) await printLine(forTerminal(line));
  if (follow) await followLog(file, (text) => void printText(forTerminal(text)), untilInterrupted());
  return 0;
};
