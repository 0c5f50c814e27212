import { createRequire } from "node:module";
import { performance } from "node:perf_hooks";
import type * as CliProgress from "cli-progress";
import { say } from "./output.ts";

/** The progress of a command that takes long. */
export interface Progress {
  readonly update: (done: number, total: number) => void;
  readonly stop: () => void;
}

/** Time between two lines, where there is no terminal to draw a bar on. */
const LINE_MS = 5_000;

const bar = (label: string, unit: string): Progress => {
  // Loaded only where a bar is drawn.
  const { Presets, SingleBar } = createRequire(import.meta.url)("cli-progress") as typeof CliProgress;
  const shown = new SingleBar(
    {
      format: `${label} {bar} {value}/{total} ${unit}, {duration_formatted}`,
      stream: process.stderr,
      hideCursor: true,
    },
    Presets.shades_classic,
  );
  let isStarted = false;
  return {
    update: (done, total) => {
      if (!isStarted) shown.start(total, done);
      isStarted = true;
      shown.setTotal(total);
      shown.update(done);
    },
    stop: () => shown.stop(),
  };
};

const lines = (label: string, unit: string): Progress => {
  let saidMs = performance.now();
  return {
    update: (done, total) => {
      if (performance.now() - saidMs < LINE_MS) return;
      saidMs = performance.now();
      say(`warraq: ${label} ${done} of ${total} ${unit}`);
    },
    stop: () => undefined,
  };
};

/** Shows progress on standard error: as a bar on a terminal, else as a line every few seconds. */
export const openProgress = (label: string, unit = "files"): Progress =>
  process.stderr.isTTY ? bar(label, unit) : lines(label, unit);

const mib = (bytes: number): number => Math.ceil(bytes / 2 ** 20);

/** The same for work that is counted in bytes. */
export const openProgressInMib = (label: string): Progress => {
  const { update, stop } = openProgress(label, "MiB");
  return { update: (done, total) => update(mib(done), mib(total)), stop };
};
