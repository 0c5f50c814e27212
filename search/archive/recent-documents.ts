import type { DocumentId } from "../../document/source-file.ts";
import type { SearchClient } from "../client/client.ts";
import { reach } from "../client/reach.ts";
import type { DatePath } from "../indices/field-path.ts";
import { walkIndex } from "../client/walk-index.ts";

/** The documents by the time of their writing. */
export interface RecentDocuments {
  /** When the newest document was written (ms since 1970), as of the last refresh; 0 if there is none. */
  readonly newestMs: () => Promise<number>;
  /** The documents written since then (ms since 1970), some at a time. Makes everything written so far searchable first. */
  readonly since: (ms: number) => AsyncGenerator<readonly DocumentId[]>;
}

const INGESTED: DatePath = "event.ingested";

export const openRecentDocuments = (client: SearchClient, alias: string): RecentDocuments => ({
  newestMs: async () => {
    const answer = await reach(() =>
      client.search<unknown, { newest: { value: number | null } }>({
        index: alias,
        size: 0,
        track_total_hits: false,
        aggs: { newest: { max: { field: INGESTED } } },
      }),
    );
    return answer.aggregations?.newest.value ?? 0;
  },
  since: async function* since(ms) {
    await reach(() => client.indices.refresh({ index: alias }));
    for await (const page of walkIndex<object>(client, alias, { range: { [INGESTED]: { gte: ms } } }, [
      INGESTED,
    ]))
      yield page.map(({ id }) => id as DocumentId);
  },
});
