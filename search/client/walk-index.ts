import type { estypes } from "@elastic/elasticsearch";
import type { SearchClient } from "./client.ts";
import { reach } from "./reach.ts";

/** Documents of one search. */
const PAGE_SIZE = 1_000;

interface WalkedDocument<Source> {
  readonly id: string;
  readonly source: Source;
}

interface WalkedValues {
  readonly id: string;
  /** By field; a field without a value is absent. */
  readonly values: Readonly<Record<string, readonly unknown[]>>;
}

type Hits<Source> = readonly estypes.SearchHit<Source>[];

interface WalkRequest extends Pick<estypes.SearchRequest, "_source" | "docvalue_fields" | "version"> {
  readonly size: number;
  readonly query: NonNullable<estypes.SearchRequest["query"]>;
  readonly track_total_hits: false;
}

const KEEP_ALIVE = "5m";

/** All hits, a page at a time, from a frozen view (a point in time) that is open. */
export async function* walkOpenView<Source>(
  client: SearchClient,
  pit: { readonly id: string; readonly keep_alive: string },
  request: WalkRequest,
): AsyncGenerator<Hits<Source>> {
  let after: estypes.SortResults | undefined;
  for (;;) {
    const answer = await reach(() =>
      client.search<Source>({
        ...request,
        pit,
        sort: ["_shard_doc"],
        ...(after === undefined ? {} : { search_after: after }),
      }),
    );
    const { hits } = answer.hits;
    if (hits.length === 0) return;
    yield hits;
    after = hits.at(-1)?.sort;
  }
}

/** All hits, a page at a time, as of now. */
async function* walkView<Source>(
  client: SearchClient,
  index: string,
  request: WalkRequest,
): AsyncGenerator<Hits<Source>> {
  const { id } = await reach(() => client.openPointInTime({ index, keep_alive: KEEP_ALIVE }));
  try {
    yield* walkOpenView<Source>(client, { id, keep_alive: KEEP_ALIVE }, request);
  } finally {
    await client.closePointInTime({ id }).catch(() => undefined);
  }
}

/** All hits, a page at a time. Mostly there are few, and one search finds them all; only if they fill a page a view is opened. */
async function* walkHits<Source>(
  client: SearchClient,
  index: string,
  request: WalkRequest,
): AsyncGenerator<Hits<Source>> {
  const answer = await reach(() => client.search<Source>({ index, ...request }));
  const { hits } = answer.hits;
  if (hits.length === PAGE_SIZE) yield* walkView<Source>(client, index, request);
  else if (hits.length > 0) yield hits;
}

/**
 * Every document of an index that matches, however many there are: a page at a time, as of one moment. `fields` limits what is read of
 * each.
 */
export async function* walkIndex<Source>(
  client: SearchClient,
  index: string,
  query: WalkRequest["query"],
  fields?: readonly string[],
): AsyncGenerator<readonly WalkedDocument<Source>[]> {
  const limits = fields === undefined ? {} : { _source: [...fields] };
  const request = { size: PAGE_SIZE, query, track_total_hits: false as const, ...limits };
  for await (const hits of walkHits<Source>(client, index, request))
    yield hits.flatMap(({ _id, _source }) =>
      _id === undefined || _source === undefined ? [] : [{ id: _id, source: _source }],
    );
}

/**
 * The same for fields whose values Elasticsearch keeps in columns (keywords, numbers, dates), so that the documents with their texts
 * are not opened. Values come sorted, dates as ISO 8601.
 */
export async function* walkValues(
  client: SearchClient,
  index: string,
  query: WalkRequest["query"],
  fields: readonly string[],
): AsyncGenerator<readonly WalkedValues[]> {
  const request = {
    size: PAGE_SIZE,
    query,
    track_total_hits: false as const,
    _source: false,
    docvalue_fields: [...fields],
  };
  for await (const hits of walkHits<never>(client, index, request))
    yield hits.flatMap(({ _id, fields: values = {} }) =>
      _id === undefined ? [] : [{ id: _id, values: values as WalkedValues["values"] }],
    );
}
