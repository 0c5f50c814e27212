import type { DatedDocument, Neighbor, Standing } from "../../dedup/duplicate.ts";
import { assignToStory, byTime } from "../../dedup/stories.ts";
import type { DocumentId } from "../../document/source-file.ts";

/**
 * The standing of a document among its neighbors.
 *
 * @param isOpenLead whether a neighbor is a lead whose story has room
 */
export const standingAmong = (
  { id, publishedMs }: DatedDocument,
  near: readonly Neighbor[],
  isOpenLead: (id: DocumentId) => boolean,
): Standing => {
  const document = { id, publishedMs };
  return assignToStory(
    document,
    near.filter((neighbor) => isOpenLead(neighbor.id) && byTime(neighbor, document) < 0),
  );
};

/** Whether two standings are the same, but for the similarity. */
export const isSameStanding = (one: Standing, other: Standing): boolean =>
  one.story === other.story && one.lead === other.lead && one.relation === other.relation;
