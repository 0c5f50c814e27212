import type { Relation } from "./decision.ts";

/** What decides which of two documents came first. */
export interface StoryDocument {
  readonly id: string;
  /** When it was published, in milliseconds since 1970; null where nothing says so. */
  readonly publishedMs: number | null;
}

/** A verified relation between two documents. */
export interface Bond {
  readonly other: StoryDocument;
  readonly relation: Exclude<Relation, "none">;
  /** 0 to 1. */
  readonly similarity: number;
}

/**
 * Where a document stands. A lead has a story of its own; a copy is in its lead's. What is an update or a part of a lead
 * has a story of its own as well, and names that lead.
 */
export interface Placement {
  readonly story: string;
  readonly lead: string;
  readonly relation: "lead" | Exclude<Relation, "none">;
  /** With the lead; 1 for a lead. */
  readonly similarity: number;
}

/** A story takes no more documents than this; what comes later begins a story of its own. It bounds what a mistake costs. */
export const STORY_CAP = 1_000;

/**
 * The fixed order of documents, negative where `one` comes first: by publication time, unknown times last, then by id. It
 * says nothing of arrival.
 */
export const byTime = (one: StoryDocument, other: StoryDocument): number => {
  const difference =
    (one.publishedMs ?? Number.MAX_SAFE_INTEGER) - (other.publishedMs ?? Number.MAX_SAFE_INTEGER);
  if (difference !== 0) return difference;
  return one.id < other.id ? -1 : Number(one.id > other.id);
};

const better = (one: Bond, other: Bond): number =>
  other.similarity - one.similarity || byTime(one.other, other.other);

/**
 * The one rule: a document joins the most similar earlier lead that it is a copy of, else it is a lead itself. It is never
 * put to a copy, so copies of copies make no chain.
 *
 * @param bonds to every *earlier* document that is a lead and whose story has room; others would be wrong here
 */
export const placeOf = (document: StoryDocument, bonds: readonly Bond[]): Placement => {
  const ranked = bonds.toSorted(better);
  const bond = ranked.find(({ relation }) => relation === "copy") ?? ranked[0];
  if (bond === undefined) return { story: document.id, lead: document.id, relation: "lead", similarity: 1 };
  const { other, relation, similarity } = bond;
  return { story: relation === "copy" ? other.id : document.id, lead: other.id, relation, similarity };
};

/** Is it the first of its story? */
export const isLead = ({ relation }: Placement): boolean => relation !== "copy";
