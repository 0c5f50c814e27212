import { AGENCIES, AGENCY_TITLES } from "../../lexicon/names/agencies.ts";
import {
  ACCOUNT_NAMES,
  DESK_NOTES,
  DESKS,
  EXCLUSIVE_WORDS,
  UNNAMED_AGENCIES,
} from "../../lexicon/article/byline-words.ts";
import { CALENDAR_WORDS } from "../../lexicon/dates/calendar-words.ts";
import { DATELINE_PLACES } from "../../lexicon/names/dateline-places.ts";
import { NOT_OUTLETS, OUTLET_TITLES, OUTLET_WORDS, OUTLETS } from "../../lexicon/names/outlets.ts";
import { foldStored, toDedupForm } from "../../text/dedup-form.ts";
import { foldedSet, splitFolded } from "../../text/folded-words.ts";
import { countWords } from "../../text/count-words.ts";

/** What a part of a signature is, as far as the tables and its own words tell. */
export type Known =
  | "account"
  | "agency"
  | "date"
  | "desk"
  | "desk_note"
  | "exclusive_label"
  | "outlet"
  | "place"
  | "unnamed_agencies"
  | "unknown";

const TABLES: readonly (readonly [Known, readonly string[]])[] = [
  ["account", ACCOUNT_NAMES],
  ["place", DATELINE_PLACES],
  ["outlet", OUTLETS],
  ["exclusive_label", EXCLUSIVE_WORDS],
  ["desk_note", DESK_NOTES],
  ["unnamed_agencies", UNNAMED_AGENCIES],
  ["agency", AGENCIES],
  ["desk", DESKS],
];
const names: ReadonlyMap<string, Known> = new Map(
  TABLES.flatMap(([known, phrases]) => phrases.map((phrase) => [toDedupForm(phrase), known] as const)),
);

/** The same in the usual spelling, which needs no folding. */
const spellings: ReadonlyMap<string, Known> = new Map(
  TABLES.flatMap(([known, phrases]) => phrases.map((phrase) => [phrase, known] as const)),
);

const agencyTitles = foldedSet(AGENCY_TITLES);
const outletTitles = foldedSet(OUTLET_TITLES);
const outletWords = foldedSet(OUTLET_WORDS);
const notOutlets = foldedSet(NOT_OUTLETS);
const calendar = foldedSet(CALENDAR_WORDS);

const NUMBER = /^\p{N}+$/u;
/** Longer names of outlets and agencies are sentences. */
const WORDS_OF_A_NAME = 5;
/** A date with its weekday and both names of its month has no more. */
const MOST_WORDS = 8;

/** A word that only dates have: a number, a month, a weekday. */
export const isDateWord = (word: string): boolean => NUMBER.test(word) || calendar.has(word);

const byWords = (folded: string): Known => {
  const words = splitFolded(folded);
  if (words.every(isDateWord)) return "date";
  const first = words[0] ?? "";
  if (words.length < 2 || words.length > WORDS_OF_A_NAME) return "unknown";
  if (agencyTitles.has(first)) return "agency";
  return outletTitles.has(first) || words.some((word) => outletWords.has(word)) ? "outlet" : "unknown";
};

/** What a part of a signature is. */
export const knownOf = (part: string): Known => {
  const asWritten = spellings.get(part);
  if (asWritten !== undefined) return asWritten;
  if (countWords(part) > MOST_WORDS) return "unknown";
  const folded = foldStored(part);
  return names.get(folded) ?? byWords(folded);
};

/** Could the part be the name of an outlet that no table has? Not a kind of source, a date, an address or a sentence. */
export const mayBeOutlet = (part: string): boolean => {
  const words = splitFolded(foldStored(part));
  return (
    words.length > 0 &&
    words.length <= WORDS_OF_A_NAME &&
    !notOutlets.has(words[0] ?? "") &&
    !words.every(isDateWord)
  );
};
