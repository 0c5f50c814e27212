import type { SearchClient } from "./client.ts";

/** Bytes on a disk. */
export interface DiskRoom {
  readonly free: number;
  readonly total: number;
}

interface FileSystemStats {
  readonly nodes?: Readonly<
    Record<
      string,
      {
        readonly fs?: {
          readonly total?: { readonly available_in_bytes?: number; readonly total_in_bytes?: number };
        };
      }
    >
  >;
}

/** The disk of the fullest node of Elasticsearch; null if it does not say. */
export const diskRoom = async (client: Pick<SearchClient, "transport">): Promise<DiskRoom | null> => {
  const answer = await client.transport.request<FileSystemStats>({ method: "GET", path: "/_nodes/stats/fs" });
  const rooms = Object.values(answer.nodes ?? {}).flatMap(({ fs }): readonly DiskRoom[] => {
    const { available_in_bytes: free, total_in_bytes: total } = fs?.total ?? {};
    return free === undefined || total === undefined || total === 0 ? [] : [{ free, total }];
  });
  const shareOf = ({ free, total }: DiskRoom): number => free / total;
  return rooms.toSorted((one, other) => shareOf(one) - shareOf(other))[0] ?? null;
};
