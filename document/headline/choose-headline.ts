import { LONGEST_HEADLINE } from "./cut-headline.ts";
import type { BoilerplateKind } from "../../lexicon/boilerplate/rule.ts";
import type { Frame } from "../boilerplate/frame.ts";
import { behindCue } from "./headline-cue.ts";
import { isInstitution } from "./institution.ts";
import { foldStored } from "../../text/dedup-form.ts";
import { endsSentence, foldedOf, type Line } from "../lines/line.ts";
import type { Labels } from "../lines/label.ts";
import { strangersToDate } from "../published/is-dated.ts";
import { speaksOf, bodyWords } from "../boilerplate/body-words.ts";

/** A line of fewer words may be a heading; a longer one than this is a paragraph. */
const WORDS_OF_A_HEADLINE = 6;
const MOST_WORDS_OF_A_HEADLINE = 20;
/** So many lines above it, and a page has a head. */
const LINES_OF_A_HEAD = 2;
/** The first line of a file that has no head is its headline, if it is longer than the name of a site. */
const WORDS_OF_A_FIRST_LINE = 6;
/** A name stands beside a date too. */
const WORDS_OF_A_NAME = 3;
/** A date or byline beside it is worth more than two words. */
const SIGNED = 2.5;
/** No headline stands below so many lines that could be one. */
const MOST_CANDIDATES = 200;

/** What follows is what the line announces. */
const ANNOUNCES = /[:,\u060C]$/u;
/** With a time, even the first line of a file is no headline. */
const CLOCK = /\p{Nd}:\p{Nd}{2}/u;
/** A date and a name or two: who wrote it and when. */
const MOST_STRANGERS_TO_DATE = 4;
/** An address of mail or of the web: who sent it, or where it stands. */
const ADDRESS = /\S@\S|https?:/u;

/** What is paid for what, on a board of prices. */
const RATE = " = ";
/** The time of an entry in a list of news, before its title. */
const ENTRY_OF_NEWS = /^\p{Nd}{1,2}:\p{Nd}{2}(?!\p{Nd})/u;

const isAnnouncement = (line: Line | undefined, at: number): boolean =>
  line === undefined ||
  ENTRY_OF_NEWS.test(line.text) ||
  isInstitution(line) ||
  (line.words <= MOST_WORDS_OF_A_HEADLINE && line.text.includes(RATE)) ||
  ANNOUNCES.test(line.text.slice(-1)) ||
  ADDRESS.test(line.text.slice(0, LONGEST_HEADLINE)) ||
  ((at > 0 || CLOCK.test(line.text.slice(0, LONGEST_HEADLINE))) &&
    (strangersToDate(line.text) ?? Infinity) <= MOST_STRANGERS_TO_DATE);

/** A name and another, as of a site and its city: no headline, though the body may have both. */
const WORDS_OF_TWO_NAMES = 5;
const TWO_NAMES = /\S (?:[-|/\u2010-\u2015]|\u0640) \S/u;
/** A cue and its value, or a short headline that begins with a place. */
const CUED = /^\S{1,20} ?: ?\S/u;

const areTwoNames = (line: Line | undefined): boolean =>
  line !== undefined && line.words <= WORDS_OF_TWO_NAMES && TWO_NAMES.test(line.text);

/** Who wrote an article and when stands right under its headline, or right above. */
const BESIDE_A_HEADLINE: ReadonlySet<BoilerplateKind | undefined> = new Set(["date_line", "byline"]);

/**
 * Without a line that speaks of the body: the first, or if that is as short as a heading the longest in the page's head; of
 * two as long the one with a date or byline beside it.
 */
const likeliest = (lines: readonly Line[], labels: Labels, candidates: readonly number[]): number => {
  const isSigned = (at: number): boolean =>
    (lines[at]?.words ?? 0) > WORDS_OF_A_NAME &&
    [at - 1, at + 1].some((beside) => BESIDE_A_HEADLINE.has(labels[beside]?.kind));
  const lengthOf = (at: number): number =>
    Math.min(lines[at]?.words ?? 0, WORDS_OF_A_HEADLINE) + (isSigned(at) ? SIGNED : 0);
  const isHeadline = (at: number): boolean =>
    at >= LINES_OF_A_HEAD &&
    (lines[at]?.words ?? 0) <= MOST_WORDS_OF_A_HEADLINE &&
    !endsSentence(lines[at]?.text ?? "");
  const titles = candidates.filter((at) => !areTwoNames(lines[at]));
  const [first = candidates[0] ?? -1, ...others] = titles;
  if (lengthOf(first) >= WORDS_OF_A_FIRST_LINE) return first;
  return others.filter(isHeadline).reduce((best, at) => (lengthOf(at) > lengthOf(best) ? at : best), first);
};

/** Between the steps of the path to an article, which often ends with its headline. */
const STEP = /[\u00BB\u203A>]/u;
const MOST_WORDS_OF_A_PATH = 40;

/** What the paths that stand above the body end with. */
const endsOfPaths = (lines: readonly Line[], { first }: Frame): ReadonlySet<string> =>
  new Set(
    lines.slice(0, first).flatMap(({ text, words }) => {
      if (words > MOST_WORDS_OF_A_PATH || text.includes("\u00AB")) return [];
      const steps = text.split(STEP).filter((step) => step.trim() !== "");
      return steps.length > 1 ? [foldStored((steps.at(-1) ?? "").trim())] : [];
    }),
  );

const ARABIC_LETTER = /[\u0620-\u064A]/u;

/** Of those that could be a headline the ones in Arabic, if any is: a page in two languages has its program's words in the other. */
const inArabic = (lines: readonly Line[], candidates: readonly number[]): readonly number[] => {
  const arabic = candidates.filter((at) =>
    ARABIC_LETTER.test(lines[at]?.text.slice(0, LONGEST_HEADLINE) ?? ""),
  );
  return arabic.length > 0 ? arabic : candidates;
};

/**
 * Of the lines that could be the headline (`all`), the first that speaks of the body; without one, the likeliest. -1 of
 * none.
 */
export const chooseHeadline = (
  lines: readonly Line[],
  labels: Labels,
  all: readonly number[],
  frame: Frame,
): number => {
  if (frame.last < 0) return all.find((at) => !isAnnouncement(lines[at], at)) ?? all[0] ?? -1;
  const free = all.slice(0, MOST_CANDIDATES).filter((at) => !isAnnouncement(lines[at], at));
  const candidates = inArabic(lines, free);
  const [first = all[0] ?? -1] = candidates;
  if (candidates.length < 2) return first;
  const body = bodyWords(lines, frame);
  const speaks = (at: number): boolean => {
    const line = lines[at];
    return line !== undefined && !areTwoNames(line) && speaksOf(line, body);
  };
  const titled = candidates.find((at) => behindCue(lines[at]?.text ?? "") !== undefined);
  if (titled !== undefined && (speaks(titled) || !candidates.some(speaks))) return titled;
  const isCued = (at: number): boolean =>
    (lines[at]?.words ?? 0) <= WORDS_OF_TWO_NAMES && CUED.test(lines[at]?.text ?? "");
  const paths = endsOfPaths(lines, frame);
  const ended = candidates.findLast((at) => paths.has(foldedOf(lines[at] as Line)));
  if (ended !== undefined) return ended;
  const speaking = candidates.find((at) => speaks(at) && !isCued(at)) ?? candidates.find((at) => speaks(at));
  if (speaking === undefined) return likeliest(lines, labels, candidates);
  const isPlain =
    first === 0 &&
    lines[0]?.number === 1 &&
    (lines[0]?.words ?? 0) >= WORDS_OF_A_FIRST_LINE &&
    speaking <= LINES_OF_A_HEAD &&
    labels.slice(0, speaking).every((label) => label === undefined);
  return isPlain ? first : speaking;
};
