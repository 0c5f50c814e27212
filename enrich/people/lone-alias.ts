import { GAP, type Tokens, formAt } from "../words/tokens.ts";
import { functionForms, IS, openingAt, openingBitsAt } from "./person-words.ts";
import type { LexiconHit, Reading } from "../names/reading.ts";
import type { NameContext } from "./name-context.ts";
import type { NameEntry } from "../../lexicon/names/entry.ts";
import { adjectives } from "./name-runs.ts";
import { LONGEST_COMPLEMENT, callsForPerson } from "./judge-name.ts";
import { nameUnitOf } from "../../document/names/name-unit-of.ts";
import { toDedupForm } from "../../text/dedup-form.ts";

/** Whether a name of the lexicon is only the end of one, which others bear: `رايس`, `بن عطية`. */
export const isLoneAlias = (tokens: Tokens, { first, last }: LexiconHit): boolean =>
  last === first || (openingBitsAt(tokens, first) & IS.descent) !== 0;

/** Those whom the text calls by a full name of theirs. */
export const namedInFull = ({ tokens, hits }: Reading): ReadonlySet<string> => {
  const ids = new Set<string>();
  for (const hit of hits) {
    if (isLoneAlias(tokens, hit)) continue;
    for (const { entry } of hit.values) if (entry.type === "person") ids.add(entry.id);
  }
  return ids;
};

const isSpace = ({ gaps, starts, ends }: Tokens, at: number): boolean => {
  const gap = gaps[at] ?? GAP.newline;
  return gap === 0 || (gap === GAP.dash && (starts[at] ?? 0) - (ends[at - 1] ?? 0) === 1);
};

const STRONG = IS.given | IS.surname;
const ANY = STRONG | IS.unknown | IS.weak;
const NO_PART = IS.title | IS.role | IS.verb | IS.namedAfter | IS.ruled;

const isPart = (tokens: Tokens, at: number, accepted: number): boolean => {
  const { bits, stem } = openingAt(tokens, at) ?? { bits: 0, stem: null };
  if (stem === null || (bits & accepted) === 0 || (bits & NO_PART) !== 0) return false;
  const form = formAt(tokens, at);
  return !adjectives.has(stem.form) && (!functionForms.has(form) || nameUnitOf(form)?.foreign === true);
};

/** Letters that spellings of a foreign name differ in: `رافييل` and `رفائيل`. */
const VOWELS = /[اويهء]/gu;
const skeletonOf = (form: string): string => form.replaceAll(VOWELS, "");

const givenNames = new WeakMap<NameEntry, string>();

/** The first word of a person's name without its vowels. Kept, since folding is slow. */
const givenSkeletonOf = (entry: NameEntry): string => {
  const known = givenNames.get(entry);
  if (known !== undefined) return known;
  const skeleton = skeletonOf(toDedupForm(entry.name).split(" ")[0] ?? "");
  givenNames.set(entry, skeleton);
  return skeleton;
};

/** Whether the given name of a public figure, however spelled, stands before the family name. */
export const isBehindGivenName = (tokens: Tokens, first: number, entry: NameEntry): boolean => {
  const before = openingAt(tokens, first - 1)?.stem.form ?? "";
  return isSpace(tokens, first) && before.length > 2 && skeletonOf(before) === givenSkeletonOf(entry);
};

/** Whether a word that may be a part of the same name stands beside: the name is a longer one, and another person's. */
export const isPartOfLonger = (
  tokens: Tokens,
  { first, last, clitic }: LexiconHit,
  isSure: boolean,
): boolean => {
  const accepted = isSure ? STRONG : ANY;
  const before = openingBitsAt(tokens, first - 1);
  const startsLonger =
    clitic === "" &&
    isSpace(tokens, first) &&
    ((before & IS.definite) === 0 || (before & IS.given) !== 0) &&
    isPart(tokens, first - 1, accepted);
  if (startsLonger) return true;
  const behind = openingAt(tokens, last + 1);
  return behind?.stem.letters === 0 && isSpace(tokens, last + 1) && isPart(tokens, last + 1, accepted);
};

/** Whether what stands around a name shows that somebody is meant: a title or a verb before it, a verb of persons behind it. An office may have a complement. */
export const isCalled = (tokens: Tokens, { first, last }: LexiconHit, context: NameContext): boolean =>
  callsForPerson(first, context) ||
  (context.titleAt >= 0 && first - context.titleAt <= LONGEST_COMPLEMENT) ||
  ((tokens.gaps[last + 1] ?? 0) === 0 && (openingBitsAt(tokens, last + 1) & IS.verb) !== 0);
