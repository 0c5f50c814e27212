import { existsSync, renameSync } from "node:fs";
import { performance } from "node:perf_hooks";
import { setTimeout as sleep } from "node:timers/promises";
import { create, drawOperation } from "./file-operations.ts";
import type { Folder } from "./folder.ts";
import { count, type Tally } from "./lanes.ts";

/** How many files come, and how fast. */
export interface ChangeOptions {
  readonly files: number;
  /** Milliseconds over which the files come. */
  readonly ms: number;
  readonly until: AbortSignal;
  readonly say: (line: string) => void;
}

/** The share of the files that is there before anything breaks. */
const FIRST_SHARE = 0.4;
/** All files have come after this share of the time; from then on files only change. */
const ARRIVAL_SHARE = 0.85;
const TICK_MS = 100;
/** Changes for every hundred files that come. */
const CHANGES_PER_HUNDRED = 60;
/** After each of these shares of the time the whole root is renamed away for some seconds, like a share that is not mounted. */
const ROOT_AWAY_EVERY = 0.24;

const putFiles = async (folder: Folder, files: number, tally: Tally): Promise<void> => {
  for (let number = 0; number < files; number += 1) {
    await create(folder);
    count(tally, "create");
  }
};

const change = async (folder: Folder, tally: Tally): Promise<void> => {
  const [name, , operation] = drawOperation(folder.random);
  if ((await operation(folder)) !== null) count(tally, name);
};

const hideRoot = async ({ root, outside, random }: Folder): Promise<void> => {
  const parked = `${outside}/root`;
  renameSync(root, parked);
  await sleep(500 + random(5_000));
  if (existsSync(root))
    throw new Error(`${root} was made again while it was away, although the product may only read it`);
  renameSync(parked, root);
};

/** Makes the first files, before anything breaks. Returns their number. */
export const fillFolder = async (folder: Folder, files: number, tally: Tally): Promise<number> => {
  const first = Math.ceil(files * FIRST_SHARE);
  await putFiles(folder, first, tally);
  return first;
};

/** Keeps changing the folder as people and programs do, until the signal fires. */
export const changeFolder = async (
  folder: Folder,
  { files, ms, until, say }: ChangeOptions,
  tally: Tally,
): Promise<void> => {
  const startMs = performance.now();
  let come = Math.ceil(files * FIRST_SHARE);
  let hiddenMs = startMs;
  while (!until.aborted) {
    const passedMs = performance.now() - startMs;
    const due = Math.min(1, FIRST_SHARE + ((1 - FIRST_SHARE) * passedMs) / (ms * ARRIVAL_SHARE));
    const missing = Math.ceil(files * due) - come;
    await putFiles(folder, missing, tally);
    come += missing;
    const changes = Math.ceil((Math.max(1, missing) * CHANGES_PER_HUNDRED) / 100);
    for (let number = 0; number < changes; number += 1) await change(folder, tally);
    if (performance.now() - hiddenMs > ms * ROOT_AWAY_EVERY) {
      hiddenMs = performance.now();
      say("the root is renamed away");
      await hideRoot(folder);
      count(tally, "rename the root away and back");
      say("the root is back");
    }
    await sleep(TICK_MS, undefined, { signal: until }).catch(() => undefined);
  }
};
