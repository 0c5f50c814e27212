import { join } from "node:path";
import { WarraqError } from "../../pipeline/errors.ts";
import { withLock } from "../../engine/lock.ts";

/** Long enough to take over the lock of a process that died. */
const TAKE_OVER_MS = 1_000;

/**
 * Runs `work` as the only process of this home that does this kind of work.
 *
 * @throws WarraqError `WARRAQ_ALREADY_RUNNING`, with what `refusal` says of the process with this id, if another one does
 */
const whileOnly = <Result>(
  home: string,
  kind: string,
  refusal: (pid: number) => string,
  work: () => Promise<Result>,
): Promise<Result> => {
  let isMine = false;
  let other: number | undefined;
  return withLock(
    join(home, "run", `${kind}.lock`),
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
    throw new WarraqError("WARRAQ_ALREADY_RUNNING", refusal(other), { cause: error });
  });
};

/**
 * Runs `work` as the only `up` that watches folders for this home.
 *
 * @throws WarraqError `WARRAQ_ALREADY_RUNNING` if another one does
 */
export const whileOnlyWatcher = <Result>(home: string, work: () => Promise<Result>): Promise<Result> =>
  whileOnly(
    home,
    "up",
    (pid) =>
      `Another Warraq is already running with the home ${home} (process ${pid}). Stop it, or set another WARRAQ_HOME.`,
    work,
  );

/**
 * Runs `work` as the only `reindex` of this home: another one would copy into the same indices, or delete them.
 *
 * @throws WarraqError `WARRAQ_ALREADY_RUNNING` if another one runs
 */
export const whileOnlyReindex = <Result>(home: string, work: () => Promise<Result>): Promise<Result> =>
  whileOnly(
    home,
    "reindex",
    (pid) => `Another reindex is already running with the home ${home} (process ${pid}). Wait until it ends.`,
    work,
  );
