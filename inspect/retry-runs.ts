import type { Reason } from "../document/reasons.ts";
import type { FileId } from "../document/source-file.ts";
import type { RetryResult, RetryWanted } from "../intake/retry-quarantined.ts";
import { reasonCalled } from "./reason-called.ts";

/** Which files to try again: all in quarantine, those of one reason, or some by the ids of their records. */
export interface RetryRequest {
  readonly reason?: string | undefined;
  readonly ids?: readonly string[] | undefined;
}

/** A retry of files in quarantine that somebody started, and how far it has come. */
export interface RetryRun extends RetryResult {
  readonly running: boolean;
  /** When it was started, ISO 8601. */
  readonly started: string;
  /** The reason whose files are tried again; null for those of all reasons, or for some files. */
  readonly reason: Reason | null;
  /** True if it broke off. The files that it did not reach are in quarantine as before. */
  readonly failed: boolean;
}

/** Runs retries, one at a time. */
export interface RetryRuns {
  /**
   * Starts one, and answers when it is done, or as far as it has come after {@link PATIENCE_MS}. Null if another one is running: it is
   * not started then.
   *
   * @throws WarraqError `WARRAQ_USAGE` for a reason that there is not
   */
  readonly start: (request: RetryRequest) => Promise<RetryRun | null>;
  /** The one that runs, or ran last in this process. */
  readonly last: () => RetryRun | null;
}

/** How long whoever starts one waits for its end. */
const PATIENCE_MS = 3_000;

/**
 * Opens the runs of retries.
 *
 * @param retry does the work, and reports how far it has come
 * @param onFailure is told of an error that ended a run
 */
export const openRetryRuns = (
  retry: (wanted: RetryWanted, onProgress: (soFar: RetryResult) => void) => Promise<RetryResult>,
  onFailure: (error: unknown) => void,
  patienceMs = PATIENCE_MS,
): RetryRuns => {
  let last: RetryRun | null = null;
  return {
    last: () => last,
    start: async ({ reason, ids }) => {
      const wanted: RetryWanted = {
        ...(reason === undefined ? {} : { reason: reasonCalled(reason) }),
        ...(ids === undefined ? {} : { ids: ids as readonly FileId[] }),
      };
      if (last?.running === true) return null;
      let run: RetryRun = {
        queued: 0,
        gone: 0,
        in_flight: 0,
        running: true,
        started: new Date().toISOString(),
        reason: wanted.reason ?? null,
        failed: false,
      };
      const become = (changes: Partial<RetryRun>): void => {
        run = { ...run, ...changes };
        last = run;
      };
      become({});
      const done = retry(wanted, become).then(
        (result) => become({ ...result, running: false }),
        (error: unknown) => {
          become({ running: false, failed: true });
          onFailure(error);
        },
      );
      let timer: NodeJS.Timeout | undefined;
      const tooLate = new Promise<void>((resolve) => {
        timer = setTimeout(resolve, patienceMs);
      });
      await Promise.race([done, tooLate]).finally(() => clearTimeout(timer));
      return run;
    },
  };
};
