import {
  GENERIC_AREAS,
  INSTITUTION_ADJECTIVES,
  INSTITUTION_NOUNS_BY_KIND,
  type InstitutionNouns,
  NOT_IN_INSTITUTIONS,
  NOUNS_IN_NAMES,
  TITLES_IN_NAMES,
} from "../../lexicon/names/actors/institution-nouns.ts";
import { BREAKS, formAt, type Tokens } from "../words/tokens.ts";
import { COUNTRIES } from "../../lexicon/names/countries.ts";
import { foldedSet } from "../../text/folded-words.ts";

const institutions = foldedSet(INSTITUTION_NOUNS_BY_KIND.flatMap(({ nouns }) => nouns));
/** First words of the names of countries, which are no work of an institution. */
const countries = foldedSet(
  COUNTRIES.flatMap(({ name, variants }) => [name, ...variants].map((each) => each.split(" ")[0] ?? "")),
);
const beginsAnother = (form: string): boolean => institutions.has(form) || countries.has(form);
const adjectives = foldedSet(INSTITUTION_ADJECTIVES);
const notInNames = foldedSet(NOT_IN_INSTITUTIONS);
const generic = foldedSet(GENERIC_AREAS);
const nounsInNames = foldedSet(NOUNS_IN_NAMES);
const titles = foldedSet(TITLES_IN_NAMES);

/** Names are hardly ever longer. */
const MOST_WORDS = 9;
const DEFINITE = /^ال(?!له$)../u;
const COORDINATED = /^و(?=ال..)/u;
const FOR_DEFINITE = /^لل(?=..)/u;
const NISBA = /(?:ي|يه)$/u;
const PARTS_OF_PERSONS = new Set(["بن", "ابن", "ال", "عبد", "ابو", "ابي", "بنت"]);

const isDefinite = (form: string): boolean => DEFINITE.test(form) && !notInNames.has(form);

/** Whether a definite word can be an adjective of the words before it. */
const isInstitutionAdjective = (form: string): boolean =>
  isDefinite(form) && (NISBA.test(form) || adjectives.has(form));

/** Whether a word is the noun with which another institution's name begins: `موقع جامعة الملك سعود`. */
export const isInstitutionNoun = (form: string): boolean => institutions.has(form);

export const isGenericArea = (form: string): boolean => generic.has(form);

const isJoined = ({ gaps }: Tokens, at: number): boolean => ((gaps[at] ?? BREAKS) & BREAKS) === 0;

/** The last word of adjectives that begin at a word; the word before it if there are none. */
const adjectivesEnd = (tokens: Tokens, from: number, limit: number): number => {
  let at = from;
  while (at <= limit && isJoined(tokens, at) && isInstitutionAdjective(formAt(tokens, at))) at += 1;
  return at - 1;
};

/** The last word of a noun phrase that is definite and begins at a word, or the word before it if none begins there. */
const phraseEnd = (tokens: Tokens, from: number, limit: number): number => {
  let at = from;
  // Nouns in a row, of which only the last one is definite.
  while (at <= limit && isJoined(tokens, at) && nounsInNames.has(formAt(tokens, at))) {
    at += 1;
    const coordinated = formAt(tokens, at);
    if (coordinated.startsWith("و") && nounsInNames.has(coordinated.slice(1))) at += 1;
  }
  if (at > limit || !isJoined(tokens, at) || !isDefinite(formAt(tokens, at))) return from - 1;
  return adjectivesEnd(tokens, at + 1, limit);
};

/** The last word of a person's name that begins with a title. */
const personEnd = (tokens: Tokens, title: number): number => {
  let at = title + 1;
  if (!isJoined(tokens, at) || formAt(tokens, at) === "") return title;
  while (isJoined(tokens, at + 1) && PARTS_OF_PERSONS.has(formAt(tokens, at))) at += 1;
  while (isJoined(tokens, at + 2) && PARTS_OF_PERSONS.has(formAt(tokens, at + 1))) at += 2;
  return at;
};

/** Takes in coordinated nouns (`والسكان`) and one complement with `ل` (`لكرة القدم`). */
const withComplements = (tokens: Tokens, last: number, limit: number): number => {
  let end = last;
  let hasPurpose = false;
  for (let next = end + 1; next <= limit && isJoined(tokens, next); next = end + 1) {
    const form = formAt(tokens, next);
    if (COORDINATED.test(form) && isDefinite(form.slice(1)) && !beginsAnother(form.slice(1))) {
      end = adjectivesEnd(tokens, next + 1, limit);
      continue;
    }
    if (hasPurpose) break;
    hasPurpose = true;
    if (FOR_DEFINITE.test(form)) {
      end = adjectivesEnd(tokens, next + 1, limit);
      continue;
    }
    if (!form.startsWith("ل") || !nounsInNames.has(form.slice(1))) break;
    const phrase = phraseEnd(tokens, next + 1, limit);
    if (phrase <= next) break;
    end = phrase;
  }
  return end;
};

/** The last word of what an institution is for, behind its name: `مدينة الملك عبدالعزيز للعلوم والتقنية`. */
export const purposeEnd = (tokens: Tokens, last: number): number =>
  withComplements(tokens, last, Math.min(tokens.count - 1, last + MOST_WORDS));

/** The adjective behind a name (`مجلس منبج العسكري`): the word before `from` if there is none. */
export const nameGoesOn = (tokens: Tokens, from: number): number => adjectivesEnd(tokens, from, from);

/** How a name goes on behind the noun that begins it. */
export interface NameEnd {
  readonly last: number;
  /** It goes on with more than one word that could be a common noun. */
  readonly isTelling: boolean;
}

/** Where a name ends that goes on with definite words behind `noun`; null if it does not go on so. */
export const definiteNameEnd = (
  tokens: Tokens,
  noun: number,
  followedBy: InstitutionNouns["followedBy"],
): NameEnd | null => {
  const first = noun + 1;
  const limit = Math.min(tokens.count - 1, noun + MOST_WORDS);
  if (!isJoined(tokens, first)) return null;
  const form = formAt(tokens, first);
  if (followedBy === "purpose") {
    const last = withComplements(tokens, noun, limit);
    return last === noun ? null : { last, isTelling: true };
  }
  if (titles.has(form) && followedBy !== "adjective") {
    const person = personEnd(tokens, first);
    return person === first ? null : { last: adjectivesEnd(tokens, person + 1, limit), isTelling: true };
  }
  const begun =
    followedBy === "adjective" ? adjectivesEnd(tokens, first, limit) : phraseEnd(tokens, first, limit);
  if (begun < first) return null;
  const last = withComplements(tokens, begun, limit);
  return { last, isTelling: last > first };
};
