import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { loadConfig } from "../../config/load.ts";
import { randomFrom } from "../support/layouts/random.ts";
import { until } from "../support/until.ts";
import { changeFolder, fillFolder } from "./change-folder.ts";
import { breakThings, type Plan } from "./break-things.ts";
import { healEngines } from "./engine-faults.ts";
import { findLeaks } from "./find-leaks.ts";
import type { Engines } from "./engines.ts";
import { makeFolder } from "./folder.ts";
import { openHistory } from "./history.ts";
import type { Tally } from "./lanes.ts";
import { observe } from "./observed.ts";
import { openWorld, type WorldLocation } from "./open-world.ts";
import type { ChaosOptions } from "./options.ts";
import { type FinalState, retryQuarantined, waitUntilConsistent } from "./wait-until-consistent.ts";
import { openTexts } from "./texts.ts";

/** The result of a run. */
export interface ChaosResult extends FinalState {
  readonly seed: number;
  readonly brokenSeconds: number;
  /** Counts at the moment when everything was healed: files and items with a record, and documents. */
  readonly landed: { readonly files: number; readonly documents: number };
  readonly faults: Readonly<Record<string, number>>;
  readonly operations: Readonly<Record<string, number>>;
  readonly starts: { readonly all: number; readonly inVain: number };
  readonly retried: number;
}

export interface RunOptions {
  readonly location: WorldLocation;
  readonly engines: Engines;
  readonly signal: AbortSignal;
  readonly plan: Plan;
  /** How long the system may take to recover. */
  readonly recoveryMs: number;
  readonly say: (line: string) => void;
}

const byName = (tally: Tally): Readonly<Record<string, number>> =>
  Object.fromEntries([...tally].toSorted(([one], [other]) => one.localeCompare(other)));

/** Runs the system, breaks it, heals it, and checks its promises. */
export const runChaos = async (options: ChaosOptions, running: RunOptions): Promise<ChaosResult> => {
  const { location, engines, signal, plan, recoveryMs, say } = running;
  const { seed, files } = options;
  mkdirSync(location.root, { recursive: true });
  const world = await openWorld(location, options, engines, signal);
  try {
    const { config } = loadConfig({}, world.env);
    const history = openHistory(config, location.root);
    const random = randomFrom(seed);
    const folder = makeFolder(
      { root: location.root, outside: join(location.base, "outside") },
      { random, texts: openTexts(randomFrom(seed + 7)), history },
    );
    const operations: Tally = new Map();
    const faults: Tally = new Map();
    const first = await fillFolder(folder, files, operations);
    say(`${first} files are there; the others come while things break`);
    await world.up.ready();
    const startMs = performance.now();
    const over = new AbortController();
    await Promise.all([
      breakThings(world, plan, seed, faults, say).finally(() => over.abort()),
      changeFolder(folder, { files, ms: plan.ms, until: over.signal, say }, operations),
    ]);
    signal.throwIfAborted();
    const brokenSeconds = Math.round((performance.now() - startMs) / 1_000);
    await healEngines(world);
    const { records, documents } = await observe(engines.elasticsearchUrl, location.name);
    const landed = { files: records.size, documents: documents.size };
    say(`everything is healed, with ${landed.documents} documents; waiting until it has recovered`);
    await world.up.ready();
    const facts = { config, history, root: location.root };
    const healed = performance.now();
    // Files that an engine refused, or that were in hand at many deaths, are rightly in quarantine. All others must recover by themselves.
    await until(
      "nothing is in flight",
      async () => (await world.redis.zcard(`${world.env["WARRAQ_QUEUE_PREFIX"]}:flights`)) === 0,
      recoveryMs,
    );
    const retried = await retryQuarantined(world);
    const rest = await waitUntilConsistent(world, facts, recoveryMs, signal, say);
    const seconds = Math.round((performance.now() - healed) / 1_000);
    say(`recovered after ${seconds} s with ${rest.violations.length} violations`);
    const leaks = await findLeaks(world, say);
    const again =
      rest.violations.length > 0
        ? []
        : (await waitUntilConsistent(world, facts, recoveryMs, signal, say)).violations;
    const deaths = world.up.deaths.map((what) => ({ promise: "it never ends by itself", what }));
    return {
      ...rest,
      seconds,
      seed,
      brokenSeconds,
      landed,
      retried,
      starts: world.up.starts(),
      faults: byName(faults),
      operations: byName(operations),
      violations: [...rest.violations, ...leaks, ...again, ...deaths],
    };
  } finally {
    await world.close();
  }
};
