// The lock that lets one process at a time install and build: a folder that holds the process id of its owner, and of the tool that the
// owner has started, which goes on when the owner is killed.
import { mkdirSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { at, read, say } from "./project.mjs";

/** The folder in which the lock appears. */
export const lockParent = at(".warraq");
const lockFolder = path.join(lockParent, "bootstrap.lock");
/** After this time a lock is void, because another program may have its owner's process id by now. No installation takes this long. */
const LOCK_MS = 1_800_000;
const RETRY_MS = 50;

const isAlive = (pid) => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (problem) {
    return problem.code === "EPERM";
  }
};

const ownerOf = (folder) => Number(read(path.join(folder, "pid")));
const toolOf = (folder) => Number(read(path.join(folder, "tool")));

/** The command that writes its own process id into the lock and becomes the given one. */
export const asToolOfLock = (file, args) => [
  "sh",
  ["-c", 'echo $$ > "$0" && exec "$@"', path.join(lockFolder, "tool"), file, ...args],
];

/** Renames a folder with the owner's process id into place, so that no lock is ever without an owner. */
const tryLock = () => {
  const draft = `${lockFolder}.${process.pid}`;
  mkdirSync(draft, { recursive: true });
  writeFileSync(path.join(draft, "pid"), String(process.pid));
  try {
    renameSync(draft, lockFolder);
    return true;
  } catch {
    rmSync(draft, { recursive: true, force: true });
    return false;
  }
};

/** Removes the lock of a process that was killed. Puts it back if another process has taken the lock in the meantime. */
const breakLock = (owner) => {
  const stale = `${lockFolder}.${process.pid}.stale`;
  try {
    renameSync(lockFolder, stale);
    if (ownerOf(stale) !== owner) renameSync(stale, lockFolder);
  } catch {
    // It was released in the meantime, or taken again.
  }
  rmSync(stale, { recursive: true, force: true });
};

const isTooOld = () => {
  const changedMs = statSync(lockFolder, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
  return Date.now() - changedMs > LOCK_MS;
};

/** Takes the lock, as soon as no living process holds it. */
export const lock = async () => {
  let isTold = false;
  while (!tryLock()) {
    const owner = ownerOf(lockFolder);
    const tool = toolOf(lockFolder);
    const isInUse = isAlive(owner) || (tool > 0 && isAlive(tool));
    if (owner > 0 && (!isInUse || isTooOld())) breakLock(owner);
    else if (!isTold) say("waiting for another warraq that installs or builds ...");
    isTold = true;
    await delay(RETRY_MS);
  }
};

/** Releases the lock if this process holds it. In one step: another process could take a lock whose owner's id is already deleted. */
export const unlock = () => {
  const released = `${lockFolder}.${process.pid}.gone`;
  if (ownerOf(lockFolder) !== process.pid) return;
  renameSync(lockFolder, released);
  rmSync(released, { recursive: true, force: true });
};
