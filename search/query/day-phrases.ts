import { MONTH_NAMES } from "../../lexicon/dates/month-names.ts";
import { toDedupForm } from "../../text/dedup-form.ts";

/** One or two digits of any script: the day of a month. */
const DAY = /^\p{Nd}{1,2}$/u;
/** Words of the longest name of a month: `كانون الثاني`. */
const MOST_WORDS_OF_A_MONTH = 2;

const monthNames: ReadonlySet<string> = new Set(
  MONTH_NAMES.flatMap(({ names }) => names.map((name) => toDedupForm(name))),
);

/**
 * Days that are typed among other words: a number and the name of a month behind it. They are one thing, `14 جانفي`, and are asked for
 * together.
 */
export const dayPhrases = (words: readonly string[]): readonly string[] =>
  words.flatMap((word, at) => {
    if (!DAY.test(word)) return [];
    for (let count = MOST_WORDS_OF_A_MONTH; count > 0; count -= 1) {
      const month = words.slice(at + 1, at + 1 + count);
      if (month.length === count && monthNames.has(toDedupForm(month.join(" "))))
        return [[word, ...month].join(" ")];
    }
    return [];
  });
