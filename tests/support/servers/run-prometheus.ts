import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { freePort } from "../../../engine/free-port.ts";

/** An alert that waits (`pending`) or is raised (`firing`). */
export interface Alert {
  readonly state: string;
  readonly labels: Readonly<Record<string, string>>;
}

export interface RunningPrometheus {
  /** The data of an answer of its API; null if it does not answer yet. */
  readonly ask: <Data>(path: string) => Promise<Data | null>;
  /** Null if it does not answer. */
  readonly alerts: () => Promise<readonly Alert[] | null>;
  readonly stop: () => Promise<void>;
}

interface Options {
  /** For its configuration and data; made if it is missing. */
  readonly folder: string;
  /** Host and port that it scrapes. */
  readonly target: string;
  /** Changes the text of our files, so that a test need not wait for minutes. */
  readonly change: (text: string) => string;
}

const OURS = join(import.meta.dirname, "../../../deploy/prometheus");

/** Starts a Prometheus (`program`) with our configuration and alerts. */
export const runPrometheus = async (
  program: string,
  { folder, target, change }: Options,
): Promise<RunningPrometheus> => {
  mkdirSync(folder, { recursive: true });
  for (const name of ["alerts.yml", "prometheus.yml"])
    writeFileSync(
      join(folder, name),
      change(readFileSync(join(OURS, name), "utf8")).replace("127.0.0.1:7700", target),
    );
  const port = await freePort();
  const server = spawn(
    program,
    [
      `--config.file=${join(folder, "prometheus.yml")}`,
      `--storage.tsdb.path=${join(folder, "data")}`,
      `--web.listen-address=127.0.0.1:${port}`,
    ],
    { stdio: "ignore" },
  );
  await once(server, "spawn");
  const ask = async <Data>(path: string): Promise<Data | null> => {
    const answer = await fetch(`http://127.0.0.1:${port}/api/v1/${path}`).catch(() => null);
    return answer?.ok === true ? ((await answer.json()) as { readonly data: Data }).data : null;
  };
  return {
    ask,
    alerts: async () => (await ask<{ readonly alerts: readonly Alert[] }>("alerts"))?.alerts ?? null,
    stop: async () => {
      const gone = once(server, "exit");
      server.kill("SIGKILL");
      await gone;
    },
  };
};
