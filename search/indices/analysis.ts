import { FUNCTION_WORDS } from "../../lexicon/search/function-words.ts";
import { aliasRules } from "./alias-rules.ts";
import { searchLetters } from "../stems/search-letters.ts";
import { overrideRules } from "../stems/override-rules.ts";
import { stemRules } from "../stems/stem-rules.ts";

const letters = ["warraq_letters", "warraq_missing_space", "warraq_number_separator"] as const;
const folded = ["lowercase", "decimal_digit", "arabic_normalization"] as const;
/** The same without function words. These are recognized by their spelling, before letters are folded: `على` is one, `علي` is a name. */
const asked = ["lowercase", "decimal_digit", "warraq_function_words", "arabic_normalization"] as const;
const stemmed = [
  "warraq_stacked_clitics",
  "warraq_known_words",
  "warraq_arabic_stem",
  "warraq_known_stems",
] as const;

const filters = () => {
  const { whole, stems } = stemRules();
  return {
    // The stemmer removes one prefix only, so the first of two is removed here: وبالقوات.
    warraq_stacked_clitics: {
      type: "pattern_replace",
      pattern: "^[\\u0648\\u0641](?=(?:\\u0628\\u0627\\u0644|\\u0644\\u0644)\\p{L}{2})",
      replacement: "",
    },
    warraq_arabic_stem: { type: "stemmer", language: "arabic" },
    warraq_known_words: { type: "stemmer_override", rules: overrideRules(whole) },
    warraq_known_stems: { type: "stemmer_override", rules: overrideRules(stems) },
    warraq_function_words: { type: "stop", stopwords: [...FUNCTION_WORDS] },
    warraq_four_letters: { type: "ngram", min_gram: 4, max_gram: 4, preserve_original: true },
    warraq_aliases: { type: "synonym_graph", synonyms: aliasRules() },
  } as const;
};

const makeAnalysis = () =>
  ({
    char_filter: {
      warraq_letters: { type: "mapping", mappings: searchLetters() },
      // قال.ثم is two words without the space. The pattern begins with the mark, which is rare: looking around costs time.
      warraq_missing_space: {
        type: "pattern_replace",
        pattern: "[.:](?<=[\\u0621-\\u064A].)(?=[\\u0621-\\u064A])",
        replacement: " ",
      },
      // 1,200 and 1200 are one number.
      warraq_number_separator: {
        type: "pattern_replace",
        pattern: "[,\\u066C](?<=\\p{Nd}.)(?=\\p{Nd}{3})",
        replacement: "",
      },
    },
    filter: filters(),
    analyzer: {
      warraq_exact: { type: "custom", char_filter: letters, tokenizer: "standard", filter: folded },
      warraq_stemmed: {
        type: "custom",
        char_filter: letters,
        tokenizer: "standard",
        filter: [...folded, ...stemmed],
      },
      warraq_stemmed_search: {
        type: "custom",
        char_filter: letters,
        tokenizer: "standard",
        filter: [...asked, ...stemmed, "warraq_aliases"],
      },
      warraq_parts: {
        type: "custom",
        char_filter: letters,
        tokenizer: "standard",
        filter: [...folded, ...stemmed, "warraq_four_letters"],
      },
      warraq_parts_search: {
        type: "custom",
        char_filter: letters,
        tokenizer: "standard",
        filter: [...asked, ...stemmed, "warraq_four_letters"],
      },
    },
  }) as const;

/** Made once: reading the lexicons takes a while, and they do not change. */
let made: ReturnType<typeof makeAnalysis> | undefined;

/**
 * The analyzers, made of filters that every stock Elasticsearch has, so that a query typed in Kibana is analyzed like the text.
 *
 * - `warraq_exact`: letters, marks and digits folded, nothing else.
 * - `warraq_stemmed`: the same and then stems: those of the lexicons, else of the light Arabic stemmer (Larkey's light10, as in Lucene).
 * - `warraq_stemmed_search`: the same for queries: without function words, and with the aliases of names.
 * - `warraq_parts` and `warraq_parts_search`: stems, and slices of four letters of the longer stems.
 *
 * Words that fold alike have the same stem, so every exact match is also a stemmed one.
 */
export const analysis = (): ReturnType<typeof makeAnalysis> => (made ??= makeAnalysis());
