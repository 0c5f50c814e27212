import { sha256 } from "../../cli/sha256.ts";
import type { FileId } from "../../document/source-file.ts";
import type { IntakeDeps } from "../../intake/intake-deps.ts";
import type { Admission } from "../../pipeline/flight.ts";
import { type LedgerRecord, recordOf } from "../../search/indices/ledger-record.ts";

/** What intake needs, in memory: a ledger, flights and queues. */
export const openMemoryIntake = () => {
  const records = new Map<FileId, LedgerRecord>();
  const inFlight = new Set<FileId>();
  const queued: Admission[] = [];
  let clock = 1_700_000_000_000;
  const deps = {
    ledger: {
      get: async (ids: readonly FileId[]) =>
        new Map(
          ids.flatMap((id) => {
            const record = records.get(id);
            return record === undefined ? [] : [[id, record] as const];
          }),
        ),
      put: async (all: readonly LedgerRecord[]) => {
        for (const record of all) records.set(record.id, { ...record, version: "1" });
      },
    },
    flights: {
      admit: async (all: readonly Admission[]) => {
        for (const { id } of all) inFlight.add(id);
        return all;
      },
      inFlight: async (ids: readonly FileId[]) => new Set(ids.filter((id) => inFlight.has(id))),
      measure: async () => ({ files: inFlight.size, unpacking: 0, bytes: 0, oldestMs: null }),
    },
    queues: { add: async (_: string, all: readonly Admission[]) => void queued.push(...all) },
    sha256,
    nameRules: { extensions: ["txt", "jsonl"], leftAlone: new Set<string>() },
    hashFile: async () => null,
    recognize: async () => new Map(),
    nowMs: () => (clock += 1),
    version: "1",
    allow: async (count: number) => count,
  } satisfies IntakeDeps;
  /** Ends all flights with this state. */
  const closeAll = (state: LedgerRecord["state"]) => {
    for (const admission of queued.splice(0)) {
      records.set(admission.id, { ...recordOf(admission, { state }), version: "1" });
      inFlight.delete(admission.id);
    }
  };
  return { deps, records, queued, closeAll };
};
