import { collectRows, linesOf } from "./collect-rows.ts";
import type { ImportedPlaces } from "./imported-places.ts";

/** Columns of a GeoNames dump (allCountries.txt, XX.txt, cities500.txt), from https://download.geonames.org/export/dump/readme.txt. */
const COLUMNS = 19;
const ID = 0;
const NAME = 1;
const ASCII = 2;
const ALTERNATES = 3;
const LATITUDE = 4;
const LONGITUDE = 5;
const FEATURE = 7;
const COUNTRY = 8;
const POPULATION = 14;

/** Feature codes in our kinds; the longest beginning of a code counts. What is not here is no place that news names. */
const KINDS: readonly (readonly [code: string, kind: string])[] = [
  ["PPLX", "neighbourhood"],
  ["PPLC", "city"],
  ["PPLA", "city"],
  ["PPL", "town"],
  ["STLMT", "town"],
  ["PCL", "country"],
  ["ADM1", "governorate"],
  ["ADM", "district"],
  ["RGN", "region"],
  ["CONT", "continent"],
  ["AIR", "airport"],
  ["PRT", "port"],
  ["HBR", "port"],
  ["DAM", "dam"],
  ["OILF", "oil_field"],
  ["MILB", "base"],
  ["STM", "river"],
  ["LK", "lake"],
  ["RSV", "lake"],
  ["SEA", "sea"],
  ["GULF", "sea"],
  ["OCN", "sea"],
  ["STRT", "strait"],
  ["CNL", "strait"],
  ["ISL", "island"],
  ["MT", "mountain"],
  ["DSRT", "desert"],
  ["CMP", "camp"],
  ["RD", "road"],
];
/** A settlement with fewer is a village. */
const TOWN = 5000;

const kindOf = (feature: string, population: number): string | null => {
  const [, kind] = KINDS.find(([code]) => feature.startsWith(code)) ?? [];
  return kind === "town" && population < TOWN ? "village" : (kind ?? null);
};

/**
 * Reads rows of a GeoNames dump: tab-separated, alternate names among them. Rows of features that are no places of ours are left out;
 * bad rows are named.
 */
export const importGeonames = (text: string): ImportedPlaces =>
  collectRows(linesOf(text), (row) => {
    const fields = row.split("\t");
    if (fields.length !== COLUMNS) return `${fields.length} columns instead of ${COLUMNS}`;
    const field = (at: number): string => fields[at] ?? "";
    const kind = kindOf(field(FEATURE), Number(field(POPULATION)));
    if (kind === null) return null;
    return {
      id: field(ID) === "" ? "" : `geonames-${field(ID)}`,
      kind,
      names: [field(NAME), field(ASCII), ...field(ALTERNATES).split(",")],
      country: field(COUNTRY),
      latitude: field(LATITUDE),
      longitude: field(LONGITUDE),
      population: field(POPULATION),
      parent: "",
    };
  });
