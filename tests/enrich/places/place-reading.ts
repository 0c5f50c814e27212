import { buildNameIndex, findNames } from "../../../enrich/names/name-index.ts";
import type { EnrichedArticle, LexiconName, Reading } from "../../../enrich/names/reading.ts";
import { createVocabulary } from "../../../enrich/words/vocabulary.ts";
import { PLACE_ENTRIES } from "../../../lexicon/names/places/place-entries.ts";
import { tokenize } from "../../../enrich/words/tokenize.ts";

const index = buildNameIndex<LexiconName>(
  PLACE_ENTRIES.flatMap((entry) => [
    [entry.name, { entry }] as const,
    ...entry.latin.map((name) => [name, { entry }] as const),
    ...entry.aliases.map((alias) => [alias.name, { entry, alias }] as const),
  ]),
);
const vocabulary = createVocabulary();

/** An article as the rules see it, with our places and no tagger. */
export const readPlaces = (
  body: string,
  { headline = "", dateline = null }: Partial<EnrichedArticle> = {},
  outletCountry: string | null = null,
): Reading => {
  const tokens = tokenize(headline ?? "", body, vocabulary);
  const article = { headline, body, published: null, dateline, outlet: null };
  return { article, outletCountry, tokens, hits: findNames(index, tokens), tagged: [] };
};
