import { PLACE_ENTRIES } from "../../lexicon/names/places/place-entries.ts";
import type { NamesByLanguage } from "../../search/query/code-names.ts";

/** Governorates, provinces and regions by the ids under which documents and events have them. */
export const GOVERNORATE_NAMES: Readonly<Record<string, NamesByLanguage>> = Object.fromEntries(
  PLACE_ENTRIES.filter(({ kind }) => kind === "governorate").map(({ id, name, latin }) => [
    id,
    { ar: name, en: latin[0] ?? id },
  ]),
);
