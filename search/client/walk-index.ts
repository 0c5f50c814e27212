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

/** A frozen view (a point in time) that is open. Elasticsearch closes it if it is not asked for this long, in milliseconds. */
export interface OpenView {
  readonly id: string;
  readonly keepAliveMs: number;
}

const KEEP_ALIVE_MS = 300_000;
/** A view is asked this often in the time that it lives unasked. */
const RENEWALS = 3;

const pitOf = ({ id, keepAliveMs }: OpenView) => ({ id, keep_alive: `${keepAliveMs}ms` });

export const openView = async (
  client: SearchClient,
  index: string,
  keepAliveMs: number,
): Promise<OpenView> => {
  const keep_alive = `${keepAliveMs}ms`;
  const { id } = await reach(() => client.openPointInTime({ index, keep_alive }));
  return { id, keepAliveMs };
};

/** Keeps views open, however long nobody reads them, until the function that it returns closes them. */
export const keepOpen = (client: SearchClient, views: readonly OpenView[]): (() => Promise<void>) => {
  const timers = views.map((view) =>
    setInterval(() => {
      const asked = client.search({ pit: pitOf(view), size: 0, track_total_hits: false });
      // Whoever reads it will be told.
      asked.catch(() => undefined);
    }, view.keepAliveMs / RENEWALS).unref(),
  );
  return async () => {
    for (const timer of timers) clearInterval(timer);
    for (const { id } of views) await client.closePointInTime({ id }).catch(() => undefined);
  };
};

/** All hits of a view, a page at a time. */
export async function* walkOpenView<Source>(
  client: SearchClient,
  view: OpenView,
  request: WalkRequest,
): AsyncGenerator<Hits<Source>> {
  let after: estypes.SortResults | undefined;
  for (;;) {
    const answer = await reach(() =>
      client.search<Source>({
        ...request,
        pit: pitOf(view),
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
  const view = await openView(client, index, KEEP_ALIVE_MS);
  const close = keepOpen(client, [view]);
  try {
    yield* walkOpenView<Source>(client, view, request);
  } finally {
    await close();
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
