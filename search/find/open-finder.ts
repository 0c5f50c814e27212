import type { SearchClient } from "../client/client.ts";
import { openCursors } from "./cursor.ts";
import { toFacets } from "./facets.ts";
import type { ExportFormat } from "../export/export-format.ts";
import { exportResults } from "../export/export-results.ts";
import type { ExportChunk } from "../export/write-items.ts";
import { exportEvents } from "../events/export-events.ts";
import { type EventInput, type EventPage, type EventPageRequest, findEvents } from "../events/find-events.ts";
import { type PageRequest, type DetailedPage, withDetails } from "./find-articles.ts";
import { findOrWiden } from "./find-or-widen.ts";
import { type NameLookup, nothingCalled } from "../query/find-called.ts";
import { withFrequent } from "./find-frequent.ts";
import type { LikedArticle, SearchInput } from "./search-input.ts";
import { withLiked } from "./find-liked.ts";
import { type FacetRequest, type FacetValues, findFacetValues } from "../overview/facet-values.ts";
import { type FoundPlaces, findPlaces } from "../overview/places.ts";
import { findTimeline, type Timeline } from "../overview/timeline.ts";
import { type Hit, HIT_FIELDS, VERSION_FIELDS, type HitSource, toHit } from "./hit.ts";
import { openViews } from "./views.ts";
import { planSearch } from "./plan-search.ts";
import { closeView, openView, walkResults } from "../export/walk-results.ts";

/** A page of results as it is answered: with the cursor of the next page, or null if there is none. */
export interface ResultPage extends Omit<DetailedPage, "last"> {
  readonly next: string | null;
  /** The document that the results resemble, if they were to resemble one. */
  readonly like: Pick<LikedArticle, "id" | "headline" | "opening"> | null;
}

/** Answers searches page by page, or all at once. */
export interface Finder {
  /** The page that begins at `from`. */
  readonly find: (request: PageRequest) => Promise<ResultPage>;
  /**
   * The page behind a cursor, however deep. Its facets are empty: the first page has them.
   *
   * @throws WarraqError `WARRAQ_USAGE` if the cursor belongs to another search or is too old
   */
  readonly findAfter: (request: PageRequest, cursor: string) => Promise<ResultPage>;
  /** Every result up to a limit, as a text that is made while it is read. */
  readonly exportAll: (
    input: SearchInput,
    as: { readonly format: ExportFormat; readonly limit: number },
  ) => AsyncGenerator<ExportChunk>;
  /** A page of what happened, by the stories of the results. */
  readonly events: (request: EventPageRequest) => Promise<EventPage>;
  /** All of it, as `exportAll`. */
  readonly exportEvents: (
    input: EventInput,
    as: { readonly format: ExportFormat; readonly limit: number },
  ) => AsyncGenerator<ExportChunk>;
  /** When the results were published. */
  readonly timeline: (input: SearchInput) => Promise<Timeline>;
  /** Where the places are that the results name. */
  readonly places: (input: SearchInput) => Promise<FoundPlaces>;
  /** Values of one facet of the results, also those that its list leaves out. */
  readonly facetValues: (input: SearchInput, wanted: FacetRequest) => Promise<FacetValues>;
}

/** How long a page may be read before the next one is asked for. */
const PAGE_KEEP_ALIVE = "5m";
const PAGE_KEEP_ALIVE_MS = 300_000;

const likeOf = ({ liked }: SearchInput): ResultPage["like"] =>
  liked === undefined ? null : { id: liked.id, headline: liked.headline, opening: liked.opening };

/** Opens the search behind an alias. `names` knows what is called by a name. Its cursors are valid as long as this process runs. */
export const openFinder = (
  client: SearchClient,
  alias: string,
  names: NameLookup = nothingCalled,
): Finder => {
  const cursors = openCursors();
  const views = openViews(PAGE_KEEP_ALIVE_MS, () => performance.now());
  const complete = async <Input extends SearchInput>(asked: Input): Promise<Input> =>
    withFrequent(client, alias, await withLiked(client, alias, { ...asked, names }));
  return {
    exportAll: async function* exportAll(input, as) {
      yield* exportResults(client, alias, await complete(input), as);
    },
    events: async (request) => findEvents(client, alias, await complete(request)),
    exportEvents: async function* exportAllEvents(input, as) {
      yield* exportEvents(client, alias, await complete(input), as);
    },
    timeline: async (input) => findTimeline(client, alias, await complete(input)),
    places: async (input) => findPlaces(client, alias, await complete(input)),
    facetValues: async (input, wanted) => findFacetValues(client, alias, await complete(input), wanted),
    find: async (asked) => {
      const request = await complete(asked);
      const { last, anyWord, ...found } = await findOrWiden(client, alias, request);
      const next =
        last === null
          ? null
          : cursors.write(request, { pit: null, after: last, total: found.total, anyWord });
      return { ...found, next, like: likeOf(request) };
    },
    findAfter: async (asked, text) => {
      const { after, total, pit: held, anyWord } = cursors.read(asked, text);
      const request = await complete({ ...asked, anyWord });
      const understood = planSearch(request);
      const open = () => openView(client, alias, PAGE_KEEP_ALIVE, understood.query);
      const pit = held ?? (await views.of(text, open));
      const reading = {
        batch: request.size + 1,
        keepAlive: PAGE_KEEP_ALIVE,
        source: [...HIT_FIELDS, ...VERSION_FIELDS],
        isHighlighted: true,
      };
      const found: { readonly hit: Hit; readonly after: typeof after }[] = [];
      const end = async (): Promise<void> => {
        views.forget(pit);
        await closeView(client, pit);
      };
      try {
        for await (const hits of walkResults<HitSource>(client, request, { pit, after }, reading)) {
          for (const each of hits) {
            const hit = toHit(each, understood.isWidened);
            if (hit !== null) found.push({ hit, after: each.sort ?? [] });
          }
          if (found.length > request.size) break;
        }
      } catch (error) {
        // It may be closed: the next one who asks opens another.
        views.forget(pit);
        throw error;
      }
      const page = found.slice(0, request.size);
      const last = found.length > request.size ? page.at(-1) : undefined;
      if (last === undefined) await end();
      const plain = page.map(({ hit }) => hit);
      return {
        total,
        hits: await withDetails(client, alias, request, plain),
        facets: toFacets(undefined),
        sort: understood.sort,
        notes: understood.query.notes,
        suggestion: null,
        like: likeOf(request),
        next: last === undefined ? null : cursors.write(request, { pit, after: last.after, total, anyWord }),
      };
    },
  };
};
