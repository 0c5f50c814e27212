import { CITY_ZONES, ZONE_WORDS } from "../../../lexicon/dates/city-zones.ts";
import { GAP, type Tokens } from "../../words/tokens.ts";
import { anyOf, lookupOf } from "../phrases.ts";

const zoneWordAt = anyOf(ZONE_WORDS);
const localZoneAt = anyOf(["بالتوقيت المحلي", "التوقيت المحلي", "بتوقيت محلي"]);
const cityAt = lookupOf(CITY_ZONES);

const GREENWICH = "UTC";

interface Zone {
  readonly isGreenwich: boolean;
  readonly last: number;
}

/** The zone behind a clock: `بتوقيت غرينتش`, `بالتوقيت المحلي`. */
export const zoneBehind = (tokens: Tokens, at: number): Zone | null => {
  if (((tokens.gaps[at] ?? 0) & ~(GAP.opening | GAP.comma)) !== 0) return null;
  const local = localZoneAt(tokens, at);
  if (local !== null) return { isGreenwich: false, last: local.last };
  const word = zoneWordAt(tokens, at);
  const city = cityAt(tokens, word === null ? at : word.last + 1);
  if (city === null || city.letters > 0 || (word === null && city.value !== GREENWICH)) return null;
  return { isGreenwich: city.value === GREENWICH, last: city.last };
};
