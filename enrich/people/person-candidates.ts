/** enrich/people/: Persons in a text. */

import { CONFIDENCE, type Judgement, inContext, judgeRun } from "./judge-name.ts";
import { type KnownPerson, countriesIn, knownPersons, meantBy } from "./known-persons.ts";
import { formAt, GAP, type Tokens } from "../words/tokens.ts";
import { confirmedByTagger, taggedNames } from "./with-tagger.ts";
import { type NameContext, emptyContext, keepsContext, passPlainWord, passWord } from "./name-context.ts";
import { type Candidate, candidateOf } from "../names/mention.ts";
import type { FoundPerson } from "./found-person.ts";
import type { LexiconHit, Reading } from "../names/reading.ts";
import { IS, type Opening, openingAt, openingBitsAt, OPENS, tellingWordsIn } from "./person-words.ts";
import { isBehindGivenName, namedInFull } from "./lone-alias.ts";
import type { NameEntry } from "../../lexicon/names/entry.ts";
import { personNameOf } from "./person-name.ts";
import { type NameRun, isBeforeDescent, readNameRun, titledEnd } from "./name-runs.ts";
import { registerPersons } from "./name-persons.ts";
import { secondMentions } from "./second-mentions.ts";
import { supportedNames } from "./tagged-support.ts";
import { startAfterLetters } from "../words/tokenize.ts";

/** Popes are called so in every name of theirs; other titles in a lexicon name are no part of it. */
const POPE = "البابا";

const isTitle = ({ bits, stem }: Opening): boolean =>
  (bits & IS.title) !== 0 && (bits & IS.definite) !== 0 && stem.form !== POPE;

/** Whether a name is a whole line: a byline, or a list. */
const isLine = ({ gaps }: Tokens, { first, last }: NameRun): boolean =>
  ((gaps[first] ?? 0) & (gaps[last + 1] ?? 0) & GAP.newline) !== 0;

/** Whether a name may begin with a word: an unknown one only where a title or a verb stands before it. */
const mayOpen = (tokens: Tokens, at: number, { titleAt, titleBits, verbAt }: NameContext): boolean => {
  const bits = openingBitsAt(tokens, at);
  if ((bits & OPENS) !== 0) return true;
  if (at === 0) return false;
  if ((bits & IS.unknown) !== 0) return titleAt >= 0 || verbAt === at - 1;
  return titleAt === at - 1 && (titleBits & IS.title) !== 0 && isBeforeDescent(tokens, at);
};

/** The evidence in words for people, with the title as it is written. */
const evidenceOf = (tokens: Tokens, { evidence }: Judgement, { titleAt, verbAt }: NameContext): string => {
  if (evidence !== "title") return evidence;
  const opening = openingAt(tokens, titleAt);
  if (opening === undefined) return verbAt >= 0 ? "verb" : "line of its own";
  const start = startAfterLetters(tokens, titleAt, opening.stem.letters);
  return `title: ${tokens.text.slice(start, tokens.ends[titleAt])}`;
};

/** Whether a name of the lexicon is all of a name that is read there: an unknown word behind it is no part of it. */
const endsIn = ({ kinds, lasts }: NameRun, { first, last }: LexiconHit): boolean => {
  const next = lasts.findIndex((end) => end > last);
  return next < 0 || (last > first && (kinds[next] === "unknown" || kinds[next] === "weak"));
};

/** The public figure whose family name ends a name, if the given name before it is theirs in another spelling. */
const whoIsSpelled = (
  tokens: Tokens,
  { first, last }: NameRun,
  person: KnownPerson | undefined,
): NameEntry | null =>
  person === undefined || last !== first + 1
    ? null
    : (person.entries.find((entry) => isBehindGivenName(tokens, last, entry)) ?? null);

/** The person of the lexicon whose name begins at a word. One without its title that is longer is rather meant. */
const standsAt = (
  known: ReadonlyMap<number, KnownPerson>,
  at: number,
  opening: Opening,
): KnownPerson | undefined => {
  const here = known.get(at);
  if (here === undefined || !isTitle(opening)) return here;
  const behind = known.get(at + 1);
  return behind !== undefined && behind.hit.last > here.hit.last ? undefined : here;
};

/** Names that show by themselves or by what stands before them that they are persons', in the order of the text. */
const findPersons = (reading: Reading): readonly FoundPerson[] => {
  const { tokens } = reading;
  const telling = tellingWordsIn(tokens);
  const known = knownPersons(reading);
  const article = { inFull: namedInFull(reading), countries: countriesIn(reading) };
  const found: FoundPerson[] = [];
  let context = emptyContext();
  let next = 0;
  for (let at = 0; at < tokens.count; at += 1) {
    if (!keepsContext(tokens, at, context)) context = emptyContext();
    while ((telling[next] ?? at) < at) next += 1;
    if (telling[next] !== at && context.titleAt !== at - 1 && !known.has(at)) {
      passPlainWord(context, tokens, at);
      continue;
    }
    const opening = openingAt(tokens, at);
    if (opening === undefined) break;
    const person = standsAt(known, at, opening);
    if (person === undefined && !mayOpen(tokens, at, context)) {
      passWord(context, at, opening.bits);
      continue;
    }
    const entry = person === undefined ? undefined : meantBy(reading, person, article, context);
    const run = readNameRun(tokens, at);
    const judgement = run === null ? null : judgeRun(run, opening, context, isLine(tokens, run));
    const hit = entry === undefined ? undefined : person?.hit;
    const isWhole = run === null || judgement === null || (hit !== undefined && endsIn(run, hit));
    if (hit !== undefined && isWhole) {
      const confidence = hit.last > at ? CONFIDENCE.lexicon : CONFIDENCE.alias;
      const judged = inContext({ confidence, evidence: "lexicon" }, tokens, hit, context);
      const isTitled = hit.last > at && isTitle(opening);
      found.push({
        first: isTitled ? at + 1 : at,
        last: hit.last,
        letters: isTitled ? 0 : hit.clitic.length,
        entry: entry ?? null,
        confidence: judged.confidence,
        evidence: judged.evidence,
        kind: judged.evidence,
      });
      at = hit.last;
      context = emptyContext();
    } else if (run !== null && judgement !== null) {
      const judged = inContext(judgement, tokens, run, context);
      // A longer name that begins with that of a public figure is theirs if they are known by more than one word.
      const last =
        context.titleAt === at - 1 && judged.evidence === "title" ? titledEnd(tokens, run) : run.last;
      const isLonger = hit !== undefined && hit.last > at;
      const whole = isLonger ? (entry ?? null) : whoIsSpelled(tokens, run, known.get(run.last));
      found.push({
        first: at,
        last,
        letters: run.letters,
        entry: whole,
        confidence: judged.confidence,
        evidence: evidenceOf(tokens, judged, context),
        kind: judged.evidence,
      });
      at = last;
      context = emptyContext();
    } else passWord(context, at, opening.bits);
  }
  return found;
};

/** Whether a name is one word that the lexicon knows. */
const isLone = ({ first, last, entry }: FoundPerson): boolean => first === last && entry !== null;

/**
 * Leaves out the family names of public figures that somebody else in the text bears: behind `عصام الشابي`, `الشابي` is him and not the
 * poet, unless the text calls the poet by his full name as well.
 */
const withoutBorne = (reading: Reading, found: readonly FoundPerson[]): readonly FoundPerson[] => {
  const { tokens } = reading;
  if (!found.some(isLone)) return found;
  const borne = new Set(
    found.flatMap(({ first, last, entry }) => (last > first && entry === null ? [formAt(tokens, last)] : [])),
  );
  if (borne.size === 0) return found;
  const inFull = namedInFull(reading);
  return found.filter(
    (person) =>
      !isLone(person) ||
      !borne.has(formAt(tokens, person.first).slice(person.letters)) ||
      inFull.has(person.entry?.id ?? ""),
  );
};

/** Persons that the text may name. */
export const personCandidates = (reading: Reading): readonly Candidate[] => {
  const { tokens } = reading;
  const found = confirmedByTagger(reading, withoutBorne(reading, findPersons(reading)));
  const taken = new Uint8Array(tokens.count);
  for (const { first, last } of found) taken.fill(1, first, last + 1);
  const supported = supportedNames(reading, taken);
  const full = supported.filter(({ first, last }) => last > first);
  const register = registerPersons(tokens, [...found, ...full, ...taggedNames(reading, taken, supported)]);
  for (const { first, last } of full) taken.fill(1, first, last + 1);
  const second = secondMentions(reading, register, taken);
  for (const { first, last } of second) taken.fill(1, first, last + 1);
  // A surname that the article has in full says more than the tagger of it alone.
  const single = supported.filter(({ first, last }) => first === last && taken[first] === 0);
  const all: readonly (FoundPerson & { readonly support?: number })[] = [
    ...found,
    ...full,
    ...second,
    ...single,
  ].toSorted((a, b) => a.first - b.first);
  return all.map((name): Candidate => {
    const { first, last, letters, evidence } = name;
    const confidence = name.support ?? name.confidence;
    const person = register.personOf(name);
    const span = {
      first,
      last,
      start: startAfterLetters(tokens, first, letters),
      end: tokens.ends[last] ?? 0,
    };
    const canonical = person?.canonical ?? name.entry?.name ?? personNameOf(tokens, name);
    const meant = { type: "person" as const, canonical, entry: person?.entry ?? name.entry };
    return candidateOf(span, meant, confidence, [evidence]);
  });
};
