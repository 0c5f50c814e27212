import { FUNCTION_WORDS } from "../../lexicon/search/function-words.ts";
import { aliasRules } from "./alias-rules.ts";
import { joinedNames, missingSpaces, percentWords, searchLetters } from "../stems/search-letters.ts";
import { overrideRules } from "../stems/override-rules.ts";
import { FINISHED, STEM_STEPS, type StemStep } from "../stems/light-stem.ts";
import { stemRules } from "../stems/stem-rules.ts";

const letters = ["warraq_letters", "warraq_spaces"] as const;
const folded = [
  "warraq_number_separator",
  "warraq_decimal_point",
  "lowercase",
  "decimal_digit",
  "arabic_normalization",
] as const;
const words = [
  "warraq_number_separator",
  "warraq_decimal_point",
  "lowercase",
  "decimal_digit",
  // Recognized by their spelling, before letters are folded: `على` is one, `علي` is a name.
  "warraq_function_words",
  "arabic_normalization",
] as const;
const stemmed = [
  ...words,
  "warraq_known_words",
  "warraq_and",
  "warraq_article",
  "warraq_short_feminine",
  "warraq_endings",
  "warraq_unmark",
  "warraq_known_stems",
] as const;

const stepFilter = ({ pattern, replacement }: StemStep) =>
  ({ type: "pattern_replace", pattern, replacement, all: false }) as const;

/** The steps of the light stemmer. None of them knows the keywords of a `stemmer_override`; the mark before a stem stops them. */
const stepFilters = () =>
  ({
    warraq_and: stepFilter(STEM_STEPS.warraq_and),
    warraq_article: stepFilter(STEM_STEPS.warraq_article),
    warraq_short_feminine: stepFilter(STEM_STEPS.warraq_short_feminine),
    warraq_endings: stepFilter(STEM_STEPS.warraq_endings),
    warraq_unmark: stepFilter(STEM_STEPS.warraq_unmark),
  }) as const;

const filters = () => {
  const { whole, stems } = stemRules();
  return {
    // 1,200 and 1200 are one number.
    warraq_number_separator: {
      type: "pattern_replace",
      pattern: "[,\\u066C\\u060C](?<=\\p{Nd}.)(?=\\p{Nd}{3})",
      replacement: "",
    },
    // 1,5 and 1.5 too: what separates no thousands separates a fraction.
    warraq_decimal_point: {
      type: "pattern_replace",
      pattern: "[,\\u066B\\u060C](?<=\\p{Nd}.)(?=\\p{Nd})",
      replacement: ".",
    },
    // Marked, so that none of the steps changes them.
    warraq_known_words: { type: "stemmer_override", rules: overrideRules(whole, FINISHED) },
    ...stepFilters(),
    warraq_known_stems: { type: "stemmer_override", rules: overrideRules(stems) },
    warraq_function_words: { type: "stop", stopwords: [...FUNCTION_WORDS] },
    warraq_beginnings: { type: "edge_ngram", min_gram: 4, max_gram: 4, preserve_original: true },
    warraq_aliases: { type: "synonym_graph", synonyms: aliasRules() },
  } as const;
};

const makeAnalysis = () =>
  ({
    char_filter: {
      warraq_letters: { type: "mapping", mappings: searchLetters() },
      warraq_spaces: { type: "mapping", mappings: [...missingSpaces(), ...joinedNames(), ...percentWords()] },
    },
    filter: filters(),
    analyzer: {
      warraq_exact: { type: "custom", char_filter: letters, tokenizer: "standard", filter: folded },
      warraq_stemmed: { type: "custom", char_filter: letters, tokenizer: "standard", filter: stemmed },
      warraq_stemmed_search: {
        type: "custom",
        char_filter: letters,
        tokenizer: "standard",
        filter: [...stemmed, "warraq_aliases"],
      },
      warraq_parts: {
        type: "custom",
        char_filter: letters,
        tokenizer: "standard",
        filter: [...words, "warraq_and", "warraq_article", "warraq_beginnings"],
      },
    },
  }) as const;

/** Made once: reading the lexicons takes a while, and they do not change. */
let made: ReturnType<typeof makeAnalysis> | undefined;

/**
 * The analyzers, made of filters that every stock Elasticsearch has, so that a query typed in Kibana is analyzed like the text.
 *
 * - `warraq_exact`: letters, marks and digits folded, nothing else.
 * - `warraq_stemmed`: without function words, and then stems: those of the lexicons, else of a light stemmer.
 * - `warraq_stemmed_search`: the same for queries, with the aliases of names.
 * - `warraq_parts`: words without "and" and article, and the first four letters of the longer ones.
 *
 * Words that fold alike have the same stem, unless one of them is a function word.
 */
export const analysis = (): ReturnType<typeof makeAnalysis> => (made ??= makeAnalysis());

/** Only what folds letters: for an index of short texts, which would otherwise hold all the words of the lexicons in memory once more. */
export const foldingAnalysis = () => {
  const { char_filter, filter, analyzer } = analysis();
  return {
    char_filter,
    filter: {
      warraq_number_separator: filter.warraq_number_separator,
      warraq_decimal_point: filter.warraq_decimal_point,
    },
    analyzer: { warraq_exact: analyzer.warraq_exact },
  };
};
