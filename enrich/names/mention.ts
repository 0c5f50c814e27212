import type { EntityType, NameEntry } from "../../lexicon/names/entry.ts";

/** Where a name stands. */
export interface NameSpan {
  /** Words, both inclusive. */
  readonly first: number;
  readonly last: number;
  /** UTF-16 units of the tokens' text, without clitics and quotation marks around the name. */
  readonly start: number;
  readonly end: number;
}

/** Whom or what a name means. */
interface Meant {
  readonly type: EntityType;
  /** The name by which filters and facets call it, in ordinary spelling. */
  readonly canonical: string;
  /** The lexicon entry that is meant; null for a name that no lexicon has. */
  readonly entry: NameEntry | null;
}

/** What is to be minded of a name. */
interface Marks {
  /** One entry of several could be meant and nothing decides: its point must not be shown as certain. */
  readonly uncertain: boolean;
  /** The name takes a side. */
  readonly loaded: boolean;
}

/**
 * Words that may name something, proposed by one source. `confidence` is how often such evidence is right (0 to 1), measured where
 * it could be; `evidence` says what it is, in words for people: `lexicon`, `tagger`, `title: الرئيس`, `trigger: مدينة`.
 */
export interface Candidate extends NameSpan, Meant, Marks {
  readonly confidence: number;
  readonly evidence: readonly string[];
}

/** A candidate that was accepted. Mentions of one type do not overlap; a place may stand inside the name of an organization. */
export type Mention = Candidate;

/** The least confidence of a mention that counts for filters, facets and the map. Others are only shown with the article. */
export const LEAST_COUNTED = 0.6;

/** Makes a candidate. All are made here, so that to the engine they have one shape. */
export const candidateOf = (
  { first, last, start, end }: NameSpan,
  { type, canonical, entry }: Meant,
  confidence: number,
  evidence: readonly string[],
  { uncertain = false, loaded = false }: Partial<Marks> = {},
): Candidate => ({
  type,
  first,
  last,
  start,
  end,
  canonical,
  entry,
  uncertain,
  loaded,
  confidence,
  evidence,
});

/** An entry of the lexicons as what a name means. */
export const meantEntry = (entry: NameEntry): Meant => ({ type: entry.type, canonical: entry.name, entry });

/** Something that no lexicon has as what a name means. */
export const meantName = (type: EntityType, canonical: string): Meant => ({ type, canonical, entry: null });
