import { IS, openingBitsAt } from "./person-words.ts";
import { BREAKS, type Tokens, formAt } from "../words/tokens.ts";
import { createContextReader } from "./name-context.ts";
import type { FoundPerson } from "./found-person.ts";
import { FAMILY, type PersonRegister } from "./name-persons.ts";
import type { Reading } from "../names/reading.ts";
import { factOfEachWord } from "../words/facts.ts";
import { stemBit } from "../words/vocabulary.ts";
import type { Stem } from "../words/word.ts";
import { callsForPerson } from "./judge-name.ts";
import { adjectives } from "./name-runs.ts";
import { isNewsWord } from "../../document/names/is-news-word.ts";
import { nameUnitOf } from "../../document/names/name-unit-of.ts";

/** A surname alone of somebody whom the article names in full. Estimates: ANERcorp does not say who is meant. */
const CONFIDENCE = { called: 0.93, bare: 0.88 } as const;

/** A surname with an ending of nisba behind a noun with the article is an adjective: `الريف الحلبي`. */
const isAdjective = (tokens: Tokens, at: number, form: string): boolean => {
  const before = tokens.words[at - 1];
  if (before === undefined || ((tokens.gaps[at] ?? 0) & BREAKS) !== 0) return false;
  return (
    form.startsWith("ال") && form.endsWith("ي") && before.stems.some((stem) => stem.form.startsWith("ال"))
  );
};

/** Whether a word is so much of a word that it is a surname only where a title or verb says so. */
const isEveryday = (form: string): boolean => {
  if (adjectives.has(form)) return true;
  const unit = nameUnitOf(form);
  return unit === undefined ? isNewsWord(form) : unit.everyday;
};

/** A given name that so many have shows somebody only where they act: `وأضاف محمود`, `محمود أكد`. */
const COMMON_GIVEN = 150;

const isCommonGiven = (form: string): boolean => (nameUnitOf(form)?.given ?? 0) >= COMMON_GIVEN;

const isFamily = (tokens: Tokens, at: number, form: string, { bySurname }: PersonRegister): boolean =>
  formAt(tokens, at - 1) === FAMILY &&
  (tokens.gaps[at] ?? 0) === 0 &&
  bySurname.get(form)?.some(({ forms }) => forms.at(-2) === FAMILY) === true;

const acts = (tokens: Tokens, at: number): boolean =>
  (tokens.gaps[at + 1] ?? 0) === 0 && (openingBitsAt(tokens, at + 1) & IS.verb) !== 0;

const surnameIn = (stems: readonly Stem[], register: PersonRegister): Stem | undefined =>
  stems.find(({ form }) => form.length > 2 && register.bySurname.has(form));

/** The bits of the forms of a word's stems: a word without the bit of a form has no such stem. */
const stemBitsAt = factOfEachWord(({ stems }) => stems.reduce((bits, { form }) => bits | stemBit(form), 0));

const surnameBits = ({ bySurname }: PersonRegister): number => {
  let bits = 0;
  for (const surname of bySurname.keys()) bits |= stemBit(surname);
  return bits;
};

const startsOfOthers = ({ hits }: Reading): ReadonlySet<number> => {
  const starts = new Set<number>();
  for (const { first, values } of hits)
    if (values.some(({ entry }) => entry.type !== "person")) starts.add(first);
  return starts;
};

/** Where surnames of persons whom the article names in full stand alone, before or behind the full name. */
export const secondMentions = (
  reading: Reading,
  register: PersonRegister,
  taken: Uint8Array,
): readonly FoundPerson[] => {
  const bits = surnameBits(register);
  if (bits === 0) return [];
  const { tokens } = reading;
  const { words, count } = tokens;
  const contextAt = createContextReader(tokens);
  const found: FoundPerson[] = [];
  let others: ReadonlySet<number> | null = null;
  for (let at = 0; at < count; at += 1) {
    if ((stemBitsAt(tokens, at) & bits) === 0 || taken[at] === 1) continue;
    const stem = surnameIn(words[at]?.stems ?? [], register);
    if (stem === undefined) continue;
    others ??= startsOfOthers(reading);
    const context = contextAt(at);
    const opening = openingBitsAt(tokens, at);
    const called =
      callsForPerson(isFamily(tokens, at, stem.form, register) ? at - 1 : at, context) &&
      (opening & IS.title) === 0 &&
      // `واعتبر العباسي`: behind a verb of saying it is no adjective.
      (!adjectives.has(stem.form) || (at > 0 && context.verbAt === at - 1));
    const isPlain =
      (!isCommonGiven(stem.form) || acts(tokens, at)) &&
      !isEveryday(stem.form) &&
      !others.has(at) &&
      !isAdjective(tokens, at, stem.form);
    // `آل إبراهيم` of somebody whose full name ends so.
    const family = isFamily(tokens, at, stem.form, register);
    const isName =
      (called || isPlain) &&
      (opening & (IS.verb | IS.role)) === 0 &&
      (family || formAt(tokens, at - 1) !== FAMILY) &&
      (at === 0 || context.namedAfterAt !== at - 1);
    if (!isName) continue;
    found.push({
      first: family ? at - 1 : at,
      last: at,
      letters: family ? 0 : stem.letters,
      entry: null,
      confidence: called ? CONFIDENCE.called : CONFIDENCE.bare,
      evidence: "second mention",
      kind: "second mention",
    });
  }
  return found;
};
