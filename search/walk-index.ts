import type { estypes } from "@elastic/elasticsearch";
import type { SearchClient } from "./client.ts";
import { reach } from "./reach.ts";

const PAGE = 1_000;

/**
 * Every document of an index that matches, a page at a time, from one frozen view (a point in time), however many there are.
 *
 * `fields` limits what is read of each document.
 */
export async function* walkIndex<Source>(
  client: SearchClient,
  index: string,
  query: NonNullable<estypes.SearchRequest["query"]>,
  fields?: readonly string[],
): AsyncGenerator<readonly { readonly id: string; readonly source: Source }[]> {
  const { id: pit } = await reach(() => client.openPointInTime({ index, keep_alive: "5m" }));
  try {
    let after: estypes.SortResults | undefined;
    for (;;) {
      const answer = await reach(() =>
        client.search<Source>({
          pit: { id: pit, keep_alive: "5m" },
          size: PAGE,
          query,
          sort: ["_shard_doc"],
          track_total_hits: false,
          ...(fields === undefined ? {} : { _source: [...fields] }),
          ...(after === undefined ? {} : { search_after: after }),
        }),
      );
      const { hits } = answer.hits;
      if (hits.length === 0) return;
      yield hits.flatMap(({ _id, _source }) =>
        _id === undefined || _source === undefined ? [] : [{ id: _id, source: _source }],
      );
      after = hits.at(-1)?.sort;
    }
  } finally {
    await client.closePointInTime({ id: pit }).catch(() => undefined);
  }
}
