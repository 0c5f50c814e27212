import type { MentionedPlace } from "../../enrich/enrichment.ts";
import type { SearchClient } from "../client/client.ts";
import type { FieldPath, KeywordPath } from "../indices/field-path.ts";
import { SEARCH_FIELDS } from "../query/search-fields.ts";
import { countResults } from "./count-results.ts";
import { type CountedBucket, countInBucket, countOf } from "../find/facets.ts";
import { filterClauses } from "../find/filters.ts";
import { planSearch } from "../find/plan-search.ts";
import type { SearchInput } from "../find/search-input.ts";

/** A place that results name, and where it is. */
export interface FoundPlace extends Pick<MentionedPlace, "name" | "kind" | "country" | "precision"> {
  readonly lat: number;
  readonly lon: number;
  /** How many results name it. */
  readonly count: number;
}

/** The places that the results of a search name. */
export interface FoundPlaces {
  /** Those with a point, the most named first; countries are counted apart. */
  readonly places: readonly FoundPlace[];
  /** Countries of the named places, by ISO 3166-1 alpha-2. */
  readonly countries: readonly { readonly code: string; readonly count: number }[];
  /** How many of the most named places have no point that is known. */
  readonly unplaced: number;
}

/** Only places whose name decides which place is meant. */
const NAME: KeywordPath = "place.name";
const ENTRIES: FieldPath = "place.entries";
/** Places on a map; more would hide each other. */
const MOST_PLACES = 250;
const MOST_COUNTRIES = 250;

interface PlaceSource {
  readonly place?: { readonly entries?: readonly MentionedPlace[] };
}

interface PlacesAnswer {
  readonly shown: {
    readonly names: {
      readonly buckets: readonly (CountedBucket & {
        readonly key: string;
        readonly example: { readonly hits: { readonly hits: readonly { readonly _source?: PlaceSource }[] } };
      })[];
    };
    readonly countries: { readonly buckets: readonly (CountedBucket & { readonly key: string })[] };
  };
}

/**
 * Counts the results of a search by the places that they name. Where a place is, the articles say themselves: each keeps the point of
 * what it names.
 *
 * @throws WarraqError `WARRAQ_USAGE` if the query is too long
 */
export const findPlaces = async (
  client: SearchClient,
  alias: string,
  input: SearchInput,
): Promise<FoundPlaces> => {
  const { request } = planSearch(input);
  if (request === null) return { places: [], countries: [], unplaced: 0 };
  const { filters, allCopies } = input;
  const counted = countInBucket(allCopies);
  const answer = await countResults<PlacesAnswer>(client, alias, request, {
    shown: {
      filter: { bool: { filter: [...filterClauses(filters, "place", "country")] } },
      aggs: {
        names: {
          terms: { field: NAME, size: MOST_PLACES },
          aggs: { ...counted.aggs, example: { top_hits: { size: 1, _source: [ENTRIES] } } },
        },
        countries: { terms: { field: SEARCH_FIELDS.country.path, size: MOST_COUNTRIES }, ...counted },
      },
    },
  });
  const { names, countries } = answer?.shown ?? {
    names: { buckets: [] },
    countries: { buckets: [] },
  };
  const found = names.buckets.map((bucket) => {
    const entries = bucket.example.hits.hits[0]?._source?.place?.entries ?? [];
    return { bucket, entry: entries.find(({ name, uncertain }) => name === bucket.key && !uncertain) };
  });
  return {
    places: found.flatMap(({ bucket, entry }) => {
      if (entry === undefined || entry.point === null || entry.kind === "country") return [];
      const { name, kind, country, precision, point } = entry;
      return { name, kind, country, precision, lat: point.lat, lon: point.lon, count: countOf(bucket) };
    }),
    countries: countries.buckets.map((bucket) => ({ code: bucket.key, count: countOf(bucket) })),
    unplaced: found.filter(({ entry }) => (entry?.point ?? null) === null).length,
  };
};
