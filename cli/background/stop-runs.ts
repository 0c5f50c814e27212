import { isAlive } from "../../engine/processes.ts";
import { pollUntil } from "../../engine/poll-until.ts";
import { WarraqError } from "../../pipeline/errors.ts";
import { systemCodeOf } from "../../system/system-error.ts";
import type { RunRecord } from "./run-record.ts";

/** Longer than a run allows itself before it gives up and ends. */
const STOP_LIMIT_MS = 150_000;

const lives = ({ pid, startTime }: RunRecord): boolean => isAlive(pid, startTime);

const ask = ({ pid }: RunRecord): void => {
  try {
    process.kill(pid, "SIGTERM");
  } catch (error) {
    if (systemCodeOf(error) === "ESRCH") return;
    throw new WarraqError(
      "WARRAQ_USAGE",
      `Process ${pid} belongs to another user. Run this command as that user, or with sudo.`,
      { cause: error },
    );
  }
};

/**
 * Asks runs of `up` to end and waits until they have. For systemd too, a run that ends when asked to is stopped, and stays so.
 *
 * @throws WarraqError `WARRAQ_USAGE` if a run is another user's, `WARRAQ_SERVICE_FAILED` if one does not end
 */
export const stopRuns = async (runs: readonly RunRecord[]): Promise<void> => {
  for (const run of runs) ask(run);
  const isDone = await pollUntil(async () => !runs.some(lives), { timeoutMs: STOP_LIMIT_MS });
  if (!isDone) {
    const pids = runs.filter(lives).map(({ pid }) => pid);
    throw new WarraqError(
      "WARRAQ_SERVICE_FAILED",
      `Process ${pids.join(", ")} was asked to end and does not.`,
    );
  }
};
