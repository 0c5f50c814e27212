import type { DatedDocument, Neighbor, Standing } from "./duplicate.ts";

/** The most documents that a story takes; the next one begins another story. It bounds the damage of a wrong decision. */
export const STORY_CAP = 1_000;

/**
 * The fixed order of documents: negative if `one` comes first. By publication time, unknown times last, then by id. The
 * order of arrival does not matter.
 */
export const byTime = (one: DatedDocument<string>, other: DatedDocument<string>): number => {
  const difference =
    (one.publishedMs ?? Number.MAX_SAFE_INTEGER) - (other.publishedMs ?? Number.MAX_SAFE_INTEGER);
  if (difference !== 0) return difference;
  return one.id < other.id ? -1 : Number(one.id > other.id);
};

/** The most similar first; of two alike the earlier one. */
const bySimilarity = (one: Neighbor<string>, other: Neighbor<string>): number =>
  other.similarity - one.similarity || byTime(one, other);

/**
 * The rule that assigns a document to a story: it joins the most similar earlier lead that it is a copy of; without one
 * it becomes a lead. It never joins a copy, so copies of copies make no chain.
 *
 * @param leads neighbors that are published before the document, are leads, and whose stories have room; no others
 */
export const assignToStory = <Id extends string>(
  document: DatedDocument<Id>,
  leads: readonly Neighbor<Id>[],
): Standing<Id> => {
  const ranked = leads.toSorted(bySimilarity);
  const nearest = ranked.find(({ relation }) => relation === "copy") ?? ranked[0];
  if (nearest === undefined)
    return { story: document.id, lead: document.id, relation: "lead", similarity: 1 };
  const { id: lead, relation, similarity } = nearest;
  return { story: relation === "copy" ? lead : document.id, lead, relation, similarity };
};

/** Is it the first document of a story? */
export const isLead = ({ relation }: Pick<Standing, "relation">): boolean => relation !== "copy";
