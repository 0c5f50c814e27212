import type { DocumentId } from "../../document/source-file.ts";
import { type PlaceDeps, placeFindings } from "./place-findings.ts";

/** Finds new stories for the copies, updates and parts of documents that are no more. */
export const placeFollowers = async (deps: PlaceDeps, removed: readonly DocumentId[]): Promise<void> => {
  if (removed.length === 0) return;
  const followers = await deps.stories.followersOf(removed);
  if (followers.length > 0)
    await placeFindings(
      deps,
      followers.map((id) => ({ id, near: [] })),
    );
};
