import type { DocumentId, FileId } from "../document/source-file.ts";
import type { Flights } from "../pipeline/flight.ts";

/** Documents that a file departed from. Each is remembered until the flight of the file is closed: the file may hold the same text again by then. */
export interface Departures {
  /** Remembers that a file held the text of this document and no longer holds it, or may no longer hold it. */
  readonly add: (file: FileId, document: DocumentId) => void;
  /** Processes these documents now. */
  readonly process: (documents: readonly DocumentId[]) => Promise<void>;
  /** Processes the remembered documents whose files are not in flight any more. */
  readonly processClosed: () => Promise<void>;
}

export interface DeparturesDeps {
  readonly flights: Pick<Flights, "inFlight">;
  /** Marks or removes the orphans among these documents; returns the documents that must be processed again later. */
  readonly retireOrphans: (ids: readonly DocumentId[]) => Promise<readonly DocumentId[]>;
}

const BATCH = 500;
/** Bounds the memory. A full sweep finds any further ones. */
const MAX_REMEMBERED = 10_000;

/** Follows departures in memory. What is lost when the process dies is found by a full sweep. */
export const openDepartures = ({ flights, retireOrphans }: DeparturesDeps): Departures => {
  const departed = new Map<FileId, DocumentId>();
  const toRepeat = new Set<DocumentId>();

  const processNow = async (documents: readonly DocumentId[]): Promise<void> => {
    for (let start = 0; start < documents.length; start += BATCH) {
      const batch = documents.slice(start, start + BATCH);
      const open = await retireOrphans(batch);
      for (const document of batch) toRepeat.delete(document);
      for (const document of open) if (toRepeat.size < MAX_REMEMBERED) toRepeat.add(document);
    }
  };

  return {
    add: (file, document) => departed.set(file, document),
    process: processNow,
    processClosed: async () => {
      await processNow([...toRepeat]);
      const files = [...departed.keys()];
      for (let start = 0; start < files.length; start += BATCH) {
        const batch = files.slice(start, start + BATCH);
        const inFlight = await flights.inFlight(batch);
        const closed = batch.filter((file) => !inFlight.has(file));
        await processNow([...new Set(closed.map((file) => departed.get(file) as DocumentId))]);
        for (const file of closed) departed.delete(file);
      }
    },
  };
};
