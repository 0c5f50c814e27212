import type { estypes } from "@elastic/elasticsearch";
import { OutageError, WarraqError } from "../../pipeline/errors.ts";
import type { SearchClient } from "../client/client.ts";
import type { SearchInput } from "../find/search-input.ts";
import { STORY_ID } from "../indices/field-path.ts";
import { isStatus, reach, reachSearch } from "../client/reach.ts";
import type { Query } from "../query/query.ts";
import { type SearchRequest, planSearch, searchedIn } from "../find/plan-search.ts";

/** A position between two results of a frozen view of the index (a point in time): the sort values of the result before it. */
export interface ResultPosition {
  readonly pit: string;
  readonly after: estypes.SortResults | null;
}

/** How results are read. */
export interface WalkOptions {
  /** Documents per request. */
  readonly batch: number;
  /** How long the view stays open between two requests, as Elasticsearch writes it: `5m`. */
  readonly keepAlive: string;
  readonly source: readonly string[];
  /** Whether to read the passages with highlights. */
  readonly isHighlighted: boolean;
}

interface Storied {
  readonly dedup: { readonly story_id: string };
}

/** Opens a frozen view of the index. */
export const openView = async (
  client: SearchClient,
  alias: string,
  keepAlive: string,
  query: Pick<Query, "includes"> = { includes: [] },
): Promise<string> => {
  const { id } = await reach(() =>
    client.openPointInTime({ ...searchedIn(alias, query), keep_alive: keepAlive }),
  );
  return id;
};

/** Closes a view. It does not matter if it is closed already. */
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
        "These results were kept for a while and are no longer there. Search again from the first page.",
        { cause: error },
      );
    throw error;
  }
};

/** The ids of the articles that come first of these stories, in the order of the results. */
const firstOfStories = async (
  client: SearchClient,
  { query, ...request }: SearchRequest,
  pit: { readonly id: string; readonly keep_alive: string },
  stories: readonly string[],
): Promise<ReadonlySet<string>> => {
  const hits = await searchView(client, {
    ...request,
    pit,
    query: { bool: { must: [query], filter: [{ terms: { [STORY_ID]: [...stories] } }] } },
    collapse: { field: STORY_ID },
    size: stories.length,
    _source: false,
    track_total_hits: false,
  });
  return new Set(hits.flatMap(({ _id }) => _id ?? []));
};

/**
 * Every result of a search from a position on, in order, a batch at a time; each with its `sort` values.
 *
 * Elasticsearch cannot collapse stories and continue after a result in the same request. So documents are read without collapsing, and
 * those that are not the first of their story are left out: an earlier one stands for the story. Both questions go to one frozen view, so
 * every story comes exactly once, whatever is written meanwhile.
 *
 * @throws WarraqError `WARRAQ_USAGE` if the view is closed already; OutageError if a batch takes too long
 */
export async function* walkResults<Source extends Storied>(
  client: SearchClient,
  input: SearchInput,
  { pit, after: start }: ResultPosition,
  { batch, keepAlive, source, isHighlighted }: WalkOptions,
): AsyncGenerator<readonly estypes.SearchHit<Source>[]> {
  const { request, highlight } = planSearch(input);
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
      ...(isHighlighted ? { highlight } : {}),
      ...(after === null ? {} : { search_after: after }),
    });
    const stories = new Set(hits.flatMap(({ _source }) => _source?.dedup.story_id ?? []));
    const isStory =
      input.allCopies || hits.length === 0 ? null : await firstOfStories(client, request, view, [...stories]);
    yield isStory === null ? hits : hits.filter(({ _id }) => isStory.has(_id ?? ""));
    if (hits.length < batch) return;
    after = hits.at(-1)?.sort ?? null;
  }
}
