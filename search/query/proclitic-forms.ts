import { NAME_PREFIXES } from "../../lexicon/search/clitics.ts";

const ARTICLE = "ال";
const ARABIC = /^[\u0621-\u064A]{2}/u;

/**
 * A word as it stands in running text: by itself first, then with what Arabic writes together with the word behind it (`والقوات`, `للقوات`). A
 * word of no Arabic letters stands by itself only.
 */
export const procliticForms = (word: string): readonly string[] =>
  ARABIC.test(word)
    ? NAME_PREFIXES.flatMap((prefix) => [
        prefix + word,
        // ل swallows the alef of the article; a name that only begins like one (`المانيا`) keeps it.
        ...(prefix.endsWith("ل") && word.startsWith(ARTICLE)
          ? [`${prefix}ل${word.slice(ARTICLE.length)}`]
          : []),
      ])
    : [word];

/**
 * A phrase with its first word in each of these forms, as it is first. A single word that has no article stays as it is: `حر` with ب would
 * be `بحر`, and nothing beside it tells the two apart.
 */
export const procliticPhrases = (phrase: string): readonly string[] => {
  const [, before = "", first = "", rest = ""] = /^(\P{L}*)(\p{L}[\p{L}\p{M}]*)(.*)$/su.exec(phrase) ?? [];
  const isAlone = !/[\p{L}\p{N}]/u.test(rest);
  if (before + first === "" || (isAlone && !first.startsWith(ARTICLE))) return [phrase];
  return procliticForms(first).map((form) => before + form + rest);
};
