import type { DiskRoom } from "../../system/disk-room.ts";
import type { SearchClient } from "./client.ts";
import { nodeStats } from "./node-stats.ts";

interface FileSystemStats {
  readonly fs?: {
    readonly total?: { readonly available_in_bytes?: number; readonly total_in_bytes?: number };
  };
}

const shareOf = ({ free, total }: DiskRoom): number => free / total;

/** The disk of the fullest node of Elasticsearch; null if it does not say. */
export const diskRoom = async (client: Pick<SearchClient, "transport">): Promise<DiskRoom | null> => {
  const nodes = await nodeStats<FileSystemStats>(client, "fs");
  const rooms = nodes.flatMap(({ fs }): readonly DiskRoom[] => {
    const { available_in_bytes: free, total_in_bytes: total } = fs?.total ?? {};
    return free === undefined || total === undefined || total === 0 ? [] : [{ free, total }];
  });
  return rooms.toSorted((one, other) => shareOf(one) - shareOf(other))[0] ?? null;
};
