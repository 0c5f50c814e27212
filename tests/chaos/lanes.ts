import { setTimeout as sleep } from "node:timers/promises";
import type { Random } from "../support/layouts/random.ts";
import type { Fault, World } from "./world.ts";

/** How often each thing was done. */
export type Tally = Map<string, number>;

export const count = (tally: Tally, name: string, by = 1): void => {
  tally.set(name, (tally.get(name) ?? 0) + by);
};

/** A range of milliseconds. */
export type Span = readonly [least: number, most: number];

/** Faults that are drawn one after the other, with a pause after each. With `calm`, one pause in several is longer. */
export interface Lane {
  readonly faults: readonly Fault[];
  readonly random: Random;
  readonly pause: Span;
  /** One pause in `every` is this long, so that work goes on between faults and the next fault meets some. */
  readonly calm?: { readonly every: number; readonly pause: Span };
}

const drawPause = ({ random, pause: short, calm }: Lane): number => {
  const [least, most] = calm !== undefined && random(calm.every) === 0 ? calm.pause : short;
  return least + random(most - least + 1);
};

const draw = (faults: readonly Fault[], random: Random): Fault => {
  let left = random(faults.reduce((sum, { weight }) => sum + weight, 0));
  return faults.find(({ weight }) => (left -= weight) < 0) as Fault;
};

const pause = async (ms: number, signal: AbortSignal): Promise<void> => {
  await sleep(ms, undefined, { signal }).catch(() => undefined);
};

/** A signal that fires after a time, or when another one does. (`AbortSignal.any` with a timeout may be garbage-collected first.) */
export const endAfter = (ms: number, signal: AbortSignal): AbortSignal => {
  const ending = new AbortController();
  const timer = setTimeout(() => ending.abort(), ms);
  signal.addEventListener("abort", () => {
    clearTimeout(timer);
    ending.abort();
  });
  return ending.signal;
};

/** Runs one fault, logs it and counts it. */
export const runFault = async (
  fault: Fault,
  random: Random,
  world: World,
  tally: Tally,
  say: (line: string) => void,
): Promise<void> => {
  say(fault.name);
  const answer = await fault.run(world, random);
  if (answer !== "nobody there") count(tally, `${fault.kind}: ${fault.name}`);
  say(`${fault.name}: ${answer}`);
};

/** Runs a lane until the signal fires. A fault that is under way then is finished first. */
export const runLane = async (
  lane: Lane,
  world: World,
  tally: Tally,
  say: (line: string) => void,
  until: AbortSignal,
): Promise<void> => {
  while (!until.aborted) {
    await pause(drawPause(lane), until);
    if (until.aborted) return;
    await runFault(draw(lane.faults, lane.random), lane.random, world, tally, say);
  }
};
