import { HEADLINE_WEIGHTS } from "../../lexicon/article/headline-weights.ts";
import { ARABIC_LETTER } from "../../text/arabic-letter.ts";
import { type Weighed, weighedOf, weightedSum } from "../weighed.ts";
import { hasProse, type Page } from "../boilerplate/page.ts";
import type { Line } from "../lines/line.ts";
import { bodyWords, speaksOf } from "./body-words.ts";
import { LONGEST_HEADLINE } from "./cut-headline.ts";
import { type HeadlineFeatures, headlineFeatures } from "./headline-features.ts";
import { areTwoNames, isCuedValue, isNoHeadline } from "./not-a-headline.ts";

/** Only so many lines above the body are candidates. The headline is never further up. */
const MOST_CANDIDATES = 300;

/** The candidates in Arabic, if there are any: a page in two languages has the words of its site software in the other one. */
const inArabic = ({ lines }: Page, candidates: readonly number[]): readonly number[] => {
  const arabic = candidates.filter((at) =>
    ARABIC_LETTER.test(lines[at]?.text.slice(0, LONGEST_HEADLINE) ?? ""),
  );
  return arabic.length > 0 ? arabic : candidates;
};

/** The candidates of a page: the positions of lines that may be its headline, and the words of its body. */
export interface HeadlineCandidates {
  readonly at: readonly number[];
  readonly body: ReadonlySet<string>;
}

/** Without the names, and without the cues with their value, unless only these speak of the body. */
const withoutNames = ({ lines }: Page, { at: all, body }: HeadlineCandidates): readonly number[] => {
  const isTitle = (at: number): boolean => !isCuedValue(lines[at]);
  const speaks = (at: number): boolean => speaksOf(lines[at] as Line, body);
  const names = all.filter((at) => !areTwoNames(lines[at] as Line));
  const titles = names.filter(isTitle);
  const found = titles.some(speaks) ? titles : names.filter((at) => isTitle(at) || speaks(at));
  return found.length > 0 ? found : all;
};

/** The second line of a text with nothing around it is its lead if it has so many words, though it has more words of the body than the first. */
const FEWEST_WORDS_OF_A_LEAD = 12;
/** Between the sections of an article, which an agency prints above its headline. */
const COMMA = /[,\u060C]/u;

const wordsAt = ({ lines }: Page, at: number): number => lines[at]?.words ?? 0;

const hasNothingAround = ({ labels, prose }: Page): boolean =>
  labels.slice(0, prose.first).every((label) => label === undefined);

/**
 * The candidates among the positions of the lines above the prose that could be a headline (`all`), where there is a choice between at least two.
 * Else the one line that it is; -1 if there is none.
 */
export const headlineCandidates = (page: Page, all: readonly number[]): HeadlineCandidates | number => {
  const free = all.slice(-MOST_CANDIDATES).filter((at) => !isNoHeadline(page.lines[at], at));
  const candidates = inArabic(page, free);
  const [first = all[0] ?? -1] = candidates;
  if (candidates.length < 2) return first;
  const body = bodyWords(page.lines, page.prose);
  const at = withoutNames(page, { at: candidates, body });
  return at.length < 2 ? (at[0] ?? first) : { at, body };
};

/** The position of the headline, and what spoke for it; nothing if there was no choice. */
export interface HeadlineChoice {
  readonly at: number;
  readonly weighed: readonly Weighed[];
}

const only = (at: number): HeadlineChoice => ({ at, weighed: [] });

/**
 * Chooses the headline among the positions of lines that could be it (`all`): on a page with prose the one for which most speaks, of equals the first;
 * else the first that is no date, address or announcement. -1 if there are none.
 */
export const chooseHeadline = (page: Page, all: readonly number[]): HeadlineChoice => {
  if (!hasProse(page)) return only(all.find((at) => !isNoHeadline(page.lines[at], at)) ?? all[0] ?? -1);
  const candidates = headlineCandidates(page, all);
  if (typeof candidates === "number") return only(candidates);
  const { at, body } = candidates;
  const features = headlineFeatures(page, at, body);
  const scores = features.map((each) => weightedSum(each, HEADLINE_WEIGHTS));
  const best = scores.indexOf(Math.max(...scores));
  const [first = -1] = at;
  const likeliest = at[best] ?? first;
  const isRow = COMMA.test(page.lines[first]?.text ?? "");
  const isLead = first === 0 && likeliest === 1 && !isRow && wordsAt(page, 1) >= FEWEST_WORDS_OF_A_LEAD;
  if (isLead && hasNothingAround(page)) return only(first);
  return { at: likeliest, weighed: weighedOf(features[best] as HeadlineFeatures, HEADLINE_WEIGHTS) };
};
