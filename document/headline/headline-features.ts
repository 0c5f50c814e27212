import type { BoilerplateKind } from "../../lexicon/boilerplate/rule.ts";
import { MOST_WORDS_OF_A_TITLE } from "../boilerplate/line-lengths.ts";
import type { Page } from "../boilerplate/page.ts";
import { foldedOf, type Line } from "../lines/line.ts";
import { sharedWith, speaks } from "./body-words.ts";
import { mayTitle } from "./may-title.ts";

/** What speaks for and against a line as the headline, each from 0 to 1. */
export interface HeadlineFeatures {
  /** How many of its words the body's first paragraphs have; six or more are 1. */
  readonly sharesWords: number;
  /** It shares at least two words with the body, and a third of its own. */
  readonly speaksOfBody: number;
  /** A date or byline stands right above or below, and the line is too long for a name. */
  readonly isBesideSignature: number;
  /** The same within four lines below. */
  readonly isAboveSignature: number;
  /** It is the first line since the last list or menu that speaks of the body. Captions and subheadings come behind it. */
  readonly isFirstOfHead: number;
  /** It is the first line since the last list or menu that is as long as a title. */
  readonly isFirstTitleOfHead: number;
  /** Another line of the page says the same. */
  readonly isTwice: number;
  /** How many lines like titles stand next to each other around it, up to four on each side: a list of other articles. */
  readonly isInList: number;
}

const MOST_SHARED = 6;
/** A line of up to this many words may be a name, and names too stand beside dates and bylines. */
const MOST_WORDS_OF_A_NAME = 3;
/** A shorter line may be a heading. */
const ENOUGH_WORDS = 6;
const FEWEST_WORDS_OF_A_TITLE = 4;
const LINES_TO_A_SIGNATURE = 4;
const MOST_BESIDE = 4;
/** So many titles next to each other are a list, and so many lines of up to so many words a menu. */
const FEWEST_TITLES_OF_A_LIST = 3;
const FEWEST_LINES_OF_A_MENU = 8;
const MOST_WORDS_IN_A_MENU = 3;

const SIGNATURES: ReadonlySet<BoilerplateKind | undefined> = new Set(["date_line", "byline"]);

/** A page above its prose, as far as the features need it. */
interface Head {
  readonly lines: readonly Line[];
  readonly isTitle: readonly boolean[];
  readonly isSignature: readonly boolean[];
  /** How often each line of some words is on the whole page, by its dedup form. */
  readonly times: ReadonlyMap<string, number>;
}

const isTitleLike = ({ lines, labels }: Page, at: number): boolean => {
  const line = lines[at];
  return (
    line !== undefined &&
    labels[at] === undefined &&
    line.words >= FEWEST_WORDS_OF_A_TITLE &&
    line.words <= MOST_WORDS_OF_A_TITLE &&
    mayTitle(line)
  );
};

const timesOf = (lines: readonly Line[]): ReadonlyMap<string, number> => {
  const times = new Map<string, number>();
  for (const { folded, words } of lines)
    if (folded !== undefined && words >= FEWEST_WORDS_OF_A_TITLE)
      times.set(folded, (times.get(folded) ?? 0) + 1);
  return times;
};

const headOf = (page: Page): Head => {
  const lines = page.lines.slice(0, page.prose.first);
  return {
    lines,
    isTitle: lines.map((_, at) => isTitleLike(page, at)),
    isSignature: lines.map((_, at) => SIGNATURES.has(page.labels[at]?.kind)),
    times: timesOf(page.lines),
  };
};

/** The first of these lines in each part of the head that a list or a menu ends. */
const firstsOfHead = (
  { lines, isTitle, isSignature }: Head,
  speaking: ReadonlySet<number>,
): ReadonlySet<number> => {
  const firsts = new Set<number>();
  let isOpen = true;
  let titles = 0;
  let entries = 0;
  lines.forEach((line, at) => {
    titles = isTitle[at] === true ? titles + 1 : 0;
    entries = line.words <= MOST_WORDS_IN_A_MENU && isSignature[at] !== true ? entries + 1 : 0;
    if (titles >= FEWEST_TITLES_OF_A_LIST || entries >= FEWEST_LINES_OF_A_MENU) isOpen = true;
    else if (isOpen && speaking.has(at)) {
      firsts.add(at);
      isOpen = false;
    }
  });
  return firsts;
};

/** How many titles stand next to each other above and below a line, up to {@link MOST_BESIDE} each. */
const titlesBeside = ({ isTitle }: Head, at: number): number => {
  let count = 0;
  for (const step of [-1, 1])
    for (let far = 1; far <= MOST_BESIDE && isTitle[at + step * far] === true; far += 1) count += 1;
  return count;
};

const asNumber = (isSo: boolean): number => (isSo ? 1 : 0);

/**
 * The features of these lines above the prose. Linear in the length of the page.
 *
 * @param body the words of the body's first paragraphs
 */
export const headlineFeatures = (
  page: Page,
  candidates: readonly number[],
  body: ReadonlySet<string>,
): readonly HeadlineFeatures[] => {
  const head = headOf(page);
  const { lines, isSignature, times } = head;
  const shared = candidates.map((at) => sharedWith(lines[at] as Line, body));
  const speaking = new Set(candidates.filter((_, index) => speaks(shared[index])));
  const firsts = firstsOfHead(head, speaking);
  const firstTitles = firstsOfHead(
    head,
    new Set(candidates.filter((at) => (lines[at]?.words ?? 0) >= ENOUGH_WORDS)),
  );
  return candidates.map((at, index) => {
    const line = lines[at] as Line;
    const isLonger = line.words > MOST_WORDS_OF_A_NAME;
    return {
      sharesWords: Math.min(shared[index]?.shared ?? 0, MOST_SHARED) / MOST_SHARED,
      speaksOfBody: asNumber(speaking.has(at)),
      isBesideSignature: asNumber(isLonger && (isSignature[at - 1] === true || isSignature[at + 1] === true)),
      isAboveSignature: asNumber(
        isLonger && isSignature.slice(at + 1, at + 1 + LINES_TO_A_SIGNATURE).includes(true),
      ),
      isFirstOfHead: asNumber(firsts.has(at)),
      isFirstTitleOfHead: asNumber(firstTitles.has(at)),
      isTwice: asNumber((times.get(foldedOf(line)) ?? 0) > 1),
      isInList: titlesBeside(head, at) / (2 * MOST_BESIDE),
    };
  });
};
