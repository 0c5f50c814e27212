import type { TextPath } from "../indices/field-path.ts";

/** A field of words, with the weight of a match in it: `article.headline^2`. */
type WeightedField = TextPath | `${TextPath}^${number}`;

/**
 * The parameters of the order of results, in one place: the fields in which words are looked for, and the weight of each way of
 * matching. `buildQuery` reads nothing else.
 */
export interface Relevance {
  /** Where words are looked for by their stems. All these fields must have the same analyzer. */
  readonly stemmed: readonly WeightedField[];
  /** Where words in the query's own spelling score higher, and where "phrases" are looked for. */
  readonly exact: readonly WeightedField[];
  /** Where the beginnings of words count. */
  readonly parts: readonly WeightedField[];
  /** The headline alone, stemmed and as written, for `headline:`. */
  readonly headline: { readonly stemmed: TextPath; readonly exact: TextPath };
  /** The lines left out of the body, stemmed and as written, for `boilerplate:` and `include:boilerplate`. */
  readonly boilerplate: { readonly stemmed: TextPath; readonly exact: TextPath };
  /** How many of several words must be there, as Elasticsearch's `minimum_should_match`. */
  readonly minimumMatch: string;
  /** Words that are never enough by themselves, though one of several is: half the archive has them. */
  readonly frequent: readonly string[];
  /** The weight of words in the query's own spelling; 0 leaves them out of the request. */
  readonly exactBoost: number;
  /** What a form of the word itself weighs more than a form of another word of its stem, as the noun of a verb; 0 leaves it out. */
  readonly ownFormBoost: number;
  /** What words of the text itself weigh more than other names of what they name, as `حزب الله` for `Hezbollah`; 0 leaves it out. */
  readonly literalBoost: number;
  /** The weight of the beginnings of words; 0 leaves them out. */
  readonly partsBoost: number;
  /** The weight of words that stand close together in this order, give or take `slop` positions; 0 leaves it out. */
  readonly nearBoost: number;
  readonly slop: number;
}

export const RELEVANCE: Relevance = {
  // An article from `الدمام` names the town in its dateline, and often nowhere else.
  stemmed: ["article.headline^2", "article.body", "article.dateline.stemmed"],
  exact: ["article.headline.exact^2", "article.body.exact", "article.dateline.words"],
  parts: ["article.body.parts"],
  headline: { stemmed: "article.headline", exact: "article.headline.exact" },
  boilerplate: { stemmed: "article.boilerplate_text", exact: "article.boilerplate_text.exact" },
  // All of up to four words must be there, since three are a name: `محمد بن نايف`; a third of a pasted sentence or a question.
  minimumMatch: "4<34%",
  frequent: [],
  exactBoost: 0.7,
  ownFormBoost: 12,
  literalBoost: 50,
  partsBoost: 1,
  nearBoost: 0.5,
  slop: 3,
};

/** The same, but of three or four words one may be missing. */
export const MOST_WORDS: Relevance = { ...RELEVANCE, minimumMatch: "2<70% 4<34%" };

/** The same, but one of the words is enough. The form of one word must not weigh more than that another is there too. */
export const ANY_WORD: Relevance = { ...RELEVANCE, minimumMatch: "1", ownFormBoost: 0, literalBoost: 0 };

/** The weight of a word in what was left out, relative to one in the body. Source: ours. Reason: a menu tells less of an article than its own text does. */
const BOILERPLATE_WEIGHT = 0.3;

/** The same, with words, phrases and beginnings looked for in what was left out of the body too. */
export const withBoilerplate = (relevance: Relevance): Relevance => ({
  ...relevance,
  stemmed: [...relevance.stemmed, `${relevance.boilerplate.stemmed}^${BOILERPLATE_WEIGHT}`],
  exact: [...relevance.exact, `${relevance.boilerplate.exact}^${BOILERPLATE_WEIGHT}`],
});

/** The same conditions, with no more that counts for the score than the words themselves. */
export const wordsAlone = (relevance: Relevance): Relevance => ({
  ...relevance,
  ownFormBoost: 0,
  literalBoost: 0,
  partsBoost: 0,
  nearBoost: 0,
});

/** The same conditions, without what only counts for the score. */
export const unweighed = (relevance: Relevance): Relevance => ({ ...wordsAlone(relevance), exactBoost: 0 });
