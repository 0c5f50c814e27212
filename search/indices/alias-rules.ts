import { ACTORS } from "../../lexicon/names/actors.ts";
import { CITIES } from "../../lexicon/names/cities.ts";
import { COUNTRIES } from "../../lexicon/names/countries.ts";
import { FUNCTION_WORDS } from "../../lexicon/search/function-words.ts";
import { PERSON_NAMES } from "../../lexicon/names/person-names.ts";

/** A name with a function word in it has a gap where that is left out, and a rule cannot have gaps. It is found by its words. */
const hasGap = (name: string): boolean => name.split(" ").some((word) => FUNCTION_WORDS.includes(word));

/** A comma parts the names of a rule. */
const rule = (names: readonly string[]): string => names.map((name) => name.replaceAll(",", " ")).join(", ");

/**
 * A person's name in Latin letters asks for the Arabic one as well, and not the other way: a rule makes a phrase of the words that it
 * begins with, and who types `بشار الأسد` means `بشار حافظ الأسد` too.
 */
const personRule = ([name, ...latin]: readonly string[]): string =>
  `${rule(latin)} => ${rule([...latin, name ?? ""])}`;

/**
 * The rules of the `synonym_graph` filter: names that mean the same. Elasticsearch reads them through the analyzer itself, so they
 * are written as people write.
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
    .map(rule),
  ...PERSON_NAMES.map(personRule),
];
