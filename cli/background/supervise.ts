import { type ChildProcess, fork } from "node:child_process";
import { setTimeout as sleep } from "node:timers/promises";
import type { BoundedLog } from "./bounded-log.ts";

/** A message of a run of `up` to whoever started it: everything is started, and the page is at this address. */
export interface ReadyMessage {
  readonly kind: "ready";
  readonly url: string;
}

export interface SuperviseOptions {
  /** The program as a file that Node can run, and its arguments. */
  readonly file: string;
  readonly args: readonly string[];
  readonly env: NodeJS.ProcessEnv;
  readonly cwd: string;
  readonly log: BoundedLog;
  readonly onReady: (message: ReadyMessage) => void;
  /** Fires when the program shall end. */
  readonly signal: AbortSignal;
  /** Milliseconds before a program that died is started again; doubled with each death, up to a minute. */
  readonly pauseMs?: number;
}

const PAUSE_MS = 1_000;
const LONGEST_PAUSE_MS = 60_000;

/** Runs the program once. Resolves with its exit code; a signal that killed it counts as 1. */
const runOnce = (
  { file, args, env, cwd, log, signal }: SuperviseOptions,
  onReady: (message: ReadyMessage) => void,
): Promise<number> =>
  new Promise((resolve, reject) => {
    const child: ChildProcess = fork(file, args, { env, cwd, stdio: ["ignore", "pipe", "pipe", "ipc"] });
    const stop = (): void => void child.kill("SIGTERM");
    for (const stream of [child.stdout, child.stderr]) stream?.on("data", log.write);
    child.on("message", onReady);
    child.on("error", reject);
    child.on("close", (code) => {
      signal.removeEventListener("abort", stop);
      resolve(code ?? 1);
    });
    signal.addEventListener("abort", stop);
  });

/**
 * Runs a program with its output in a log, and starts it again when it dies. Resolves with 0 once it ended by itself in good order or
 * was asked to, and with its exit code if it never became ready: then it would fail again.
 */
export const supervise = async (options: SuperviseOptions): Promise<number> => {
  const { log, signal, onReady, pauseMs = PAUSE_MS } = options;
  let wasReady = false;
  for (let deaths = 0; ; deaths += 1) {
    const code = await runOnce(options, (message) => {
      wasReady = true;
      deaths = 0;
      onReady(message);
    });
    if (code === 0 || signal.aborted || !wasReady) return signal.aborted ? 0 : code;
    const pause = Math.min(pauseMs * 2 ** deaths, LONGEST_PAUSE_MS);
    log.write(Buffer.from(`warraq: ended with exit code ${code}; starting again in ${pause / 1_000} s.\n`));
    await sleep(pause, undefined, { signal }).catch(() => undefined);
    if (signal.aborted) return 0;
  }
};
