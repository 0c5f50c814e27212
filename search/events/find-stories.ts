import type { SearchClient } from "../client/client.ts";
import { reachSearch } from "../client/reach.ts";
import { filterClauses } from "../find/filters.ts";
import { planSearch } from "../find/plan-search.ts";
import type { SearchInput } from "../find/search-input.ts";
import { type DatePath, STORY_ID } from "../indices/field-path.ts";
import { SHARED_FILTERS } from "./event-fields.ts";

/** The stories that a search finds. */
export interface FoundStories {
  /** Null for all that there are. */
  readonly ids: readonly string[] | null;
  /** Whether it finds more than these, which are the newest. */
  readonly isCut: boolean;
}

/** Elasticsearch takes 65,536 values in one question. A list of the events of more stories is nobody's reading. */
export const MOST_STORIES = 20_000;

const TIME: DatePath = "@timestamp";

interface StoriesAnswer {
  readonly stories: { readonly buckets: readonly { readonly key: string }[] };
}

/** The search without what is asked of the events. */
export const storySearch = (input: SearchInput): SearchInput => ({ ...input, leavesOut: SHARED_FILTERS });

const NO_STORIES: FoundStories = { ids: [], isCut: false };
const ALL_STORIES: FoundStories = { ids: null, isCut: false };

/**
 * Finds the stories of a search, whatever it asks of events. Events and articles are in two indices, and Elasticsearch joins none.
 *
 * @throws WarraqError `WARRAQ_USAGE` if the query is too long
 */
export const findStories = async (
  client: SearchClient,
  alias: string,
  input: SearchInput,
): Promise<FoundStories> => {
  const { query, request } = planSearch(storySearch(input));
  if (request === null) return NO_STORIES;
  const filters = filterClauses(input.filters, ...SHARED_FILTERS);
  if (query.nodes.length === 0 && filters.length === 0 && input.liked === undefined) return ALL_STORIES;
  const { aggregations } = await reachSearch(() =>
    client.search<unknown, StoriesAnswer>({
      index: alias,
      size: 0,
      track_total_hits: false,
      query: { bool: { filter: [request.query, ...filters] } },
      timeout: request.timeout,
      aggs: {
        stories: {
          terms: { field: STORY_ID, size: MOST_STORIES + 1, order: { newest: "desc" } },
          aggs: { newest: { max: { field: TIME } } },
        },
      },
    }),
  );
  const ids = (aggregations?.stories.buckets ?? []).map(({ key }) => key);
  return { ids: ids.slice(0, MOST_STORIES), isCut: ids.length > MOST_STORIES };
};
