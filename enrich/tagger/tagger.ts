/** enrich/tagger/: a sequence tagger that learned from annotated news which words name persons, organizations and places. */

import type { LexiconHit, TaggedSpan } from "../names/reading.ts";
import type { Tokens } from "../words/tokens.ts";

/** Finds names by their words and the words around them. Pure: the same text always gives the same spans. */
export type Tagger = (tokens: Tokens, hits: readonly LexiconHit[]) => readonly TaggedSpan[];
