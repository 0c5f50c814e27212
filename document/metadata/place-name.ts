import { PLACE_ROWS } from "../../lexicon/names/places/place-rows.ts";
import { toDedupForm } from "../../text/dedup-form.ts";

let names: ReadonlySet<string> | undefined;

/** Whether the dedup form of a text is the name of a place that we know. The names are read on first use, which takes some milliseconds. */
export const isPlaceName = (folded: string): boolean => {
  names ??= new Set(PLACE_ROWS.flatMap(({ name, aliases = [] }) => [name, ...aliases].map(toDedupForm)));
  return names.has(folded);
};
