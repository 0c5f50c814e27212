/** document/recurring/: lines that many unrelated articles of one folder share, and reading a page without them. */

import { LAYOUT_RULES } from "../../lexicon/boilerplate/layout-rules.ts";
import type { ArticleMetadata, BoilerplateLine, EachFieldOf, PageArticle } from "../article.ts";
import { endsSentence, isProse, type Line, linesOf } from "../lines/line.ts";
import type { PageLine } from "../metadata/page-lines.ts";
import { type PageRead, readLines } from "../read-article.ts";
import { speaksOf, bodyWords } from "../headline/body-words.ts";
import type { Structure } from "../boilerplate/by-markup.ts";
import { RECURRING_RULE, recurringKeyOf, type RecurringLines } from "./recurring-lines.ts";

/** Rules that know a line by the lines around it; recurring lines may have misled them. */
const BY_POSITION = /^(?:position|headline)\./u;
/** A line of fewer words is not the headline if there is another candidate. */
const FEWEST_WORDS = 3;

/** A text of one line as a {@link Line}. */
const lineFrom = (text: string): Line | undefined => linesOf(text)[0];

/** Whether the headline is a line by itself that looks like one. */
const isHeadlineLine = ({ article, lines }: PageRead): boolean => {
  const { headline } = article;
  const line = headline === null ? undefined : lineFrom(headline);
  return (
    line !== undefined &&
    line.words >= FEWEST_WORDS &&
    !isProse(line) &&
    !endsSentence(line.text) &&
    lines.some(({ text }) => text === headline)
  );
};

const sharesWords = (headline: string, body: string): boolean => {
  const line = lineFrom(headline);
  const bodyLines = linesOf(body);
  return line !== undefined && speaksOf(line, bodyWords(bodyLines, { first: 0, last: bodyLines.length - 1 }));
};

/**
 * Whether the headline of the second reading is certainly one. A daily weather report has the same headline every day, so
 * that line recurs; the second reading would take its first sentence instead.
 */
const isSureHeadline = (clean: PageRead): boolean => {
  const { headline, body } = clean.article;
  return headline !== null && isHeadlineLine(clean) && sharesWords(headline, body);
};

/** All lines with their roles. A line that was taken out gets the role of its position, so that a date in it is still read. */
const withTaken = (lines: readonly PageLine[], taken: readonly PageLine[]): readonly PageLine[] => {
  const body = lines.filter(({ role }) => role === "body");
  const first = body[0]?.number ?? Infinity;
  const last = body.at(-1)?.number ?? 0;
  const positioned = taken.map((line): PageLine => {
    if (line.number < first) return { ...line, role: "header" };
    return { ...line, role: line.number > last ? "footer" : "body" };
  });
  return [...lines, ...positioned].toSorted((one, other) => one.number - other.number);
};

const byLine = (one: BoilerplateLine, other: BoilerplateLine): number => one.line - other.line;

/**
 * The metadata of both readings. The second reading is the better one, but only the first saw the head and the foot of
 * the page as they are, so it fills in what they say.
 */
const mergeMetadata = (first: PageArticle, second: PageArticle): EachFieldOf<ArticleMetadata> => ({
  alternativeHeadlines: second.alternativeHeadlines,
  subheadings: second.subheadings,
  section: second.section ?? first.section,
  byline: second.byline ?? first.byline,
  outlet: second.outlet ?? first.outlet,
  agency: second.agency.length > 0 ? second.agency : first.agency,
  dateline: second.dateline ?? first.dateline,
  captions: second.captions,
  tags: second.tags,
});

const merge = (
  first: PageRead,
  second: PageRead,
  taken: readonly PageLine[],
  unrelated: number,
): PageRead => {
  const recurring = taken.map(({ number, text }): BoilerplateLine => ({
    line: number,
    kind: LAYOUT_RULES[RECURRING_RULE].kind,
    rule: RECURRING_RULE,
    unrelated,
    text,
  }));
  return {
    article: {
      ...second.article,
      ...mergeMetadata(first.article, second.article),
      boilerplate: [...second.article.boilerplate, ...recurring].toSorted(byLine),
    },
    lines: withTaken(second.lines, taken),
    headlineWeighed: second.headlineWeighed,
  };
};

/**
 * Reads a page again without the recurring lines of its folder. Returns `first` if headline and body have none.
 *
 * A line that a rule knows by its words keeps that rule, because it may say who wrote the article, or when. A recurring
 * headline is taken out only if there is a better one, and an article always keeps a body. No line is lost: the lines taken
 * out become boilerplate of the kind `recurring`. The document id comes from the first reading, so that it does not depend
 * on what was learned.
 *
 * @param first the article that the rules alone read out of the page, and its lines
 */
export const readWithoutRecurring = (
  first: PageRead,
  { keys, unrelated }: RecurringLines,
  structure: Structure = {},
): PageRead => {
  if (keys.size === 0) return first;
  const ruleAt = new Map(first.article.boilerplate.map(({ line, rule }) => [line, rule]));
  const recurring = first.lines.filter(({ number, text }) => {
    const rule = ruleAt.get(number);
    if ((rule !== undefined && !BY_POSITION.test(rule)) || number === structure.headline) return false;
    const key = recurringKeyOf(text);
    return key !== null && keys.has(key);
  });
  const inBody = recurring.filter(({ number }) => !ruleAt.has(number));
  if (inBody.length === 0) return first;
  const readWithout = (taken: readonly PageLine[]): PageRead | null => {
    const out = new Set(taken);
    const read = readLines(
      first.lines.filter((line) => !out.has(line)),
      structure,
    );
    return read === null || read.article.body === "" ? null : merge(first, read, taken, unrelated);
  };
  const { headline } = first.article;
  if (inBody.some(({ text }) => text === headline)) {
    // Rules by position started from the false headline, so the lines around it go too.
    const clean = readWithout(recurring);
    if (clean !== null && isSureHeadline(clean)) return clean;
  }
  const clean = readWithout(inBody.filter(({ text }) => text !== headline));
  return clean?.article.headline === headline ? clean : first;
};
