import { foldedSet } from "../../text/folded-words.ts";
import { factOfEachWord } from "../words/facts.ts";
import { ofEachWord } from "../words/of-each-word.ts";
import {
  DESCENT_WORDS,
  EVERYDAY_GIVEN_NAMES,
  KUNYA_WORDS,
  INSTITUTION_ADJECTIVES,
  NAME_ENDINGS,
  NOT_NAMES_WITH_CLITIC,
  NAMED_AFTER_ENDINGS,
  NAMED_AFTER_NOUNS,
  NAMED_INSTITUTIONS,
  PERSON_VERBS,
  REGNAL_NUMBERS,
  ROLES,
  RULED_NOUNS,
  SERVANT_WORDS,
  TITLES,
  WEAK_TITLES,
} from "../../lexicon/names/people/titles.ts";
import { FUNCTION_WORDS } from "../../lexicon/search/function-words.ts";
import { FOREIGN_NAME_PARTICLES } from "../../lexicon/names/people/foreign-name-units.ts";
import type { Stem, Word } from "../words/word.ts";
import { isNewsWord } from "../../document/names/is-news-word.ts";
import { nameUnitOf } from "../../document/names/name-unit-of.ts";
import type { Tokens } from "../words/tokens.ts";
import { triggersOf } from "../words/triggers.ts";
import { toDedupForm } from "../../text/dedup-form.ts";

/** What a word may be in or before the name of a person: bits. */
export const IS = {
  /** A given name, and hardly anything else. */
  given: 1,
  /** A surname, and hardly anything else. */
  surname: 2,
  /** A name unit that is an everyday word as well. */
  weak: 4,
  /** Not a name unit, and not a word of news either. */
  unknown: 8,
  /** It begins with the article. */
  definite: 16,
  title: 32,
  role: 64,
  verb: 128,
  namedAfter: 256,
  ruled: 512,
  kunya: 1024,
  descent: 2048,
  servant: 4096,
  /** `الدين`, the second part of a name. */
  ending: 8192,
  regnal: 16_384,
  /** `فان`, `دي`. */
  particle: 32_768,
  /** A title that is an everyday word as well. */
  weakTitle: 65_536,
  /** An institution with the article: `المطار`. */
  institution: 131_072,
  /** An adjective between an institution and the name it bears: `الدولي`. */
  institutional: 262_144,
  /** `المحدودة`: the name before it is that of a firm. */
  namedAfterEnding: 524_288,
} as const;

const LISTS: readonly (readonly [number, readonly string[]])[] = [
  [IS.title, TITLES],
  [IS.role, ROLES],
  [IS.verb, PERSON_VERBS],
  [IS.namedAfter, NAMED_AFTER_NOUNS],
  [IS.ruled, RULED_NOUNS],
  [IS.kunya, KUNYA_WORDS],
  [IS.descent, DESCENT_WORDS],
  [IS.servant, SERVANT_WORDS],
  [IS.ending, NAME_ENDINGS],
  [IS.regnal, REGNAL_NUMBERS],
  [IS.particle, FOREIGN_NAME_PARTICLES],
  [IS.weakTitle, WEAK_TITLES],
  [IS.institution, NAMED_INSTITUTIONS],
  [IS.institutional, INSTITUTION_ADJECTIVES],
  [IS.namedAfterEnding, NAMED_AFTER_ENDINGS],
];

const listed = new Map<string, number>();
for (const [bit, words] of LISTS) {
  for (const word of words) {
    const form = toDedupForm(word);
    listed.set(form, (listed.get(form) ?? 0) | bit);
  }
}

/** Rarer given names are surnames or misspellings. */
const LEAST_GIVEN = 2;
/** A unit that is so much oftener a surname is no given name, unless many bear it. */
const SURNAME_RATIO = 8;
const COMMON_GIVEN = 20;
const ARTICLE = "ال";
const ARABIC = /^[\u0621-\u064A]{3,20}$/u;

/** Function words, folded. */
export const functionForms = foldedSet(FUNCTION_WORDS);
const everydayForms = foldedSet(EVERYDAY_GIVEN_NAMES);
/** An article behind a clitic that no name unit has: `بالاعتزال`. */
const CLITIC_ARTICLE = /^[وفبك]ال/u;

/** Names that are one word with a kunya: `أبومازن`. */
const JOINED_KUNYA = /^ابو(?!ظبي)\p{L}{3,}$/u;

/** Prefixes of verbs of the present tense, and endings of nouns with a pronoun or in the plural. A surname that looks so is listed. */
const INFLECTED_PREFIX = /^(?:ي|س[يتن])/u;
const INFLECTED_ENDINGS = ["ها", "هم", "هن", "نا", "ات", "وا", "ته", "هما"] as const;
const DEFINITE_PLURALS = ["ين", "ون"] as const;
const SHORTEST_INFLECTED = 4;
const endsIn = (form: string, endings: readonly string[]): boolean =>
  endings.some((ending) => form.endsWith(ending));

const isInflected = (form: string): boolean =>
  form.length >= SHORTEST_INFLECTED &&
  (INFLECTED_PREFIX.test(form) ||
    endsIn(form, INFLECTED_ENDINGS) ||
    (form.startsWith(ARTICLE) && endsIn(form, DEFINITE_PLURALS)));

const unitBitsOf = (form: string): number => {
  const unit = nameUnitOf(form);
  if (functionForms.has(form)) return unit === undefined ? 0 : IS.weak;
  if (JOINED_KUNYA.test(form)) return IS.surname;
  if (unit === undefined)
    return ARABIC.test(form) && !CLITIC_ARTICLE.test(form) && !isInflected(form) && !isNewsWord(form)
      ? IS.unknown
      : 0;
  if (unit.everyday || everydayForms.has(form)) return IS.weak;
  const { given, surname } = unit;
  const isGiven = given >= COMMON_GIVEN || (given >= LEAST_GIVEN && given * SURNAME_RATIO >= surname);
  return (isGiven ? IS.given : 0) | (surname > 0 || !isGiven ? IS.surname : 0);
};

const bitsByForm = new Map<string, number>();
/** Forms that are kept; more come from texts that are not language. */
const MOST_FORMS = 200_000;

/** What a folded word may be: bits of {@link IS}. */
export const bitsOf = (form: string): number => {
  const known = bitsByForm.get(form);
  if (known !== undefined) return known;
  const definite = form.startsWith(ARTICLE) && form.length > 4 ? IS.definite : 0;
  const bits = unitBitsOf(form) | definite | (listed.get(form) ?? 0);
  if (bitsByForm.size >= MOST_FORMS) bitsByForm.clear();
  bitsByForm.set(form, bits);
  return bits;
};

/** A word as the beginning of a name or of what stands before one: the stem to read it by, and what that is. */
export interface Opening {
  readonly stem: Stem;
  readonly bits: number;
  /** What the word itself may be, with its clitics. */
  readonly ownBits: number;
}

const USEFUL =
  IS.given |
  IS.title |
  IS.role |
  IS.verb |
  IS.namedAfter |
  IS.ruled |
  IS.kunya |
  IS.descent |
  IS.servant |
  IS.institution;
const notNames = foldedSet(NOT_NAMES_WITH_CLITIC);

const bearersOf = (form: string): number => {
  const { given, surname } = nameUnitOf(form) ?? { given: 0, surname: 0 };
  return given + surname;
};
/** A unit with a clitic is taken for a unit of its own (`وسام`) unless so many more bear the name without it (`وسعيد`). */
const CLITIC_RATIO = 15;

/** The word itself if it is useful, else the first stem that is, else the word itself. */
const readOpening = ({ stems, form }: Word): Opening => {
  const ownBits = bitsOf(form);
  const itself = { stem: stems[0] ?? { form, clitic: "", letters: 0 }, bits: ownBits, ownBits };
  const isPlain = (bits: number): boolean => (bits & (USEFUL | IS.surname | IS.weak)) === 0;
  if (notNames.has(form)) return { ...itself, bits: 0 };
  const bearers = bearersOf(form);
  if (!isPlain(itself.bits)) {
    const stem = stems.find((other) => bearersOf(other.form) > bearers * CLITIC_RATIO);
    return stem === undefined || listed.has(form) ? itself : { stem, bits: bitsOf(stem.form), ownBits };
  }
  for (const stem of stems.slice(1)) {
    const bits = bitsOf(stem.form);
    if ((bits & (USEFUL | IS.surname)) !== 0) return { stem, bits, ownBits };
  }
  // A clitic before an unknown word hides it; a known word behind one shows that the whole is a word, too.
  const hidden = stems.slice(1).some((stem) => (bitsOf(stem.form) & IS.unknown) === 0);
  return hidden ? { ...itself, bits: itself.bits & ~IS.unknown } : itself;
};

/** How a word is read where a name may begin, without its clitics. Computed once for each word. */
const openingOf = ofEachWord(readOpening);

/** A word of a text as one that may begin a name; undefined outside the text. */
export const openingAt = ({ words }: Tokens, at: number): Opening | undefined => {
  const word = words[at];
  return word === undefined ? undefined : openingOf(word);
};

/** {@link Opening.bits} of a word of a text; 0 outside the text. */
export const openingBitsAt = factOfEachWord((word) => openingOf(word).bits);

/** {@link Opening.ownBits} of a word of a text; 0 outside the text. */
export const ownBitsAt = factOfEachWord((word) => openingOf(word).ownBits);

/** Bits that change what is looked for behind a word. */
const CONTEXT = IS.title | IS.role | IS.verb | IS.namedAfter | IS.ruled | IS.institution | IS.institutional;
/** Bits of words with which a name may begin, of unknown ones behind a title or a verb only. */
export const OPENS = IS.given | IS.surname | IS.weak | IS.kunya | IS.descent | IS.servant | IS.particle;

/** The words of a text that may begin a name, or say that one follows. Others can do so only behind a title. */
export const tellingWordsIn = triggersOf(
  (word) => (openingOf(word).bits & (CONTEXT | OPENS | IS.unknown)) !== 0,
);
