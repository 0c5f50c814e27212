import { BREAKS, GAP, type Tokens, formAt } from "../words/tokens.ts";
import {
  type NameEnd,
  definiteNameEnd,
  isGenericArea,
  isInstitutionNoun,
  nameGoesOn,
  purposeEnd,
} from "./name-end.ts";
import type { PatternHit, PatternWord } from "./pattern-words.ts";
import { type Candidate, candidateOf, meantName } from "../names/mention.ts";
import type { LexiconHit, Reading, TaggedSpan } from "../names/reading.ts";
import { AREAS_IN_NAMES, type InstitutionNouns } from "../../lexicon/names/actors/institution-nouns.ts";
import { foldedSet } from "../../text/folded-words.ts";
import { actorTypeOf } from "../../lexicon/names/actors/actor-entries.ts";
import { toStoredName } from "../names/stored-name.ts";

type InstitutionWord = Extract<PatternWord, { part: "institution" }>;

/** Why the words behind an institution's noun are its name. */
type NameEvidence = "quoted" | "lexicon" | "tagger" | "words" | "word";

/** How often such words are the name of an institution; measured on ANERcorp and on newspapers of 2015 to 2018. */
const CONFIDENCE: Readonly<Record<NameEvidence, number>> = {
  quoted: 0.75,
  lexicon: 0.7,
  tagger: 0.7,
  words: 0.72,
  word: 0.4,
};

/** Behind a noun that hardly ever begins anything but a name one word is enough, and behind one that often does two are not. */
const TELLING_NOUN = 0.65;
const VAGUE_NOUN = 0.5;
/** `لجنة التنمية الاجتماعية الأهلية`: so many words behind a vague noun are a name after all. */
const VAGUE_AND_LONG = 0.62;
const LONG_NAME = 3;

const confidenceOf = ({ noun }: InstitutionNouns, evidence: NameEvidence, words: number): number => {
  if (noun === "telling" && evidence === "word") return TELLING_NOUN;
  if (noun === "vague" && evidence === "words") return words >= LONG_NAME ? VAGUE_AND_LONG : VAGUE_NOUN;
  return CONFIDENCE[evidence];
};

const areas = foldedSet(AREAS_IN_NAMES);

/** A quoted name is hardly ever longer. */
const MOST_QUOTED_WORDS = 6;

interface FoundName {
  readonly last: number;
  readonly evidence: NameEvidence;
}

const isJoined = ({ gaps }: Tokens, at: number): boolean => ((gaps[at] ?? BREAKS) & BREAKS) === 0;
const isQuote = ({ gaps }: Tokens, at: number): boolean => ((gaps[at] ?? 0) & GAP.quote) !== 0;

/** A name in quotation marks that begins at a word. */
const quotedNameEnd = (tokens: Tokens, first: number): number | null => {
  if (!isQuote(tokens, first) || !isJoined(tokens, first)) return null;
  for (let at = first; at < first + MOST_QUOTED_WORDS && at < tokens.count; at += 1) {
    if (isQuote(tokens, at + 1)) return at;
    if (!isJoined(tokens, at + 1)) return null;
  }
  return null;
};

/** What the text names at a word, by lexicon or tagger. */
export interface NamesAt {
  readonly hits: ReadonlyMap<number, readonly LexiconHit[]>;
  readonly tagged: ReadonlyMap<number, TaggedSpan>;
}

/** The names of a reading by the word at which they begin. */
export const namesAtOf = ({ hits, tagged }: Reading): NamesAt => {
  const at = new Map<number, LexiconHit[]>();
  for (const hit of hits) {
    const begun = at.get(hit.first);
    if (begun === undefined) at.set(hit.first, [hit]);
    else begun.push(hit);
  }
  return { hits: at, tagged: new Map(tagged.map((span) => [span.first, span])) };
};

/**
 * The end of the longest name of the lexicon that begins at a word with this clitic; null without one. A strict noun is not enough to
 * make an everyday word a place: `فريق الزيارة`.
 */
const lexiconNameEnd = (
  { hits }: NamesAt,
  first: number,
  clitic: string,
  isStrict = false,
): number | null => {
  let last: number | null = null;
  for (const hit of hits.get(first) ?? [])
    if (
      hit.clitic === clitic &&
      hit.values.some(({ entry }) => entry.type !== "person" && !(isStrict && "word" in entry))
    )
      last = Math.max(last ?? 0, hit.last);
  return last;
};

/** Takes in whom an office belongs to: `المكتب الإعلامي لقوات سوريا الديمقراطية`. */
const withOwner = (tokens: Tokens, names: NamesAt, last: number): number => {
  const next = last + 1;
  if (!isJoined(tokens, next)) return last;
  if (formAt(tokens, next) === "ل" && isJoined(tokens, next + 1))
    return lexiconNameEnd(names, next + 1, "") ?? last;
  return lexiconNameEnd(names, next, "ل") ?? last;
};

const wordsOf = (tokens: Tokens, noun: number, { last, isTelling }: NameEnd): FoundName | null => {
  if (!isTelling && isGenericArea(formAt(tokens, noun + 1))) return null;
  return { last, evidence: isTelling ? "words" : "word" };
};

/** Institutions that say what they are for behind a name; what a firm does `ل` somebody is no part of its name. */
const FOR_A_PURPOSE: ReadonlySet<string> = new Set(["office", "university", "ngo", "monitor"]);

/** The name behind an institution's noun, by the best evidence there is. */
const nameBehind = (
  tokens: Tokens,
  names: NamesAt,
  noun: number,
  { institution }: InstitutionWord,
): FoundName | null => {
  const { followedBy, isStrict } = institution;
  const first = noun + 1;
  if (!isJoined(tokens, first)) return null;
  const quoted = quotedNameEnd(tokens, first);
  if (quoted !== null) return { last: quoted, evidence: "quoted" };
  const end = definiteNameEnd(tokens, noun, followedBy);
  const found = end === null ? null : wordsOf(tokens, noun, end);
  if (followedBy === "adjective" || followedBy === "purpose") return found;
  if (isStrict === true && isInstitutionNoun(formAt(tokens, first))) return null;
  const isOfArea = followedBy === "name" && isStrict !== true && areas.has(formAt(tokens, first));
  const place = isOfArea && isJoined(tokens, first + 1) ? first + 1 : first;
  const named = lexiconNameEnd(names, place, "", isStrict);
  const whole = (last: number): number =>
    FOR_A_PURPOSE.has(institution.kind) ? purposeEnd(tokens, last) : last;
  const known: FoundName | null =
    named === null ? null : { last: whole(nameGoesOn(tokens, named + 1)), evidence: "lexicon" };
  const span = names.tagged.get(first);
  const tagged: FoundName | null = span === undefined ? null : { last: whole(span.last), evidence: "tagger" };
  // The longest name; of equal ones, the one with the best evidence.
  return [known, tagged, found].reduce(
    (best, each) => (each !== null && (best === null || each.last > best.last) ? each : best),
    null,
  );
};

/** The institutions that the text names by a noun and what follows it. */
export const namedBodyCandidates = (
  { tokens }: Reading,
  patterns: readonly PatternHit[],
  names: NamesAt,
  registry: readonly Candidate[],
): readonly Candidate[] => {
  const candidates: Candidate[] = [];
  const knownAt = new Map(registry.map((candidate) => [candidate.first, candidate]));
  for (const { first, last: noun, start, clitic, values } of patterns)
    for (const word of values) {
      // The registry has the name with its noun.
      if (word.part !== "institution" || (knownAt.get(first)?.last ?? noun) > noun) continue;
      const found = nameBehind(tokens, names, noun, word);
      if (found === null) continue;
      const { kind, isStrict } = word.institution;
      if (isStrict === true && (found.evidence === "words" || found.evidence === "word")) continue;
      const known = word.institution.followedBy === "name" ? knownAt.get(noun + 1) : undefined;
      if (known !== undefined && known.last === found.last) {
        candidates.push({ ...known, first, start });
        continue;
      }
      const last = withOwner(tokens, names, found.last);
      const end = tokens.ends[last] ?? start;
      const text = toStoredName(tokens.text.slice(start, end));
      // After `لل` the article lost its alef.
      const name = clitic.endsWith("ل") && text.startsWith("ل") ? `ا${text}` : text;
      const confidence = confidenceOf(word.institution, found.evidence, found.last - noun);
      const evidence = [`${found.evidence}: ${word.noun}`];
      const body = meantName(actorTypeOf(kind), name);
      candidates.push(candidateOf({ first, last, start, end }, body, confidence, evidence));
    }
  return candidates;
};
