import type { DocumentId } from "../document/source-file.ts";
import type { Relation } from "./decision.ts";

/** A document and its publication time: together they say which of two documents came first. */
export interface DatedDocument<Id extends string = DocumentId> {
  readonly id: Id;
  /** Milliseconds since 1970; null if the text does not say. */
  readonly publishedMs: number | null;
}

/** A document that another one was compared with and resembles. */
export interface Neighbor<Id extends string = DocumentId> extends DatedDocument<Id> {
  readonly relation: Exclude<Relation, "none">;
  /** 0 to 1. */
  readonly similarity: number;
}

/**
 * The story, lead and relation of a document, as far as known. A lead is the first of a story; a copy is in its lead's
 * story. An update or a part of a lead has a story of its own as well, and names that lead.
 */
export interface Standing<Id extends string = DocumentId> {
  readonly story: Id;
  readonly lead: Id;
  readonly relation: "lead" | Neighbor["relation"];
  /** With the lead, 0 to 1; 1 for a lead. */
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
