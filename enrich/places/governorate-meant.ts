import type { PlaceEntry } from "../../lexicon/names/entry.ts";
import { PLACE_ENTRIES } from "../../lexicon/names/places/place-entries.ts";
import type { Word } from "../words/word.ts";
import { SEVERAL_GOVERNORATES } from "../../lexicon/names/places/place-words.ts";
import { toDedupForm } from "../../text/dedup-form.ts";

/** Governorates by country and name: `TN ولاية سوسة`. */
const governorates = new Map<string, PlaceEntry>();
for (const entry of PLACE_ENTRIES)
  if (entry.kind === "governorate")
    for (const { name } of [entry, ...entry.aliases])
      governorates.set(`${entry.country ?? ""} ${name}`, entry);

/** The word for one, by folded words for one or several. */
const wordOf = new Map<string, string>();
for (const [word, several] of Object.entries(SEVERAL_GOVERNORATES))
  for (const form of several.split(" ")) wordOf.set(toDedupForm(form), word);

/** What a country calls its governorates, if a word says that names of them follow: `ولاية` for `بولايتي`. Null for others. */
export const governorateWordOf = ({ stems }: Word): string | null => {
  for (const { form } of stems) {
    const word = wordOf.get(form);
    if (word !== undefined) return word;
  }
  return null;
};

/** The governorate that is called after a city or country; the place itself where none is known. */
export const governorateOf = (entry: PlaceEntry, word: string): PlaceEntry => {
  if (entry.kind !== "city" && entry.kind !== "country") return entry;
  for (const { name } of [entry, ...entry.aliases]) {
    const found = governorates.get(`${entry.country ?? ""} ${word} ${name}`);
    if (found !== undefined) return found;
  }
  return entry;
};
