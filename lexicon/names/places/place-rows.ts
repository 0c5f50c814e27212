import { KINGDOMS } from "./place-words.ts";
import { AFRICA } from "./tables/africa.ts";
import { AMERICAS } from "./tables/americas.ts";
import { ASIA } from "./tables/asia.ts";
import { COUNTRIES, EVERYDAY_COUNTRY_NAMES } from "../countries.ts";
import { EGYPT } from "./tables/egypt.ts";
import { EUROPE } from "./tables/europe.ts";
import { GULF } from "./tables/gulf.ts";
import { IRAQ } from "./tables/iraq.ts";
import { GOVERNORATE_LATIN } from "./place-kinds.ts";
import { ISRAEL } from "./tables/israel.ts";
import { JORDAN } from "./tables/jordan.ts";
import { LEBANON } from "./tables/lebanon.ts";
import { LIBYA } from "./tables/libya.ts";
import { MAGHREB } from "./tables/maghreb.ts";
import { PALESTINE } from "./tables/palestine.ts";
import type { PlaceGroup, PlaceRow } from "./place-row.ts";
import { SAUDI_ARABIA } from "./tables/saudi-arabia.ts";
import { SMALL_COUNTRIES } from "./tables/small-countries.ts";
import { SUDAN } from "./tables/sudan.ts";
import { SYRIA } from "./tables/syria.ts";
import { TURKEY_IRAN } from "./tables/turkey-iran.ts";
import { WORLD } from "./tables/world.ts";
import { YEMEN } from "./tables/yemen.ts";

/** Kingdoms by their full names. Source: common usage. */
const KINGDOM_NAMES: Readonly<Record<string, readonly string[]>> = {
  MA: ["المملكة المغربية"],
  JO: ["المملكة الأردنية الهاشمية", "المملكة الأردنية"],
  BH: ["مملكة البحرين"],
};
/** What the newspapers of a kingdom call their own country. */
const BOUND_NAMES: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  KINGDOMS.map((code) => [code, ["المملكة"]]),
);

const COUNTRY_ROWS = [
  ...COUNTRIES.map(({ code, name, variants, latin }) => ({ code, name, aliases: variants, latin })),
  ...SMALL_COUNTRIES.map(({ code, name, variants, latin }) => ({ code, name, aliases: variants, latin })),
].map(({ code, name, aliases, latin }): PlaceGroup => ({
  country: code,
  places: [
    {
      id: code.toLowerCase(),
      kind: "country",
      name,
      aliases: [
        ...aliases.filter((alias) => !EVERYDAY_COUNTRY_NAMES.has(alias)),
        ...(KINGDOM_NAMES[code] ?? []),
      ],
      words: aliases.filter((alias) => EVERYDAY_COUNTRY_NAMES.has(alias)),
      bound: BOUND_NAMES[code] ?? [],
      latin,
      ...(EVERYDAY_COUNTRY_NAMES.has(name) ? { word: true } : {}),
    },
  ],
}));

/** A place with the country and the governorate of its group. */
export interface PlacedRow extends Omit<PlaceRow, "capitalOf">, Omit<PlaceGroup, "places"> {
  /** Of a governorate: the id of the city after which it is called. */
  readonly seat?: string;
}

/** A capital of a governorate of its own name is two places. */
const placesOf = (
  { capitalOf, ...row }: PlaceRow,
  country?: string,
  parent?: string,
): readonly PlacedRow[] => {
  const around = {
    ...(country === undefined ? {} : { country }),
    ...(parent === undefined ? {} : { parent }),
  };
  if (capitalOf === undefined) return [{ ...row, ...around }];
  const id = `${row.id}-governorate`;
  const name = `${capitalOf} ${row.name}`;
  const latin = [`${row.latin[0] ?? ""} ${GOVERNORATE_LATIN[capitalOf]}`];
  return [
    { id, kind: "governorate", name, latin, seat: row.id, ...around },
    { ...row, ...around, parent: id },
  ];
};

/** Our own list of places, without points. */
export const PLACE_ROWS: readonly PlacedRow[] = [
  WORLD,
  COUNTRY_ROWS,
  SYRIA,
  IRAQ,
  LEBANON,
  JORDAN,
  PALESTINE,
  ISRAEL,
  EGYPT,
  SUDAN,
  LIBYA,
  SAUDI_ARABIA,
  YEMEN,
  GULF,
  MAGHREB,
  TURKEY_IRAN,
  EUROPE,
  ASIA,
  AFRICA,
  AMERICAS,
].flatMap((groups) =>
  groups.flatMap(({ country, parent, places }) => places.flatMap((row) => placesOf(row, country, parent))),
);
