import { GAPPED_NAMES } from "../../lexicon/search/gapped-names.ts";
import { BEFORE_HUNDREDS, HUNDREDS, PERCENT_SIGNS } from "../../lexicon/search/percent-words.ts";
import { toDedupForm } from "../../text/dedup-form.ts";

const NUMBER = "\\p{Nd}[\\p{Nd}.,\\u060C\\u066B\\u066C]*";
const SIGN = `[${PERCENT_SIGNS.join("")}]`;
const PERCENT = `(?:${SIGN}|(?:${BEFORE_HUNDREDS.join("|")})(?:${HUNDREDS.join("|")}))`;
/** A number before its percent, or behind the sign, as right-to-left text is often typed. */
const SHARE = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(${NUMBER}) ?${PERCENT}|${SIGN} ?(${NUMBER}))(?![\\p{L}\\p{N}])`,
  "gu",
);

/** Shares of a hundred among the words: a number and its percent are one thing, as `5 في المئة`. All are answered in one form, `5%`. */
export const percentPhrases = (words: readonly string[]): readonly string[] =>
  [...words.join(" ").matchAll(SHARE)].map(([, before, behind]) => `${before ?? behind ?? ""}%`);

/** A phrase with its shares written in either order, `5%` and `%5`: a text has the one or the other, and its words stand so in the index. The phrase itself if it has none. */
export const shareOrders = (phrase: string): readonly string[] => {
  const written = (toShare: (number: string) => string): string =>
    phrase.replaceAll(SHARE, (_, before?: string, behind?: string) => toShare(before ?? behind ?? ""));
  return [...new Set([written((number) => `${number}%`), written((number) => `%${number}`)])];
};

const gappedNames = new Set(GAPPED_NAMES.map((name) => toDedupForm(name)));
const MOST_WORDS_OF_A_NAME = Math.max(...GAPPED_NAMES.map((name) => name.split(" ").length));

/** Names among the words of which an analyzer would drop a word: `بان كي مون`. */
export const gappedNamesIn = (words: readonly string[]): readonly string[] =>
  words.flatMap((_, at) => {
    for (let count = MOST_WORDS_OF_A_NAME; count > 1; count -= 1) {
      const name = words.slice(at, at + count).join(" ");
      if (at + count <= words.length && gappedNames.has(toDedupForm(name))) return [name];
    }
    return [];
  });
