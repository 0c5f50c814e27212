import { foldedSet } from "../../text/folded-words.ts";
import { IS, bitsOf } from "./person-words.ts";
import type { LexiconHit, LexiconName, Reading } from "../names/reading.ts";
import { isBehindGivenName, isCalled, isLoneAlias, isPartOfLonger } from "./lone-alias.ts";
import type { NameContext } from "./name-context.ts";
import type { NameEntry } from "../../lexicon/names/entry.ts";
import { SURE_NAMES } from "../../lexicon/names/people/person-entries.ts";
import { callsForPerson } from "./judge-name.ts";
import { type Tokens, formAt } from "../words/tokens.ts";
import { nameUnitOf } from "../../document/names/name-unit-of.ts";

/** A lexicon name of a person in the text. */
export interface KnownPerson {
  readonly hit: LexiconHit;
  /** Those who have this name; the first one is meant unless the text says otherwise. */
  readonly entries: readonly NameEntry[];
}

const sureForms = foldedSet(SURE_NAMES);
/** A surname that this many bear is not one person's, and a given name even less. */
const COMMON_SURNAME = 3;
const COMMON_GIVEN = 3;
const NO_UNIT = { given: 0, surname: 0, foreign: false };
/** A name of two such units is borne by many. */
const COMMON_UNIT = 150;

/** Whether a single word means a public figure wherever it stands. */
const isSureAt = (tokens: Tokens, person: KnownPerson | undefined): boolean =>
  person !== undefined &&
  person.hit.first === person.hit.last &&
  sureForms.has(formAt(tokens, person.hit.first).slice(person.hit.clitic.length));

const isPerson = ({ entry }: LexiconName): boolean => entry.type === "person";

/** The longest lexicon name of a person at each word. */
export const knownPersons = ({ hits }: Reading): ReadonlyMap<number, KnownPerson> => {
  const byFirst = new Map<number, KnownPerson>();
  for (const hit of hits) {
    if (!hit.values.some(isPerson)) continue;
    const before = byFirst.get(hit.first);
    if (before !== undefined && before.hit.last >= hit.last) continue;
    byFirst.set(hit.first, { hit, entries: hit.values.filter(isPerson).map(({ entry }) => entry) });
  }
  return byFirst;
};

/** The countries of what the text names besides persons of a single word. */
export const countriesIn = ({ hits }: Reading): ReadonlySet<string> => {
  const countries = new Set<string>();
  for (const { values, first, last } of hits) {
    for (const { entry } of values) {
      const counts = entry.type !== "person" || last > first;
      if (counts && entry.country !== undefined) countries.add(entry.country);
    }
  }
  return countries;
};

const isCommon = (form: string): boolean => {
  const unit = nameUnitOf(form);
  return unit !== undefined && unit.given + unit.surname >= COMMON_UNIT;
};

/** Whether a full name is one that many people have: `محمد مصطفى`. */
const isCommonName = (tokens: Tokens, { first, last }: LexiconHit): boolean =>
  last - first === 1 && isCommon(formAt(tokens, last)) && isCommon(formAt(tokens, first));

/** What an article says of the persons whom its names may mean. */
export interface KnownContext {
  /** Those whom it calls by a full name. */
  readonly inFull: ReadonlySet<string>;
  /** The countries that it names. */
  readonly countries: ReadonlySet<string>;
}

/** Whom a lexicon name means here; null where it may be anybody, undefined where it may be no person at all. */
export const meantBy = (
  { tokens }: Reading,
  person: KnownPerson,
  { inFull, countries }: KnownContext,
  context: NameContext,
): NameEntry | null | undefined => {
  const { hit, entries } = person;
  const { first, last, clitic } = hit;
  if (isLoneAlias(tokens, hit)) {
    const spelled = entries.find((entry) => isBehindGivenName(tokens, first, entry));
    if (spelled !== undefined) return spelled;
    const named = entries.find(({ id }) => inFull.has(id));
    if (isPartOfLonger(tokens, hit, isSureAt(tokens, person) || named !== undefined)) return undefined;
    if (named !== undefined && last > first) return named;
  }
  const local = entries.find(({ country }) => country !== undefined && countries.has(country));
  if (last > first) return local ?? (isCommonName(tokens, hit) ? null : (entries[0] ?? null));
  const form = formAt(tokens, first).slice(clitic.length);
  if (sureForms.has(form)) return entries[0] ?? null;
  const bits = bitsOf(form);
  const { given, surname, foreign } = nameUnitOf(form) ?? NO_UNIT;
  const isWord = (bits & (IS.weak | IS.surname | IS.given | IS.unknown)) === 0 && (bits & IS.definite) !== 0;
  if ((bits & IS.weak) !== 0 || isWord || (given >= COMMON_GIVEN && given > surname)) {
    return local !== undefined && callsForPerson(first, context) ? local : undefined;
  }
  if (surname >= COMMON_SURNAME && !foreign) return local ?? undefined;
  return (
    entries.find(({ id }) => inFull.has(id)) ?? (isCalled(tokens, hit, context) ? entries[0] : undefined)
  );
};
