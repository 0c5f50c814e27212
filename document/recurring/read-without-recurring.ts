import { PAGE_RULES } from "../../lexicon/boilerplate/page-rules.ts";
import { foldStored } from "../../text/dedup-form.ts";
import { countWords } from "../../text/words.ts";
import type { BoilerplateLine, PageArticle } from "../article.ts";
import { ruleByPhrase } from "../boilerplate/by-phrase.ts";
import { ruleByShape } from "../boilerplate/by-shape.ts";
import { endsSentence, isProse, type Line, linesOf } from "../lines/line.ts";
import type { PageLine } from "../metadata/page-lines.ts";
import { readArticleAndLines } from "../read-article.ts";
import { speaksOf, bodyWords } from "../boilerplate/body-words.ts";
import type { Structure } from "../boilerplate/by-markup.ts";

/** The lines that recur in a folder: how many unrelated articles have each at the least, and their {@link recurringKeyOf keys}. */
export interface RecurringLines {
  readonly unrelated: number;
  readonly keys: ReadonlySet<string>;
}

/** A line that recurs, as it was learned. */
export interface LearnedLine {
  /** Of {@link recurringKeyOf}. */
  readonly key: string;
  /** As one of the articles has it. */
  readonly text: string;
  /** How many of the articles that were looked at have it, related or not. */
  readonly articles: number;
}

/** What was learned, as reading needs it. */
export const recurringOf = (unrelated: number, learned: readonly LearnedLine[]): RecurringLines => ({
  unrelated,
  keys: new Set(learned.map(({ key }) => key)),
});

/** The id of the rule that takes such a line. */
export const RECURRING_RULE = "position.recurring";

/** A notice at the foot of a page may be long; what is longer is an article. */
const MOST_WORDS = 60;
const LONGEST = 500;
const LETTER = /\p{L}/u;
const NUMBERS = /\d+/gu;
const ANY_NUMBER = "0";

/**
 * What a line is counted by: its dedup form, where one number is as good as another (`0`). Null for a line that is not counted: one that a rule knows wherever it
 * stands or by its shape (a date, a number, a link), and one that is too long or has no letter.
 */
export const recurringKeyOf = (text: string): string | null => {
  if (text.length > LONGEST || !LETTER.test(text)) return null;
  const words = countWords(text);
  if (words === 0 || words > MOST_WORDS) return null;
  const folded = foldStored(text);
  const line: Line = { number: 1, text, words, folded };
  const isKnown = ruleByPhrase(line, "anywhere") !== undefined || ruleByShape(line, true) !== undefined;
  return isKnown ? null : folded.replace(NUMBERS, ANY_NUMBER);
};

/** The keys of the recurring lines that were taken out of an article, each once, in their own order. */
export const takenKeysOf = ({ boilerplate }: Pick<PageArticle, "boilerplate">): readonly string[] => {
  const keys = boilerplate.flatMap(({ rule, text }) =>
    rule === RECURRING_RULE ? (recurringKeyOf(text) ?? []) : [],
  );
  return [...new Set(keys)].toSorted();
};

/** Rules that know a line by what is around it: they may have been led astray by the lines that recur. */
const BY_PLACE = /^(?:position|headline)\./u;
/** Fewer words make no headline as long as there is another. */
const FEWEST_WORDS = 3;

interface PageRead {
  readonly article: PageArticle;
  readonly lines: readonly PageLine[];
}

/** The line of a text that is a line already. */
const lineFrom = (text: string): Line | undefined => linesOf(text)[0];

const isOwnLine = ({ article, lines }: PageRead): boolean => {
  const line = lineFrom(article.headline);
  return (
    line !== undefined &&
    line.words >= FEWEST_WORDS &&
    !isProse(line) &&
    !endsSentence(line.text) &&
    lines.some(({ text }) => text === article.headline)
  );
};

const speaks = (headline: string, body: string): boolean => {
  const line = lineFrom(headline);
  const bodyLines = linesOf(body);
  return line !== undefined && speaksOf(line, bodyWords(bodyLines, { first: 0, last: bodyLines.length - 1 }));
};

/**
 * Is the headline that was found without the recurring lines surely one? A daily weather report has the same headline
 * every day, and then its first sentence would stand in for it.
 */
const isSureHeadline = (clean: PageRead): boolean => {
  const { headline, body } = clean.article;
  return isOwnLine(clean) && speaks(headline, body);
};

/** The text without these lines: their places are empty, so that the others keep their numbers. */
const blank = (stored: string, all: readonly PageLine[], out: ReadonlySet<PageLine>): string => {
  const rows = stored.split("\n");
  all.forEach((line, index) => {
    if (out.has(line)) rows.fill("", line.number - 1, (all[index + 1]?.number ?? rows.length + 1) - 1);
  });
  return rows.join("\n");
};

/** All lines with their roles: one that was taken out has the role of its place, so that a date in it is still read. */
const withTaken = (lines: readonly PageLine[], taken: readonly PageLine[]): readonly PageLine[] => {
  const body = lines.filter(({ role }) => role === "body");
  const first = body[0]?.number ?? Infinity;
  const last = body.at(-1)?.number ?? 0;
  const placed = taken.map((line): PageLine => {
    if (line.number < first) return { ...line, role: "header" };
    return { ...line, role: line.number > last ? "footer" : "body" };
  });
  return [...lines, ...placed].toSorted((one, other) => one.number - other.number);
};

const byNumber = (one: BoilerplateLine, other: BoilerplateLine): number => one.line - other.line;

/** What both readings say; the first saw the head and foot of the page, so it knows what the second does not. */
const merge = (
  { article: first }: PageRead,
  { article, lines }: PageRead,
  taken: readonly PageLine[],
  unrelated: number,
): PageRead => {
  const recurring = taken.map(({ number, text }): BoilerplateLine => ({
    line: number,
    kind: PAGE_RULES[RECURRING_RULE].kind,
    rule: RECURRING_RULE,
    unrelated,
    text,
  }));
  const { outlet, section, byline, dateline, agency } = first;
  return {
    article: {
      ...article,
      outlet: article.outlet ?? outlet,
      section: article.section ?? section,
      byline: article.byline ?? byline,
      dateline: article.dateline ?? dateline,
      agency: article.agency.length > 0 ? article.agency : agency,
      boilerplate: [...article.boilerplate, ...recurring].toSorted(byNumber),
    },
    lines: withTaken(lines, taken),
  };
};

/**
 * Reads a page again without the lines that recur in its folder; `first` is what the rules alone made of it, and stays
 * where no such line is left in headline or body.
 *
 * What a rule knows by its words stays with that rule, since it may say who wrote the article, and when. A recurring
 * headline goes only if there is a better one, and an article always keeps a body. No line is lost: those taken out are
 * boilerplate of the kind `recurring`. The identity of the document is the first reading's business, so that it does not
 * change with what is learned.
 */
export const readWithoutRecurring = (
  stored: string,
  first: PageRead,
  { keys, unrelated }: RecurringLines,
  structure: Structure = {},
): PageRead => {
  if (keys.size === 0) return first;
  const known = new Map(first.article.boilerplate.map(({ line, rule }) => [line, rule]));
  const recurring = first.lines.filter(({ number, text }) => {
    const rule = known.get(number);
    if ((rule !== undefined && !BY_PLACE.test(rule)) || number === structure.headline) return false;
    const key = recurringKeyOf(text);
    return key !== null && keys.has(key);
  });
  const inBody = recurring.filter(({ number }) => !known.has(number));
  if (inBody.length === 0) return first;
  const readWithout = (taken: readonly PageLine[]): PageRead | null => {
    const read = readArticleAndLines(blank(stored, first.lines, new Set(taken)), structure);
    return read === null || read.article.body === "" ? null : merge(first, read, taken, unrelated);
  };
  const { headline } = first.article;
  if (inBody.some(({ text }) => text === headline)) {
    // What stood around a false headline was told by it.
    const clean = readWithout(recurring);
    if (clean !== null && isSureHeadline(clean)) return clean;
  }
  const clean = readWithout(inBody.filter(({ text }) => text !== headline));
  return clean?.article.headline === headline ? clean : first;
};
