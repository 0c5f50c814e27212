import { describe, expect, test } from "vitest";
import { COUNTRY_SHAPES } from "../../lexicon/names/places/points/natural-earth.ts";
import { GEONAMES_POINTS } from "../../lexicon/names/places/points/geonames.ts";
import { PLACE_ENTRIES } from "../../lexicon/names/places/place-entries.ts";
import { PLACE_KINDS } from "../../lexicon/names/places/place-kinds.ts";
import { toDedupForm } from "../../text/dedup-form.ts";
import { toStoredForm } from "../../text/stored-form.ts";

/** Degrees by which a point may lie outside: islands, and the coarse lines of the shapes. */
const MARGIN = 0.4;

/** Natural Earth draws the Crimea with Russia. */
const ELSEWHERE = ["place:ua-sevastopol"];

const linesOf = (table: string): string[][] =>
  table
    .trim()
    .split("\n")
    .map((line) => line.split(" "));
const boxes = new Map(linesOf(COUNTRY_SHAPES).map(([id, , , ...box]) => [`place:${id}`, box.map(Number)]));
const ids = new Set(PLACE_ENTRIES.map(({ id }) => id));
const namesOf = (entry: (typeof PLACE_ENTRIES)[number]): string[] => [
  entry.name,
  ...entry.aliases.map(({ name }) => name),
];
const doubles = (values: readonly string[]): string[] =>
  values.filter((value, at) => values.indexOf(value) !== at);

describe("the list of places", () => {
  test("has no id twice, and ids of one form", () => {
    expect(ids.size).toBe(PLACE_ENTRIES.length);
    expect([...ids].filter((id) => !/^place:[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(id))).toEqual([]);
  });

  test("has every parent, in the same country", () => {
    const countryOf = new Map(PLACE_ENTRIES.map(({ id, country }) => [id, country]));
    const wrong = PLACE_ENTRIES.filter(
      ({ parent, country }) => parent !== undefined && countryOf.get(parent) !== country,
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  test("has no two of one name, kind and parent", () => {
    const keys = PLACE_ENTRIES.map(
      ({ name, kind, country, parent }) => `${toDedupForm(name)} ${kind} ${country} ${parent}`,
    );
    expect(doubles(keys)).toEqual([]);
  });

  test("has names in the stored form, Arabic and Latin ones, and kinds of the table", () => {
    expect(PLACE_ENTRIES.flatMap(namesOf).filter((name) => name !== toStoredForm(name))).toEqual([]);
    expect(PLACE_ENTRIES.filter(({ latin }) => latin.length === 0 || latin.includes(""))).toEqual([]);
    expect(PLACE_ENTRIES.filter(({ kind }) => !(kind in PLACE_KINDS))).toEqual([]);
  });

  test("names each place once by each name", () => {
    const own = PLACE_ENTRIES.filter(({ kind }) => kind !== "country");
    const twice = own.filter((entry) => doubles(namesOf(entry).map(toDedupForm)).length > 0);
    expect(twice.map(({ id }) => id)).toEqual([]);
  });

  test("has points inside the box of the country", () => {
    const outside = PLACE_ENTRIES.filter(({ country, latitude, longitude }) => {
      const box = boxes.get(`place:${country?.toLowerCase()}`);
      if (box === undefined || latitude === undefined || longitude === undefined) return false;
      const [south = 0, west = 0, north = 0, east = 0] = box;
      const inside =
        latitude > south - MARGIN &&
        latitude < north + MARGIN &&
        longitude > west - MARGIN &&
        longitude < east + MARGIN;
      return !inside;
    });
    expect(outside.map(({ id }) => id)).toEqual(ELSEWHERE);
  });

  test("has a place for each point", () => {
    const lost = [...linesOf(COUNTRY_SHAPES), ...linesOf(GEONAMES_POINTS)].filter(
      ([id]) => !ids.has(`place:${id}`),
    );
    expect(lost).toEqual([]);
  });
});
