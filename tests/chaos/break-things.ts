import { setTimeout as sleep } from "node:timers/promises";
import { randomFrom } from "../support/layouts/random.ts";
import { ENGINE_FAULTS } from "./engine-faults.ts";
import type { Engines } from "./engines.ts";
import { endAfter, type Lane, runFault, runLane, type Span, type Tally } from "./lanes.ts";
import { NETWORK_FAULTS } from "./network-faults.ts";
import { PROCESS_FAULTS } from "./process-faults.ts";
import type { Fault, World } from "./world.ts";

/** For about how long (ms) things are broken, and by which faults: `drawn` in several lanes at once, or these one after the other. */
export interface Plan {
  readonly ms: number;
  readonly faults: "drawn" | readonly string[];
}

/** The watcher is not killed during this last share of the time, so that leaks in it have time to show. */
const SPARED = 0.15;

/** The pause between kills varies, so that some hit a process that has just started and some one that is at work. */
const KILLS: Span = [500, 3_000];
const CALM = { every: 5, pause: [10_000, 30_000] } as const;

const lanesOf = (seed: number, { own }: Engines): Readonly<Record<string, Lane>> => {
  const isPossible = ({ needsOwn }: Fault): boolean => needsOwn !== true || own !== null;
  const lane = (at: number, faults: readonly Fault[], pause: Span, calm?: Lane["calm"]): Lane => ({
    faults: faults.filter(isPossible),
    random: randomFrom(seed + at),
    pause,
    ...(calm === undefined ? {} : { calm }),
  });
  const kills = PROCESS_FAULTS.filter(({ kind }) => kind === "kill");
  const workers = kills.filter(({ name }) => name.includes("worker"));
  const others = PROCESS_FAULTS.filter(({ kind }) => kind !== "kill");
  return {
    kills: lane(1, kills, KILLS, CALM),
    others: lane(2, others, [20_000, 50_000]),
    engines: lane(3, ENGINE_FAULTS, [20_000, 50_000]),
    networks: lane(4, NETWORK_FAULTS, [15_000, 40_000]),
    spared: lane(5, workers, KILLS, CALM),
  };
};

const runInTurn = async (
  world: World,
  names: readonly string[],
  ms: number,
  run: (fault: Fault) => Promise<void>,
): Promise<void> => {
  const all = [...PROCESS_FAULTS, ...ENGINE_FAULTS, ...NETWORK_FAULTS];
  for (const name of names) {
    const fault = all.find((one) => one.name === name);
    if (fault === undefined) throw new Error(`no fault is named ${name}`);
    await sleep(ms / (names.length + 1), undefined, { signal: world.signal });
    await run(fault);
  }
  await sleep(ms / (names.length + 1), undefined, { signal: world.signal });
};

/** Breaks things as planned and counts the faults. Each fault undoes itself. */
export const breakThings = async (
  world: World,
  { ms, faults }: Plan,
  seed: number,
  tally: Tally,
  say: (line: string) => void,
): Promise<void> => {
  if (faults !== "drawn")
    return runInTurn(world, faults, ms, (fault) => runFault(fault, randomFrom(seed), world, tally, say));
  const lanes = lanesOf(seed, world.engines);
  const run = (names: readonly string[], end: AbortSignal) =>
    Promise.all(names.map((name) => runLane(lanes[name] as Lane, world, tally, say, end)));
  const over = endAfter(ms, world.signal);
  const spared = endAfter(ms * (1 - SPARED), world.signal);
  await Promise.all([
    run(["engines", "networks"], over),
    run(["kills", "others"], spared).then(() => (over.aborted ? [] : run(["spared"], over))),
  ]);
};
