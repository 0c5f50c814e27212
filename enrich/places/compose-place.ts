import type { PlaceEntry } from "../../lexicon/names/entry.ts";
import { type Point, movedBy } from "./distance.ts";
import { pointOf } from "./place-point.ts";

/** A part of a place: its countryside, or what lies on one side. */
export interface Part {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly point: Point | null;
}

/** A side of the compass, and how far a step to it goes north and east. */
export type Side = "north" | "south" | "east" | "west";

const NAMES: Readonly<Record<Side, { noun: string; adjective: string; north: number; east: number }>> = {
  north: { noun: "شمال", adjective: "الشمالي", north: 1, east: 0 },
  south: { noun: "جنوب", adjective: "الجنوبي", north: -1, east: 0 },
  east: { noun: "شرق", adjective: "الشرقي", north: 0, east: 1 },
  west: { noun: "غرب", adjective: "الغربي", north: 0, east: -1 },
};

/**
 * How far from the capital the countryside of one side of a governorate is taken to lie: about its middle, since the governorates of
 * Syria reach 40 to 80 km to each side. It is right to some 30 km, and the entry is a region, not a spot.
 */
const COUNTRYSIDE_KM = 30;

const composed = new WeakMap<PlaceEntry, Map<string, PlaceEntry>>();
const bases = new WeakMap<PlaceEntry, PlaceEntry>();

/** The place of which a composed one is a part; undefined for one of a lexicon. */
export const baseOf = (entry: PlaceEntry): PlaceEntry | undefined => bases.get(entry);

const remembered = (base: PlaceEntry, part: string, make: () => Part): PlaceEntry => {
  let parts = composed.get(base);
  if (parts === undefined) composed.set(base, (parts = new Map()));
  const before = parts.get(part);
  if (before !== undefined) return before;
  const { id, name, kind, point } = make();
  const entry: PlaceEntry = {
    id,
    type: "place",
    kind,
    name,
    aliases: [],
    latin: [],
    source: base.source,
    parent: base.id,
    ...(base.country === undefined ? {} : { country: base.country }),
    ...(point === null ? {} : { latitude: point.lat, longitude: point.lon }),
  };
  parts.set(part, entry);
  bases.set(entry, base);
  return entry;
};

const idOf = (base: PlaceEntry): string => base.id.replace(/-governorate$/u, "");
const nameOf = (base: PlaceEntry): string => base.name.replace(/^محافظة /u, "");

/**
 * The countryside of a city or governorate, of one side or all: `ريف إدلب الجنوبي` is `place:sy-idlib/countryside-south`. Its point is
 * that of the base, moved to the side: one inside the area.
 */
export const countrysideOf = (base: PlaceEntry, sides: readonly Side[]): PlaceEntry =>
  remembered(base, `countryside ${sides.join(" ")}`, () => {
    const from = pointOf(base);
    const length = COUNTRYSIDE_KM / Math.max(1, Math.sqrt(sides.length));
    const north = sides.reduce((sum, side) => sum + NAMES[side].north, 0) * length;
    const east = sides.reduce((sum, side) => sum + NAMES[side].east, 0) * length;
    const name = nameOf(base);
    return {
      id: [`${idOf(base)}/countryside`, ...sides].join("-"),
      name: [
        name.startsWith("ريف ") ? name : `ريف ${name}`,
        ...sides.map((side) => NAMES[side].adjective),
      ].join(" "),
      kind: "region",
      point: from === null ? null : movedBy(from, north, east),
    };
  });

/** What lies on one side of a country or region: `جنوب اليمن` is `place:ye/south`. Its point is not known. */
export const sideOf = (base: PlaceEntry, sides: readonly Side[]): PlaceEntry =>
  remembered(base, `side ${sides.join(" ")}`, () => ({
    id: `${base.id}/${sides.join("-")}`,
    name: [...sides.map((side) => NAMES[side].noun), nameOf(base)].join(" "),
    kind: "region",
    point: null,
  }));

/** The airport or port of a city, where the lexicon has none: it lies within some 20 km of the city. */
export const stationOf = (base: PlaceEntry, kind: "airport" | "port", noun: string): PlaceEntry =>
  remembered(base, kind, () => ({
    id: `${idOf(base)}/${kind}`,
    name: `${noun} ${nameOf(base)}`,
    kind,
    point: pointOf(base),
  }));

/** The border of two countries: `الحدود السعودية اليمنية` is `place:border/sa-ye`. */
export const borderOf = (base: PlaceEntry, codes: readonly string[], name: string): PlaceEntry =>
  remembered(base, `border ${codes.join(" ")}`, () => ({
    id: `place:border/${codes.map((code) => code.toLowerCase()).join("-")}`,
    name,
    kind: "border",
    point: null,
  }));
