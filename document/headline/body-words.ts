import type { ProseRange } from "../boilerplate/page.ts";
import { foldedOf, isProse, type Line } from "../lines/line.ts";

/** So much of the body is enough to know what it is about: headlines tell of the beginning. */
const LINES_OF_BODY = 40;
/** Shorter words (prepositions, pronouns) stand in every text. */
const SHORTEST_WORD = 3;
/** A headline shares at least so many words with its body, and such a part of its own. Chosen on generated pages (docs/reading.md). */
const FEWEST_SHARED = 2;
const LEAST_SHARE = 0.3;

/**
 * What is written together with the word that follows: waw or feh, then beh, kaf or lam, then the article.
 * Source: the prefixes of the light10 stemmer (Larkey, Ballesteros and Connell, 2002). Three letters must remain.
 */
const PREFIXES =
  /^[\u0648\u0641]?(?:\u0628\u0627\u0644|\u0643\u0627\u0644|\u0627\u0644|\u0644\u0644|\u0628|\u0644)?(?=.{3})/u;

/** Every prefix begins with one of these; most words begin with none, and need no pattern. */
const FIRST_OF_A_PREFIX = "\u0648\u0641\u0628\u0643\u0627\u0644";

const bareOf = (word: string): string =>
  FIRST_OF_A_PREFIX.includes(word.charAt(0)) ? word.replace(PREFIXES, "") : word;

const wordsOf = (line: Line): readonly string[] => {
  const words: string[] = [];
  for (const word of foldedOf(line).split(" ")) if (word.length >= SHORTEST_WORD) words.push(bareOf(word));
  return words;
};

/**
 * The words of a body's first paragraphs, without what is written together with them. What stands between and below the
 * paragraphs may be the page's: the site's name there would make the site's name above speak of the body.
 */
export const bodyWords = (lines: readonly Line[], { first, last }: ProseRange): ReadonlySet<string> => {
  const body = lines.slice(first, Math.min(last + 1, first + LINES_OF_BODY));
  const paragraphs = body.filter(isProse);
  const words = new Set<string>();
  for (const line of paragraphs.length === 0 ? body : paragraphs)
    for (const word of wordsOf(line)) words.add(word);
  return words;
};

/**
 * Does a line speak of the body? A headline does; the name of a site, a slogan or a menu shares no words with it.
 */
export const speaksOf = (line: Line, body: ReadonlySet<string>): boolean => {
  const words = new Set(wordsOf(line));
  let shared = 0;
  for (const word of words) if (body.has(word)) shared += 1;
  return shared >= FEWEST_SHARED && shared >= words.size * LEAST_SHARE;
};
