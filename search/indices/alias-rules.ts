import { ACTORS } from "../../lexicon/names/actors.ts";
import { CITIES } from "../../lexicon/names/cities.ts";
import { COUNTRIES } from "../../lexicon/names/countries.ts";
import { FUNCTION_WORDS } from "../../lexicon/search/function-words.ts";
import { PERSON_NAMES } from "../../lexicon/names/person-names.ts";

/** The analyzer drops function words, which leaves a gap in a name, and a rule cannot have gaps. Such a name is found by its words. */
const hasGap = (name: string): boolean => name.split(" ").some((word) => FUNCTION_WORDS.includes(word));

/** A rule of names that mean the same; a comma separates them. */
const sameMeaning = (names: readonly string[]): string =>
  names.map((name) => name.replaceAll(",", " ")).join(", ");

/**
 * A person's name in Latin letters finds the Arabic one as well, but not the other way round: a rule makes a phrase of the name on its
 * left, and someone who types `بشار الأسد` means `بشار حافظ الأسد` too.
 */
const personRule = ([name, ...latin]: readonly string[]): string =>
  `${sameMeaning(latin)} => ${sameMeaning([...latin, name ?? ""])}`;

/**
 * The rules of the `synonym_graph` filter: names that mean the same. Elasticsearch reads them through the analyzer itself, so they
 * are in ordinary spelling.
 */
export const aliasRules = (): string[] => [
  ...[
    ...ACTORS.map(({ name, aliases }) => [name, ...aliases]),
    ...COUNTRIES.map(({ name, latin }) => [name, ...latin]),
    ...Object.values(CITIES)
      .flat()
      .map(({ name, latin }) => [name, ...(latin === undefined ? [] : [latin])]),
  ]
    .map((names) => names.filter((name) => !hasGap(name)))
    .filter((names) => names.length > 1)
    .map(sameMeaning),
  ...PERSON_NAMES.map(personRule),
];
