import { OUTLET_LAST_WORDS } from "../../lexicon/names/outlets.ts";
import { foldStored } from "../../text/dedup-form.ts";
import { foldedSet, splitFolded } from "../../text/folded-words.ts";
import { BYLINE_RANK, type Clue, OUTLET_RANK } from "./clue.ts";
import { type SegmentKind, segmentKindOf } from "./segment-kind.ts";
import { tightSegmentsOf } from "./segments.ts";

interface SignatureSegment {
  readonly text: string;
  readonly kind: SegmentKind;
}

const outletLastWords = foldedSet(OUTLET_LAST_WORDS);
const MOST_PLACE_WORDS = 3;

const endsLikeOutlet = (text: string): boolean => {
  const words = splitFolded(foldStored(text));
  return words.length > 1 && outletLastWords.has(words.at(-1) ?? "");
};

/** Clues in a segment of unknown kind, by the other segments of its line: an outlet has a desk, a place has an agency. */
const readUnknownSegment = (text: string, others: ReadonlySet<SegmentKind>): readonly Clue[] => {
  const outlet = { kind: "outlet", text, rank: OUTLET_RANK.signature, isSignature: false } as const;
  if (others.has("desk") || endsLikeOutlet(text)) return [outlet];
  if (splitFolded(foldStored(text)).length > MOST_PLACE_WORDS || others.has("place")) return [];
  const kind = others.has("agency") ? "place" : "place_or_outlet";
  return [{ kind, text, rank: 1, isSignature: false }];
};

/** The clue in a segment of known kind. */
export const cluesOfSegment = ({ text, kind }: SignatureSegment, rank: number): readonly Clue[] => {
  switch (kind) {
    case "agency":
    case "desk":
    case "exclusive_label":
    case "unnamed_agencies":
      return [{ kind, text, rank, isSignature: true }];
    case "desk_note":
      return [{ kind: "desk", text, rank, isSignature: true }];
    case "outlet":
      return [{ kind: "outlet", text, rank: OUTLET_RANK.signature, isSignature: false }];
    case "place":
      return [{ kind: "place", text, rank: 0, isSignature: false }];
    case "account":
    case "date":
    case "unknown":
      return [];
    default:
      return kind satisfies never;
  }
};

/** A line is a signature only if it has one of these. */
const SIGNING_KINDS: ReadonlySet<SegmentKind> = new Set([
  "agency",
  "desk",
  "desk_note",
  "exclusive_label",
  "unnamed_agencies",
]);

const signatureSegmentsOf = (text: string): readonly SignatureSegment[] =>
  tightSegmentsOf(text).map((segment) => ({ text: segment, kind: segmentKindOf(segment) }));

/**
 * The clues of a signature: `الحسكة ـ خاص`, `أوطان بوست – فريق التحرير`, `دمشق - سانا` or `فريق التحرير |`. Empty if no
 * segment signs or more than one is of unknown kind.
 */
export const readSignature = (text: string): readonly Clue[] => {
  const segments = signatureSegmentsOf(text);
  const kinds = new Set(segments.map(({ kind }) => kind));
  const unknown = segments.filter(({ kind }) => kind === "unknown");
  if (unknown.length > 1 || !segments.some(({ kind }) => SIGNING_KINDS.has(kind))) return [];
  return segments.flatMap((segment) =>
    segment.kind === "unknown"
      ? readUnknownSegment(segment.text, kinds)
      : cluesOfSegment(segment, BYLINE_RANK.signature),
  );
};

/** The clues of a line of two or more segments, all of known kind: `إسطنبول - تلفزيون سوريا`. Empty for other lines. */
export const readKnownSignature = (text: string): readonly Clue[] => {
  const segments = signatureSegmentsOf(text);
  if (segments.length < 2 || segments.some(({ kind }) => kind === "unknown")) return [];
  return segments.flatMap((segment) => cluesOfSegment(segment, BYLINE_RANK.signature));
};
