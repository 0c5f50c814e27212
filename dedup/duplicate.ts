import type { DocumentId } from "../document/source-file.ts";

/** A document that another one was compared with and resembles. */
export interface Neighbor {
  readonly id: DocumentId;
  /** Publication time, ms since 1970; null if the text does not say. */
  readonly publishedMs: number | null;
  readonly relation: "copy" | "update" | "part";
  /** 0 to 1. */
  readonly similarity: number;
}

/** The story, lead and relation of a document, as far as known. */
export interface Standing {
  readonly story: DocumentId;
  readonly lead: DocumentId;
  readonly relation: "lead" | Neighbor["relation"];
  /** With the lead; 1 for a lead. */
  readonly similarity: number;
}

/** What the deduplicate stage adds to an article. */
export interface Duplicate {
  /** The band keys under which near candidates are looked up; none for a text without words. */
  readonly bands: readonly string[];
  /** The method and its version: `minhash-1`. */
  readonly method: string;
  /** Documents that it resembles, published before or after it. */
  readonly near: readonly Neighbor[];
  /** As far as known before its neighbors in flight are written. */
  readonly standing: Standing;
}
