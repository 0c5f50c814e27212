import { AGENCIES } from "../../lexicon/names/agencies.ts";
import { CITY_ZONES } from "../../lexicon/dates/city-zones.ts";
import { NUMBER_WORDS, WEEKDAYS } from "../../lexicon/dates/date-words.ts";
import { DATELINE_PLACES } from "../../lexicon/names/dateline-places.ts";
import { HOUSE_TERMS } from "../../lexicon/dedup/house-terms.ts";
import { isNewsWord } from "../../document/names/is-news-word.ts";
import { MONTH_NAMES } from "../../lexicon/dates/month-names.ts";
import { nameUnitOf } from "../../document/names/name-unit-of.ts";
import { ORDINARY_WORDS } from "../../lexicon/dedup/ordinary-words.ts";
import { PLACE_ROWS } from "../../lexicon/names/places/place-rows.ts";
import { TWO_PERSONS, VAGUE_NUMBERS } from "../../lexicon/dedup/toll-words.ts";
import { toDedupForm } from "../../text/dedup-form.ts";
import { foldedSet } from "../../text/folded-words.ts";

/** The kinds of facts that a word can state. */
export type WordFactKind = "number" | "day" | "place" | "name";

/** The fact that a word states. Two words with the same kind and value state the same fact. */
export interface WordFact {
  readonly kind: WordFactKind;
  readonly value: string;
  /** Does a table know the word? Else it is taken for a name since no table of ordinary words has it. */
  readonly isSure: boolean;
  /** A number that says which one (`the third`), not how many. */
  readonly isOrdinal?: boolean;
}

/** A number in digits: clitics may be joined before it, and a sign of a year or an ending behind it (`و15`, `2015م`, `14عاما`). */
const DIGITS = /^(?:[\u0648\u0641]?(?:\u0627\u0644|[\u0628\u0643\u0644])?)(?<digits>\d+)[^\d]*$/u;
/** The clitics before a word: "and" or "so", then "in", "as" or "to", then the article, of which "to" drops the alef. */
const CLITICS =
  /^(?:[\u0648\u0641]?(?:[\u0628\u0643]?\u0627\u0644|\u0644\u0644)|[\u0648\u0641]?[\u0628\u0643\u0644]|[\u0648\u0641])/u;
const HAS_ARTICLE = /^[\u0648\u0641]?(?:[\u0628\u0643]?\u0627\u0644|\u0644\u0644)/u;
const AND = /^[\u0648\u0641]/u;
const PREPOSITION = /^[\u0648\u0641]?[\u0628\u0644\u0643]?/u;
/** What verbs begin and end with; the table of words of news has neither them nor both ("she sees her"). */
const VERB_PREFIX = /^[\u0633]?[\u064A\u062A\u0646\u0627]/u;
const OBJECT = /(?:\u0647|\u0647\u0627|\u0647\u0645|\u0646\u0627)$/u;
const ARTICLE = "\u0627\u0644";
/** Shorter words, with or without their clitics, say too little to be looked up. */
const FEWEST_LETTERS = 3;
const ZERO = "صفر";
/** In words, "one" is an ordinary word ("someone", "first", "one of"), not a number. */
const LEAST_NUMBER_WORD = 2;
/** A unit of names with fewer bearers may be the misspelling of a word. */
const LEAST_BEARERS = 10;

type Tables = ReadonlyMap<string, WordFact | null>;

/** The facts that tables know, by word. The first table that has a word wins: another name of a state is no place that differs. */
const makeTables = (): Tables => {
  const facts = new Map<string, WordFact | null>();
  const add = (fact: Omit<WordFact, "isSure"> | null, names: readonly string[]): void => {
    for (const name of names) {
      const word = toDedupForm(name);
      if (!word.includes(" ") && !facts.has(word))
        facts.set(word, fact === null ? null : { ...fact, isSure: true });
    }
  };
  const addPlaces = (names: readonly string[]): void => {
    for (const name of names) add({ kind: "place", value: toDedupForm(name) }, [name]);
  };
  add(null, HOUSE_TERMS);
  WEEKDAYS.forEach((names, day) => add({ kind: "day", value: `weekday ${day}` }, names));
  // A score of nothing is in every report of sport; the month of this name is rare, and beside a year.
  add({ kind: "number", value: "0" }, [ZERO]);
  for (const { calendar, month, names } of MONTH_NAMES)
    add({ kind: "day", value: `${calendar} ${month}` }, names);
  for (const [value, names] of NUMBER_WORDS) {
    if (value < LEAST_NUMBER_WORD) add(null, names);
    const isOrdinal = (name: string): boolean => name.startsWith(ARTICLE) || names.includes(ARTICLE + name);
    for (const name of names)
      add({ kind: "number", value: `${value}`, ...(isOrdinal(name) ? { isOrdinal: true } : {}) }, [name]);
  }
  add({ kind: "number", value: "2" }, TWO_PERSONS);
  for (const [value, names] of VAGUE_NUMBERS) add({ kind: "number", value }, names);
  for (const [, names] of CITY_ZONES) addPlaces(names);
  addPlaces(DATELINE_PLACES);
  add(null, ORDINARY_WORDS);
  // Outlets replace the agency that they quote: a report is the same with another agency.
  add(
    null,
    AGENCIES.flatMap((name) => name.split(" ")),
  );
  return facts;
};

let tables: Tables | undefined;
let placeNames: ReadonlySet<string> | undefined;
const isNameOfPlace = (form: string): boolean =>
  (placeNames ??= foldedSet(
    PLACE_ROWS.flatMap(({ name, aliases = [], word }) => (word === true ? [] : [name, ...aliases])),
  )).has(form);

const isNameOfPerson = (form: string): boolean => {
  const unit = nameUnitOf(form);
  return unit !== undefined && !unit.everyday && unit.given + unit.surname >= LEAST_BEARERS;
};

const isOfNews = (form: string): boolean =>
  [form, form.replace(VERB_PREFIX, ""), form.replace(OBJECT, "")].some(
    (rest) => rest.length >= FEWEST_LETTERS && isNewsWord(rest),
  );

/** The fact of a word that the tables do not have as it stands: a name of a person or a place, a word of news, or an unknown one. */
const recognizeName = (word: string, bare: string): WordFact | null => {
  const isKnown = { kind: "name", value: bare, isSure: true } as const;
  if (isNameOfPerson(word)) return isKnown;
  if (isNameOfPlace(word)) return { ...isKnown, kind: "place" };
  // What is a word as it stands is no name behind a preposition: a cable is no "with Ruqayya".
  if (isNewsWord(word)) return null;
  if (bare.length < FEWEST_LETTERS)
    return word.length < FEWEST_LETTERS || [word, word.replace(AND, "")].some(isOfNews)
      ? null
      : { ...isKnown, value: word, isSure: false };
  // A surname keeps its article; with one, the name of a people or a party is an adjective.
  const definite = ARTICLE + bare;
  if (isNameOfPerson(HAS_ARTICLE.test(word) ? definite : bare)) return isKnown;
  if (isNameOfPlace(word.replace(PREPOSITION, ""))) return { ...isKnown, kind: "place" };
  if ([word, word.replace(AND, ""), bare, definite].some(isOfNews)) return null;
  return { ...isKnown, isSure: false };
};

const recognizeFact = (word: string, known: Tables): WordFact | null => {
  const digits = DIGITS.exec(word)?.groups?.["digits"];
  if (digits !== undefined) return { kind: "number", value: digits.replace(/^0+(?=\d)/u, ""), isSure: true };
  const bare = word.replace(CLITICS, "");
  const forms = bare.length < FEWEST_LETTERS ? [word] : [word, bare, ARTICLE + bare];
  for (const form of forms) {
    const fact = known.get(form);
    if (fact !== undefined) return fact;
  }
  return recognizeName(word, bare);
};

/**
 * The fact that a word in the dedup form states, with or without clitics. Digits and the words of our tables are known.
 * Any other word that is no word of news is taken for a name or a part of one. The tables are read at the first call.
 *
 * @returns null for a word that states no fact
 */
export const factOf = (word: string): WordFact | null => recognizeFact(word, (tables ??= makeTables()));
