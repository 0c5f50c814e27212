import { setTimeout as sleep } from "node:timers/promises";
import type { Flights } from "../pipeline/flight.ts";

/** How much may be in flight. Once the high-water mark is reached, admission waits for the low-water mark. */
export interface WaterMarks {
  /** Files. */
  readonly high: number;
  /** Files. */
  readonly low: number;
  /** Bytes. The low-water mark of bytes is half of it. */
  readonly highBytes: number;
}

const POLL_MS = 50;

/**
 * Waits until files may be admitted: not at all while less than the high-water mark is in flight, else until no more than the
 * low-water mark is.
 *
 * @returns how many files there is room for, at least 1
 * @throws the signal's reason when it fires
 */
export const waitForRoom = async (
  flights: Pick<Flights, "measure">,
  marks: WaterMarks,
  signal: AbortSignal,
): Promise<number> => {
  let isFull = false;
  for (;;) {
    signal.throwIfAborted();
    const { files, bytes } = await flights.measure();
    const limit = isFull ? marks.low : marks.high - 1;
    const limitBytes = isFull ? marks.highBytes / 2 : marks.highBytes - 1;
    if (files <= limit && bytes <= limitBytes) return Math.max(1, marks.high - files);
    isFull = true;
    await sleep(POLL_MS, undefined, { signal });
  }
};
