import type { SearchClient } from "./client.ts";

/**
 * What each node of Elasticsearch says of itself, as far as it does.
 *
 * @param metrics names of parts of the node stats, separated by commas
 * @throws if this user may not ask, or Elasticsearch does not answer
 */
export const nodeStats = async <Stats>(
  client: Pick<SearchClient, "transport">,
  metrics: string,
): Promise<readonly Stats[]> => {
  const answer = await client.transport.request<{ readonly nodes?: Readonly<Record<string, Stats>> }>({
    method: "GET",
    path: `/_nodes/stats/${metrics}`,
  });
  return Object.values(answer.nodes ?? {});
};
