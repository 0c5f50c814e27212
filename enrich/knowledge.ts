import type { NameEntry } from "../lexicon/names/entry.ts";
import type { Tagger } from "./tagger/tagger.ts";

/** What enrichment knows of the world: the lexicons, ours and the user's, and the tagger. */
export interface Knowledge {
  /** Persons, organizations, groups and places. */
  readonly entries: readonly NameEntry[];
  /** Null: names are found by lexicon and rules alone. */
  readonly tagger: Tagger | null;
  /** Says which of the user's lexicons are among the entries: changes when they do, and is empty without any. */
  readonly lexicon: string;
}
