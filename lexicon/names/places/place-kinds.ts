/**
 * What a place can be, and whether it is an area: its point is then only a point inside it.
 *
 * Source: written by us. Reason: a map must not show a country as if it were a spot, and what stands before a name
 * (`مدينة`, `نهر`) says which kind is meant.
 */
export const PLACE_KINDS = {
  continent: { area: true },
  /** A part of the world, of a country or across borders: `الشرق الأوسط`, `الغوطة الشرقية`. */
  region: { area: true },
  country: { area: true },
  /** The first level below a country: governorate, province, wilaya, state, emirate. */
  governorate: { area: true },
  /** The second level: قضاء, مديرية, دائرة. */
  district: { area: true },
  city: { area: false },
  /** A smaller city, and a settlement. */
  town: { area: false },
  village: { area: false },
  /** A quarter or suburb. */
  neighbourhood: { area: false },
  camp: { area: false },
  river: { area: true },
  /** A sea, an ocean, a gulf. */
  sea: { area: true },
  /** A strait or a canal. */
  strait: { area: true },
  lake: { area: true },
  mountain: { area: true },
  desert: { area: true },
  island: { area: true },
  border: { area: true },
  road: { area: true },
  crossing: { area: false },
  airport: { area: false },
  port: { area: false },
  dam: { area: false },
  oil_field: { area: false },
  /** A military base or barracks. */
  base: { area: false },
  /** A square, a building, a holy or ancient place. */
  site: { area: false },
} as const satisfies Readonly<Record<string, { readonly area: boolean }>>;

/** What a country calls its first level, and how it is called in Latin letters behind the name. */
export const GOVERNORATE_LATIN = {
  محافظة: "Governorate",
  ولاية: "Province",
  إقليم: "Province",
  منطقة: "Region",
  إمارة: "Emirate",
} as const;
