import type { Neighbor, Standing } from "../../dedup/duplicate.ts";
import { nameField } from "./name-field.ts";

const keyword = { type: "keyword" } as const;
/** Looked up and never sorted or counted by. */
const lookupKey = { type: "keyword", doc_values: false } as const;
/** Kept for the reader, not searched. */
const unindexed = { type: "object", enabled: false } as const;

/** How Elasticsearch keeps what is known of a document's copies and of its story. */
export const dedupMapping = {
  properties: {
    story_id: keyword,
    copies: { type: "integer" },
    paths: keyword,
    outlets: nameField,
    copy_list: unindexed,
    is_canonical: { type: "boolean" },
    relation: keyword,
    duplicate_of: keyword,
    related_to: keyword,
    similarity: { type: "float" },
    method: keyword,
    minhash_bands: lookupKey,
    near_ids: lookupKey,
    near: unindexed,
  },
} as const;

/** One source file of a document: where it lies, who published it and when (ISO 8601; null where the text does not say). */
export interface Copy {
  readonly path: string;
  readonly outlet: string | null;
  readonly published: string | null;
}

/** A document lists so many copies and counts the rest, so that it does not grow with each; the ledger has them all. */
export const MOST_COPIES_LISTED = 100;

/** The part of a document that changes when a copy joins. */
export interface CopyFields {
  /** How many files hold this text: as many as are listed, or as many as the ledger had when they were last counted. */
  readonly copies: number;
  readonly paths: readonly string[];
  readonly outlets: readonly string[];
  readonly copy_list: readonly Copy[];
}

/** The copies part of a document with these copies, no more than may be listed: the first is where the document came from. */
export const copyFields = (list: readonly Copy[]): CopyFields => ({
  copies: list.length,
  paths: list.map(({ path }) => path),
  outlets: [...new Set(list.flatMap(({ outlet }) => outlet ?? []))],
  copy_list: list,
});

interface StandingFields {
  readonly story_id: string;
  readonly is_canonical: boolean;
  readonly relation: Standing["relation"];
  readonly duplicate_of: string | null;
  readonly related_to: string | null;
  readonly similarity: number | null;
}

/** How a document stands to its story. What it does not have is null, so that a new standing takes the place of the old. */
export const standingFields = ({ story, lead, relation, similarity }: Standing): StandingFields => ({
  story_id: story,
  is_canonical: relation !== "copy",
  relation,
  duplicate_of: relation === "copy" ? lead : null,
  related_to: relation === "update" || relation === "part" ? lead : null,
  similarity: relation === "lead" ? null : similarity,
});

/** Documents that this one was compared with and resembles, of those before it. */
export const nearFields = (near: readonly Neighbor[]) => ({ near_ids: near.map(({ id }) => id), near });
