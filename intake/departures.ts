import type { DocumentId, FileId } from "../document/source-file.ts";
import type { Flights } from "../pipeline/flight.ts";

/** The documents that lost a file, deleted or changed, until it is clear what became of the file. */
export interface Departures {
  /** This file held the text of this document and holds it no longer, or may not. */
  readonly add: (file: FileId, document: DocumentId) => void;
  /** Deals with these documents, whatever is known of their files. */
  readonly look: (documents: readonly DocumentId[]) => Promise<void>;
  /** Deals with the documents whose files have landed; those of files in flight wait. */
  readonly settle: () => Promise<void>;
}

export interface DeparturesDeps {
  readonly flights: Pick<Flights, "inFlight">;
  /** Marks or removes those of these documents that have no file left; answers with those to be looked at again. */
  readonly settleGone: (ids: readonly DocumentId[]) => Promise<readonly DocumentId[]>;
}

const AT_ONCE = 500;
/** More are found again by the next look at all documents. */
const MOST_REMEMBERED = 10_000;

/** Follows departures in memory: what a dead process forgot, a look at all documents finds. */
export const openDepartures = ({ flights, settleGone }: DeparturesDeps): Departures => {
  const waiting = new Map<FileId, DocumentId>();
  const again = new Set<DocumentId>();

  const look = async (documents: readonly DocumentId[]): Promise<void> => {
    for (let start = 0; start < documents.length; start += AT_ONCE) {
      const some = documents.slice(start, start + AT_ONCE);
      const open = await settleGone(some);
      for (const document of some) again.delete(document);
      for (const document of open) if (again.size < MOST_REMEMBERED) again.add(document);
    }
  };

  return {
    add: (file, document) => waiting.set(file, document),
    look,
    settle: async () => {
      await look([...again]);
      const files = [...waiting.keys()];
      for (let start = 0; start < files.length; start += AT_ONCE) {
        const some = files.slice(start, start + AT_ONCE);
        const inFlight = await flights.inFlight(some);
        const landed = some.filter((file) => !inFlight.has(file));
        await look([...new Set(landed.map((file) => waiting.get(file) as DocumentId))]);
        for (const file of landed) waiting.delete(file);
      }
    },
  };
};
