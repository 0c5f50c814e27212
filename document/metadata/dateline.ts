import { BYLINE_RANK, type Clue, OUTLET_RANK } from "./clue.ts";
import { isDateWord, type SegmentKind, segmentKindOf } from "./segment-kind.ts";
import { trimPunctuation } from "./segments.ts";
import { foldStored } from "../../text/dedup-form.ts";
import { foldedSet, splitFolded } from "../../text/folded-words.ts";
import { countWords } from "../../text/count-words.ts";
import { BODY_OPENERS } from "../../lexicon/article/body-words.ts";

/** No dateline of place, day and agency is longer. */
const LONGEST_DATELINE = 120;
const MOST_PLACE_WORDS = 3;
const MOST_SEGMENT_WORDS = 6;
const MOST_SEGMENTS = 5;

const NUMBER = /\p{N}/u;
/** A dash, or tatweel typed for one; a slash, bar, colon, bracket or comma. */
const SEPARATOR = /[-\u2010-\u2015]{1,9}|(?<= )\u0640{1,9}(?= )|[|/:()\u060C,]/gu;
const DASH = /^[-\u2010-\u2015\u0640|]/u;
const CLOSES_AGENCY = /^[-\u2010-\u2015\u0640|:/)]/u;

const bodyOpeners = foldedSet(BODY_OPENERS);

/** A segment of a dateline, and the separator after it. */
interface DatelineSegment {
  readonly text: string;
  readonly kind: SegmentKind;
  readonly separator: string;
  /** The index at which the separator ends. */
  readonly end: number;
}

/** The place without the day after it: `القاهرة 5 مارس` has both. */
const withoutDay = (text: string): string => {
  if (!NUMBER.test(text)) return text;
  const words = text.split(" ");
  const day = words.findIndex((word) => isDateWord(foldStored(word)));
  return day > 0 ? trimPunctuation(words.slice(0, day).join(" ")) : text;
};

const datelineSegmentsOf = (start: string): readonly DatelineSegment[] => {
  const segments: DatelineSegment[] = [];
  let from = 0;
  for (const { 0: separator, index } of start.matchAll(SEPARATOR)) {
    const written = trimPunctuation(start.slice(from, index));
    const text = segments.length === 0 ? withoutDay(written) : written;
    if (countWords(text) > (segments.length === 0 ? MOST_PLACE_WORDS : MOST_SEGMENT_WORDS)) break;
    from = index + separator.length;
    const before = segments.at(-1);
    // `(سانا) -` and `/سانا/:` have two separators in a row: the last one counts.
    if (text === "") {
      if (before !== undefined && DASH.test(separator))
        segments[segments.length - 1] = { ...before, separator, end: from };
      continue;
    }
    const kind = segmentKindOf(text);
    if ((kind === "unknown" && segments.length > 0) || segments.length >= MOST_SEGMENTS) break;
    segments.push({ text, kind, separator, end: from });
  }
  return segments;
};

const SOURCE_KINDS: ReadonlySet<SegmentKind> = new Set([
  "agency",
  "unnamed_agencies",
  "exclusive_label",
  "outlet",
  "desk",
]);

const sourceCluesOf = ({ text, kind }: DatelineSegment): readonly Clue[] => {
  if (kind === "outlet") return [{ kind: "outlet", text, rank: OUTLET_RANK.dateline, isSignature: false }];
  if (kind === "agency") return [{ kind: "agency", text, rank: 1, isSignature: false }];
  if (kind === "exclusive_label" || kind === "desk")
    return [{ kind, text, rank: BYLINE_RANK.dateline, isSignature: true }];
  return [];
};

/**
 * The clues in the words before the first sentence, which name the place and who sent the article from there:
 * `دمشق – سانا:`, `القاهرة (رويترز) -`, `بيروت/ 12 أيار /سانا:`, `الدوحة – قال`. A name that no table has counts as a place
 * only before an agency.
 */
export const readDateline = (paragraph: string): readonly Clue[] => {
  const start = paragraph.slice(0, LONGEST_DATELINE);
  const segments = datelineSegmentsOf(start);
  const source = segments.find(({ kind }) => SOURCE_KINDS.has(kind));
  const places = segments.filter(({ kind }) => kind === "place");
  const [first] = segments;
  const last = segments.at(-1);
  if (first === undefined || last === undefined || places.length > 1) return [];
  const isClosed = source !== undefined && CLOSES_AGENCY.test(source.separator);
  if (source !== undefined && !isClosed) return [];
  const sources = segments.flatMap(sourceCluesOf);
  if (first.kind === "unknown") {
    const second = segments[1];
    const isPlace =
      (second?.kind === "agency" || second?.kind === "date") &&
      sources.length > 0 &&
      first.separator !== ":" &&
      !bodyOpeners.has(splitFolded(foldStored(first.text))[0] ?? "");
    return isPlace ? [{ kind: "place", text: first.text, rank: 1, isSignature: false }, ...sources] : [];
  }
  const [place] = places;
  if (place === undefined) return source === first ? sources : [];
  const next = splitFolded(foldStored(start.slice(last.end)))[0] ?? "";
  const isDateline = source !== undefined || (DASH.test(last.separator) && segmentKindOf(next) !== "place");
  return isDateline ? [{ kind: "place", text: place.text, rank: 1, isSignature: false }, ...sources] : [];
};
