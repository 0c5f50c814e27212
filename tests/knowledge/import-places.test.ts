import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { importGeonames } from "../../knowledge/import-places/geonames.ts";
import { importPCodes } from "../../knowledge/import-places/p-codes.ts";
import { importWhosOnFirst } from "../../knowledge/import-places/whos-on-first.ts";

const geonamesRow = (fields: Readonly<Record<number, string>>): string =>
  Array.from({ length: 19 }, (_, at) => fields[at] ?? "").join("\t");

describe("rows of GeoNames", () => {
  const town = geonamesRow({
    0: "7",
    1: "Al Qarya",
    2: "Al Qarya",
    3: "القرية,Qarya,قریہ",
    4: "35.5",
    5: "36.25",
    7: "PPL",
    8: "SY",
    14: "900",
  });

  it("become entries, with Arabic and Latin names apart", () => {
    expect(importGeonames(`${town}\r\n`)).toEqual({
      errors: [],
      entries: [
        {
          id: "place:geonames-7",
          type: "place",
          kind: "village",
          name: "القرية",
          aliases: [],
          latin: ["Al Qarya", "Qarya"],
          country: "SY",
          source: "user",
          latitude: 35.5,
          longitude: 36.25,
          population: 900,
        },
      ],
    });
  });

  it("that are bad are named by line, and spoil no others; other features are left out", () => {
    const cave = geonamesRow({ 0: "8", 1: "Cave", 3: "كهف", 7: "CAVE", 8: "SY" });
    const far = town.replace("35.5", "95.5").replace("7\t", "9\t");
    const { entries, errors } = importGeonames(["one column", cave, far, town, town].join("\n"));
    expect(entries.map(({ id }) => id)).toEqual(["place:geonames-7"]);
    expect(errors).toEqual([
      { line: 1, message: "1 columns instead of 19" },
      { line: 3, message: "no latitude and longitude: 95.5 36.25" },
      { line: 5, message: "the id is there twice: place:geonames-7" },
    ]);
  });
});

describe("places of Who's On First", () => {
  const feature = {
    type: "Feature",
    properties: {
      "wof:id": 42,
      "wof:name": "Some Town",
      "wof:placetype": "locality",
      "wof:country": "IQ",
      "wof:parent_id": 41,
      "geom:latitude": 33,
      "geom:longitude": 44,
      "name:ara_x_preferred": ["بلدة"],
      "name:eng_x_preferred": ["Some Town"],
    },
  };
  const place = {
    id: "place:wof-42",
    kind: "town",
    name: "بلدة",
    latin: ["Some Town"],
    parent: "place:wof-41",
    latitude: 33,
    longitude: 44,
  };

  it.each([
    ["a feature", JSON.stringify(feature)],
    ["a collection", JSON.stringify({ type: "FeatureCollection", features: [feature] })],
    ["a feature a line", `${JSON.stringify(feature)}\n${JSON.stringify({ ...feature, properties: {} })}`],
  ])("are read from %s", (_, text) => {
    expect(importWhosOnFirst(text)).toMatchObject({ errors: [], entries: [place] });
  });

  it("that are broken are named", () => {
    expect(importWhosOnFirst(`{"type":\n${JSON.stringify(feature)}`)).toMatchObject({
      errors: [{ line: 1, message: "no GeoJSON feature" }],
      entries: [place],
    });
  });
});

describe("tables of P-codes", () => {
  it("become governorates and districts below them", () => {
    const table =
      'ADM1_AR,ADM1_EN,ADM1_PCODE,ADM2_AR,ADM2_EN,ADM2_PCODE\nمحافظة,"Gov, One",SY01,قضاء,District,SY0101\nمحافظة,"Gov, One",SY01,,Other,SY0102\n';
    const { entries, errors } = importPCodes(table);
    expect(entries).toMatchObject([
      { id: "place:pcode-sy01", kind: "governorate", name: "محافظة", latin: ["Gov, One"], country: "SY" },
      { id: "place:pcode-sy0101", kind: "district", name: "قضاء", parent: "place:pcode-sy01" },
    ]);
    expect(errors).toEqual([{ line: 3, message: "level 2: no name in Arabic letters" }]);
  });

  it("do without the names of a level that has none", () => {
    const table = "ADM0_PCODE,ADM1_AR,ADM1_PCODE\nSY,حلب,SY02\n";
    expect(importPCodes(table)).toMatchObject({
      errors: [],
      entries: [{ id: "place:pcode-sy02", kind: "governorate", name: "حلب", country: "SY" }],
    });
    const nameless = "ADM1_AR,ADM1_PCODE,ADM2_AR,ADM2_PCODE\n,SY02,عفرين,SY0203\n";
    expect(importPCodes(nameless).entries).toMatchObject([{ id: "place:pcode-sy0203", name: "عفرين" }]);
  });

  it("need a column of names", () => {
    expect(importPCodes("ADM1_PCODE\nSY02").errors).toEqual([
      { line: 1, message: "no column of Arabic names" },
    ]);
  });

  it("need a column of codes", () => {
    expect(importPCodes("a,b\n1,2")).toEqual({
      entries: [],
      errors: [{ line: 1, message: "no column of P-codes" }],
    });
  });
});

describe("any text", () => {
  it.each([importGeonames, importPCodes, importWhosOnFirst])("never throws", (read) => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 300 }), (text) => {
        const { entries } = read(text);
        expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
      }),
    );
  });
});
