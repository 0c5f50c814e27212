import { performance } from "node:perf_hooks";
import { setTimeout as sleep } from "node:timers/promises";
import { OutageError } from "../../pipeline/errors.ts";
import type { SearchClient } from "./client.ts";
import { isTransient, reach } from "./reach.ts";

/** One write: a bulk action with its meta data, and the document for actions that carry one. */
export interface BulkWrite {
  readonly action: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly source: object;
}

/** What became of one write: the HTTP status of the item and, if refused, why. */
export interface BulkOutcome {
  readonly status: number;
  readonly error: string | null;
}

export interface BulkLimits {
  readonly documents: number;
  readonly bytes: number;
  /** Milliseconds for which an item that is told "later" is tried again before it fails as an outage. */
  readonly patienceMs: number;
}

export interface BulkWriter {
  /** Resolves when Elasticsearch has decided about this write; rejects with OutageError if it cannot be reached for long. */
  readonly write: (write: BulkWrite) => Promise<BulkOutcome>;
}

interface Pending {
  readonly lines: string;
  /** Of a clock that never goes back. */
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
 * Gathers writes from many jobs into bulk requests and hands each its own outcome.
 *
 * One request is on its way at a time; what is written meanwhile goes with the next one. So a lone document leaves at once, and
 * under load the batches grow by themselves. Items told "later" (429, 503, an index closed for a moment) and requests that never arrived are sent again with
 * growing pauses; a refusal (400, 409) is the caller's to judge.
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

  /** Puts a write back at the head, or gives it up once it has waited long enough. */
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
    return retryLater(refused, new OutageError("Elasticsearch is overloaded: it keeps putting writes off."));
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
        // After the jobs that are ready now have had their say.
        setImmediate(() => void drain());
      }),
  };
};
