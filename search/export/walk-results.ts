import type { estypes } from "@elastic/elasticsearch";
import { OutageError, WarraqError } from "../../pipeline/errors.ts";
import type { SearchClient } from "../client/client.ts";
import type { SearchInput } from "../find/search-input.ts";
import { isStatus, reach, reachSearch } from "../client/reach.ts";
import { type SearchRequest, planSearch } from "../find/plan-search.ts";

const STORY = "dedup.story_id";

/** A place between two results: the sort values of the one before it, within a frozen view of the index (a point in time). */
export interface ResultPosition {
  readonly pit: string;
  readonly after: estypes.SortResults | null;
}

/** How results are read on the way. */
export interface WalkOptions {
  /** Documents a request. */
  readonly batch: number;
  /** How long the view stays when nobody asks, as Elasticsearch writes it: `5m`. */
  readonly keepAlive: string;
  readonly source: readonly string[];
  /** Whether the passages are wanted in which the words stand. */
  readonly isMarked: boolean;
}

interface Storied {
  readonly dedup: { readonly story_id: string };
}

/** Opens a frozen view of the index, at its beginning. */
export const openView = async (client: SearchClient, alias: string, keepAlive: string): Promise<string> => {
  const { id } = await reach(() => client.openPointInTime({ index: alias, keep_alive: keepAlive }));
  return id;
};

/** Lets go of a view; one that is gone already is fine. */
export const closeView = async (client: SearchClient, pit: string): Promise<void> => {
  await client.closePointInTime({ id: pit }).catch(() => undefined);
};

const searchView = async <Source>(client: SearchClient, request: estypes.SearchRequest) => {
  try {
    const answer = await reachSearch(() => client.search<Source>(request));
    // Half a page would look like the end of the results.
    if (answer.timed_out) throw new OutageError("Elasticsearch did not finish a page of results in time.");
    return answer.hits.hits;
  } catch (error) {
    if (isStatus(error, 404))
      throw new WarraqError(
        "WARRAQ_USAGE",
        "These results were left for too long and are no longer held. Search again from the beginning.",
        { cause: error },
      );
    throw error;
  }
};

/** Of each of these stories, the id of its first article in the order of the results. */
const firstOfStories = async (
  client: SearchClient,
  { query, ...request }: SearchRequest,
  pit: { readonly id: string; readonly keep_alive: string },
  stories: readonly string[],
): Promise<ReadonlySet<string>> => {
  const hits = await searchView(client, {
    ...request,
    pit,
    query: { bool: { must: [query], filter: [{ terms: { [STORY]: [...stories] } }] } },
    collapse: { field: STORY },
    size: stories.length,
    _source: false,
    track_total_hits: false,
  });
  return new Set(hits.flatMap(({ _id }) => _id ?? []));
};

/**
 * Every result that is wanted, in order, a batch at a time, from a place on; each with its `sort` values.
 *
 * Elasticsearch cannot collapse stories and go on after a result at once. So documents are read without collapsing, and of
 * each batch those are left out that are not the first of their story: one that came before has stood for it. Both are
 * asked of one frozen view, so every story comes exactly once, whatever is written meanwhile.
 *
 * @throws WarraqError `WARRAQ_USAGE` if the view is gone
 */
export async function* walkResults<Source extends Storied>(
  client: SearchClient,
  wanted: SearchInput,
  { pit, after: start }: ResultPosition,
  { batch, keepAlive, source, isMarked }: WalkOptions,
): AsyncGenerator<readonly estypes.SearchHit<Source>[]> {
  const { request, highlight } = planSearch(wanted);
  if (request === null) return;
  const view = { id: pit, keep_alive: keepAlive };
  let after = start;
  for (;;) {
    const hits = await searchView<Source>(client, {
      ...request,
      pit: view,
      size: batch,
      _source: [...source],
      track_total_hits: false,
      ...(isMarked ? { highlight } : {}),
      ...(after === null ? {} : { search_after: after }),
    });
    const stories = new Set(hits.flatMap(({ _source }) => _source?.dedup.story_id ?? []));
    const isStory =
      wanted.allCopies || hits.length === 0
        ? null
        : await firstOfStories(client, request, view, [...stories]);
    yield isStory === null ? hits : hits.filter(({ _id }) => isStory.has(_id ?? ""));
    if (hits.length < batch) return;
    after = hits.at(-1)?.sort ?? null;
  }
}
