import type { Duplicate } from "../dedup/duplicate.ts";
import type { Article } from "../document/article.ts";
import type { DocumentId, FileId, SourceFile } from "../document/source-file.ts";
import type { ItemsLayout } from "../document/items/items-layout.ts";
import type { Encoding } from "../document/decode/decoding.ts";
import type { Enrichment } from "../enrich/enrichment.ts";

/**
 * One admission of a file: the file as the watcher saw it, when it was first seen, and the epoch of this admission.
 *
 * The epochs of one file only grow. So what a late worker writes about an earlier admission can be recognized and refused.
 */
export interface Admission {
  readonly id: FileId;
  readonly epoch: number;
  /** When the path was first seen, ms since 1970. */
  readonly seenMs: number;
  readonly file: SourceFile;
  /** Whether the file held many articles when it was read last. */
  readonly hadItems?: true;
}

/** The result of normalize, which the next stages read. */
export interface ReadArticle {
  readonly documentId: DocumentId;
  /** Of the bytes of the file, or of the item. */
  readonly sha256: string;
  readonly encoding: Encoding;
  /** 0 to 1. */
  readonly encodingConfidence: number;
  readonly article: Article;
}

/** How far the unpacking of a file that holds many articles has come. */
export interface Unpacking {
  /** How the items lie in the file. */
  readonly layout: ItemsLayout;
  /** How many items are admitted. */
  readonly items: number;
  /** Where the next item begins: units of the layout from the beginning of the file. */
  readonly at: number;
  /** Whether that is inside a list; between the values of a file it is not. */
  readonly isInList: boolean;
}

/** The fields that the stages add to a file in flight, each its own. */
export interface FlightFields {
  /** Of a file that holds many articles. */
  readonly unpacking: Unpacking;
  /** From normalize. */
  readonly article: ReadArticle;
  /** From deduplicate. */
  readonly duplicate: Duplicate;
  /** From enrich. */
  readonly enrichment: Enrichment;
}

/** A file on its way, with what the stages so far have found out. */
export interface FlyingFile {
  readonly admission: Admission;
  readonly fields: Partial<FlightFields>;
}

/** How much is in flight. */
export interface FlightLoad {
  readonly files: number;
  /** How many of these files are being unpacked into their items. */
  readonly unpacking: number;
  readonly bytes: number;
  /** When the oldest was admitted, ms since 1970; null if nothing is in flight. */
  readonly oldestMs: number | null;
}

/** The files in flight: admitted and not yet closed. They are held in Redis; losing it loses no file. */
export interface Flights {
  /** Begins a flight for each of these files that has none yet; returns these. */
  readonly admit: (admissions: readonly Admission[]) => Promise<readonly Admission[]>;
  /**
   * Adds the fields of stages, for a process that goes on with the file; how far it is unpacked is saved by `saveUnpacking`. Does nothing if
   * this admission is no longer in flight.
   */
  readonly save: (admission: Admission, fields: Partial<FlightFields>) => Promise<void>;
  /**
   * Saves how far a file is unpacked. Its bytes no longer count as in flight, since those of its items do. Does nothing if
   * this admission is no longer in flight.
   */
  readonly saveUnpacking: (admission: Admission, unpacking: Unpacking) => Promise<void>;
  /** The fields that the stages have added so far; null if this admission is no longer in flight. */
  readonly load: (admission: Admission) => Promise<Partial<FlightFields> | null>;
  /** The article of a file that others may resemble, whatever its admission; null if it is not in flight or not read yet. */
  readonly articleOf: (id: FileId) => Promise<ReadArticle | null>;
  /** Ends a flight. Does nothing if this admission is no longer in flight. */
  readonly close: (admission: Admission) => Promise<void>;
  /** Which of these files are in flight. */
  readonly inFlight: (ids: readonly FileId[]) => Promise<ReadonlySet<FileId>>;
  /** At most `limit` flights admitted before `fromMs`, then at most `limit` admitted after `toMs`; each oldest first. */
  readonly outside: (fromMs: number, toMs: number, limit: number) => Promise<readonly Admission[]>;
  readonly measure: () => Promise<FlightLoad>;
}
