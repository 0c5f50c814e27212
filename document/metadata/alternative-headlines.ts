import { AGENCY_TITLES } from "../../lexicon/names/agencies.ts";
import { SECTION_RULES } from "../../lexicon/boilerplate/sections.ts";
import { foldStored } from "../../text/dedup-form.ts";
import { foldedSet, splitFolded } from "../../text/folded-words.ts";
import { countWords } from "../../text/count-words.ts";
import { endsSentence } from "../lines/line.ts";
import { type Clue, OUTLET_RANK } from "./clue.ts";
import { segmentKindOf, mayBeOutlet } from "./segment-kind.ts";
import { foldedHeadlineOf, type ReadPage, type ClueLines } from "./page.ts";
import { splitLastSegment, trimPunctuation } from "./segments.ts";
import { readKnownSignature, readSignature } from "./signature.ts";

/** Titles of the article besides its headline, and the outlets that they name. */
interface AlternativeHeadlines {
  readonly headlines: readonly string[];
  readonly clues: readonly Clue[];
}

const agencyTitles = foldedSet(AGENCY_TITLES);
const sections = foldedSet(SECTION_RULES.flatMap(({ phrases }) => phrases));

/** Fewer words are a heading, more are a paragraph. */
const FEWEST_WORDS = 4;
const MOST_WORDS = 20;

/** The site that a page's title names after the headline: `شبكة شام` in `X - أخبار - شبكة شام`. */
const readPageTitle = (text: string, headline: string): AlternativeHeadlines => {
  let rest = text;
  const names: string[] = [];
  for (
    let split = splitLastSegment(rest);
    split !== null && foldStored(rest) !== headline;
    split = splitLastSegment(rest)
  ) {
    names.push(split.last);
    rest = split.rest;
  }
  if (foldStored(rest) !== headline) return { headlines: [trimPunctuation(text)], clues: [] };
  const outlets = names.filter((name) => !sections.has(foldStored(name)) && mayBeOutlet(name));
  const [outlet] = outlets;
  if (outlet === undefined || outlets.length > 1) return { headlines: [], clues: [] };
  return {
    headlines: [],
    clues: [{ kind: "outlet", text: outlet, rank: OUTLET_RANK.pageTitle, isSignature: false }],
  };
};

/** Agencies have sites too, and name them in full: `وكالة نورث برس`. A bare `رويترز` is a source. */
const isSiteName = (name: string): boolean =>
  segmentKindOf(name) === "outlet" || agencyTitles.has(splitFolded(foldStored(name))[0] ?? "");

/** The headline without its last segment, if that is certainly the name of an outlet. */
const readOwnSuffix = (headline: string, outlets: ReadonlySet<string>): AlternativeHeadlines => {
  const { rest = "", last: name = "" } = splitLastSegment(headline) ?? {};
  const isOutlet = name !== "" && (outlets.has(foldStored(name)) || isSiteName(name));
  const title = isOutlet ? rest : "";
  if (countWords(title) < FEWEST_WORDS) return { headlines: [], clues: [] };
  return {
    headlines: [title],
    clues: [{ kind: "outlet", text: name, rank: OUTLET_RANK.headline, isSignature: false }],
  };
};

const isTitle = (text: string, words: number): boolean =>
  words >= FEWEST_WORDS &&
  words <= MOST_WORDS &&
  !endsSentence(text) &&
  readKnownSignature(text).length + readSignature(text).length === 0;

/**
 * Titles stacked under the headline, which were labeled as teasers. Not a first line of the body: in all 10 cases among
 * 10,138 articles that was the first sentence without its full stop.
 */
const stackedTitles = (clueLines: ClueLines): readonly string[] =>
  (clueLines.get("teaser") ?? [])
    .filter(({ line }) => isTitle(line.text, line.words))
    .map(({ line }) => line.text);

/**
 * The other titles of the article, each once, and the outlets that they name.
 *
 * @param outlets the outlets that other lines name, in the dedup form
 */
export const readAlternativeHeadlines = (
  clueLines: ClueLines,
  page: ReadPage,
  outlets: ReadonlySet<string>,
): AlternativeHeadlines => {
  const headline = foldedHeadlineOf(page);
  const pageTitles = (clueLines.get("page_title") ?? []).map(({ line }) =>
    readPageTitle(line.text, headline),
  );
  const own = readOwnSuffix(page.headline ?? "", outlets);
  const alternatives = [
    ...pageTitles.flatMap((title) => title.headlines),
    ...own.headlines,
    ...stackedTitles(clueLines),
  ];
  return {
    headlines: [...new Set(alternatives)].filter((title) => foldStored(title) !== headline),
    clues: [...pageTitles.flatMap(({ clues }) => clues), ...own.clues],
  };
};
