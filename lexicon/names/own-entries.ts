import { ACTOR_ENTRIES } from "./actors/actor-entries.ts";
import type { NameEntry } from "./entry.ts";
import { PERSON_ENTRIES } from "./people/person-entries.ts";
import { PLACE_ENTRIES } from "./places/place-entries.ts";

/** All entries of our own lexicons. A user's come on top of them. */
export const OWN_ENTRIES: readonly NameEntry[] = [...ACTOR_ENTRIES, ...PERSON_ENTRIES, ...PLACE_ENTRIES];
