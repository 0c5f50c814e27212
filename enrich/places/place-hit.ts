import { BREAKS, GAP, type Tokens } from "../words/tokens.ts";
import {
  behind,
  cueBefore,
  cueOf,
  isClassWord,
  isLookAlike,
  isOrdinaryUse,
  type PlaceCue,
} from "./place-cues.ts";
import type { LexiconHit, Reading, TaggedSpan } from "../names/reading.ts";
import type { PlaceEntry } from "../../lexicon/names/entry.ts";
import type { Word } from "../words/word.ts";
import {
  EVERYDAY_PLACE_NAMES,
  NEWSPAPERS_NAMED_AFTER_PLACES,
  OFFICES_OF_PLACES,
} from "../../lexicon/names/places/place-words.ts";
import { foldedSet } from "../../text/folded-words.ts";
import { isClubHere } from "../organizations/clubs.ts";
import { nameUnitOf } from "../../document/names/name-unit-of.ts";

/** How much a name needs before it is a place: nothing, something, what says so, or an article about its country. */
export type Weakness = "sure" | "small" | "known word" | "word" | "bound";

/** A place that a name may mean, and how much it needs when called so. */
export interface PlaceName {
  readonly entry: PlaceEntry;
  readonly weakness: Weakness;
  /** The name as the lexicon spells it. */
  readonly spelling: string;
}

/** A name of places in the text, the longest there. */
export interface PlaceHit {
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
  readonly clitic: string;
  readonly names: readonly PlaceName[];
  readonly before: PlaceCue;
  /** With the words around it is the name of something else: `جامعة القاهرة`, `مانشستر يونايتد`. */
  readonly isBody: boolean;
  /** Stands before the colon of a headline: `الكاف : إيقاف شخصين`. */
  readonly isLabel: boolean;
  /** What the tagger says of these words. */
  readonly tagged: TaggedSpan["type"] | null;
}

/** Places of these kinds are known far away; a smaller one needs evidence if its name is one word. */
const SURE_KINDS = new Set([
  "continent",
  "region",
  "country",
  "governorate",
  "city",
  "river",
  "sea",
  "strait",
  "lake",
  "mountain",
  "desert",
  "border",
]);
/** A smaller place with as many inhabitants is as well known as a city. */
const LARGE = 200_000;

const isPlace = (entry: LexiconHit["values"][number]["entry"]): entry is PlaceEntry => entry.type === "place";

/** A governorate or a city is named more often than one thinks of the word; so is a name of several words. */
const KNOWN_KINDS = new Set(["country", "governorate", "city", "region"]);

/** Names that begin with what they are (`مطار القامشلي`) are no everyday words. */
const beginsWithClass = (name: string): boolean => {
  const [first = "", ...rest] = name.split(" ");
  return rest.length > 0 && isClassWord(first);
};

const everyday = new Set(EVERYDAY_PLACE_NAMES.split(" "));

const nameOf = ({ entry, alias }: LexiconHit["values"][number], words: number): PlaceName[] => {
  if (!isPlace(entry)) return [];
  const spelling = alias?.name ?? entry.name;
  if (alias?.countries !== undefined) return [{ entry, weakness: "bound", spelling }];
  const isWord =
    everyday.has(spelling) || (alias?.word ?? (entry.word === true && !beginsWithClass(spelling)));
  if (isWord)
    return [{ entry, weakness: words > 1 || KNOWN_KINDS.has(entry.kind) ? "known word" : "word", spelling }];
  const isKnown = words > 1 || SURE_KINDS.has(entry.kind) || (entry.population ?? 0) >= LARGE;
  return [{ entry, weakness: isKnown ? "sure" : "small", spelling }];
};

/** All that have a name are one list of the index, so it is read once. */
const namesByValues = new WeakMap<LexiconHit["values"], readonly PlaceName[]>();

const namesOf = (values: LexiconHit["values"], words: number): readonly PlaceName[] => {
  const before = namesByValues.get(values);
  if (before !== undefined) return before;
  const names = values.flatMap((value) => nameOf(value, words));
  namesByValues.set(values, names);
  return names;
};

/** Writers leave a hamza out, but hardly write one on the wrong side of the alef. */
const ALEFS_WITH_HAMZA = "أإ";

/** Whether a word is spelled like another one than the name, which is one of those that need evidence: `أفران` is not `إفران`. */
const isOtherSpelling = (initial: string, { weakness, spelling }: PlaceName): boolean =>
  weakness !== "sure" &&
  initial !== spelling.charAt(0) &&
  ALEFS_WITH_HAMZA.includes(initial) &&
  ALEFS_WITH_HAMZA.includes(spelling.charAt(0));

const MADDA = "آ";
/** Writers who put a madda mean it: `مآرب` is not `مأرب`. */
const isOtherWord = (written: string, { spelling }: PlaceName): boolean =>
  written.lastIndexOf(MADDA) > 0 && !spelling.includes(MADDA);

/** `بخاري` is a surname, Bukhara is `بخارى`: where that needs evidence, it is none. */
const isNisba = (written: string, { weakness, spelling }: PlaceName): boolean =>
  weakness !== "sure" && written.endsWith("ي") && spelling.endsWith("ى");

const ARTICLE = "ال";
/** `زواره` is `زوار` with a pronoun rather than `زوارة`, and `جده` a grandfather. With an article a word has no pronoun: `القاهره`. */
const mayHavePronoun = (written: string, { spelling }: PlaceName): boolean =>
  written.endsWith("ه") && spelling.endsWith("ة") && !spelling.startsWith(ARTICLE);

const weakened = (name: PlaceName): PlaceName => ({
  ...name,
  weakness: name.weakness === "sure" ? "known word" : "word",
});

/** The names of the places that a hit may mean as it is spelled. */
const namesAt = ({ text }: Tokens, { values, first, last, start, end }: LexiconHit): readonly PlaceName[] => {
  const names = namesOf(values, last - first + 1);
  const initial = text.charAt(start);
  const likely = names.some((name) => isOtherSpelling(initial, name))
    ? names.filter((name) => !isOtherSpelling(initial, name))
    : names;
  if (first !== last || likely.length === 0) return likely;
  const written = text.slice(start, end);
  if (written.endsWith("ه"))
    return likely.map((name) => (mayHavePronoun(written, name) ? weakened(name) : name));
  if (written.endsWith("ي")) return likely.filter((name) => !isNisba(written, name));
  return written.lastIndexOf(MADDA) > 0 ? likely.filter((name) => !isOtherWord(written, name)) : likely;
};

/** Fewer bearers than this say little. */
const BEARERS = 10;

const isGivenName = (word: Word | undefined): boolean => {
  const unit = nameUnitOf(word?.form ?? "");
  return unit !== undefined && unit.given >= BEARERS && !unit.everyday;
};
const isSurname = (word: Word | undefined): boolean =>
  (nameUnitOf(word?.form ?? "")?.surname ?? 0) >= BEARERS;

const offices = foldedSet(OFFICES_OF_PLACES.split(" "));

/** Whether the words around say that the words are of a person: a given name or a title before, a surname behind. */
export const isOfPerson = ({ words, gaps }: Tokens, { first, last, clitic, before }: PlaceHit): boolean => {
  if (before.kinds !== null) return false;
  const isJoined = (at: number): boolean => ((gaps[at] ?? 0) & (BREAKS | GAP.dash)) === 0;
  const isAfterGiven = isJoined(first) && isGivenName(words[first - 1]);
  // `محمد بنيس`: with its clitic the word is a name.
  if (clitic !== "") return isAfterGiven && nameUnitOf(words[first]?.form ?? "") !== undefined;
  if (before.cue !== null) return false;
  if (offices.has(words[first - 1]?.form ?? "") && isJoined(first)) return false;
  if (isAfterGiven || before.isTitle) return true;
  return first === last && isGivenName(words[first]) && isJoined(last + 1) && isSurname(words[last + 1]);
};

const DEFINITE = /^[وف]?[بك]?ال|^[وف]?لل/u;

const isJoinedTo = ({ gaps }: Tokens, at: number): boolean => (gaps[at] ?? 0) === 0;

/** Behind a noun without article, feminine or plural, that has an adjective: `حكومة سورية جديدة`, `قوات كردية سورية`. */
const isIndefiniteAdjective = (tokens: Tokens, at: number): boolean => {
  const { words } = tokens;
  const [before, word, after] = [at - 1, at, at + 1].map((one) => words[one]?.form ?? "");
  if (word?.endsWith("يه") !== true || before === undefined || !isJoinedTo(tokens, at)) return false;
  if (DEFINITE.test(before) || !/(?:ه|ات)$/u.test(before)) return false;
  const isFollowed = isJoinedTo(tokens, at + 1) && /^(?![وف]?[بك]?ال|لل).{3,}ه$/u.test(after ?? "");
  return before.endsWith("يه") || isFollowed;
};

/** `قواتنا السعودية`: a noun with a suffix is definite. Only such plurals, since verbs have the same suffix. */
const PLURAL_WITH_SUFFIX = /.اتنا$/u;

/**
 * A word that only looks like a place: `وحده`, and the adjective of a country: `العاصمة الصينية`, `الصحف السعودية`. One that is also
 * the country's name is its adjective only behind another definite word.
 */
const isOther = (tokens: Tokens, at: number, isCountry: boolean): boolean => {
  const { words, gaps } = tokens;
  const word = words[at];
  if (word === undefined || isLookAlike(word)) return true;
  if (cueOf(word).nisba === null) return false;
  if (!DEFINITE.test(word.form)) return isCountry && isIndefiniteAdjective(tokens, at);
  const before = words[at - 1]?.form ?? "";
  if (!isCountry) return true;
  if ((gaps[at] ?? 0) !== 0) return false;
  if (PLURAL_WITH_SUFFIX.test(before)) return word.form.startsWith("ال");
  if (!DEFINITE.test(before)) return false;
  return word.form.startsWith("ال") || (word.form.startsWith("وال") && before.endsWith("يه"));
};

const TANWIN = "اً";
const newspapers = new Set(NEWSPAPERS_NAMED_AFTER_PLACES.split("|"));

const isNewspaper = ({ gaps }: Tokens, first: number, last: number, names: readonly PlaceName[]): boolean =>
  ((gaps[first] ?? 0) & (gaps[last + 1] ?? 0) & GAP.quote) !== 0 &&
  names.some(({ entry }) => newspapers.has(entry.name));

const taggedAt = (tagged: readonly TaggedSpan[], count: number): Int32Array => {
  const spanAt = new Int32Array(count).fill(-1);
  for (const [number, { first, last }] of tagged.entries()) spanAt.fill(number, first, last + 1);
  return spanAt;
};

/** Whether a name is the label before a headline. */
export const isLabel = (
  { gaps, bodyStart }: Tokens,
  { first, last, start }: Pick<LexiconHit, "first" | "last" | "start">,
): boolean => first === 0 && start < bodyStart && ((gaps[last + 1] ?? 0) & GAP.colon) !== 0;

const AND = "و";

/**
 * Whether a word that is a place as it stands is `و` with another place, because one stands right before it: `الرياض وجدة` are Riyadh and
 * Jeddah, and not Oujda, unless the first is of Oujda's country.
 */
const isTwoPlaces = (
  { gaps }: Tokens,
  { first, clitic, names }: Pick<PlaceHit, "first" | "clitic" | "names">,
  before: PlaceHit | undefined,
  stripped: LexiconHit | undefined,
): boolean => {
  if (clitic !== "" || stripped?.first !== first || stripped.clitic !== AND || before?.last !== first - 1)
    return false;
  if (((gaps[first] ?? 0) & ~GAP.comma) !== 0 || !stripped.values.some(({ entry }) => isPlace(entry)))
    return false;
  const countries = new Set(before.names.map(({ entry }) => entry.country));
  return !names.some(({ entry }) => countries.has(entry.country));
};

/** The names of places in the text: of those that overlap the first, of those that begin together the longest. */
export const placeHitsOf = ({ tokens, hits, tagged }: Reading): PlaceHit[] => {
  const spanAt = tagged.length === 0 ? null : taggedAt(tagged, tokens.count);
  const found: PlaceHit[] = [];
  let covered = -1;
  for (let at = 0; at < hits.length; at += 1) {
    const hit = hits[at]!;
    const { first, last, start, end, clitic } = hit;
    if (first <= covered) continue;
    const names = namesAt(tokens, hit);
    if (isTwoPlaces(tokens, { first, clitic, names }, found.at(-1), hits[at + 1])) continue;
    const isCountry = names.some(({ entry }) => entry.kind === "country");
    if (names.length === 0 || (first === last && isOther(tokens, first, isCountry))) continue;
    if (first === last && (isOrdinaryUse(tokens, first) || isClubHere(tokens, hit))) continue;
    // `أفريقياً` is an adverb.
    if (tokens.text.endsWith(TANWIN, end) || isNewspaper(tokens, first, last, names)) continue;
    covered = last;
    const before = cueBefore(tokens, first);
    const after = behind(tokens, last, before);
    if (after === "thing") continue;
    found.push({
      first,
      last,
      start,
      end,
      clitic,
      names,
      before,
      isBody: before.isBody || after === "body",
      isLabel: isLabel(tokens, hit),
      tagged: tagged[spanAt?.[last] ?? -1]?.type ?? null,
    });
  }
  return found;
};
