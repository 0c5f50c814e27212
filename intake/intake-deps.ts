import type { Sha256, SourceFile } from "../document/source-file.ts";
import type { NameRules } from "../disk/name-rules.ts";
import type { Flights } from "../pipeline/flight.ts";
import type { Recognize } from "./recognize.ts";
import type { Queues } from "../queues/open-queues.ts";
import type { Ledger } from "../search/archive/ledger.ts";

/** What admitting files and items needs. */
export interface IntakeDeps {
  readonly ledger: Pick<Ledger, "get" | "put">;
  readonly flights: Pick<Flights, "admit" | "inFlight" | "measure">;
  readonly queues: Pick<Queues, "add">;
  readonly sha256: Sha256;
  /** What is to be read, by name. */
  readonly nameRules: NameRules;
  /** SHA-256 (hex) of a file's bytes; null if they cannot be read now. */
  readonly hashFile: (file: SourceFile) => Promise<string | null>;
  /** Finds files and items whose bytes were read before. */
  readonly recognize: Recognize;
  /** The time, in ms since 1970. */
  readonly nowMs: () => number;
  /** The product's version. */
  readonly version: string;
  /** How many of `count` files may be admitted now. */
  readonly allow: (count: number) => Promise<number>;
}
