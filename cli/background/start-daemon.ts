import { fork } from "node:child_process";
import { mainFile } from "../project.ts";
import type { ReadyMessage } from "./supervise.ts";

export interface DaemonStart {
  /** The words after `warraq` of the run, without `--daemon`. */
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
}

/** How a start in the background went: the address of the page, or the exit code of a run that did not become ready. */
export type DaemonStarted = { readonly url: string } | { readonly exitCode: number };

/** Starts a run of `up` in a session of its own, so that it outlives this terminal, and waits until it is ready or has failed. */
export const startDaemon = ({ args, cwd, env }: DaemonStart): Promise<DaemonStarted> =>
  new Promise((resolve, reject) => {
    const child = fork(mainFile, ["supervise", "--", ...args], {
      cwd,
      env,
      detached: true,
      stdio: ["ignore", "ignore", "ignore", "ipc"],
    });
    child.once("message", ({ url }: ReadyMessage) => {
      child.disconnect();
      child.unref();
      resolve({ url });
    });
    child.once("error", reject);
    child.once("exit", (code) => resolve({ exitCode: code ?? 1 }));
  });
