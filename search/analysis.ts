import { searchLetters } from "./search-letters.ts";

/**
 * The analyzers, from parts that every stock Elasticsearch has, so that what a user types in Kibana is treated as the text was.
 *
 * - `warraq_exact`: letters, marks and digits folded, nothing else.
 * - `warraq_stemmed`: the same and then the light Arabic stemmer (Larkey's light10, as in Lucene).
 *
 * What stems alike folds alike or is folded further, so every exact match is also a stemmed one.
 */
export const analysis = () =>
  ({
    char_filter: {
      warraq_letters: { type: "mapping", mappings: searchLetters() },
      // قال.ثم is two words whose writer forgot the space.
      warraq_missing_space: {
        type: "pattern_replace",
        pattern: "(?<=[\\u0621-\\u064A])[.:](?=[\\u0621-\\u064A])",
        replacement: " ",
      },
      // 1,200 and 1200 are one number.
      warraq_number_separator: {
        type: "pattern_replace",
        pattern: "(?<=\\p{Nd})[,\\u066C](?=\\p{Nd}{3})",
        replacement: "",
      },
    },
    filter: { warraq_arabic_stem: { type: "stemmer", language: "arabic" } },
    analyzer: {
      warraq_exact: {
        type: "custom",
        char_filter: ["warraq_letters", "warraq_missing_space", "warraq_number_separator"],
        tokenizer: "standard",
        filter: ["lowercase", "decimal_digit", "arabic_normalization"],
      },
      warraq_stemmed: {
        type: "custom",
        char_filter: ["warraq_letters", "warraq_missing_space", "warraq_number_separator"],
        tokenizer: "standard",
        filter: ["lowercase", "decimal_digit", "arabic_normalization", "warraq_arabic_stem"],
      },
    },
  }) as const;
