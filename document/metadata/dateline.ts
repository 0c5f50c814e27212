import { BYLINE_RANK, type Clue, OUTLET_RANK } from "./clue.ts";
import { isDateWord, type Known, knownOf } from "./known.ts";
import { trimSigns } from "./segments.ts";
import { foldStored } from "../../text/dedup-form.ts";
import { foldedSet, splitFolded } from "../../text/folded-words.ts";
import { countWords } from "../../text/count-words.ts";
import { BODY_OPENERS } from "../../lexicon/article/body-words.ts";

/** Place, day and agency are over by then. */
const LONGEST_DATELINE = 120;
const WORDS_OF_A_PLACE = 3;
const WORDS_OF_A_PIECE = 6;
const MOST_PIECES = 5;

/** A dash, or tatweel typed for one; a slash, bar, colon, bracket or comma. */
const NUMBER = /\p{N}/u;
const SIGN = /[-\u2010-\u2015]{1,9}|(?<= )\u0640{1,9}(?= )|[|/:()\u060C,]/gu;
const DASH = /^[-\u2010-\u2015\u0640|]/u;
const CLOSES_AGENCY = /^[-\u2010-\u2015\u0640|:/)]/u;

const bodyOpeners = foldedSet(BODY_OPENERS);

/** What stands before a sign, and the sign. */
interface Piece {
  readonly text: string;
  readonly known: Known;
  readonly sign: string;
  /** Where the sign ends. */
  readonly end: number;
}

/** The place without the day behind it: `القاهرة 5 مارس` has both. */
const withoutDay = (text: string): string => {
  if (!NUMBER.test(text)) return text;
  const words = text.split(" ");
  const day = words.findIndex((word) => isDateWord(foldStored(word)));
  return day > 0 ? trimSigns(words.slice(0, day).join(" ")) : text;
};

const piecesOf = (start: string): readonly Piece[] => {
  const pieces: Piece[] = [];
  let from = 0;
  for (const { 0: sign, index } of start.matchAll(SIGN)) {
    const written = trimSigns(start.slice(from, index));
    const text = pieces.length === 0 ? withoutDay(written) : written;
    if (countWords(text) > (pieces.length === 0 ? WORDS_OF_A_PLACE : WORDS_OF_A_PIECE)) break;
    from = index + sign.length;
    const before = pieces.at(-1);
    // `(سانا) -` and `/سانا/:` have two signs in a row: the last one closes.
    if (text === "") {
      if (before !== undefined && DASH.test(sign)) pieces[pieces.length - 1] = { ...before, sign, end: from };
      continue;
    }
    const known = knownOf(text);
    if ((known === "unknown" && pieces.length > 0) || pieces.length >= MOST_PIECES) break;
    pieces.push({ text, known, sign, end: from });
  }
  return pieces;
};

const SOURCES: ReadonlySet<Known> = new Set([
  "agency",
  "unnamed_agencies",
  "exclusive_label",
  "outlet",
  "desk",
]);

const sourceClue = ({ text, known }: Piece): readonly Clue[] => {
  if (known === "outlet") return [{ what: "outlet", text, rank: OUTLET_RANK.dateline, signs: false }];
  if (known === "agency") return [{ what: "agency", text, rank: 1, signs: false }];
  if (known === "exclusive_label" || known === "desk")
    return [{ what: known, text, rank: BYLINE_RANK.dateline, signs: true }];
  return [];
};

/**
 * The place, and who sent the article from there, before the first sentence: `دمشق – سانا:`, `القاهرة (رويترز) -`,
 * `بيروت/ 12 أيار /سانا:`, `الدوحة – قال`. A place that no table has is one only before an agency.
 */
export const readDateline = (paragraph: string): readonly Clue[] => {
  const start = paragraph.slice(0, LONGEST_DATELINE);
  const pieces = piecesOf(start);
  const source = pieces.find(({ known }) => SOURCES.has(known));
  const places = pieces.filter(({ known }) => known === "place");
  const [first] = pieces;
  const last = pieces.at(-1);
  if (first === undefined || last === undefined || places.length > 1) return [];
  const isClosed = source !== undefined && CLOSES_AGENCY.test(source.sign);
  if (source !== undefined && !isClosed) return [];
  const sources = pieces.flatMap(sourceClue);
  if (first.known === "unknown") {
    const second = pieces[1];
    const isPlace =
      (second?.known === "agency" || second?.known === "date") &&
      sources.length > 0 &&
      first.sign !== ":" &&
      !bodyOpeners.has(splitFolded(foldStored(first.text))[0] ?? "");
    return isPlace ? [{ what: "place", text: first.text, rank: 1, signs: false }, ...sources] : [];
  }
  const [place] = places;
  if (place === undefined) return source === first ? sources : [];
  const next = splitFolded(foldStored(start.slice(last.end)))[0] ?? "";
  const stands = source !== undefined || (DASH.test(last.sign) && knownOf(next) !== "place");
  return stands ? [{ what: "place", text: place.text, rank: 1, signs: false }, ...sources] : [];
};
