import { GAP, type Tokens } from "../words/tokens.ts";
import type { PlaceHit, PlaceName } from "./place-hit.ts";
import type { CountryWeights } from "./country-weights.ts";

/** What says that a name is a place. Strings are evidence in words for people. */
export interface Evidence {
  readonly notes: readonly string[];
  /** How much it says: see {@link NEEDED}. */
  readonly weight: number;
  /** Whether the words beside the name say something. */
  readonly isBeside: boolean;
}

const TRIGGER = 4;
const TAGGER = 4;
/** Quarters and villages are called like persons, who stand before a colon too. */
const LABELS: ReadonlySet<string> = new Set(["city", "town", "governorate"]);
const LABEL = 3;
const ALSO_CALLED = 4;
const LIST = 3;
const STRONG_CUE = 2;
const IN = 2;
const WEAK_CUE = 1;
const COUNTRY = 1;
const NAMED_BEFORE = 4;

/** The weight that a name needs to be a place. */
export const NEEDED = { sure: 0, small: 2, "known word": 3, word: 4, bound: 0 } as const;

/** Whether two names stand in one list: `حلب وحماة`, `حلب، حماة`. */
export const inOneList = (
  { gaps }: Tokens,
  one: PlaceHit | undefined,
  other: PlaceHit | undefined,
): boolean => {
  if (one === undefined || other === undefined || one.last + 1 !== other.first) return false;
  const gap = gaps[other.first] ?? 0;
  if ((gap & ~(GAP.comma | GAP.quote | GAP.dash | GAP.closing)) !== 0) return false;
  return other.clitic.startsWith("و") || (gap & (GAP.comma | GAP.dash)) !== 0;
};

/** Whether one name stands in brackets behind another one of the same place: `المالكية (ديرك)`. */
export const isAlsoCalled = (
  { gaps }: Tokens,
  one: PlaceHit | undefined,
  other: PlaceHit | undefined,
): boolean =>
  one !== undefined &&
  other !== undefined &&
  one.last + 1 === other.first &&
  ((gaps[other.first] ?? 0) & GAP.opening) !== 0 &&
  one.names.some(({ entry }) => other.names.some((name) => name.entry === entry));

/** What else of the article speaks for a name. */
export interface Beside {
  /** It stands in a list with a place that is certain. */
  readonly neighbor: boolean;
  /** Another name of the same place stands beside it. */
  readonly alsoCalled: boolean;
  /** The article names the place elsewhere, with evidence. */
  readonly named: boolean;
  readonly countries: CountryWeights;
}

/** What the words around a name say for its being a place. */
export const evidenceFor = (
  { before, clitic, tagged, isLabel }: PlaceHit,
  { entry }: PlaceName,
  { neighbor, alsoCalled, named, countries }: Beside,
): Evidence => {
  const notes: string[] = [];
  let weight = 0;
  const add = (note: string, amount: number): void => {
    notes.push(note);
    weight += amount;
  };
  if (before.kinds?.some((kind) => kind === entry.kind) === true) add("trigger", TRIGGER);
  else if (before.kinds !== null) add("trigger: other", STRONG_CUE);
  if (tagged === "place") add("tagger", TAGGER);
  if (isLabel && LABELS.has(entry.kind)) add("label", LABEL);
  if (alsoCalled) add("also called", ALSO_CALLED);
  if (neighbor) add("list", LIST);
  if (before.cue === "strong") add("cue", STRONG_CUE);
  if (before.cue === "weak") add("preposition", WEAK_CUE);
  if (clitic.endsWith("ب")) add("preposition", IN);
  const isBeside = weight > 0;
  if (entry.country !== undefined && countries.has(entry.country)) add("country", COUNTRY);
  if (named) add("named before", NAMED_BEFORE);
  return { notes, weight, isBeside };
};
