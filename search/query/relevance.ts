import type { TextPath } from "../indices/field-path.ts";

/** A field of words with what a match in it is worth: `article.headline^3`. */
type WeightedField = TextPath | `${TextPath}^${number}`;

/**
 * What decides the order of results, in one place: the fields that words are looked for in, and what each way of matching is worth.
 * The mapping names the fields; the builder of requests reads only this.
 */
export interface Relevance {
  /** Where words are looked for, stemmed: fields with `^weight`. All of them must have one analyzer. */
  readonly stemmed: readonly WeightedField[];
  /** Where a match counts more because it is written so: fields with `^weight`. Also where "phrases" are looked for. */
  readonly exact: readonly WeightedField[];
  /** Where pieces of words count: fields with `^weight`. */
  readonly parts: readonly WeightedField[];
  /** The headline alone, stemmed and as written, for `headline:`. */
  readonly headline: { readonly stemmed: TextPath; readonly exact: TextPath };
  /** How many of many words must be there, as Elasticsearch's `minimum_should_match`. */
  readonly minimumMatch: string;
  /** What it is worth that words stand there as written; 0 asks nothing. */
  readonly exactBoost: number;
  /** What it is worth that pieces of the words stand there; 0 asks nothing. */
  readonly partsBoost: number;
  /** What it is worth that they stand close to each other in this order, give or take `slop` places; 0 asks nothing. */
  readonly nearBoost: number;
  readonly slop: number;
}

export const RELEVANCE: Relevance = {
  stemmed: ["article.headline^3", "article.body"],
  exact: ["article.headline.exact^3", "article.body.exact"],
  parts: ["article.headline.parts^3", "article.body.parts"],
  headline: { stemmed: "article.headline", exact: "article.headline.exact" },
  // Of one or two words all must be there; of three or four, most; of a pasted sentence or a question, a third.
  minimumMatch: "2<70% 4<34%",
  exactBoost: 1,
  partsBoost: 1,
  nearBoost: 0.5,
  slop: 3,
};

/** The same where any of the words will do. */
export const ANY_WORD: Relevance = { ...RELEVANCE, minimumMatch: "1" };
