import { setTimeout as sleep } from "node:timers/promises";
import type { Flights } from "../pipeline/flight.ts";

/** How much may be in flight. Once the high level is reached, admission waits until the low level is. */
export interface WaterLevels {
  /** In files. */
  readonly high: number;
  /** In files. */
  readonly low: number;
  /** In bytes. The low level of bytes is half of it. */
  readonly highBytes: number;
}

const POLL_MS = 50;

/**
 * Waits until files may be admitted: not at all while less than the high level is in flight, else until no more than the low
 * level is.
 *
 * @param onFull called again and again while there is no room
 * @returns how many files there is room for, at least 1
 * @throws the signal's reason when it fires
 */
export const waitForRoom = async (
  flights: Pick<Flights, "measure">,
  levels: WaterLevels,
  signal: AbortSignal,
  onFull: () => void = () => undefined,
): Promise<number> => {
  let isFull = false;
  for (;;) {
    signal.throwIfAborted();
    const { files, bytes } = await flights.measure();
    const limit = isFull ? levels.low : levels.high - 1;
    const limitBytes = isFull ? levels.highBytes / 2 : levels.highBytes - 1;
    if (files <= limit && bytes <= limitBytes) return Math.max(1, levels.high - files);
    isFull = true;
    onFull();
    await sleep(POLL_MS, undefined, { signal });
  }
};
