import type { SearchClient } from "../client/client.ts";
import { isStatus, reach } from "../client/reach.ts";
import { findIndices } from "./find-indices.ts";

/** Deletes the indices of an archive. For one that is empty, or was begun and cannot be finished. */
export const dropArchive = async (client: SearchClient, prefix: string): Promise<void> => {
  const indices = Object.values(await findIndices(client, prefix));
  if (indices.length === 0) return;
  try {
    await reach(() => client.indices.delete({ index: indices }));
  } catch (error) {
    // Somebody else was faster.
    if (!isStatus(error, 404)) throw error;
  }
};
