import { GAPPED_NAMES } from "../../lexicon/search/gapped-names.ts";
import { BEFORE_HUNDREDS, HUNDREDS, PERCENT_SIGNS } from "../../lexicon/search/percent-words.ts";
import { toDedupForm } from "../../text/dedup-form.ts";

const NUMBER = "\\p{Nd}[\\p{Nd}.,\\u060C\\u066B\\u066C]*";
const SIGN = `[${PERCENT_SIGNS.join("")}]`;
const PERCENT = `(?:${SIGN}|(?:${BEFORE_HUNDREDS.join("|")})(?:${HUNDREDS.join("|")}))`;
/** A number before its percent, or behind the sign, as right-to-left text is often typed. */
const SHARE = new RegExp(`(?<=^| )(?:(${NUMBER}) ?${PERCENT}|${SIGN} ?(${NUMBER}))(?= |$)`, "gu");

/** Shares of a hundred among the words: a number and its percent are one thing, as `5 في المئة`. All are answered in one form, `5%`. */
export const percentPhrases = (words: readonly string[]): readonly string[] =>
  [...words.join(" ").matchAll(SHARE)].map(([, before, behind]) => `${before ?? behind ?? ""}%`);

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
