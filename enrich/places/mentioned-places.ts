import { LEAST_COUNTED, type Mention } from "../names/mention.ts";
import type { MentionedPlace } from "../enrichment.ts";
import type { Reading } from "../names/reading.ts";
import { datelinePlace } from "./dateline-place.ts";
import { governorateIdOf } from "./place-governorate.ts";
import { pointOf } from "./place-point.ts";
import { primaryOf, type NamedPlace } from "./primary-place.ts";
import { PLACE_KINDS } from "../../lexicon/names/places/place-kinds.ts";
import type { PlaceKind } from "../../lexicon/names/places/place-row.ts";
import type { PlaceEntry } from "../../lexicon/names/entry.ts";

/** The places of an article, each once. */
export interface ArticlePlaces {
  readonly places: readonly MentionedPlace[];
  /** What the article is about, for the map; null where nothing stands out. */
  readonly primaryPlace: MentionedPlace | null;
  /** The place that a mention names. */
  readonly placeOf: (mention: Mention) => MentionedPlace;
}

const keyOf = ({ entry, canonical }: Mention): string => entry?.id ?? canonical;
const placeEntryOf = ({ entry }: Mention): PlaceEntry | null =>
  entry?.type === "place" ? (entry as PlaceEntry) : null;

const isArea = (kind: string): boolean => !(kind in PLACE_KINDS) || PLACE_KINDS[kind as PlaceKind].area;

/** The point of an entry, and what it stands for; nothing where it is unknown. */
const locationOf = (entry: PlaceEntry | null): Pick<MentionedPlace, "point" | "precision"> => {
  const point = entry === null ? null : pointOf(entry);
  if (entry === null || point === null) return { point: null, precision: null };
  return { point, precision: isArea(entry.kind) ? "area" : "exact" };
};

/** A place is certain if one of its mentions is, and has a point only then. */
const toPlace = (named: readonly Mention[], first: Mention): MentionedPlace => {
  const uncertain = named.every((mention) => mention.uncertain);
  const entry = placeEntryOf(first);
  return {
    id: first.entry?.id ?? null,
    name: first.canonical,
    kind: first.entry?.kind ?? "place",
    country: first.entry?.country ?? null,
    governorate: entry === null ? null : governorateIdOf(entry),
    ...locationOf(uncertain ? null : entry),
    uncertain,
    mentions: named.length,
  };
};

const placeOfEntry = (entry: PlaceEntry): MentionedPlace => ({
  id: entry.id,
  name: entry.name,
  kind: entry.kind,
  country: entry.country ?? null,
  governorate: governorateIdOf(entry),
  ...locationOf(entry),
  uncertain: false,
  mentions: 0,
});

/**
 * The places that an article names, with their points; that of its dateline, if the article is about it, with no mentions. Only mentions that count are here; the primary place is the first, then the most
 * certain and the most often named. Linear in the mentions.
 */
export const mentionedPlaces = (reading: Reading, mentions: readonly Mention[]): ArticlePlaces => {
  const byKey = new Map<string, Mention[]>();
  for (const mention of mentions) {
    if (mention.type !== "place") continue;
    const key = keyOf(mention);
    const known = byKey.get(key);
    if (known === undefined) byKey.set(key, [mention]);
    else known.push(mention);
  }
  const placeByKey = new Map<string, MentionedPlace>();
  const counted: NamedPlace[] = [];
  for (const [key, named] of byKey) {
    const [first] = named;
    if (first === undefined) continue;
    const sure = named.filter(({ confidence }) => confidence >= LEAST_COUNTED);
    const place = toPlace(sure.length > 0 ? sure : named, first);
    placeByKey.set(key, place);
    if (sure.length > 0) counted.push({ place, mentions: sure, entry: placeEntryOf(first) });
  }
  const dateline = datelinePlace(reading.article.dateline);
  const isNamed = dateline !== null && byKey.has(dateline.id);
  const from =
    dateline === null || isNamed ? [] : [{ place: placeOfEntry(dateline), mentions: [], entry: dateline }];
  const primaryPlace = primaryOf(reading, [...counted, ...from]);
  const rankOf = ({ place }: NamedPlace): number => (place === primaryPlace ? 2 : place.uncertain ? 0 : 1);
  const places = [...counted, ...from]
    .filter(({ place }) => place.mentions > 0 || place === primaryPlace)
    .toSorted((a, b) => rankOf(b) - rankOf(a) || b.place.mentions - a.place.mentions)
    .map(({ place }) => place);
  return {
    places,
    primaryPlace,
    placeOf: (mention) => placeByKey.get(keyOf(mention)) ?? toPlace([mention], mention),
  };
};
