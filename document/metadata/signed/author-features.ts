import { foldedOf } from "../../lines/line.ts";
import { foldStored } from "../../../text/dedup-form.ts";
import { BYLINE_RANK } from "../clue.ts";
import type { ReadPage } from "../page.ts";
import type { AuthorCandidate } from "./author-candidates.ts";

/** What speaks for and against a name as that of who wrote the article, each from 0 to 1. */
export interface AuthorFeatures {
  /** The answer that nobody signs: its other features are 0. */
  readonly isNone: number;
  /** What the rules say of it: see `BYLINE_RANK`. */
  readonly isAuthor: number;
  readonly isSignature: number;
  readonly isEditor: number;
  /** A table has its given name and what follows may be names. */
  readonly isPerson: number;
  readonly isCued: number;
  readonly isOther: number;
  readonly isAlone: number;
  readonly isBesideDate: number;
  readonly isBesidePlace: number;
  readonly isBesideOutlet: number;
  readonly isBesideUnknown: number;
  /** 1 right under the headline, less further down. */
  readonly isNearUnderHeadline: number;
  readonly isUnderHeadline: number;
  /** 1 right above the headline, less further up. */
  readonly isNearAboveHeadline: number;
  readonly isAboveHeadline: number;
  /** On the first line below the body. */
  readonly isRightUnderBody: number;
  readonly isUnderBody: number;
  /** Comments, or the form for them, stand between it and the body. */
  readonly isUnderComments: number;
  /** A date stands in its line or the next ones, and the headline right above or below. */
  readonly isDatedNearHeadline: number;
  /** Another line has the same words. */
  readonly isRepeated: number;
  /** Names alone on other lines within five lines, up to two: comments, a masthead. */
  readonly isAmongNames: number;
  /** In the body. */
  readonly isInBody: number;
  readonly isInHeadline: number;
  /** It is the outlet, or a part of its name. */
  readonly isOutlet: number;
}

/** The features of the answer that nobody signs. */
export const NO_AUTHOR_FEATURES: AuthorFeatures = {
  isNone: 1,
  isAuthor: 0,
  isSignature: 0,
  isEditor: 0,
  isPerson: 0,
  isCued: 0,
  isOther: 0,
  isAlone: 0,
  isBesideDate: 0,
  isBesidePlace: 0,
  isBesideOutlet: 0,
  isBesideUnknown: 0,
  isNearUnderHeadline: 0,
  isUnderHeadline: 0,
  isNearAboveHeadline: 0,
  isAboveHeadline: 0,
  isRightUnderBody: 0,
  isUnderBody: 0,
  isUnderComments: 0,
  isDatedNearHeadline: 0,
  isRepeated: 0,
  isAmongNames: 0,
  isInBody: 0,
  isInHeadline: 0,
  isOutlet: 0,
};

const LINES_OF_NAMES = 5;
const LINES_TO_HEADLINE = 3;
const MOST_NAMES = 2;

const asNumber = (isSo: boolean): number => (isSo ? 1 : 0);
const near = (lines: number): number => (lines <= 0 ? 0 : 1 / lines);

/**
 * The features of these names. Linear in the length of the page.
 *
 * @param outlet the outlet of the page, if it is known
 */
export const authorFeatures = (
  page: ReadPage,
  candidates: readonly AuthorCandidate[],
  outlet: string | null,
): readonly AuthorFeatures[] => {
  if (candidates.length === 0) return [];
  const { lines, labels, headline, headlineAt, prose } = page;
  const body = ` ${lines
    .filter((_, at) => labels[at] === undefined && at !== headlineAt)
    .map(foldedOf)
    .join(" \n ")} `;
  const title = ` ${foldStored(headline ?? "")} `;
  const ofOutlet = ` ${foldStored(outlet ?? "")} `;
  const alone = candidates.filter(({ isAlone, isPerson }) => isAlone && isPerson).map(({ at }) => at);
  const firstComment = labels.findIndex((label, at) => at > prose.last && label?.kind === "comment_form");
  const isDated = (at: number): boolean => labels[at]?.kind === "date_line";
  return candidates.map((one): AuthorFeatures => {
    const { at, folded, beside, ranks } = one;
    const words = ` ${folded} `;
    const isUnder = at > headlineAt && at < prose.first;
    const isAbove = at >= 0 && at < headlineAt;
    const isBelow = at > prose.last;
    const names = alone.filter((other) => other !== at && Math.abs(other - at) <= LINES_OF_NAMES).length;
    return {
      isNone: 0,
      isAuthor: asNumber(ranks.has(BYLINE_RANK.author)),
      isSignature: asNumber(ranks.has(BYLINE_RANK.signature)),
      isEditor: asNumber(ranks.has(BYLINE_RANK.editor)),
      isPerson: asNumber(one.isPerson),
      isCued: asNumber(one.isCued),
      isOther: asNumber(one.isOther),
      isAlone: asNumber(one.isAlone),
      isBesideDate: asNumber(one.isBesideDate),
      isBesidePlace: asNumber(beside.has("place")),
      isBesideOutlet: asNumber(beside.has("outlet") || beside.has("agency")),
      isBesideUnknown: asNumber(beside.has("unknown")),
      isNearUnderHeadline: isUnder ? near(at - headlineAt) : 0,
      isUnderHeadline: asNumber(isUnder),
      isNearAboveHeadline: isAbove ? near(headlineAt - at) : 0,
      isAboveHeadline: asNumber(isAbove),
      isRightUnderBody: asNumber(isBelow && at === prose.last + 1),
      isUnderBody: asNumber(isBelow),
      isUnderComments: asNumber(isBelow && firstComment >= 0 && firstComment < at),
      isDatedNearHeadline: asNumber(
        Math.abs(at - headlineAt) <= LINES_TO_HEADLINE &&
          (one.isBesideDate || isDated(at - 1) || isDated(at + 1)),
      ),
      isRepeated: asNumber(candidates.some((other) => other.folded === folded && other.at !== at)),
      isAmongNames: Math.min(MOST_NAMES, names) / MOST_NAMES,
      isInBody: asNumber(body.includes(words)),
      isInHeadline: asNumber(title.includes(words)),
      isOutlet: asNumber(outlet !== null && (ofOutlet.includes(words) || words.includes(ofOutlet))),
    };
  });
};
