import { buildNameIndex, findNames } from "../enrich/names/name-index.ts";
import type { LexiconHit, LexiconName } from "../enrich/names/reading.ts";
import { OWN_ENTRIES } from "../lexicon/names/own-entries.ts";
import type { Tokens } from "../enrich/words/tokens.ts";

/** Finds the names of our own lexicons in a text, as the enrichment does. */
export const createNameFinder = (): ((tokens: Tokens) => LexiconHit[]) => {
  const index = buildNameIndex<LexiconName>(
    OWN_ENTRIES.flatMap((entry) => [
      [entry.name, { entry }] as const,
      ...entry.latin.map((name) => [name, { entry }] as const),
      ...entry.aliases.map((alias) => [alias.name, { entry, alias }] as const),
    ]),
  );
  return (tokens) => findNames(index, tokens);
};
