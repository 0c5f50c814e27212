import type { Duplicate } from "../dedup/duplicate.ts";
import type { Article } from "../document/article.ts";
import type { DocumentId, FileId, SourceFile } from "../document/source-file.ts";
import type { ItemsLayout } from "../document/items/layout.ts";
import type { Encoding } from "../document/decode/decoded.ts";
import type { Enrichment } from "../enrich/enrichment.ts";

/**
 * One admission of a file: the file as the watcher saw it, when it was first seen, and the epoch of this admission.
 *
 * Epochs of one file only grow, so what a belated worker writes about an earlier admission can be told and refused.
 */
export interface Admission {
  readonly id: FileId;
  readonly epoch: number;
  /** When the path was first seen, ms since 1970. */
  readonly seenMs: number;
  readonly file: SourceFile;
}

/** What normalize found out; the next stages read it. */
export interface ReadArticle {
  readonly documentId: DocumentId;
  readonly sha256: string;
  readonly encoding: Encoding;
  readonly encodingConfidence: number;
  readonly article: Article;
}

/** How far a file that holds many articles has been unpacked: how they lie in it, how many are admitted, where the next begins. */
export interface Unpacking {
  readonly layout: ItemsLayout;
  readonly items: number;
  /** In units of the layout, from the beginning of the file. */
  readonly at: number;
  readonly isInList: boolean;
}

/** The fields of the hash of a file in flight: each stage adds its own. */
export interface FlightFields {
  readonly unpacking: Unpacking;
  readonly article: ReadArticle;
  readonly duplicate: Duplicate;
  readonly enrichment: Enrichment;
}

/** How much is in flight, and since when the oldest (ms since 1970; null if nothing is). */
export interface FlightLoad {
  readonly files: number;
  /** Of these, how many are being unpacked into their items. */
  readonly unpacking: number;
  readonly bytes: number;
  readonly oldestMs: number | null;
}

/** The files in flight: admitted and not yet closed. Held in Redis; losing it loses no file. */
export interface Flights {
  /** Takes these on, except those already in flight; returns what was taken on. */
  readonly admit: (admissions: readonly Admission[]) => Promise<readonly Admission[]>;
  /** Adds a stage's field. Does nothing if this admission is not in flight any more. */
  readonly save: <Field extends Exclude<keyof FlightFields, "unpacking">>(
    admission: Admission,
    field: Field,
    value: FlightFields[Field],
  ) => Promise<void>;
  /** Saves how far a file is unpacked. Its bytes count no longer as in flight: its items' do. */
  readonly saveUnpacking: (admission: Admission, unpacking: Unpacking) => Promise<void>;
  /** Reads the stages' fields; null if this admission is not in flight any more. */
  readonly load: (admission: Admission) => Promise<Partial<FlightFields> | null>;
  /** What normalize found in a file that is in flight, whatever its admission; null if it is not in flight, or not read yet. */
  readonly articleOf: (id: FileId) => Promise<ReadArticle | null>;
  /** Ends a flight. Does nothing if this admission is not in flight any more. */
  readonly close: (admission: Admission) => Promise<void>;
  /** Which of these files are in flight. */
  readonly inFlight: (ids: readonly FileId[]) => Promise<ReadonlySet<FileId>>;
  /** At most `limit` flights admitted before `fromMs` and as many after `toMs`, each oldest first. */
  readonly outside: (fromMs: number, toMs: number, limit: number) => Promise<readonly Admission[]>;
  readonly measure: () => Promise<FlightLoad>;
}
