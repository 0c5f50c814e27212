import { OUTLET_LAST_WORDS } from "../../lexicon/names/outlets.ts";
import { foldStored } from "../../text/dedup-form.ts";
import { foldedSet, splitFolded } from "../../text/folded-words.ts";
import { BYLINE_RANK, type Clue, OUTLET_RANK } from "./clue.ts";
import { type Known, knownOf } from "./known.ts";
import { closePartsOf } from "./segments.ts";

interface Part {
  readonly text: string;
  readonly known: Known;
}

const outletLastWords = foldedSet(OUTLET_LAST_WORDS);
const WORDS_OF_A_PLACE = 3;

const endsLikeOutlet = (text: string): boolean => {
  const words = splitFolded(foldStored(text));
  return words.length > 1 && outletLastWords.has(words.at(-1) ?? "");
};

/** What a part that no table has is, by the others of its line: an outlet before its desk, a place before an agency. */
const readUnknown = (text: string, others: ReadonlySet<Known>): readonly Clue[] => {
  const outlet = { what: "outlet", text, rank: OUTLET_RANK.signature, signs: false } as const;
  if (others.has("desk") || endsLikeOutlet(text)) return [outlet];
  if (splitFolded(foldStored(text)).length > WORDS_OF_A_PLACE || others.has("place")) return [];
  const what = others.has("agency") ? "place" : "place_or_outlet";
  return [{ what, text, rank: 1, signs: false }];
};

/** The clue in a part that a table has. */
export const clueOf = ({ text, known }: Part, rank: number): readonly Clue[] => {
  switch (known) {
    case "agency":
    case "desk":
    case "exclusive_label":
    case "unnamed_agencies":
      return [{ what: known, text, rank, signs: true }];
    case "desk_note":
      return [{ what: "desk", text, rank, signs: true }];
    case "outlet":
      return [{ what: "outlet", text, rank: OUTLET_RANK.signature, signs: false }];
    case "place":
      return [{ what: "place", text, rank: 0, signs: false }];
    case "account":
    case "date":
    case "unknown":
      return [];
    default:
      return known satisfies never;
  }
};

/** Only these make a line a signature. */
const SIGNERS: ReadonlySet<Known> = new Set([
  "agency",
  "desk",
  "desk_note",
  "exclusive_label",
  "unnamed_agencies",
]);

/**
 * Reads `الحسكة ـ خاص`, `أوطان بوست – فريق التحرير`, `دمشق - سانا` or `فريق التحرير |`. Empty if none of the parts signs
 * or more than one is unknown.
 */
export const readSignature = (text: string): readonly Clue[] => {
  const parts = closePartsOf(text).map((part) => ({ text: part, known: knownOf(part) }));
  const all = new Set(parts.map(({ known }) => known));
  const unknown = parts.filter(({ known }) => known === "unknown");
  if (unknown.length > 1 || !parts.some(({ known }) => SIGNERS.has(known))) return [];
  return parts.flatMap((part) =>
    part.known === "unknown" ? readUnknown(part.text, all) : clueOf(part, BYLINE_RANK.signature),
  );
};

/** Reads a line of which every part must be known: `إسطنبول - تلفزيون سوريا`. */
export const readKnownSignature = (text: string): readonly Clue[] => {
  const parts = closePartsOf(text).map((part) => ({ text: part, known: knownOf(part) }));
  if (parts.length < 2 || parts.some(({ known }) => known === "unknown")) return [];
  return parts.flatMap((part) => clueOf(part, BYLINE_RANK.signature));
};
