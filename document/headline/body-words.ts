import type { ProseRange } from "../boilerplate/page.ts";
import { foldedOf, isProse, type Line } from "../lines/line.ts";

/** Lines of the body to look at: a headline is about its beginning. */
const LINES_OF_BODY = 40;
/** Shorter words are prepositions and pronouns, which stand in every text. */
const SHORTEST_WORD = 3;
/** The fewest words that a headline shares with its body, and their least share of its own words. Chosen on generated pages (docs/measurements/reading.md). */
const FEWEST_SHARED = 2;
const LEAST_SHARE = 0.3;

/**
 * Letters written together with the word that follows: waw or feh, then beh, kaf or lam, then the article.
 * Source: the prefixes of the light10 stemmer (Larkey, Ballesteros and Connell, 2002). Three letters must remain.
 */
const PREFIXES =
  /^[\u0648\u0641]?(?:\u0628\u0627\u0644|\u0643\u0627\u0644|\u0627\u0644|\u0644\u0644|\u0628|\u0644)?(?=.{3})/u;

/** Every prefix begins with one of these letters. Most words do not, and need no pattern. */
const FIRST_OF_A_PREFIX = "\u0648\u0641\u0628\u0643\u0627\u0644";

const bareOf = (word: string): string =>
  FIRST_OF_A_PREFIX.includes(word.charAt(0)) ? word.replace(PREFIXES, "") : word;

const bareWordsOf = (line: Line): readonly string[] => {
  const words: string[] = [];
  for (const word of foldedOf(line).split(" ")) if (word.length >= SHORTEST_WORD) words.push(bareOf(word));
  return words;
};

/**
 * The words of the body's first paragraphs, without prefixes. Lines between and below the paragraphs are left out, since they may be
 * boilerplate: if the site's name stood there, the same name above the headline would be taken for the headline.
 */
export const bodyWords = (lines: readonly Line[], { first, last }: ProseRange): ReadonlySet<string> => {
  const body = lines.slice(first, Math.min(last + 1, first + LINES_OF_BODY));
  const paragraphs = body.filter(isProse);
  const words = new Set<string>();
  for (const line of paragraphs.length === 0 ? body : paragraphs)
    for (const word of bareWordsOf(line)) words.add(word);
  return words;
};

/** How many of a line's different words the body has (`shared`), and how many it has (`of`). */
export interface SharedWords {
  readonly shared: number;
  readonly of: number;
}

export const sharedWith = (line: Line, body: ReadonlySet<string>): SharedWords => {
  const words = new Set(bareWordsOf(line));
  let shared = 0;
  for (const word of words) if (body.has(word)) shared += 1;
  return { shared, of: words.size };
};

/** Are these enough words for a headline? The name of a site, a slogan or a menu does not share so many. */
export const speaks = ({ shared, of }: SharedWords = { shared: 0, of: 0 }): boolean =>
  shared >= FEWEST_SHARED && shared >= of * LEAST_SHARE;

/** Does a line share enough words with the body to be its headline? */
export const speaksOf = (line: Line, body: ReadonlySet<string>): boolean => speaks(sharedWith(line, body));

/** The share of these words that the others have, too: 0 to 1. */
export const shareIn = (words: ReadonlySet<string>, others: ReadonlySet<string>): number => {
  let shared = 0;
  for (const word of words) if (others.has(word)) shared += 1;
  return words.size === 0 ? 0 : shared / words.size;
};
