import type { estypes } from "@elastic/elasticsearch";
import type { SearchClient } from "./client.ts";
import { reach } from "./reach.ts";

const PAGE = 1_000;

interface Found<Source> {
  readonly id: string;
  readonly source: Source;
}

interface Wanted {
  readonly size: number;
  readonly query: NonNullable<estypes.SearchRequest["query"]>;
  readonly track_total_hits: false;
  readonly _source?: string[];
}

const toFound = <Source>(hits: readonly estypes.SearchHit<Source>[]): readonly Found<Source>[] =>
  hits.flatMap(({ _id, _source }) =>
    _id === undefined || _source === undefined ? [] : [{ id: _id, source: _source }],
  );

/** A page at a time, from one frozen view. */
async function* walkView<Source>(
  client: SearchClient,
  index: string,
  wanted: Wanted,
): AsyncGenerator<readonly Found<Source>[]> {
  const { id: pit } = await reach(() => client.openPointInTime({ index, keep_alive: "5m" }));
  try {
    let after: estypes.SortResults | undefined;
    for (;;) {
      const answer = await reach(() =>
        client.search<Source>({
          ...wanted,
          pit: { id: pit, keep_alive: "5m" },
          sort: ["_shard_doc"],
          ...(after === undefined ? {} : { search_after: after }),
        }),
      );
      const { hits } = answer.hits;
      if (hits.length === 0) return;
      yield toFound(hits);
      after = hits.at(-1)?.sort;
    }
  } finally {
    await client.closePointInTime({ id: pit }).catch(() => undefined);
  }
}

/**
 * Every document of an index that matches, a page at a time, as of one moment, however many there are.
 *
 * Mostly there are none or few, and then one search finds them all; only where they fill a page a view is opened (a point in time).
 * `fields` limits what is read of each document.
 */
export async function* walkIndex<Source>(
  client: SearchClient,
  index: string,
  query: Wanted["query"],
  fields?: readonly string[],
): AsyncGenerator<readonly Found<Source>[]> {
  const wanted: Wanted = {
    size: PAGE,
    query,
    track_total_hits: false,
    ...(fields === undefined ? {} : { _source: [...fields] }),
  };
  const answer = await reach(() => client.search<Source>({ index, ...wanted }));
  const { hits } = answer.hits;
  if (hits.length === PAGE) yield* walkView<Source>(client, index, wanted);
  else if (hits.length > 0) yield toFound(hits);
}
