/** document/names/: whether a word is a part of a name of a person, or a word of news; by tables of the lexicon. */

import { NEWS_WORDS } from "../../lexicon/names/people/news-words.ts";

/** Prefixes of the present tense and endings: what is left in the table without them is not there a second time. */
const PREFIXES = ["ي", "ت", "ن", "سي", "ست"] as const;
const SUFFIXES = ["ها", "هم", "ات", "ين", "ون", "وا", "ه", "ا", "ت"] as const;
const SHORTEST_REST = 3;

let words: ReadonlySet<string> | undefined;

/** Whether a word without one of the endings, if it has one, is in the table. */
const isWithEnding = (known: ReadonlySet<string>, form: string): boolean => {
  if (known.has(form)) return true;
  for (const suffix of SUFFIXES) {
    const rest = form.length - suffix.length;
    if (rest >= SHORTEST_REST && form.endsWith(suffix) && known.has(form.slice(0, rest))) return true;
  }
  return false;
};

/** Whether a folded word is a word of news, rather than a name or a misspelling: also `تعرضت`, with both. Clitics are not taken off. */
export const isNewsWord = (form: string): boolean => {
  const known = (words ??= new Set(NEWS_WORDS.trim().split(/\s+/u)));
  if (isWithEnding(known, form)) return true;
  for (const prefix of PREFIXES) {
    const rest = form.length - prefix.length;
    if (rest >= SHORTEST_REST && form.startsWith(prefix) && isWithEnding(known, form.slice(prefix.length)))
      return true;
  }
  return false;
};
