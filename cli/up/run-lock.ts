import { join } from "node:path";
import { WarraqError } from "../../pipeline/errors.ts";
import { withLock } from "../../engine/lock.ts";

/** Long enough to take over the lock of one that died. */
const TAKE_OVER_MS = 1_000;

/**
 * Runs `work` while no other `up` watches for this home.
 *
 * @throws WarraqError `WARRAQ_ALREADY_RUNNING` if one does
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
      `Warraq is running already for ${home} (process ${other}). Stop that one, or use another WARRAQ_HOME.`,
      { cause: error },
    );
  });
};
