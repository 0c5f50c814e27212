import type { EventEmitter } from "node:events";
import { performance } from "node:perf_hooks";
import { leaveTerminal } from "./output/leave-terminal.ts";
import { say } from "./output/output.ts";

/** Signals this close to each other are one: `timeout` and a terminal send them to the process and to its group at once. */
const ONE_WISH_MS = 1_000;

export interface StopSignalDeps {
  /** What emits the signals. */
  readonly signals: EventEmitter;
  /** A clock that never goes back, in milliseconds. */
  readonly nowMs: () => number;
  /** Ends the process with exit code 1. */
  readonly end: () => void;
  /** Whether a closed terminal ends the work: without one (nohup, a service) it means nothing. */
  readonly hasTerminal: boolean;
}

const REAL: StopSignalDeps = {
  signals: process,
  nowMs: () => performance.now(),
  end: () => process.exit(1),
  hasTerminal: process.stdout.isTTY,
};

/**
 * Resolves at the first Ctrl-C or SIGTERM, or when the terminal is closed. Another one, more than a second later, ends the process at once.
 *
 * @param leftRunning said then: what goes on without this process, and how to stop it
 */
export const untilAskedToStop = (
  leftRunning = "",
  { signals, nowMs, end, hasTerminal }: StopSignalDeps = REAL,
): Promise<void> =>
  new Promise((resolve) => {
    let askedMs: number | null = null;
    const ask = () => {
      askedMs ??= nowMs();
      resolve();
      if (nowMs() - askedMs < ONE_WISH_MS) return;
      say("warraq: stopping at once; the next start continues where this one stopped.");
      if (leftRunning !== "") say(`warraq: ${leftRunning}`);
      end();
    };
    signals.on("SIGINT", ask);
    signals.on("SIGTERM", ask);
    signals.on("SIGHUP", () => {
      leaveTerminal();
      if (hasTerminal) ask();
    });
  });
