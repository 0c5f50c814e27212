/** lexicon/names/: the names of actors, agencies, outlets, people and places. */

/** What an entity is: the types that enrichment distinguishes. A group carries arms or is a movement behind those that do. */
export type EntityType = "person" | "organization" | "group" | "place";

/** Where an entry comes from. `seed`: added only because a sample article names it. `user`: from a user's own lexicon. */
export type LexiconSource = "own" | "geonames" | "cldr" | "wikidata" | "seed" | "user";

/** Another name of an entry. */
export interface Alias {
  readonly name: string;
  /** The name takes a side (`ميليشيا قسد`): it says who is meant, and how the writer sees them. */
  readonly loaded?: true;
  /** The name is also an everyday word or another's name (`فتح`, `الشباب`): it counts only with evidence. */
  readonly word?: true;
  /** ISO 3166-1 codes: the name means this entry only in an article about one of these countries (`الجيش الوطني`). */
  readonly countries?: readonly string[];
  /** ISO days between which the name means this entry (`النظام السوري`, until December 2024). Both are inclusive. */
  readonly from?: string;
  readonly to?: string;
}

/** Something with a name: a row of a lexicon, ours or a user's. */
export interface NameEntry {
  /** Lasts for ever and is unique among all entries: `actor:sdf`, `place:sy-damascus`, `person:bashar-al-assad`. */
  readonly id: string;
  readonly type: EntityType;
  /** A finer word than the type: `armed_group`, `ministry`, `city`, `river`. */
  readonly kind: string;
  /** The name by which results, filters and facets call it. */
  readonly name: string;
  readonly aliases: readonly Alias[];
  /** In Latin letters, the usual one first. */
  readonly latin: readonly string[];
  /** ISO 3166-1 alpha-2 of the country it belongs to. */
  readonly country?: string;
  readonly source: LexiconSource;
  /** Why it is here, where that is not plain. */
  readonly reason?: string;
}

/** A place on the map. Absent coordinates: it is known, its point is not. */
export interface PlaceEntry extends NameEntry {
  readonly type: "place";
  /** WGS 84, degrees. Of an area: a point inside it. */
  readonly latitude?: number;
  readonly longitude?: number;
  /** The governorate, province or region: the id of its entry. */
  readonly parent?: string;
  /** People who live there; absent if unknown. Decides between places of one name. */
  readonly population?: number;
  /** The name is also an everyday word or a person's (`الباب`, `صالح`): it counts only with evidence. */
  readonly word?: true;
}
