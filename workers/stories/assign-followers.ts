import type { DocumentId } from "../../document/source-file.ts";
import { type AssignDeps, assignUnderLease } from "./assign-under-lease.ts";

/** Assigns the documents that named a removed document as their neighbor to other stories. */
export const assignFollowers = async (deps: AssignDeps, removed: readonly DocumentId[]): Promise<void> => {
  if (removed.length === 0) return;
  const followers = await deps.stories.followersOf(removed);
  if (followers.length > 0)
    await assignUnderLease(
      deps,
      followers.map((id) => ({ id, near: [] })),
    );
};
