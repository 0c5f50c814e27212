import type { Reading } from "../names/reading.ts";
import { KINGDOMS, OTHER_KINGDOMS } from "../../lexicon/names/places/place-words.ts";
import type { CountryWeights } from "./country-weights.ts";
import { datelinePlace } from "./dateline-place.ts";

const CODES: ReadonlySet<string> = new Set(KINGDOMS);

/** The kingdoms to which the persons and bodies of an article belong: the king, a ministry, an agency. */
const kingdomsOfNames = ({ hits }: Reading): ReadonlySet<string> => {
  const found = new Set<string>();
  for (const { values } of hits) {
    const country = values[0]?.entry.country ?? "";
    if (!CODES.has(country)) continue;
    // A name that itself depends on the country is no evidence for it.
    const isSure = values.every(
      ({ entry, alias }) =>
        entry.country === country &&
        entry.type !== "place" &&
        alias?.word !== true &&
        alias?.countries === undefined,
    );
    if (isSure) found.add(country);
  }
  return found;
};

/**
 * The kingdom that an article calls `المملكة`, by what says most: that of its outlet, the only one that it names, the only one whose
 * persons and bodies it names, that of its dateline. Null where several are named and the outlet is of none of them, where a kingdom
 * far away is named more often, and where nothing says.
 */
export const kingdomMeant = (reading: Reading, countries: CountryWeights): string | null => {
  const { outletCountry, article } = reading;
  if (outletCountry !== null && CODES.has(outletCountry)) return outletCountry;
  const named = KINGDOMS.filter((code) => countries.has(code));
  const [only = "", ...more] = named;
  if (more.length > 0) return null;
  const own = countries.get(only) ?? 0;
  if (OTHER_KINGDOMS.some((code) => (countries.get(code) ?? 0) > own)) return null;
  if (only !== "") return only;
  const [ofNames, ...others] = kingdomsOfNames(reading);
  if (ofNames !== undefined) return others.length === 0 ? ofNames : null;
  const country = datelinePlace(article.dateline)?.country ?? "";
  return CODES.has(country) ? country : null;
};
