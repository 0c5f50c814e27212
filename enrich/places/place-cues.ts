import {
  BODIES_BEHIND_PLACES,
  CLASS_WORDS,
  NAME_TRIGGERS,
  ORDINARY_USES,
  PARENT_LINKS,
  KINDS_OF_CITIES,
  NAMED_AFTER_PLACES,
  PLACE_CUES,
  PLACE_LOOK_ALIKES,
  THINGS_BEHIND_PLACES,
} from "../../lexicon/names/places/place-words.ts";
import { BREAKS, type Tokens } from "../words/tokens.ts";
import { type ComposeStem, composeStemOf } from "./compose-words.ts";
import { ofEachWord } from "../words/of-each-word.ts";
import { COUNTRIES } from "../../lexicon/names/countries.ts";
import type { PlaceKind } from "../../lexicon/names/places/place-row.ts";
import type { Word } from "../words/word.ts";
import { TITLES } from "../../lexicon/names/people/titles.ts";
import { toDedupForm } from "../../text/dedup-form.ts";

/** What a word says of the name behind it. */
export interface PlaceCue {
  /** A noun that says what place it is: the kinds it may be. */
  readonly kinds: readonly PlaceKind[] | null;
  /** A preposition or noun behind which places stand. */
  readonly cue: "strong" | "weak" | null;
  /** A noun that makes the name of a body of both. */
  readonly isBody: boolean;
  /** A form of address or a rank: a person's name is behind it. */
  readonly isTitle: boolean;
  /** The adjective of a country: its code; null for others. */
  readonly nisba: string | null;
  /** What the word is in a composed name. */
  readonly compose: ComposeStem | null;
}

const NOTHING: PlaceCue = {
  kinds: null,
  cue: null,
  isBody: false,
  isTitle: false,
  nisba: null,
  compose: null,
};

const formsOf = (words: string): string[] => words.split(" ").map(toDedupForm);

/** The forms of an adjective: masculine, feminine, plural, each with and without an article. */
const adjectiveForms = (nisba: string): string[] => {
  const form = toDedupForm(nisba);
  return ["", "ه", "ين", "ون"].flatMap((ending) => [form + ending, `ال${form}${ending}`]);
};

const cues = new Map<string, PlaceCue>();
const set = (form: string, cue: Partial<PlaceCue>): void => {
  cues.set(form, { ...(cues.get(form) ?? NOTHING), ...cue });
};
for (const form of formsOf(PLACE_CUES.weak)) set(form, { cue: "weak" });
for (const form of formsOf(PLACE_CUES.strong)) set(form, { cue: "strong" });
for (const [kinds, words] of CLASS_WORDS) for (const form of formsOf(words)) set(form, { kinds });
for (const form of formsOf(NAMED_AFTER_PLACES)) set(form, { isBody: true });
for (const title of TITLES) set(toDedupForm(title), { isTitle: true });
for (const { code, nisba } of COUNTRIES)
  for (const adjective of nisba) for (const form of adjectiveForms(adjective)) set(form, { nisba: code });

const byForm = <Key extends string>(table: Readonly<Record<Key, string>>): ReadonlyMap<string, Key> =>
  new Map((Object.keys(table) as Key[]).flatMap((key) => formsOf(table[key]).map((form) => [form, key])));
const triggers = byForm(NAME_TRIGGERS);
const links = byForm(PARENT_LINKS);

/** How surely the word before an unknown name says that it is a place. Null: not at all. */
export const nameTriggerOf = ({ stems }: Word): keyof typeof NAME_TRIGGERS | null => {
  for (const { form } of stems) {
    const strength = triggers.get(form);
    if (strength !== undefined) return strength;
  }
  return null;
};

/** How a word joins a place to the one in which it lies; null for others. */
export const parentLinkOf = ({ form }: Word): keyof typeof PARENT_LINKS | null => links.get(form) ?? null;

const lookAlikes = new Set(formsOf(PLACE_LOOK_ALIKES));

/** What a word says of the name behind it; clitics do not matter (`بمدينة`). Remembered with the word. */
export const cueOf = ofEachWord((word: Word): PlaceCue => {
  const stem = word.stems.find(({ form }) => cues.has(form));
  const cue = (stem === undefined ? undefined : cues.get(stem.form)) ?? NOTHING;
  const compose = composeStemOf(word);
  return compose === null ? cue : { ...cue, compose };
});

/** What a word is in a composed name; null for other words, and past the ends of a text. */
export const composeWordOf = (word: Word | undefined): ComposeStem | null =>
  word === undefined ? null : cueOf(word).compose;

/** What the word before says of a name that begins at `first`; nothing across punctuation. */
export const cueBefore = ({ words, gaps }: Tokens, first: number): PlaceCue => {
  const word = words[first - 1];
  return word === undefined || ((gaps[first] ?? 0) & BREAKS) !== 0 ? NOTHING : cueOf(word);
};

const bodiesBehind = new Set(formsOf(BODIES_BEHIND_PLACES));
const kindsOfCities = new Set(formsOf(KINDS_OF_CITIES));
const thingsBehind = new Set(formsOf(THINGS_BEHIND_PLACES));

/** What the words around a name make of it. */
export const behind = (
  { words, gaps }: Tokens,
  last: number,
  { kinds }: PlaceCue,
): "body" | "thing" | null => {
  const form = words[last + 1]?.form ?? "";
  if (((gaps[last + 1] ?? 0) & BREAKS) !== 0) return null;
  if (kinds?.[0] === "city" && kindsOfCities.has(form)) return "body";
  return bodiesBehind.has(form) ? "body" : thingsBehind.has(form) ? "thing" : null;
};

const ordinaryUses: ReadonlyMap<string, readonly ReadonlySet<string>[]> = new Map(
  ORDINARY_USES.map(([name, ...beside]) => [
    toDedupForm(name),
    beside.map((words) => new Set(words === "" ? [] : formsOf(words))),
  ]),
);
const ordinaryUseOf = ofEachWord(
  ({ stems }: Word) => ordinaryUses.get(stems.find(({ form }) => ordinaryUses.has(form))?.form ?? "") ?? null,
);

/** Whether the words beside a name of one word make another word of it: `صلاة المغرب`. */
export const isOrdinaryUse = ({ words, gaps }: Tokens, at: number): boolean => {
  const word = words[at];
  const use = word === undefined ? null : ordinaryUseOf(word);
  if (use === null) return false;
  const [before, after] = use;
  const isBehind = before?.has(words[at - 1]?.form ?? "") === true && ((gaps[at] ?? 0) & BREAKS) === 0;
  return isBehind || (after?.has(words[at + 1]?.form ?? "") === true && ((gaps[at + 1] ?? 0) & BREAKS) === 0);
};

/** A whole word that only looks like a clitic and the name of a place. */
export const isLookAlike = ({ form }: Word): boolean => lookAlikes.has(form);

const classWords = new Map<string, boolean>();

/** Whether a word of a name of the lexicon, as written there, says what place it is. Remembered: folding is slow. */
export const isClassWord = (word: string): boolean => {
  const before = classWords.get(word);
  if (before !== undefined) return before;
  const is = (cues.get(toDedupForm(word)) ?? NOTHING).kinds !== null;
  classWords.set(word, is);
  return is;
};
