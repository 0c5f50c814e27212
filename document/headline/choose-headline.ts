import type { BoilerplateKind } from "../../lexicon/boilerplate/rule.ts";
import { ARABIC_LETTER } from "../../text/arabic-letter.ts";
import { foldStored } from "../../text/dedup-form.ts";
import { MOST_WORDS_OF_A_TITLE } from "../boilerplate/line-lengths.ts";
import { hasProse, type Page } from "../boilerplate/page.ts";
import { endsSentence, foldedOf, type Line } from "../lines/line.ts";
import { bodyWords, speaksOf } from "./body-words.ts";
import { LONGEST_HEADLINE } from "./cut-headline.ts";
import { behindCue } from "./headline-cue.ts";
import { areTwoNames, isCuedValue, isNoHeadline } from "./not-a-headline.ts";

/** From this length on, a longer line is no likelier to be the headline. A shorter one may be a heading. */
const ENOUGH_WORDS = 6;
/** A page has a head if at least this many lines stand above its headline. */
const LINES_OF_A_HEAD = 2;
/** The first line of a file without a head is its headline, if it is longer than the name of a site. */
const FEWEST_WORDS_OF_A_FIRST_LINE = 6;
/** A line of up to this many words may be a name, and names too stand beside dates and bylines. */
const MOST_WORDS_OF_A_NAME = 3;
/** A date or byline beside a line counts as this many words of it. */
const WORTH_OF_A_SIGNATURE = 2.5;
/** Only this many lines are candidates. The headline is never further down. */
const MOST_CANDIDATES = 200;

/** Kinds of lines that stand right under a headline, or right above it. */
const BESIDE_A_HEADLINE: ReadonlySet<BoilerplateKind | undefined> = new Set(["date_line", "byline"]);

/**
 * The likeliest headline where no line shares words with the body: the first candidate; if that is as short as a heading, the longest one
 * in the page's head, and of two as long the one with a date or byline beside it.
 */
const likeliest = ({ lines, labels }: Page, candidates: readonly number[]): number => {
  const isSigned = (at: number): boolean =>
    (lines[at]?.words ?? 0) > MOST_WORDS_OF_A_NAME &&
    [at - 1, at + 1].some((beside) => BESIDE_A_HEADLINE.has(labels[beside]?.kind));
  const lengthOf = (at: number): number =>
    Math.min(lines[at]?.words ?? 0, ENOUGH_WORDS) + (isSigned(at) ? WORTH_OF_A_SIGNATURE : 0);
  const isHeadline = (at: number): boolean =>
    at >= LINES_OF_A_HEAD &&
    (lines[at]?.words ?? 0) <= MOST_WORDS_OF_A_TITLE &&
    !endsSentence(lines[at]?.text ?? "");
  const titles = candidates.filter((at) => !areTwoNames(lines[at]));
  const [first = candidates[0] ?? -1, ...others] = titles;
  if (lengthOf(first) >= FEWEST_WORDS_OF_A_FIRST_LINE) return first;
  return others.filter(isHeadline).reduce((best, at) => (lengthOf(at) > lengthOf(best) ? at : best), first);
};

/** Separates the steps of a path to an article, which often ends with its headline. */
const STEP = /[\u00BB\u203A>]/u;
const MOST_WORDS_OF_A_PATH = 40;

/** The last steps of the paths that stand above the body. */
const endsOfPaths = ({ lines, prose }: Page): ReadonlySet<string> =>
  new Set(
    lines.slice(0, prose.first).flatMap(({ text, words }) => {
      if (words > MOST_WORDS_OF_A_PATH || text.includes("\u00AB")) return [];
      const steps = text.split(STEP).filter((step) => step.trim() !== "");
      return steps.length > 1 ? [foldStored((steps.at(-1) ?? "").trim())] : [];
    }),
  );

/** The candidates in Arabic, if there are any: a page in two languages has the words of its site software in the other one. */
const inArabic = ({ lines }: Page, candidates: readonly number[]): readonly number[] => {
  const arabic = candidates.filter((at) =>
    ARABIC_LETTER.test(lines[at]?.text.slice(0, LONGEST_HEADLINE) ?? ""),
  );
  return arabic.length > 0 ? arabic : candidates;
};

/** Is the first line of the file the headline, even if the next line shares more words with the body? */
const beginsWithHeadline = ({ lines, labels }: Page, first: number, speaking: number): boolean =>
  first === 0 &&
  lines[0]?.number === 1 &&
  (lines[0]?.words ?? 0) >= FEWEST_WORDS_OF_A_FIRST_LINE &&
  speaking <= LINES_OF_A_HEAD &&
  labels.slice(0, speaking).every((label) => label === undefined);

/**
 * Chooses the headline among the positions of lines that could be it (`all`): the one with a cue for it, else the one that a path ends
 * with, else the first that shares words with the body, else the likeliest. -1 if there are none.
 */
export const chooseHeadline = (page: Page, all: readonly number[]): number => {
  const { lines, prose } = page;
  if (!hasProse(page)) return all.find((at) => !isNoHeadline(lines[at], at)) ?? all[0] ?? -1;
  const free = all.slice(0, MOST_CANDIDATES).filter((at) => !isNoHeadline(lines[at], at));
  const candidates = inArabic(page, free);
  const [first = all[0] ?? -1] = candidates;
  if (candidates.length < 2) return first;
  const words = bodyWords(lines, prose);
  const speaks = (at: number): boolean => {
    const line = lines[at];
    return line !== undefined && !areTwoNames(line) && speaksOf(line, words);
  };
  const withCue = candidates.find((at) => behindCue(lines[at]?.text ?? "") !== undefined);
  if (withCue !== undefined && (speaks(withCue) || !candidates.some(speaks))) return withCue;
  const paths = endsOfPaths(page);
  const endOfPath = candidates.findLast((at) => paths.has(foldedOf(lines[at] as Line)));
  if (endOfPath !== undefined) return endOfPath;
  const speaking = candidates.find((at) => speaks(at) && !isCuedValue(lines[at])) ?? candidates.find(speaks);
  if (speaking === undefined) return likeliest(page, candidates);
  return beginsWithHeadline(page, first, speaking) ? first : speaking;
};
