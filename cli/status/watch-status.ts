import { setTimeout as delay } from "node:timers/promises";

/** What is shown of a status that is read again and again. */
export interface Watching<Found> {
  readonly read: () => Promise<Found>;
  readonly show: (found: Found) => Promise<void>;
  /** Called in place of `show` if the status cannot be read, since an engine is away. It is asked again. */
  readonly showFailure: (error: unknown) => Promise<void>;
  readonly everyMs: number;
  readonly signal: AbortSignal;
}

/** Reads and shows a status again and again, until the signal fires. */
export const watchStatus = async <Found>({
  read,
  show,
  showFailure,
  everyMs,
  signal,
}: Watching<Found>): Promise<void> => {
  while (!signal.aborted) {
    const found = await read().then(
      (value) => ({ value }),
      (error: unknown) => ({ error }),
    );
    if (signal.aborted) return;
    await ("value" in found ? show(found.value) : showFailure(found.error));
    await delay(everyMs, undefined, { signal }).catch(() => undefined);
  }
};

const HIDE_CURSOR = "\u001B[?25l";
const SHOW_CURSOR = "\u001B[?25h";

/** A part of the terminal that is drawn anew in its place. */
export interface Frame {
  readonly draw: (lines: readonly string[]) => string;
  /** Leaves what was drawn last, and gives the cursor back. */
  readonly end: () => string;
}

/** Opens a frame; `rows` says how many lines the terminal has at the moment, and no more are drawn. */
export const openFrame = (rows: () => number): Frame => {
  let drawn: number | null = null;
  return {
    draw: (lines) => {
      const fitting = lines.slice(0, Math.max(rows() - 1, 1));
      const begin = drawn === null ? HIDE_CURSOR : `\r${drawn === 0 ? "" : `\u001B[${drawn}A`}\u001B[J`;
      drawn = fitting.length;
      return `${begin}${fitting.map((line) => `${line}\n`).join("")}`;
    },
    end: () => (drawn === null ? "" : SHOW_CURSOR),
  };
};
