import { performance } from "node:perf_hooks";
import { setTimeout as sleep } from "node:timers/promises";
import { OutageError } from "../../pipeline/errors.ts";
import type { SearchClient } from "./client.ts";
import { isStatus, isTransient, reach, TOO_LARGE } from "./reach.ts";
import { isRefusedForGood, largestWriteBytes, readWritePressure } from "./write-limit.ts";

/** One write: a bulk action with its metadata, and the document. */
export interface BulkWrite {
  readonly action: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly source: object;
}

/** The outcome of one write: the HTTP status of its item and, if it was refused, the reason. */
export interface BulkOutcome {
  readonly status: number;
  readonly error: string | null;
}

/** How much goes into one request, and how long a write is retried. */
export interface BulkLimits {
  readonly documents: number;
  readonly bytes: number;
  /** Milliseconds for which a delayed write is sent again before it fails as an outage. */
  readonly patienceMs: number;
  /** Called after each request. */
  readonly onRequest?: (report: BulkReport) => void;
}

/** What became of one bulk request. */
export interface BulkReport {
  readonly documents: number;
  readonly bytes: number;
  readonly seconds: number;
  /** The status of each write; null if the request as a whole failed. */
  readonly statuses: readonly number[] | null;
}

export interface BulkWriter {
  /** Resolves when Elasticsearch has decided about this write; rejects with OutageError if it stays out of reach for too long. */
  readonly write: (write: BulkWrite) => Promise<BulkOutcome>;
}

interface Pending {
  readonly lines: string;
  readonly bytes: number;
  /** When it was asked for, by a clock that never goes back. */
  readonly sinceMs: number;
  readonly tries: number;
  readonly resolve: (outcome: BulkOutcome) => void;
  readonly reject: (error: unknown) => void;
}

interface ItemAnswer {
  readonly status?: number;
  readonly error?: { readonly type?: string; readonly reason?: string | null; readonly caused_by?: unknown };
}

const takeBatch = (waiting: Pending[], { documents, bytes }: BulkLimits): Pending[] => {
  let size = 0;
  let end = 0;
  for (const pending of waiting) {
    size += pending.bytes;
    if (end > 0 && (end === documents || size > bytes)) break;
    end += 1;
  }
  return waiting.splice(0, end);
};

const errorTextOf = (error: ItemAnswer["error"]): string | null => {
  if (error === undefined) return null;
  const cause = error.caused_by as { readonly reason?: string } | undefined;
  return [error.type, error.reason, cause?.reason].filter((part) => typeof part === "string").join(": ");
};

const SURELY_SMALL_BYTES = 1_048_576;

const megabytes = (bytes: number): string => `${(bytes / 1_048_576).toFixed(1)} MB`;

const tooLargeText = (bytes: number, largest: number | null): string =>
  `Elasticsearch does not take a document of ${megabytes(bytes)}${largest === null ? "" : `: with its memory the largest is ${megabytes(largest)}`}. ` +
  "Give it more (WARRAQ_HEAP_MB, for an engine of ours), or split the file, and retry.";

/**
 * Collects the writes of many jobs into bulk requests and gives each job its own outcome.
 *
 * One request is under way at a time; what is written meanwhile goes with the next one. So a single document leaves at once, and
 * under load the batches grow by themselves. Items that Elasticsearch delays (429, 503, an index closed to writes for a moment) and
 * requests that never arrived are sent again with growing pauses. A refusal (400, 409) is for the caller to judge; so is a write that
 * is too large for this Elasticsearch at any time, which has the status 413.
 */
export const openBulkWriter = (client: SearchClient, limits: BulkLimits, signal: AbortSignal): BulkWriter => {
  const waiting: Pending[] = [];
  let isSending = false;

  const send = async (batch: readonly Pending[]): Promise<readonly ItemAnswer[]> => {
    const startMs = performance.now();
    const report = (statuses: BulkReport["statuses"]): void =>
      limits.onRequest?.({
        documents: batch.length,
        bytes: batch.reduce((sum, { bytes }) => sum + bytes, 0),
        seconds: (performance.now() - startMs) / 1_000,
        statuses,
      });
    try {
      const answer = await reach(() =>
        client.bulk({ operations: batch.map(({ lines }) => lines) }, { maxRetries: 0 }),
      );
      const items: readonly ItemAnswer[] = answer.items.map((item) => Object.values(item)[0] ?? {});
      report(items.map(({ status = 500 }) => status));
      return items;
    } catch (error) {
      report(null);
      throw error;
    }
  };

  /** Puts writes back at the head of the queue, gives up those that have waited long enough, and returns the pause in milliseconds. */
  const retryLater = (batch: readonly Pending[], error: OutageError): number => {
    const now = performance.now();
    const again = batch.filter((pending) => {
      const isPatient = !signal.aborted && now - pending.sinceMs < limits.patienceMs;
      if (!isPatient) pending.reject(error);
      return isPatient;
    });
    waiting.unshift(...again.map((pending) => ({ ...pending, tries: pending.tries + 1 })));
    const tries = Math.max(0, ...again.map((pending) => pending.tries));
    return again.length === 0 ? 0 : Math.min(100 * 2 ** tries, 5_000) * (0.5 + Math.random() / 2);
  };

  /** Ends writes that Elasticsearch would refuse again and again because of their size, and returns the others. */
  const endTooLarge = async (batch: readonly Pending[]): Promise<readonly Pending[]> => {
    // A small write is never too large, and nobody is asked because of it.
    if (!batch.some(({ bytes }) => bytes > SURELY_SMALL_BYTES)) return batch;
    const pressure = await readWritePressure(client);
    if (pressure === null) return batch;
    const nowMs = performance.now();
    return batch.filter(({ bytes, sinceMs, resolve }) => {
      if (!isRefusedForGood({ bytes, waitedMs: nowMs - sinceMs }, pressure, limits.patienceMs / 2))
        return true;
      resolve({ status: TOO_LARGE, error: tooLargeText(bytes, largestWriteBytes(pressure)) });
      return false;
    });
  };

  const resolveBatch = async (batch: readonly Pending[], items: readonly ItemAnswer[]): Promise<number> => {
    const refused: Pending[] = [];
    for (const [index, pending] of batch.entries()) {
      const { status = 500, error } = items[index] ?? {};
      if (isTransient(status, error?.type)) refused.push(pending);
      else pending.resolve({ status, error: errorTextOf(error) });
    }
    return retryLater(
      await endTooLarge(refused),
      new OutageError("Elasticsearch is overloaded: it keeps delaying writes."),
    );
  };

  /** A request that did not arrive, or was refused as a whole. */
  const resolveFailure = (batch: readonly Pending[], error: unknown): number => {
    if (error instanceof OutageError) return retryLater(batch, error);
    const [first] = batch;
    if (first !== undefined && batch.length === 1 && isStatus(error, TOO_LARGE))
      first.resolve({ status: TOO_LARGE, error: tooLargeText(first.bytes, null) });
    else for (const pending of batch) pending.reject(error);
    return 0;
  };

  const drain = async (): Promise<void> => {
    while (waiting.length > 0) {
      const batch = takeBatch(waiting, limits);
      const pauseMs = await send(batch).then(
        (items) => resolveBatch(batch, items),
        (error: unknown) => resolveFailure(batch, error),
      );
      if (pauseMs > 0) await sleep(pauseMs, undefined, { signal }).catch(() => undefined);
    }
    isSending = false;
  };

  return {
    write: ({ action, source }) =>
      new Promise((resolve, reject) => {
        const lines = `${JSON.stringify(action)}\n${JSON.stringify(source)}`;
        waiting.push({
          lines,
          bytes: Buffer.byteLength(lines),
          sinceMs: performance.now(),
          tries: 0,
          resolve,
          reject,
        });
        if (isSending) return;
        isSending = true;
        // Jobs that are ready now add their writes first, so that they share a request.
        setImmediate(() => void drain());
      }),
  };
};
