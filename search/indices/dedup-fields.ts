import type { Neighbor, Standing } from "../../dedup/duplicate.ts";
import { date, float, keyword, lookupKey, nameField, unindexed } from "./field-types.ts";

/** The fields of a document about its copies and its story. */
export const dedupMapping = {
  properties: {
    story_id: keyword,
    copies: { type: "integer" },
    paths: keyword,
    former_paths: { properties: { path: keyword, since: date, until: date } },
    outlets: nameField,
    copy_list: unindexed,
    is_canonical: { type: "boolean" },
    relation: keyword,
    duplicate_of: keyword,
    related_to: keyword,
    similarity: float,
    method: keyword,
    minhash_bands: lookupKey,
    near_ids: lookupKey,
    near: unindexed,
  },
} as const;

/** One source file of a document: its path, who published it and when (ISO 8601); null if the text does not say. */
export interface Copy {
  readonly path: string;
  readonly outlet: string | null;
  readonly published: string | null;
  /** When the path was read with this text, ms since 1970; absent if an earlier version of Warraq wrote it. */
  readonly since?: number;
}

/** A path that held the text of a document, and does not now. */
export interface FormerPath {
  readonly path: string;
  /** As of {@link Copy}, ms since 1970. */
  readonly since?: number;
  /** When it was noticed that it does not hold it any more, ms since 1970. */
  readonly until: number;
}

/** How many copies a document lists. It only counts the rest, so that it does not grow with each; the ledger has them all. */
export const MOST_COPIES_LISTED = 100;

/** The fields of a document that change when a copy joins. */
export interface CopyFields {
  /** How many files hold this text: the listed ones or, if there are more, as many as the ledger had at the last count. */
  readonly copies: number;
  readonly paths: readonly string[];
  readonly outlets: readonly string[];
  readonly copy_list: readonly Copy[];
}

/** The fields for these copies, at most {@link MOST_COPIES_LISTED}. The first is the file that the document was made of. */
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

/** The fields for the standing of a document. A value that it does not have is null, so that a new standing replaces the old one. */
export const standingFields = ({ story, lead, relation, similarity }: Standing): StandingFields => ({
  story_id: story,
  is_canonical: relation !== "copy",
  relation,
  duplicate_of: relation === "copy" ? lead : null,
  related_to: relation === "update" || relation === "part" ? lead : null,
  similarity: relation === "lead" ? null : similarity,
});

/** The fields for the earlier documents that this one resembles. */
export const nearFields = (near: readonly Neighbor[]) => ({ near_ids: near.map(({ id }) => id), near });
