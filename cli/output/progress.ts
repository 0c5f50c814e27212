import { performance } from "node:perf_hooks";
import { Presets, SingleBar } from "cli-progress";
import { say } from "./output.ts";

/** How far a long piece of work is. */
export interface Progress {
  readonly update: (done: number, total: number) => void;
  readonly stop: () => void;
}

const LINE_MS = 5_000;

const bar = (label: string, unit: string): Progress => {
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

/** A bar on a terminal, a line now and then otherwise; always on standard error. */
export const openProgress = (label: string, unit = "files"): Progress =>
  process.stderr.isTTY ? bar(label, unit) : lines(label, unit);
