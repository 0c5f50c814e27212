import type { SearchClient } from "./client.ts";
import { nodeStats } from "./node-stats.ts";

/** What the nodes of Elasticsearch say of their memory, all together. */
export interface HeapPressure {
  /** The heap of the smallest node. */
  readonly heapBytes: number;
  /** Requests that were refused because the heap had no room for them, since the start of the nodes. */
  readonly tripped: number;
  /** Writes that were refused for the same reason. */
  readonly refusedWrites: number;
}

interface MemoryStats {
  readonly jvm?: { readonly mem?: { readonly heap_max_in_bytes?: number } };
  readonly breakers?: { readonly parent?: { readonly tripped?: number } };
  readonly indexing_pressure?: {
    readonly memory?: {
      readonly total?: {
        readonly coordinating_rejections?: number;
        readonly primary_rejections?: number;
      };
    };
  };
}

const sumOf = (values: readonly (number | undefined)[]): number =>
  values.reduce<number>((sum, value = 0) => sum + value, 0);

/** Asks the nodes of Elasticsearch for their memory; null if they do not say. */
export const heapPressure = async (client: Pick<SearchClient, "transport">): Promise<HeapPressure | null> => {
  const nodes = await nodeStats<MemoryStats>(client, "jvm,breaker,indexing_pressure");
  const heaps = nodes.flatMap(({ jvm }) => jvm?.mem?.heap_max_in_bytes ?? []);
  if (heaps.length === 0) return null;
  return {
    heapBytes: Math.min(...heaps),
    tripped: sumOf(nodes.map(({ breakers }) => breakers?.parent?.tripped)),
    refusedWrites: sumOf(
      nodes.flatMap(({ indexing_pressure: pressure }) => [
        pressure?.memory?.total?.coordinating_rejections,
        pressure?.memory?.total?.primary_rejections,
      ]),
    ),
  };
};
