import { AGENCY_TITLES } from "../../lexicon/names/agencies.ts";
import { SECTION_RULES } from "../../lexicon/boilerplate/sections.ts";
import { foldStored } from "../../text/dedup-form.ts";
import { foldedSet, splitFolded } from "../../text/folded-words.ts";
import { countWords } from "../../text/count-words.ts";
import { endsSentence } from "../lines/line.ts";
import { type Clue, OUTLET_RANK } from "./clue.ts";
import { knownOf, mayBeOutlet } from "./known.ts";
import { foldedHeadlineOf, type ReadPage, type Signs } from "./page.ts";
import { partOffLast, trimSigns } from "./segments.ts";
import { readKnownSignature, readSignature } from "./signature.ts";

/** Titles of the article besides its headline, and the outlets they name. */
interface Titles {
  readonly alternatives: readonly string[];
  readonly clues: readonly Clue[];
}

const agencyTitles = foldedSet(AGENCY_TITLES);
const sections = foldedSet(SECTION_RULES.flatMap(({ phrases }) => phrases));

/** Fewer words are a heading, more are a paragraph. */
const FEWEST_WORDS = 4;
const MOST_WORDS = 20;

/** The sites that a page's title names after the headline: `X - أخبار - شبكة شام` names one. */
const readPageTitle = (text: string, headline: string): Titles => {
  let rest = text;
  const names: string[] = [];
  for (
    let parts = partOffLast(rest);
    parts !== null && foldStored(rest) !== headline;
    parts = partOffLast(rest)
  ) {
    names.push(parts.last);
    rest = parts.rest;
  }
  if (foldStored(rest) !== headline) return { alternatives: [trimSigns(text)], clues: [] };
  const outlets = names.filter((name) => !sections.has(foldStored(name)) && mayBeOutlet(name));
  const [outlet] = outlets;
  if (outlet === undefined || outlets.length > 1) return { alternatives: [], clues: [] };
  return {
    alternatives: [],
    clues: [{ what: "outlet", text: outlet, rank: OUTLET_RANK.pageTitle, signs: false }],
  };
};

/** Agencies have sites too, which they name in full: `وكالة نورث برس`. A bare `رويترز` is a source. */
const isSiteName = (name: string): boolean =>
  knownOf(name) === "outlet" || agencyTitles.has(splitFolded(foldStored(name))[0] ?? "");

/** A headline that is the page's title itself, if its last part is an outlet's name for certain. */
const readOwnSuffix = (headline: string, known: ReadonlySet<string>): Titles => {
  const { rest = "", last: name = "" } = partOffLast(headline) ?? {};
  const isOutlet = name !== "" && (known.has(foldStored(name)) || isSiteName(name));
  const title = isOutlet ? rest : "";
  if (countWords(title) < FEWEST_WORDS) return { alternatives: [], clues: [] };
  return {
    alternatives: [title],
    clues: [{ what: "outlet", text: name, rank: OUTLET_RANK.headline, signs: false }],
  };
};

const isTitle = (text: string, words: number): boolean =>
  words >= FEWEST_WORDS &&
  words <= MOST_WORDS &&
  !endsSentence(text) &&
  readKnownSignature(text).length + readSignature(text).length === 0;

/**
 * Titles stacked under the headline: what was taken for a teaser. Not a first line of the body, which in 10 of 10 cases of
 * 10,138 articles was the first sentence without its full stop.
 */
const stackedTitles = (signs: Signs): readonly string[] =>
  (signs.get("teaser") ?? [])
    .filter(({ line }) => isTitle(line.text, line.words))
    .map(({ line }) => line.text);

/** The headline's alternatives. `outlets` are the names, in the dedup form, that other lines give. */
export const readTitles = (signs: Signs, page: ReadPage, outlets: ReadonlySet<string>): Titles => {
  const headline = foldedHeadlineOf(page);
  const pageTitles = (signs.get("page_title") ?? []).map(({ line }) => readPageTitle(line.text, headline));
  const own = readOwnSuffix(page.headline, outlets);
  const alternatives = [
    ...pageTitles.flatMap((title) => title.alternatives),
    ...own.alternatives,
    ...stackedTitles(signs),
  ];
  return {
    alternatives: [...new Set(alternatives)].filter((title) => foldStored(title) !== headline),
    clues: [...pageTitles.flatMap(({ clues }) => clues), ...own.clues],
  };
};
