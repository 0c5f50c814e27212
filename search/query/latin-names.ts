import {
  LATIN_ARTICLE,
  LATIN_CONSONANTS,
  LATIN_VOWELS,
  NOT_TRANSCRIBED,
  SHORT_VOWELS,
} from "../../lexicon/names/latin-letters.ts";
import type { NameEntry } from "../../lexicon/names/entry.ts";
import { stripTashkeel } from "../../text/arabic/strip-tashkeel.ts";
import { hasArticle } from "../stems/word-forms.ts";

/** An Arabic name that a text in Latin letters may mean. */
export interface SpelledName {
  readonly entry: NameEntry;
  readonly name: string;
  /** The name is also an everyday word, and must stand as it is written. */
  readonly isWord: boolean;
}

/** The names that are spelled so, those with this very form in a lexicon first. */
export type FindSpelled = (text: string) => readonly SpelledName[];

/** Letters of a text without a digit of Arabizi. A shorter one is spelled like too many names, and so are words of English. */
const SHORTEST_PLAIN = 5;
/** Letters and digits of one that has them. */
const SHORTEST_ARABIZI = 3;
/** More names are none. */
const MOST_NAMES = 6;

/** Small letters without accents, one kind of apostrophe, and blanks for hyphens. */
export const latinForm = (text: string): string =>
  text
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll(/[\u2018\u2019\u02BF\u02BE`]/gu, "'")
    .replaceAll(/[^a-z0-9']+/gu, " ")
    .trim();

const isTranscribed = (form: string): boolean => form.length >= SHORTEST_PLAIN && !NOT_TRANSCRIBED.test(form);

/** True for a text that may be a name in Latin letters, or in Arabizi. */
export const isLatin = (text: string): boolean =>
  /^[\p{Script=Latin}\p{M}\p{Nd}\u2018\u2019\u02BF\u02BE`'\p{Pd} ]+$/u.test(text) &&
  /[a-z]/u.test(latinForm(text));

const spellingOf = new Map([
  ...LATIN_CONSONANTS.map(([letter, spellings]) => [letter, `(?:${spellings.join("|")}){1,2}`] as const),
  ...LATIN_VOWELS.map(([letter, spellings]) => [letter, `(?:${spellings.join("|")})`] as const),
]);

const FIRST_ALEF = /^[اأإآ]/u;
/** Before or behind a vowel an alef at the beginning of a word stands for any. */
const ANY_VOWEL = "[2']?[aeiou]{1,2}";

const wordPattern = (word: string): string => {
  const bare = hasArticle(word) ? word.slice(2) : word;
  const letters = (bare.replace(FIRST_ALEF, "").match(/اة$|./gu) ?? []).map(
    (letter) => spellingOf.get(letter) ?? "",
  );
  const first = FIRST_ALEF.test(bare) ? [ANY_VOWEL] : [];
  return (bare === word ? "" : LATIN_ARTICLE) + [...first, ...letters].join(SHORT_VOWELS);
};

/** Long vowels, and what one of them is spelled with. */
const LONG_VOWELS: readonly (readonly [letter: string, sign: RegExp])[] = [
  ["ا", /[aeiou]/u],
  ["و", /[ouw]/u],
  ["ي", /[iy]|ee/u],
];

/** Whether it is worth while to compare: a pattern costs much more. */
const mayBe = (name: string, form: string): boolean =>
  LONG_VOWELS.every(([letter, sign]) => !name.includes(letter) || sign.test(form));

/** The ways to spell an Arabic name in Latin letters. */
const spellingsOf = (name: string): RegExp =>
  new RegExp(`^${stripTashkeel(name).split(/[ -]/u).map(wordPattern).join(" ?")}$`, "u");

/** Consonants that are spelled alike, as one letter each; all others tell nothing, since some spell them and some do not. */
const ALIKE: readonly (readonly [arabic: string, latin: string, as: string])[] = [
  ["ب", "bp", "B"],
  ["ف", "fv", "F"],
  ["تثدذزسشصضطظ", "tdzs6", "T"],
  ["جخغقك", "jkgqx58", "K"],
  ["ر", "r", "R"],
  ["ل", "l", "L"],
  ["م", "m", "M"],
  ["ن", "n", "N"],
];
const soundMap = (of: "arabic" | "latin"): ReadonlyMap<string, string> =>
  new Map(
    ALIKE.flatMap(([arabic, latin, as]) =>
      Array.from(of === "arabic" ? arabic : latin, (letter) => [letter, as] as const),
    ),
  );
const [arabicSounds, latinSounds] = [soundMap("arabic"), soundMap("latin")];

/** The sounds in order; a doubled `l` is heard as one, as in `الله`. */
const soundsOf = (text: string, sounds: ReadonlyMap<string, string>): string =>
  Array.from(text, (letter) => sounds.get(letter) ?? "")
    .join("")
    .replaceAll("LL", "L");

/** What a name sounds like, roughly: only names and texts of the same sounds are compared. Within a name an article is heard or not. */
const arabicKeys = (name: string): readonly string[] => {
  const words = stripTashkeel(name).split(/[ -]/u);
  const heard = words.reduce<readonly string[]>(
    (begun, word, at) =>
      hasArticle(word)
        ? begun.flatMap((text) => [text + word.slice(2), ...(at === 0 ? [] : [text + word])])
        : begun.map((text) => text + word),
    [""],
  );
  return [...new Set(heard.map((text) => soundsOf(text, arabicSounds)))];
};

const ARTICLES = new RegExp(`(?<=^| )${LATIN_ARTICLE}`, "gu");

/** The same of a text in Latin letters. `9` and `c` are one of two letters. */
const latinKeys = (form: string): readonly string[] => {
  const plain = form
    .replaceAll(ARTICLES, "")
    .replaceAll("9'", "d")
    .replaceAll("ph", "f")
    .replaceAll("ch", "sh")
    .replaceAll("dj", "j")
    .replaceAll(/([^aeiou])\1/gu, "$1");
  return ["s", "k"].flatMap((nine) =>
    ["s", "k"].map((c) => soundsOf(plain.replaceAll("9", nine).replaceAll("c", c), latinSounds)),
  );
};

interface Index {
  readonly exact: ReadonlyMap<string, readonly SpelledName[]>;
  readonly bySound: ReadonlyMap<string, readonly SpelledName[]>;
}

const addTo = (map: Map<string, SpelledName[]>, key: string, name: SpelledName): void => {
  const known = map.get(key);
  if (known === undefined) map.set(key, [name]);
  else known.push(name);
};

/** The Arabic names of an entry, without those that take a side. */
const arabicNames = (entry: NameEntry): readonly SpelledName[] => [
  { entry, name: entry.name, isWord: "word" in entry && entry.word === true },
  ...entry.aliases.flatMap(({ name, loaded, word }) =>
    loaded === true ? [] : [{ entry, name, isWord: word === true }],
  ),
];

/** Letters of a form that is known without its article, as `Qusayr`. */
const SHORTEST_WITHOUT_ARTICLE = 4;

const withoutArticle = (latin: string): readonly string[] => {
  const form = latinForm(latin);
  const rest = form.replace(/^[ae]l /u, "");
  return rest.length < SHORTEST_WITHOUT_ARTICLE ? [form] : [form, rest];
};

const ARABIC_NAME = /^[\u0621-\u064A -]+$/u;

const makeIndex = (entries: readonly NameEntry[]): Index => {
  const [exact, bySound] = [new Map<string, SpelledName[]>(), new Map<string, SpelledName[]>()];
  for (const entry of entries) {
    const [first, ...others] = arabicNames(entry);
    if (first === undefined || entry.latin.length === 0) continue;
    for (const form of new Set(entry.latin.flatMap(withoutArticle))) addTo(exact, form, first);
    for (const name of [first, ...others])
      if (ARABIC_NAME.test(stripTashkeel(name.name)))
        for (const key of arabicKeys(name.name)) addTo(bySound, key, name);
  }
  return { exact, bySound };
};

/** The names of which most letters are spelled: `حماس` rather than `حمص` for `7amas`. Of these, no everyday words beside names that are none. */
const likeliest = (form: string, names: readonly SpelledName[]): readonly SpelledName[] => {
  const spelled = ({ name }: SpelledName): number =>
    name.replace(/^ال/u, "").replaceAll(form.includes("3") ? /[أإءئؤ]/gu : /[أإءئؤع]/gu, "").length;
  const most = Math.max(...names.map(spelled));
  const best = names.filter((one) => spelled(one) === most);
  const sure = best.filter(({ isWord }) => !isWord);
  const kept = sure.length > 0 ? sure : best;
  return kept.length > MOST_NAMES ? [] : kept;
};

/** Opens a look-up among entries that have a name in Latin letters. They are only read at the first question. */
export const openFindSpelled = (entries: readonly NameEntry[]): FindSpelled => {
  let index: Index | undefined;
  return (text) => {
    if (!isLatin(text)) return [];
    index ??= makeIndex(entries);
    const { exact, bySound } = index;
    const form = latinForm(text);
    const known = exact.get(form);
    if (known !== undefined) return known.slice(0, MOST_NAMES);
    const isArabizi = /[2356789]/u.test(form);
    if (/[014]/u.test(form) || (isArabizi ? form.length < SHORTEST_ARABIZI : !isTranscribed(form))) return [];
    const found = [...new Set(latinKeys(form))]
      .flatMap((key) => bySound.get(key) ?? [])
      .filter(
        ({ name, isWord }) => (isArabizi || !isWord) && mayBe(name, form) && spellingsOf(name).test(form),
      );
    return likeliest(form, [...new Map(found.map((one) => [one.name, one])).values()]);
  };
};
