import { join } from "node:path";
import { WarraqError } from "../../pipeline/errors.ts";
import { withLock } from "../../engine/lock.ts";

/** Long enough to take over the lock of a process that died. */
const TAKE_OVER_MS = 1_000;

/**
 * Runs `work` as the only `up` that watches folders for this home.
 *
 * @throws WarraqError `WARRAQ_ALREADY_RUNNING` if another one does
 */
export const whileOnlyWatcher = <Result>(home: string, work: () => Promise<Result>): Promise<Result> => {
  let isMine = false;
  let other: number | undefined;
  return withLock(
    join(home, "run", "up.lock"),
    {
      timeoutMs: TAKE_OVER_MS,
      onWait: (pid) => {
        other = pid;
      },
    },
    () => {
      isMine = true;
      return work();
    },
  ).catch((error: unknown) => {
    if (isMine || other === undefined) throw error;
    throw new WarraqError(
      "WARRAQ_ALREADY_RUNNING",
      `Another Warraq is already running with the home ${home} (process ${other}). Stop it, or set another WARRAQ_HOME.`,
      { cause: error },
    );
  });
};
