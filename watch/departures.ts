import type { DocumentId, FileId } from "../document/document.ts";
import type { Flights } from "../document/flight.ts";

/** The documents that lost a file, deleted or changed, until it is clear what became of the file. */
export interface Departures {
  /** This file held the text of this document and holds it no longer, or may not. */
  readonly add: (file: FileId, document: DocumentId) => void;
  /** Deals with the documents whose files have landed; those of files in flight wait. */
  readonly settle: () => Promise<void>;
}

export interface DeparturesDeps {
  readonly flights: Pick<Flights, "inFlight">;
  /** Marks or removes those of these documents that have no file left. */
  readonly markGone: (ids: readonly DocumentId[]) => Promise<unknown>;
}

const AT_ONCE = 500;

/** Follows departures in memory: what a dead process forgot stays as it was, which loses nothing. */
export const openDepartures = ({ flights, markGone }: DeparturesDeps): Departures => {
  const waiting = new Map<FileId, DocumentId>();
  return {
    add: (file, document) => waiting.set(file, document),
    settle: async () => {
      const files = [...waiting.keys()];
      for (let start = 0; start < files.length; start += AT_ONCE) {
        const some = files.slice(start, start + AT_ONCE);
        const inFlight = await flights.inFlight(some);
        const landed = some.filter((file) => !inFlight.has(file));
        await markGone([...new Set(landed.map((file) => waiting.get(file) as DocumentId))]);
        for (const file of landed) waiting.delete(file);
      }
    },
  };
};
