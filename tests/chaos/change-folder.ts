import { existsSync, renameSync } from "node:fs";
import { performance } from "node:perf_hooks";
import { setTimeout as sleep } from "node:timers/promises";
import { create, drawOperation } from "./file-operations.ts";
import type { Folder } from "./folder.ts";
import { count, type Tally } from "./lanes.ts";

export interface Changing {
  readonly files: number;
  /** Milliseconds over which the files come. */
  readonly ms: number;
  readonly until: AbortSignal;
  readonly say: (line: string) => void;
}

/** So much of the files lies there before anything breaks. */
const AT_FIRST = 0.4;
/** They have all come after this share of the time; then only changes go on. */
const COMING = 0.85;
const TICK_MS = 100;
/** Beside every file that comes, so many changes, in hundredths. */
const CHANGES = 60;
/** As often the whole root is renamed away for some seconds, as a share that is not mounted. */
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
  if (existsSync(root)) throw new Error(`${root} came back by itself: the folder is only to be read`);
  renameSync(parked, root);
};

/** Puts the first files there. */
export const fillFolder = async (folder: Folder, files: number, tally: Tally): Promise<number> => {
  const first = Math.ceil(files * AT_FIRST);
  await putFiles(folder, first, tally);
  return first;
};

/** Changes the folder all the time as people and programs do, until the signal fires. */
export const changeFolder = async (
  folder: Folder,
  { files, ms, until, say }: Changing,
  tally: Tally,
): Promise<void> => {
  const startMs = performance.now();
  let come = Math.ceil(files * AT_FIRST);
  let hiddenMs = startMs;
  while (!until.aborted) {
    const passedMs = performance.now() - startMs;
    const due = Math.min(1, AT_FIRST + ((1 - AT_FIRST) * passedMs) / (ms * COMING));
    const missing = Math.ceil(files * due) - come;
    await putFiles(folder, missing, tally);
    come += missing;
    const changes = Math.ceil((Math.max(1, missing) * CHANGES) / 100);
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
