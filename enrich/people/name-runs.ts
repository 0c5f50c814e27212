import { foldedSet } from "../../text/folded-words.ts";
import { GAP, type Tokens, formAt } from "../words/tokens.ts";
import { functionForms, IS, openingAt, openingBitsAt, ownBitsAt } from "./person-words.ts";
import { COUNTRIES } from "../../lexicon/names/countries.ts";
import { ADJECTIVES_LIKE_SURNAMES, PLACES_LIKE_KUNYAS } from "../../lexicon/names/people/titles.ts";
import { nameUnitOf } from "../../document/names/name-unit-of.ts";
import { triggersOf } from "../words/triggers.ts";
import { toDedupForm } from "../../text/dedup-form.ts";

/** What a part of a name is: one word, or several that belong together (`عبد الله`, `أبو محمد`, `بن سلمان`, `فان نيستلروي`). */
export type PartKind = "given" | "surname" | "weak" | "unknown" | "kunya" | "descent" | "particle" | "regnal";

interface Part {
  readonly kind: PartKind;
  readonly last: number;
}

/** Words in a row that may be one name of a person. */
export interface NameRun {
  readonly first: number;
  readonly last: number;
  /** How many letters of the first word are clitics. */
  readonly letters: number;
  readonly kinds: readonly PartKind[];
  /** The last word of each part. */
  readonly lasts: readonly number[];
}

/** The longest name that is read, in words: longer ones are lists without commas. */
const LONGEST = 12;
const MOST_UNKNOWN = 2;
/** `بن أبي عبد الله`: a part inside a part inside a part. */
const DEEPEST = 2;
/** A unit that is an everyday word continues a name only if this many bear it. */
const LEAST_BEARERS = 10;
const LEAST_DEFINITE_BEARERS = 2;
const ARTICLE = "ال";
/** `علي` is a name; the preposition that folds alike is spelled `على`, except in Egypt. */
const ALI = "علي";
const DOTTED_YEH = "ي";

/** Adjectives behind titles, with the article: `السوري`, `الأموي`. */
export const adjectives: ReadonlySet<string> = new Set([
  ...COUNTRIES.flatMap(({ nisba }) => nisba.map((word) => ARTICLE + toDedupForm(word))),
  ...ADJECTIVES_LIKE_SURNAMES.map(toDedupForm),
]);
const places = foldedSet(PLACES_LIKE_KUNYAS);

/** "Son of" as names have it; `ابن` and `بنت` are words of their own as well. */
const BIN = "بن";
const ARABIC = /^[\u0621-\u064A]{3,20}$/u;

const ANY_UNIT = IS.given | IS.surname | IS.weak;

/** Whether nothing but a space, or a hyphen without spaces, stands before a word. */
const isJoined = ({ gaps, starts, ends }: Tokens, at: number): boolean => {
  const gap = gaps[at] ?? GAP.newline;
  return gap === 0 || (gap === GAP.dash && (starts[at] ?? 0) - (ends[at - 1] ?? 0) === 1);
};

/** A weak unit is strong where its spelling shows that it is the name. */
const spelledBitsAt = (tokens: Tokens, at: number, form: string, bits: number): number => {
  if (form !== ALI || !hasDottedYeh(tokens)) return bits;
  return tokens.text.charAt((tokens.ends[at] ?? 1) - 1) === DOTTED_YEH ? IS.given | IS.surname : 0;
};

/** Words that end in alef maksura in every text whose writer distinguishes it from yeh. */
const MAKSURA_WORDS = new Set(["إلى", "الى", "حتى"]);
const maksuraForms = foldedSet([...MAKSURA_WORDS]);
const maksuraWordsIn = triggersOf(({ form }) => maksuraForms.has(form));
const distinguishes = new WeakMap<Tokens, boolean>();

/** Whether a text writes yeh with dots and alef maksura without, as most do: many Egyptian and old texts write only one of them. */
const hasDottedYeh = (tokens: Tokens): boolean => {
  let known = distinguishes.get(tokens);
  if (known === undefined) {
    const { starts, ends, text } = tokens;
    let maksura = 0;
    let dotted = 0;
    for (const at of maksuraWordsIn(tokens)) {
      if (MAKSURA_WORDS.has(text.slice(starts[at], ends[at]))) maksura += 1;
      else dotted += 1;
    }
    known = maksura >= dotted;
    distinguishes.set(tokens, known);
  }
  return known;
};

const kunyaAt = (tokens: Tokens, at: number, form: string, depth: number): Part | null => {
  if (depth > DEEPEST || !isJoined(tokens, at + 1)) return null;
  const next = ownBitsAt(tokens, at + 1);
  if (places.has(`${form} ${formAt(tokens, at + 1)}`)) return null;
  if ((next & (IS.servant | IS.kunya)) !== 0) {
    const inner = partAt(tokens, at + 1, formAt(tokens, at + 1), next, depth + 1);
    return inner === null ? null : { kind: "kunya", last: inner.last };
  }
  // `أم` is "or", `أبي` "my father": only a name shows that they are not.
  const accepted = form === "ابو" ? ANY_UNIT | IS.unknown | IS.definite : IS.given;
  if ((next & accepted) === 0) return null;
  const joined = endingAt(tokens, at + 1, formAt(tokens, at + 1));
  return { kind: "kunya", last: joined ?? at + 1 };
};

const servantAt = (tokens: Tokens, at: number): Part | null => {
  const next = formAt(tokens, at + 1);
  const isServant = isJoined(tokens, at + 1) && (next.startsWith(ARTICLE) || next === "ربه");
  return isServant ? { kind: "given", last: at + 1 } : null;
};

/** The word behind, if the two are one unit: `صلاح الدين`, `نصر الله`. */
const endingAt = (tokens: Tokens, at: number, form: string): number | null => {
  if (!isJoined(tokens, at + 1)) return null;
  if ((ownBitsAt(tokens, at + 1) & IS.ending) === 0) return null;
  return nameUnitOf(form + formAt(tokens, at + 1)) === undefined ? null : at + 1;
};

/** Behind `بن`, which stands in names alone, any word is a name, however often the news has it. */
const isAnyName = (form: string): boolean => ARABIC.test(form) && !functionForms.has(form);

const descentAt = (tokens: Tokens, at: number, depth: number): Part | null => {
  if (depth > DEEPEST || !isJoined(tokens, at + 1)) return null;
  const form = formAt(tokens, at + 1);
  const next = ownBitsAt(tokens, at + 1);
  const accepted = ANY_UNIT | IS.unknown | IS.definite | IS.servant | IS.kunya;
  if ((next & accepted) === 0 && !(formAt(tokens, at) === BIN && isAnyName(form))) return null;
  const inner = partAt(tokens, at + 1, form, next, depth + 1);
  return { kind: "descent", last: inner?.last ?? at + 1 };
};

const particleAt = (tokens: Tokens, at: number): Part | null => {
  let last = at + 1;
  while (last < at + 3 && isJoined(tokens, last) && (ownBitsAt(tokens, last) & IS.particle) !== 0) last += 1;
  const next = ownBitsAt(tokens, last);
  const isName = (next & (IS.given | IS.surname | IS.unknown)) !== 0 && (next & IS.definite) === 0;
  return isJoined(tokens, last) && isName ? { kind: "particle", last } : null;
};

/** The part of a name that begins at a word, read in the given form. */
const partAt = (tokens: Tokens, at: number, form: string, plainBits: number, depth = 0): Part | null => {
  const bits = spelledBitsAt(tokens, at, form, plainBits);
  if ((bits & IS.servant) !== 0) {
    const servant = servantAt(tokens, at);
    if (servant !== null) return servant;
  }
  if ((bits & IS.kunya) !== 0) return kunyaAt(tokens, at, form, depth);
  if ((bits & IS.descent) !== 0) return descentAt(tokens, at, depth);
  if ((bits & IS.particle) !== 0) {
    const particle = particleAt(tokens, at);
    if (particle !== null) return particle;
  }
  const ending = endingAt(tokens, at, form);
  if (ending !== null) return { kind: "given", last: ending };
  if ((bits & IS.given) !== 0) return { kind: "given", last: at };
  if ((bits & IS.surname) !== 0) return { kind: "surname", last: at };
  if ((bits & IS.weak) !== 0) return { kind: "weak", last: at };
  if ((bits & IS.unknown) !== 0) return { kind: "unknown", last: at };
  return (bits & IS.regnal) === 0 ? null : { kind: "regnal", last: at };
};

const continuesWeakly = (form: string, bits: number, kinds: readonly PartKind[]): boolean => {
  if (kinds[0] === "weak" || kinds.includes("weak") || adjectives.has(form)) return false;
  if ((bits & (IS.role | IS.title | IS.verb)) !== 0) return false;
  const { given, surname } = nameUnitOf(form) ?? { given: 0, surname: 0 };
  if ((bits & IS.definite) !== 0) return surname >= (kinds.length > 1 ? 1 : LEAST_DEFINITE_BEARERS);
  return kinds.length === 1 && given + surname >= LEAST_BEARERS;
};

/** Whether a name that was read up to a word ends in a family name with the article: `أحمد الحداد`. */
const endsInSurname = (tokens: Tokens, last: number, kinds: readonly PartKind[]): boolean => {
  if (kinds.length < 2 || (ownBitsAt(tokens, last) & IS.definite) === 0) return false;
  const { given, surname } = nameUnitOf(formAt(tokens, last)) ?? { given: 0, surname: 1 };
  return surname > given;
};

/** Whether a part may be the next one of a name. */
const continues = (tokens: Tokens, at: number, part: Part, kinds: readonly PartKind[]): boolean => {
  const form = formAt(tokens, at);
  const bits = ownBitsAt(tokens, at);
  if (part.kind === "regnal")
    return kinds.at(-1) === "regnal" || (kinds.length <= 2 && kinds.at(-1) === "given");
  if (kinds.at(-1) === "regnal") return false;
  if (part.last > at) return true;
  // `الله` and `الدين` alone belong to another word; an office without the article (`أمير` of a place) ends the full name before it.
  if ((bits & IS.ending) !== 0 || ((bits & IS.verb) !== 0 && (bits & IS.definite) === 0)) return false;
  // A given name behind a surname begins another name.
  if (part.kind === "given" && kinds.at(-1) === "surname" && (bits & IS.surname) === 0) return false;
  if (part.kind === "given" && kinds.at(-1) === "surname" && (ownBitsAt(tokens, at - 1) & IS.definite) !== 0)
    return false;
  if (endsInSurname(tokens, at - 1, kinds) && (bits & IS.definite) === 0 && part.kind !== "given")
    return false;
  if (part.kind === "weak") return continuesWeakly(form, bits, kinds);
  if (part.kind === "unknown")
    return (
      (bits & (IS.role | IS.title)) === 0 &&
      kinds[0] !== "weak" &&
      kinds.filter((kind) => kind === "unknown").length < MOST_UNKNOWN
    );
  return kinds.length === 1 || (bits & IS.definite) !== 0 || (bits & (IS.role | IS.title)) === 0;
};

/** Whether a word with the article may be the surname of a name behind a title that has none yet: `الدكتور أحمد الجبل`. */
const isSurnamePlace = (tokens: Tokens, at: number): boolean => {
  const opening = openingAt(tokens, at);
  if (opening === undefined || !isJoined(tokens, at) || adjectives.has(opening.stem.form)) return false;
  const { bits, stem } = opening;
  return (bits & IS.definite) !== 0 && stem.letters === 0 && (bits & (IS.title | IS.role | IS.verb)) === 0;
};

/** Whether a word stands before `بن` and is therefore a given name, whatever it is otherwise: `مفرج بن سعد`. */
export const isBeforeDescent = (tokens: Tokens, at: number): boolean => {
  if (formAt(tokens, at + 1) !== BIN || !isJoined(tokens, at + 1)) return false;
  const { bits, stem } = openingAt(tokens, at) ?? { bits: IS.definite, stem: null };
  return stem !== null && (bits & (IS.definite | IS.title | IS.role | IS.verb)) === 0 && isAnyName(stem.form);
};

/** `ولي عهده`. */
const PRONOUN = /.{3}(?:ه|ها|هم)$/u;

/** Whether a given name is the office here that it also means: `ولي العهد`, `ولي ولي العهد`, `أمير المنطقة`. */
const isOffice = (tokens: Tokens, at: number): boolean => {
  const bits = openingBitsAt(tokens, at);
  if ((bits & IS.role) === 0 || (bits & IS.definite) !== 0 || !isJoined(tokens, at + 1)) return false;
  const next = ownBitsAt(tokens, at + 1);
  const isSame = formAt(tokens, at + 1) === openingAt(tokens, at)?.stem.form;
  const isComplement = (next & IS.definite) !== 0 || PRONOUN.test(formAt(tokens, at + 1));
  return isSame || (isComplement && (next & (IS.given | IS.surname | IS.unknown)) === 0);
};

const AS = "ك";

/** Reads a name from a word on, as far as it goes; null where none begins. Whether it is one is for the caller to judge. */
export const readNameRun = (tokens: Tokens, first: number): NameRun | null => {
  const opening = openingAt(tokens, first);
  if (opening === undefined) return null;
  const { stem, bits } = opening;
  const begun = partAt(tokens, first, stem.form, isBeforeDescent(tokens, first) ? bits | IS.unknown : bits);
  if (begun === null || begun.kind === "regnal" || isOffice(tokens, first)) return null;
  const kinds: PartKind[] = [begun.kind];
  const lasts: number[] = [begun.last];
  let { last } = begun;
  // A surname with the article begins no name; it ends one, or stands alone.
  if (begun.kind !== "given" && (bits & IS.definite) !== 0)
    return { first, last, letters: stem.letters, kinds, lasts };
  while (last + 1 < tokens.count && last - first < LONGEST && isJoined(tokens, last + 1)) {
    const next = last + 1;
    const opens = openingAt(tokens, next);
    if (opens === undefined) break;
    const { stem: read, bits: readBits, ownBits } = opens;
    // A clitic begins something new; but `ك` hardly stands before the name of a person: `رابعة كبيلي`.
    const isItself = read.clitic === AS && (ownBits & (IS.unknown | IS.surname)) !== 0;
    if (read.letters > 0 && !isItself) break;
    const part = isItself
      ? partAt(tokens, next, formAt(tokens, next), ownBits)
      : partAt(tokens, next, read.form, readBits);
    if (part === null || !continues(tokens, next, part, kinds)) break;
    kinds.push(part.kind);
    lasts.push(part.last);
    ({ last } = part);
  }
  return { first, last, letters: stem.letters, kinds, lasts };
};

const isDefinite = (tokens: Tokens, at: number): boolean => (ownBitsAt(tokens, at) & IS.definite) !== 0;

/** Where a name behind a title ends: a word with the article is its surname if it has none, whatever word it is otherwise. */
export const titledEnd = (tokens: Tokens, { last, kinds }: NameRun): number => {
  const before = kinds.at(-1);
  if ((before !== "given" && before !== "descent") || isDefinite(tokens, last)) return last;
  if (!isSurnamePlace(tokens, last + 1)) return last;
  const isSurname = isSurnamePlace(tokens, last + 2) && (ownBitsAt(tokens, last + 2) & IS.surname) !== 0;
  return isSurname ? last + 2 : last + 1;
};
