import type { Flights } from "../pipeline/flight.ts";
import type { Queues } from "../queues/open-queues.ts";
import type { Ledger } from "../search/archive/ledger.ts";
import type { Throughput, ThroughputReading } from "../observe/throughput.ts";
import { keepAnswer } from "./keep-answer.ts";
import type { RetryRun, RetryRuns } from "./retry-runs.ts";
import { type LedgerStatus, ledgerStatusOf, type QueueStatus, queueStatusOf } from "./work-status.ts";

/** Null in place of every part of a status: it has not been read yet, because an engine does not answer. */
type Unread<Parts> = { readonly [Name in keyof Parts]: Parts[Name] | null };

/** How the work goes. */
export interface StatusReport extends Unread<QueueStatus>, Unread<LedgerStatus> {
  /** The time of the server, ISO 8601. */
  readonly now: string;
  /** When the parts that Redis and Elasticsearch have were read; null: not yet. An old time means that the engine does not answer. */
  readonly as_of: { readonly queues: string | null; readonly ledger: string | null };
  /** What keeps the system from its work, in words, as `/readyz` says it. */
  readonly faults: readonly string[];
  readonly warnings: readonly string[];
  readonly throughput: ThroughputReading;
  /** The retry of files in quarantine that runs, or ran last. */
  readonly retry: RetryRun | null;
  /** Addresses of other pages about the work; null for one that is not there. */
  readonly links: { readonly queues: string; readonly kibana: string | null };
  /** The folders that files are dropped into. */
  readonly folders: readonly string[];
}

/** What a report is made of. */
export interface StatusReportDeps {
  readonly queues: Pick<Queues, "counts">;
  readonly flights: Pick<Flights, "measure">;
  readonly ledger: Pick<Ledger, "counts" | "oldest" | "countReasons">;
  /** What `/readyz` calls faults and warnings. */
  readonly faults: () => Promise<readonly string[]>;
  readonly warnings: () => readonly string[];
  readonly throughput: Throughput;
  readonly retries: Pick<RetryRuns, "last">;
  readonly links: StatusReport["links"];
  readonly folders: StatusReport["folders"];
}

/** However many pages are open: Redis is asked once in this time, Elasticsearch once in the other, in milliseconds. */
const QUEUES_FRESH_MS = 1_000;
const LEDGER_FRESH_MS = 5_000;
/** A report is made after this time, with what was known before, whatever an engine does. */
const PATIENCE_MS = 700;

const isoOf = (kept: { readonly atMs: number } | null): string | null =>
  kept === null ? null : new Date(kept.atMs).toISOString();

/** Opens the reports of the status: as many as are asked for cost the engines the same. A report is there within a second. */
export const openStatusReport = ({
  queues,
  flights,
  ledger,
  faults,
  warnings,
  throughput,
  retries,
  links,
  folders,
}: StatusReportDeps): (() => Promise<StatusReport>) => {
  const patienceMs = PATIENCE_MS;
  const askQueues = keepAnswer(() => queueStatusOf({ queues, flights }), {
    freshMs: QUEUES_FRESH_MS,
    patienceMs,
  });
  const askLedger = keepAnswer(() => ledgerStatusOf(ledger), { freshMs: LEDGER_FRESH_MS, patienceMs });
  const askFaults = keepAnswer(faults, { freshMs: LEDGER_FRESH_MS, patienceMs });
  return async () => {
    const [inQueues, inLedger, wrong] = await Promise.all([askQueues(), askLedger(), askFaults()]);
    return {
      now: new Date().toISOString(),
      as_of: { queues: isoOf(inQueues), ledger: isoOf(inLedger) },
      faults: wrong?.answer ?? ["The checks have not answered yet"],
      warnings: warnings(),
      stages: inQueues?.answer.stages ?? null,
      in_flight: inQueues?.answer.in_flight ?? null,
      oldest_waiting: inQueues?.answer.oldest_waiting ?? null,
      throughput: throughput.read(),
      ledger: inLedger?.answer.ledger ?? null,
      still_written: inLedger?.answer.still_written ?? null,
      quarantine: inLedger?.answer.quarantine ?? null,
      unread: inLedger?.answer.unread ?? null,
      retry: retries.last(),
      links,
      folders,
    };
  };
};
