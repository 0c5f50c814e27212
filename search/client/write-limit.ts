import type { SearchClient } from "./client.ts";
import { nodeStats } from "./node-stats.ts";

/** How much memory Elasticsearch has for writes that it works on, and how much of it is in use, in bytes. */
export interface WritePressure {
  readonly limitBytes: number;
  readonly usedBytes: number;
}

/**
 * Elasticsearch counts four bytes for each byte of a document that it indexes, and refuses one that alone would be over the limit, at
 * every attempt (9.5: `primary_operation_bytes`, `max_primary_bytes`; the limit is a tenth of its heap).
 */
const COUNTED_FOR_A_BYTE = 4;
/** A document below this share of the limit is no reason for a refusal: something else is. */
const LARGE_SHARE = 1 / 16;
/** Below this share of the limit nothing else is being written that a refusal could be blamed on. */
const IDLE_SHARE = 1 / 8;

/** The largest document that Elasticsearch takes, in bytes of its JSON. */
export const largestWriteBytes = ({ limitBytes }: Pick<WritePressure, "limitBytes">): number =>
  Math.floor(limitBytes / COUNTED_FOR_A_BYTE);

/**
 * True if a write that Elasticsearch keeps refusing as "too much now" will always be too much. Pure.
 *
 * @param patienceMs after this time an Elasticsearch that has nothing else to do has had its chance
 */
export const isRefusedForGood = (
  { bytes, waitedMs }: { readonly bytes: number; readonly waitedMs: number },
  { limitBytes, usedBytes }: WritePressure,
  patienceMs: number,
): boolean => {
  if (bytes > largestWriteBytes({ limitBytes })) return true;
  return waitedMs >= patienceMs && bytes > limitBytes * LARGE_SHARE && usedBytes < limitBytes * IDLE_SHARE;
};

interface PressureStats {
  readonly indexing_pressure?: {
    readonly memory?: {
      readonly limit_in_bytes?: number;
      readonly current?: { readonly all_in_bytes?: number };
    };
  };
}

/** Asks every node of Elasticsearch; the one with the least room counts. Null if it does not say, or may not be asked. */
export const readWritePressure = async (
  client: Pick<SearchClient, "transport">,
): Promise<WritePressure | null> => {
  const stats = await nodeStats<PressureStats>(client, "indexing_pressure").catch(() => []);
  const nodes = stats.flatMap(({ indexing_pressure: { memory } = {} }) =>
    memory?.limit_in_bytes === undefined || memory.limit_in_bytes <= 0
      ? []
      : [{ limitBytes: memory.limit_in_bytes, usedBytes: memory.current?.all_in_bytes ?? 0 }],
  );
  return nodes.toSorted((one, other) => one.limitBytes - other.limitBytes)[0] ?? null;
};
