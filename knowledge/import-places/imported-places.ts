/** knowledge/import-places/: reads places of GeoNames, Who's On First and tables of P-codes that a user brings. */

import type { PlaceEntry } from "../../lexicon/names/entry.ts";

/** A row that could not be read: by its line in the file, from 1. */
export interface RowError {
  readonly line: number;
  readonly message: string;
}

/** What a file of places has in it. Bad rows are named and spoil no others. */
export interface ImportedPlaces {
  readonly entries: readonly PlaceEntry[];
  readonly errors: readonly RowError[];
}
