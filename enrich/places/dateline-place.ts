import { PLACE_ENTRIES } from "../../lexicon/names/places/place-entries.ts";
import type { PlaceEntry } from "../../lexicon/names/entry.ts";
import { toDedupForm } from "../../text/dedup-form.ts";

const SENT_FROM = new Set(["city", "town", "governorate", "country"]);

/** By folded name; null where several places have it. */
const byName = new Map<string, PlaceEntry | null>();
for (const entry of PLACE_ENTRIES) {
  if (!SENT_FROM.has(entry.kind)) continue;
  for (const { name } of [entry, ...entry.aliases]) {
    const form = toDedupForm(name);
    byName.set(form, byName.has(form) ? null : entry);
  }
}

/** The place of our own list from which an article was sent; null where its dateline names none, or several. */
export const datelinePlace = (dateline: string | null): PlaceEntry | null =>
  dateline === null ? null : (byName.get(toDedupForm(dateline)) ?? null);
