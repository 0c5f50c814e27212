import { foldStored } from "../../../text/dedup-form.ts";
import { AGENCIES } from "../../../lexicon/names/agencies.ts";
import { foldedSet, splitFolded } from "../../../text/folded-words.ts";
import { foldedOf } from "../../lines/line.ts";
import { OUTLET_RANK } from "../clue.ts";
import type { ReadPage } from "../page.ts";
import { isPersonName } from "../person-name.ts";
import { isPlaceName } from "../place-name.ts";
import type { Appearance, OutletCandidate } from "./outlet-candidates.ts";

/** What speaks for and against a name as that of the page's outlet, each from 0 to 1. */
export interface OutletFeatures {
  /** The answer that the page does not name its outlet: its other features are 0. */
  readonly isNone: number;
  /** What the rules of the lexicon say of it: see `OUTLET_RANK`. */
  readonly isSite: number;
  readonly isOwner: number;
  readonly isOfPageTitle: number;
  readonly isSource: number;
  readonly isSignature: number;
  readonly isOfDateline: number;
  readonly isOfHeadline: number;
  /** A table has it, or its words say that it is an outlet. */
  readonly isKnown: number;
  /** A table has it as an agency. */
  readonly isAgency: number;
  /** Its words say that it is an agency. */
  readonly isCalledAgency: number;
  /** Alone on one of the first two lines. */
  readonly isOnTop: number;
  /** The first name of the page, alone on its line. */
  readonly isFirst: number;
  /** Alone on a line above the headline. */
  readonly isAboveHeadline: number;
  /** Between headline and body. */
  readonly isUnderHeadline: number;
  readonly isInByline: number;
  readonly isBesidePlace: number;
  /** On one of the two lines below the body. */
  readonly isUnderBody: number;
  /** On one of the last lines of the page. */
  readonly isAtEnd: number;
  readonly isInCopyright: number;
  readonly isInPath: number;
  readonly isAmongLinks: number;
  /** How many other lines of the page have its words, up to three. */
  readonly isRepeated: number;
  /** The same for invitations to follow, share and subscribe. */
  readonly isInvitedTo: number;
  /** The body has its words. */
  readonly isInBody: number;
  readonly isInHeadline: number;
  readonly isPerson: number;
  readonly isPlace: number;
  readonly isOneWord: number;
  readonly isLatin: number;
}

/** The features of the answer that the page does not name its outlet. */
export const NO_OUTLET_FEATURES: OutletFeatures = {
  isNone: 1,
  isSite: 0,
  isOwner: 0,
  isOfPageTitle: 0,
  isSource: 0,
  isSignature: 0,
  isOfDateline: 0,
  isOfHeadline: 0,
  isKnown: 0,
  isAgency: 0,
  isCalledAgency: 0,
  isOnTop: 0,
  isFirst: 0,
  isAboveHeadline: 0,
  isUnderHeadline: 0,
  isInByline: 0,
  isBesidePlace: 0,
  isUnderBody: 0,
  isAtEnd: 0,
  isInCopyright: 0,
  isInPath: 0,
  isAmongLinks: 0,
  isRepeated: 0,
  isInvitedTo: 0,
  isInBody: 0,
  isInHeadline: 0,
  isPerson: 0,
  isPlace: 0,
  isOneWord: 0,
  isLatin: 0,
};

const TOP_LINES = 2;
const LINES_UNDER_BODY = 2;
const LINES_AT_END = 6;
const MOST_REPEATED = 3;
/** In UTF-16 units. A longer line repeats no name that counts. */
const LONGEST_LINE = 200;
const COPYRIGHT = /[\u00A9\u24B8]|copyright|\u062D\u0642\u0648\u0642/iu;
const LATIN = /[a-z]/u;

const agencies = foldedSet(AGENCIES);
const asNumber = (isSo: boolean): number => (isSo ? 1 : 0);

/** The texts of a page in which names are counted, in the dedup form with a space around each line. */
interface Counted {
  readonly furniture: readonly { readonly folded: string; readonly isInvitation: boolean }[];
  readonly body: string;
  readonly headline: string;
}

const countedOf = ({ lines, labels, headline }: ReadPage): Counted => ({
  furniture: lines.flatMap((line, at) => {
    const label = labels[at];
    return label === undefined || line.text.length > LONGEST_LINE
      ? []
      : [{ folded: ` ${foldedOf(line)} `, isInvitation: label.kind === "promotion" }];
  }),
  body: ` ${lines
    .filter((_, at) => labels[at] === undefined)
    .map(foldedOf)
    .join(" \n ")} `,
  headline: ` ${foldStored(headline ?? "")} `,
});

/** The features of these names. Linear in the length of the page. */
export const outletFeatures = (
  page: ReadPage,
  candidates: readonly OutletCandidate[],
): readonly OutletFeatures[] => {
  if (candidates.length === 0) return [];
  const { lines, headlineAt, prose } = page;
  const counted = countedOf(page);
  const last = lines.length - 1;
  return candidates.map(({ text, folded, kind, appearances, ranks }, index) => {
    const isSomewhere = (holds: (one: Appearance) => boolean): number => asNumber(appearances.some(holds));
    const words = ` ${folded} `;
    const having = counted.furniture.filter((line) => line.folded.includes(words));
    const isInTable = agencies.has(folded);
    const isHeadless = headlineAt < 0;
    return {
      isNone: 0,
      isSite: asNumber(ranks.has(OUTLET_RANK.site)),
      isOwner: asNumber(ranks.has(OUTLET_RANK.copyright)),
      isOfPageTitle: asNumber(ranks.has(OUTLET_RANK.pageTitle)),
      isSource: asNumber(ranks.has(OUTLET_RANK.source)),
      isSignature: asNumber(ranks.has(OUTLET_RANK.signature)),
      isOfDateline: asNumber(ranks.has(OUTLET_RANK.dateline)),
      isOfHeadline: asNumber(ranks.has(OUTLET_RANK.headline)),
      isKnown: asNumber(kind === "outlet"),
      isAgency: asNumber(isInTable),
      isCalledAgency: asNumber(kind === "agency" && !isInTable),
      isOnTop: isSomewhere(({ at, isAlone }) => isAlone && at < TOP_LINES),
      isFirst: asNumber(index === 0 && appearances[0]?.isAlone === true && appearances[0].at < headlineAt),
      isAboveHeadline: isSomewhere(({ at, isAlone }) => isAlone && at < headlineAt),
      isUnderHeadline: isSomewhere(({ at }) => !isHeadless && at > headlineAt && at < prose.first),
      isInByline: isSomewhere(({ kind: of }) => of === "byline"),
      isBesidePlace: isSomewhere((one) => one.isBesidePlace),
      isUnderBody: isSomewhere(({ at }) => at > prose.last && at <= prose.last + LINES_UNDER_BODY),
      isAtEnd: isSomewhere(({ at }) => at > prose.last && at > last - LINES_AT_END),
      isInCopyright: isSomewhere(({ at }) => COPYRIGHT.test(lines[at]?.text ?? "")),
      isInPath: isSomewhere(({ kind: of }) => of === "breadcrumb"),
      isAmongLinks: isSomewhere(({ kind: of }) => of === "related_links"),
      isRepeated: Math.min(MOST_REPEATED, Math.max(0, having.length - 1)) / MOST_REPEATED,
      isInvitedTo: asNumber(having.some(({ isInvitation }) => isInvitation)),
      isInBody: asNumber(counted.body.includes(words)),
      isInHeadline: asNumber(counted.headline.includes(words)),
      isPerson: asNumber(isPersonName(text)),
      isPlace: asNumber(isPlaceName(folded)),
      isOneWord: asNumber(splitFolded(folded).length === 1),
      isLatin: asNumber(LATIN.test(folded)),
    };
  });
};
