import type { Config } from "../../config/settings.ts";
import { type KnownEntries, openEntries } from "../../knowledge/open-entries.ts";
import { type NameLookup, openNameLookup } from "../../search/query/find-called.ts";
import { enrichOptionsOf } from "./enrich-options.ts";

/** The names that a query may use for an entry, ours and the user's. */
export interface KnownNames {
  readonly lookup: NameLookup;
  /** The user's outlets. */
  readonly outlets: () => KnownEntries["outlets"];
  /** Reads the user's lexicons again if a file of the folder has changed. */
  readonly renew: () => Promise<void>;
}

/** Reads the user's names. What is wrong with a row is said where articles are enriched, not at each search. */
export const openKnownNames = async (config: Config): Promise<KnownNames> => {
  const { known, renew } = await openEntries(enrichOptionsOf(config, () => undefined));
  let current = openNameLookup(known().entries);
  return {
    lookup: {
      called: (name, types) => current.called(name, types),
      spelled: (text) => current.spelled(text),
    },
    outlets: () => known().outlets,
    renew: async () => {
      if (await renew()) current = openNameLookup(known().entries);
    },
  };
};
