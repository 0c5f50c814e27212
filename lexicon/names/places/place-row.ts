import type { GOVERNORATE_LATIN, PLACE_KINDS } from "./place-kinds.ts";

/** What a place is: a key of {@link PLACE_KINDS}. */
export type PlaceKind = keyof typeof PLACE_KINDS;

/** A line of our own list of places. Points come from `points/`, by id. */
export interface PlaceRow {
  /** Lasts for ever. The country's code, then a name: `sy-idlib`. The entry's id has `place:` before it. */
  readonly id: string;
  readonly kind: PlaceKind;
  /** The name by which results call it, in ordinary spelling. */
  readonly name: string;
  /** Other names, each as good as the first. Those that differ in hamzas, tashkeel and the like need not be here. */
  readonly aliases?: readonly string[];
  /** Other names that are also everyday words or mean several places: they count only with evidence. */
  readonly words?: readonly string[];
  /** Other names that mean it only in an article about its country (`المملكة`). */
  readonly bound?: readonly string[];
  /** In Latin letters, the usual one first. */
  readonly latin: readonly string[];
  /**
   * Of a city after which a governorate is called: the word for such a governorate (`محافظة`). It makes an entry of its own,
   * `sy-idlib-governorate`, called `محافظة إدلب`.
   */
  readonly capitalOf?: keyof typeof GOVERNORATE_LATIN;
  /** Latitude and longitude by hand, of what no source of ours has: right to 25 km; of an area, a point inside it. */
  readonly point?: readonly [latitude: number, longitude: number];
  /** The name is also an everyday word or a person's: it counts only with evidence. */
  readonly word?: true;
  /** It is here only because a sample article names it. */
  readonly source?: "seed";
}

/** Places of one country and governorate. */
export interface PlaceGroup {
  /** ISO 3166-1 alpha-2; absent for what lies in several countries. */
  readonly country?: string;
  /** The id of the governorate, province or region. */
  readonly parent?: string;
  readonly places: readonly PlaceRow[];
}
