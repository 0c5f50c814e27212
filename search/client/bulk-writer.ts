import { performance } from "node:perf_hooks";
import { setTimeout as sleep } from "node:timers/promises";
import { OutageError } from "../../pipeline/errors.ts";
import type { SearchClient } from "./client.ts";
import { isTransient, reach } from "./reach.ts";

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
}

export interface BulkWriter {
  /** Resolves when Elasticsearch has decided about this write; rejects with OutageError if it stays out of reach for too long. */
  readonly write: (write: BulkWrite) => Promise<BulkOutcome>;
}

interface Pending {
  readonly lines: string;
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
    size += Buffer.byteLength(pending.lines);
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

/**
 * Collects the writes of many jobs into bulk requests and gives each job its own outcome.
 *
 * One request is under way at a time; what is written meanwhile goes with the next one. So a single document leaves at once, and
 * under load the batches grow by themselves. Items that Elasticsearch delays (429, 503, an index closed to writes for a moment) and
 * requests that never arrived are sent again with growing pauses. A refusal (400, 409) is for the caller to judge.
 */
export const openBulkWriter = (client: SearchClient, limits: BulkLimits, signal: AbortSignal): BulkWriter => {
  const waiting: Pending[] = [];
  let isSending = false;

  const send = async (batch: readonly Pending[]): Promise<readonly ItemAnswer[]> => {
    const answer = await reach(() =>
      client.bulk({ operations: batch.map(({ lines }) => lines) }, { maxRetries: 0 }),
    );
    return answer.items.map((item) => Object.values(item)[0] ?? {});
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

  const resolveBatch = (batch: readonly Pending[], items: readonly ItemAnswer[]): number => {
    const refused: Pending[] = [];
    for (const [index, pending] of batch.entries()) {
      const { status = 500, error } = items[index] ?? {};
      if (isTransient(status, error?.type)) refused.push(pending);
      else pending.resolve({ status, error: errorTextOf(error) });
    }
    return retryLater(refused, new OutageError("Elasticsearch is overloaded: it keeps delaying writes."));
  };

  const drain = async (): Promise<void> => {
    while (waiting.length > 0) {
      const batch = takeBatch(waiting, limits);
      const pauseMs = await send(batch).then(
        (items) => resolveBatch(batch, items),
        (error: unknown) => {
          if (error instanceof OutageError) return retryLater(batch, error);
          for (const pending of batch) pending.reject(error);
          return 0;
        },
      );
      if (pauseMs > 0) await sleep(pauseMs, undefined, { signal }).catch(() => undefined);
    }
    isSending = false;
  };

  return {
    write: ({ action, source }) =>
      new Promise((resolve, reject) => {
        const lines = `${JSON.stringify(action)}\n${JSON.stringify(source)}`;
        waiting.push({ lines, sinceMs: performance.now(), tries: 0, resolve, reject });
        if (isSending) return;
        isSending = true;
        // Jobs that are ready now add their writes first, so that they share a request.
        setImmediate(() => void drain());
      }),
  };
};
