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

/** What a segment of a signature is, according to the lexicon's tables and its own words. */
export type SegmentKind =
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

const TABLES: readonly (readonly [SegmentKind, readonly string[]])[] = [
  ["account", ACCOUNT_NAMES],
  ["place", DATELINE_PLACES],
  ["outlet", OUTLETS],
  ["exclusive_label", EXCLUSIVE_WORDS],
  ["desk_note", DESK_NOTES],
  ["unnamed_agencies", UNNAMED_AGENCIES],
  ["agency", AGENCIES],
  ["desk", DESKS],
];
const kindsByFoldedName: ReadonlyMap<string, SegmentKind> = new Map(
  TABLES.flatMap(([kind, phrases]) => phrases.map((phrase) => [toDedupForm(phrase), kind] as const)),
);

/** The same by the usual spelling. Looked up first, since it needs no folding. */
const kindsByName: ReadonlyMap<string, SegmentKind> = new Map(
  TABLES.flatMap(([kind, phrases]) => phrases.map((phrase) => [phrase, kind] as const)),
);

const agencyTitles = foldedSet(AGENCY_TITLES);
const outletTitles = foldedSet(OUTLET_TITLES);
const outletWords = foldedSet(OUTLET_WORDS);
const notOutlets = foldedSet(NOT_OUTLETS);
const calendarWords = foldedSet(CALENDAR_WORDS);

const NUMBER = /^\p{N}+$/u;
/** A longer "name" of an outlet or agency is a sentence. */
const MOST_NAME_WORDS = 5;
/** As many as a date with its weekday and both names of its month has. */
const MOST_WORDS = 8;

/** Whether a word is one that dates have: a number, a month, a weekday. */
export const isDateWord = (word: string): boolean => NUMBER.test(word) || calendarWords.has(word);

const kindByWords = (folded: string): SegmentKind => {
  const words = splitFolded(folded);
  if (words.every(isDateWord)) return "date";
  const first = words[0] ?? "";
  if (words.length < 2 || words.length > MOST_NAME_WORDS) return "unknown";
  if (agencyTitles.has(first)) return "agency";
  return outletTitles.has(first) || words.some((word) => outletWords.has(word)) ? "outlet" : "unknown";
};

/** The kind of a segment of a signature. */
export const segmentKindOf = (segment: string): SegmentKind => {
  const asWritten = kindsByName.get(segment);
  if (asWritten !== undefined) return asWritten;
  if (countWords(segment) > MOST_WORDS) return "unknown";
  const folded = foldStored(segment);
  return kindsByFoldedName.get(folded) ?? kindByWords(folded);
};

/** Whether a segment may be the name of an outlet that no table has: not a kind of source, not a date, not a sentence. */
export const mayBeOutlet = (segment: string): boolean => {
  const words = splitFolded(foldStored(segment));
  return (
    words.length > 0 &&
    words.length <= MOST_NAME_WORDS &&
    !notOutlets.has(words[0] ?? "") &&
    !words.every(isDateWord)
  );
};
