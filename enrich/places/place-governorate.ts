import type { PlaceEntry } from "../../lexicon/names/entry.ts";
import { baseOf } from "./compose-place.ts";

/** The id of the governorate that an entry is or lies in; null where none is known. A composed place lies where it is a part of. */
export const governorateIdOf = (entry: PlaceEntry): string | null => {
  const base = baseOf(entry);
  if (base !== undefined) return governorateIdOf(base);
  return entry.kind === "governorate" ? entry.id : (entry.parent ?? null);
};
