import { performance } from "node:perf_hooks";
import { setTimeout as sleep } from "node:timers/promises";
import { type DocumentId, shownPath } from "../document/source-file.ts";
import type { Log } from "../observe/log.ts";
import type { LedgerRecord } from "../search/indices/ledger-record.ts";
import type { LedgerChanges, LedgerPosition } from "../search/settle/ledger-changes.ts";
import type { Settled } from "../search/settle/settle-documents.ts";

export interface FollowDeps {
  readonly changes: LedgerChanges;
  /** The documents that changed records are about. */
  readonly documentsAround: (records: readonly LedgerRecord[]) => Promise<readonly DocumentId[]>;
  /** Makes documents say what the ledger says, and their stories follow. */
  readonly settle: (ids: readonly DocumentId[], paths?: readonly string[]) => Promise<Settled>;
}

/** Follows the ledger: what changes there is settled in the documents. */
export interface Follower {
  /** Settles everything that changed since the last call. Returns true if there was anything. */
  readonly catchUp: () => Promise<boolean>;
  /** Settles these documents. */
  readonly settle: (ids: readonly DocumentId[]) => Promise<void>;
}

export interface FollowOptions {
  /** Called with each position up to which all is settled. */
  readonly onPosition?: (position: LedgerPosition) => Promise<void>;
  /** Ends a `catchUp` between two pages of changes. */
  readonly signal?: AbortSignal;
}

/** Bounds the memory; what is more is found by the next comparison of all documents. */
const MOST_REMEMBERED = 10_000;
const BATCH = 500;

/** Whether a record is of a path that was never seen before and waits to be read: no document can list it. Every new file has such a record. */
const isNew = ({ state, epoch, seenMs }: LedgerRecord): boolean => state === "queued" && epoch === seenMs;

/** Follows the ledger from a position on; without one, from its beginning. */
export const openFollower = (
  { changes, documentsAround, settle }: FollowDeps,
  start: LedgerPosition | null,
  { onPosition, signal }: FollowOptions = {},
): Follower => {
  let position = start;
  const again = new Set<DocumentId>();
  const remember = (ids: readonly DocumentId[]): void => {
    for (const id of ids) if (again.size < MOST_REMEMBERED) again.add(id);
  };
  const settleAll = async (ids: readonly DocumentId[], paths: readonly string[] = []): Promise<void> => {
    const settled = await settle(ids, paths);
    for (const id of ids) again.delete(id);
    remember([...settled.again, ...settled.later]);
  };
  const inBatches = async (ids: readonly DocumentId[]): Promise<void> => {
    for (let from = 0; from < ids.length; from += BATCH) await settleAll(ids.slice(from, from + BATCH));
  };
  return {
    settle: inBatches,
    catchUp: async () => {
      let hasChanged = false;
      await inBatches([...again]);
      for await (const { records, position: next } of changes.since(position)) {
        hasChanged ||= records.length > 0;
        const changed = records.filter((record) => !isNew(record));
        if (changed.length > 0)
          await settleAll(
            await documentsAround(changed),
            changed.map(({ file }) => shownPath(file)),
          );
        position = next;
        await onPosition?.(next);
        signal?.throwIfAborted();
      }
      return hasChanged;
    },
  };
};

export interface FollowingDeps extends FollowDeps {
  /** Where the position is kept for the next start. */
  readonly stored: {
    readonly read: () => Promise<LedgerPosition | null>;
    readonly write: (position: LedgerPosition) => Promise<void>;
  };
  /** The documents that differ from the ledger although nothing changed, some at a time. */
  readonly findUnsettled: () => AsyncIterable<readonly DocumentId[]>;
  /** False until the first sweep is done, which restores records that were lost. */
  readonly isLedgerWhole: () => boolean;
  readonly log: Log;
}

/** What changes is settled within about this time. */
const PAUSE_MS = 500;
/** After a failure: an engine is away, and the ledger keeps what changed. */
const FAILURE_PAUSE_MS = 2_000;
/** All documents are compared with the ledger at the start, and then this long after the last time. */
const COMPARE_EVERY_MS = 1_800_000;

/** Follows the ledger until closed. */
export const startFollowing = ({
  stored,
  findUnsettled,
  isLedgerWhole,
  log,
  ...deps
}: FollowingDeps): { readonly close: () => Promise<void> } => {
  const stopping = new AbortController();
  const { signal } = stopping;
  let follower: Follower | undefined;
  let comparedMs = Number.NEGATIVE_INFINITY;

  const compareAll = async ({ settle, catchUp }: Follower): Promise<void> => {
    for await (const ids of findUnsettled()) {
      signal.throwIfAborted();
      await settle(ids);
      // In a large archive this takes minutes, and a file that is deleted meanwhile must not look as if it were there.
      await catchUp();
    }
    comparedMs = performance.now();
  };

  const step = async (): Promise<number> => {
    follower ??= openFollower(deps, await stored.read(), { onPosition: stored.write, signal });
    await follower.catchUp();
    if (isLedgerWhole() && performance.now() - comparedMs > COMPARE_EVERY_MS) await compareAll(follower);
    return PAUSE_MS;
  };

  const run = async (): Promise<void> => {
    while (!signal.aborted) {
      const pauseMs = await step().catch((error: unknown) => {
        if (!signal.aborted) log.warn({ err: error }, "cannot settle documents yet; will try again");
        return FAILURE_PAUSE_MS;
      });
      await sleep(pauseMs, undefined, { signal }).catch(() => undefined);
    }
  };
  const running = run();
  return {
    close: async () => {
      stopping.abort();
      await running;
    },
  };
};
