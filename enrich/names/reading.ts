import type { Alias, EntityType, NameEntry } from "../../lexicon/names/entry.ts";
import type { Article } from "../../document/article.ts";
import type { Published } from "../../document/published/read-published.ts";
import type { NameHit } from "./name-index.ts";
import type { Tokens } from "../words/tokens.ts";

/** What enrichment reads of an article. */
export interface EnrichedArticle extends Pick<Article, "headline" | "body" | "dateline" | "outlet"> {
  /** When it was published, as its text says; null where it does not. Never the time of the file. */
  readonly published: Pick<Published, "iso" | "precision"> | null;
}

/** A name of a lexicon, as written here: the entry, and by which of its names. Absent: its main name or a Latin one. */
export interface LexiconName {
  readonly entry: NameEntry;
  readonly alias?: Alias;
}

export type LexiconHit = NameHit<LexiconName>;

/** What the tagger says of some words. Armed groups are organizations to it. */
export interface TaggedSpan {
  readonly type: Exclude<EntityType, "group">;
  /** Words, both inclusive. */
  readonly first: number;
  readonly last: number;
  /** UTF-16 units of the tokens' text, without the clitic. */
  readonly start: number;
  readonly end: number;
  /** 0 to 1: how much better this reading is than the next best one. */
  readonly certainty: number;
}

/** An article as the rules of enrichment see it. */
export interface Reading {
  readonly article: EnrichedArticle;
  /** The country of its outlet, ISO code; null where no lexicon knows the outlet. */
  readonly outletCountry: string | null;
  readonly tokens: Tokens;
  /** Every lexicon name in the text, overlapping ones too, in order of their first words, the longest first. */
  readonly hits: readonly LexiconHit[];
  /** In order, not overlapping. Empty where no tagger is loaded. */
  readonly tagged: readonly TaggedSpan[];
}
