import type { FileId, SourceFile } from "../document/source-file.ts";
import type { NameRules } from "../disk/name-rules.ts";
import { type ScannedFile, inspectFile } from "../disk/scan-folder.ts";
import type { Reason } from "../document/reasons.ts";
import type { LedgerState } from "../pipeline/ledger-state.ts";
import type { Ledger } from "../search/archive/ledger.ts";
import type { LedgerRecord } from "../search/indices/ledger-record.ts";
import { admitFiles } from "./admit-files.ts";
import { admitItems } from "./admit-items.ts";
import type { IntakeDeps } from "./intake-deps.ts";

/** Which files in quarantine are tried again: all of them, those of one reason, or some by their ids. */
export interface RetryWanted {
  readonly reason?: Reason;
  readonly ids?: readonly FileId[];
}

/** What became of the files that were to be tried again. */
export interface RetryResult {
  /** They are in the queue of the first stage. */
  readonly queued: number;
  /** They are no longer there, or their names are ignored by now. */
  readonly gone: number;
  /** Another run has them in work already. */
  readonly in_flight: number;
}

/** What trying again needs. */
export interface RetryDeps extends IntakeDeps {
  readonly ledger: Pick<Ledger, "get" | "put" | "walk">;
  /** Waits until files may be admitted, and answers how many. */
  readonly room: () => Promise<number>;
  /** Called after each batch with the counts so far. */
  readonly onProgress?: (soFar: RetryResult) => void;
}

/** Files that are looked at and admitted together, at most. */
const BATCH = 200;

const isQuarantined = (state: LedgerState): boolean => state === "quarantined";

/** The records of the wanted files that are in quarantine, a batch at a time. */
async function* wantedRecords(
  ledger: RetryDeps["ledger"],
  { reason, ids }: RetryWanted,
): AsyncGenerator<readonly LedgerRecord[]> {
  if (ids === undefined) {
    yield* ledger.walk({ state: "quarantined", ...(reason === undefined ? {} : { reason }) });
    return;
  }
  const records = [...(await ledger.get(ids)).values()];
  yield records.filter(
    (record) => isQuarantined(record.state) && (reason === undefined || record.reason === reason),
  );
}

/** The files of these records that are still there: whole files as they are now, items as the ledger has them. */
const filesOf = async (
  records: readonly LedgerRecord[],
  names: NameRules,
): Promise<{ readonly whole: readonly ScannedFile[]; readonly items: readonly SourceFile[] }> => {
  const now = await Promise.all(records.map(({ file }) => inspectFile(file.path, file.root, names)));
  const there = records.flatMap(({ file }, index) => {
    const found = now[index];
    return found === undefined || found === null || found.ignored !== null ? [] : [{ file, found }];
  });
  return {
    whole: there.flatMap(({ file, found }) => (file.item === undefined ? [found] : [])),
    items: there.flatMap(({ file }) => (file.item === undefined ? [] : [file])),
  };
};

/**
 * Queues files in quarantine again, as fast as there is room. Files that are in flight, or no longer there, are left alone; so doing it
 * twice does no harm. As of the ledger's last refresh, unless files are named by their ids.
 */
export const retryQuarantined = async (deps: RetryDeps, wanted: RetryWanted): Promise<RetryResult> => {
  let result: RetryResult = { queued: 0, gone: 0, in_flight: 0 };
  for await (const page of wantedRecords(deps.ledger, wanted)) {
    for (let at = 0; at < page.length;) {
      const batch = page.slice(at, at + Math.min(BATCH, await deps.room()));
      at += batch.length;
      const { whole, items } = await filesOf(batch, deps.nameRules);
      const files = await admitFiles(deps, whole, isQuarantined);
      const parts = await admitItems(deps, items, isQuarantined);
      result = {
        queued: result.queued + files.admitted.length + parts.admitted.length,
        gone: result.gone + batch.length - whole.length - items.length,
        in_flight: result.in_flight + files.inFlight.length + parts.inFlight.length,
      };
      deps.onProgress?.(result);
    }
  }
  return result;
};
