import { bodyWords, shareIn, speaksOf } from "../headline/body-words.ts";
import { mayTitle } from "../headline/may-title.ts";
import { isProse, type Line } from "../lines/line.ts";
import { ARABIC_LETTER } from "../../text/arabic-letter.ts";
import { ruleByPhrase } from "../boilerplate/by-phrase.ts";
import type { Labels } from "../boilerplate/label.ts";
import { isMostlyDate } from "../boilerplate/mostly-date.ts";
import type { ProseRange } from "../boilerplate/page.ts";

/** A stretch of prose between stretches of a page's furniture: the article, rules for comments, a note about the site. */
interface ProseBlock extends ProseRange {
  /** Of its lines of prose. */
  readonly words: number;
}

/** Furniture parts two blocks if at least one of its lines closes a body and no line of prose is in so many lines ... */
const FEWEST_LINES_WITH_CLOSING = 6;
/** ... or if no line of prose is in so many lines, of which so many are furniture by their words. */
const FEWEST_LINES_APART = 12;
const FEWEST_FURNITURE = 2;
/** Headings and buttons at a page's foot are not longer. A longer line with such words is a sentence. */
const MOST_WORDS_OF_A_CLOSING_LINE = 14;
/** A block whose words are so far those of the article goes on with it: its second half below a box of links ... */
const LEAST_SHARED_WORDS = 0.25;
/** ... of at most so many lines. */
const MOST_LINES_OF_A_BOX = 30;
/** A block that is so many times shorter than another one is no article beside it. */
const TIMES_AS_LONG = 2.5;
/** The title of an article, and the line with its date, stand in so many lines above it. */
const LINES_OF_A_HEAD = 6;
const MOST_WORDS_BESIDE_DATE = 5;

const furnitureBy = (line: Line) => ruleByPhrase(line, "outside") ?? ruleByPhrase(line, "anywhere");

/** Does the line end the article it stands under, by its words: comments, keywords, copyright? */
export const isClosing = (line: Line): boolean =>
  line.words <= MOST_WORDS_OF_A_CLOSING_LINE && furnitureBy(line)?.closes === true;

const partsBlocks = (gap: readonly Line[]): boolean =>
  (gap.length >= FEWEST_LINES_WITH_CLOSING && gap.some(isClosing)) ||
  (gap.length >= FEWEST_LINES_APART &&
    gap.filter((line) => furnitureBy(line) !== undefined).length >= FEWEST_FURNITURE);

const isArabic = (line: Line): boolean => ARABIC_LETTER.test(line.text);

/** Which lines are prose. On a page with Arabic prose only that counts: the notices of its software may be in English. */
const proseOf = (lines: readonly Line[], labels: Labels): readonly boolean[] => {
  const prose = lines.map((line, at) => labels[at] === undefined && isProse(line));
  const hasArabic = lines.some((line, at) => prose[at] === true && isArabic(line));
  return hasArabic ? lines.map((line, at) => prose[at] === true && isArabic(line)) : prose;
};

/** The blocks of prose of a page, in order. Linear. */
const blocksOf = (lines: readonly Line[], labels: Labels): readonly ProseBlock[] => {
  const blocks: ProseBlock[] = [];
  const prose = proseOf(lines, labels);
  lines.forEach((line, at) => {
    if (prose[at] !== true) return;
    const known = blocks.at(-1);
    if (known === undefined || partsBlocks(lines.slice(known.last + 1, at)))
      blocks.push({ first: at, last: at, words: line.words });
    else blocks[blocks.length - 1] = { ...known, last: at, words: known.words + line.words };
  });
  return blocks;
};

/** Does a line between the block above and this one title it? */
const hasTitle = (
  lines: readonly Line[],
  labels: Labels,
  { first, last }: ProseRange,
  from: number,
): boolean => {
  const words = bodyWords(lines, { first, last });
  return lines.some(
    (line, at) =>
      at >= from && at < first && labels[at] === undefined && mayTitle(line) && speaksOf(line, words),
  );
};

/** Do a title and a date stand right above the block? */
const hasHead = (lines: readonly Line[], labels: Labels, block: ProseBlock): boolean => {
  const from = Math.max(0, block.first - LINES_OF_A_HEAD);
  return (
    hasTitle(lines, labels, block, from) &&
    lines.slice(from, block.first).some((line) => isMostlyDate(line, MOST_WORDS_BESIDE_DATE))
  );
};

/** A shorter block may be a notice above the article. */
const FEWEST_WORDS_OF_AN_ARTICLE = 20;

/** The blocks that do not stand below another one and the comments on it. */
const aboveComments = (lines: readonly Line[], blocks: readonly ProseBlock[]): readonly ProseBlock[] => {
  const article = blocks.find(({ words }) => words >= FEWEST_WORDS_OF_AN_ARTICLE);
  if (article === undefined) return blocks;
  const comments = lines.findIndex(
    (line, at) => at > article.last && furnitureBy(line)?.kind === "comment_form",
  );
  return comments < 0 ? blocks : blocks.filter(({ first }) => first < comments);
};

/**
 * The block that is the article: the first one below a line that titles it, if no other such block is much longer. On a page without titles, as where
 * all buttons are one line, it is the first one that is not much shorter than the longest.
 */
const chooseBlock = (
  blocks: readonly ProseBlock[],
  titled: readonly ProseBlock[],
): ProseBlock | undefined => {
  const candidates = titled.length > 0 ? titled : blocks;
  const longest = Math.max(...candidates.map(({ words }) => words));
  return candidates.find(({ words }) => words * TIMES_AS_LONG >= longest);
};

/**
 * The prose of a page that is its article, and the blocks that are not. Many pages have more prose in their rules for comments and their notices
 * than in their article.
 *
 * What follows the article goes on with it if it speaks of the same, or has a title and a date of its own and is about as long: a file of
 * several articles.
 */
export const articleBlocks = (
  lines: readonly Line[],
  labels: Labels,
): { readonly article: ProseRange; readonly others: readonly ProseRange[] } | null => {
  const blocks = blocksOf(lines, labels);
  const [first] = blocks;
  if (first === undefined) return null;
  if (blocks.length === 1) return { article: first, others: [] };
  const possible = aboveComments(lines, blocks);
  const titled = possible.filter((block, at) =>
    hasTitle(lines, labels, block, (possible[at - 1]?.last ?? -1) + 1),
  );
  const chosen = chooseBlock(possible, titled) ?? first;
  const words = bodyWords(lines, chosen);
  let article: ProseRange = chosen;
  for (const block of blocks) {
    const gap = block.first - article.last;
    if (gap <= 0) continue;
    const speaksOfIt =
      gap <= MOST_LINES_OF_A_BOX && shareIn(bodyWords(lines, block), words) >= LEAST_SHARED_WORDS;
    const isAnother = block.words * TIMES_AS_LONG >= chosen.words && hasHead(lines, labels, block);
    if (speaksOfIt || isAnother) article = { first: article.first, last: block.last };
  }
  return { article, others: blocks.filter(({ first: at }) => at < article.first || at > article.last) };
};
