import { BREAKS, GAP, formAt, type Tokens } from "../words/tokens.ts";
import { type Candidate, candidateOf, LEAST_COUNTED } from "../names/mention.ts";
import type { PatternHit } from "./pattern-words.ts";
import type { Word } from "../words/word.ts";
import { splitFolded } from "../../text/folded-words.ts";
import { toDedupForm } from "../../text/dedup-form.ts";

/**
 * `الحركة` means the movement named last: 57 of 60 read in newspapers of 2015 to 2017. It is no surer than that name, which may itself
 * not count.
 */
const SHORT_FORM = 0.65;
const SHORT_FOR_UNSURE = 0.5;
/** An abbreviation in brackets behind a full name. */
const ABBREVIATION = 0.8;
const LATIN = /^[a-z]{2,}$/u;
const DEFINITE = /^ال.../u;

const ARTICLE = /^ال(?=...)/u;
/** Without its article: `الهيئة العامة` is a هيئة. */
const firstWord = (name: string): string => (splitFolded(toDedupForm(name))[0] ?? "").replace(ARTICLE, "");
const heads = new WeakMap<object, ReadonlySet<string>>();

/** The nouns with which an actor's names begin: `حركه` for Hamas. */
const headsOf = ({ entry, canonical }: Candidate): ReadonlySet<string> => {
  if (entry === null) return new Set([firstWord(canonical)]);
  const known = heads.get(entry);
  if (known !== undefined) return known;
  const found = new Set([entry.name, ...entry.aliases.map(({ name }) => name)].map(firstWord));
  heads.set(entry, found);
  return found;
};

/** Definite nouns alone that mean the actor named last with such a noun: `حركة حماس … الحركة`. Candidates in the order of the text. */
export const shortForms = (
  { gaps, words }: Tokens,
  patterns: readonly PatternHit[],
  candidates: readonly Candidate[],
): readonly Candidate[] => {
  const found: Candidate[] = [];
  const lastOf = new Map<string, Candidate>();
  let next = 0;
  for (const hit of patterns) {
    if (!hit.values.some(({ part }) => part === "short-form")) continue;
    for (; next < candidates.length; next += 1) {
      const candidate = candidates[next];
      if (candidate === undefined || candidate.first >= hit.first) break;
      for (const head of headsOf(candidate)) lastOf.set(head, candidate);
    }
    const isAlone =
      ((gaps[hit.last + 1] ?? BREAKS) & BREAKS) !== 0 || !DEFINITE.test(words[hit.last + 1]?.form ?? "");
    const noun = words[hit.first]?.stems.find(({ clitic }) => clitic === hit.clitic)?.form.slice("ال".length);
    const meant = isAlone && noun !== undefined ? lastOf.get(noun) : undefined;
    if (meant === undefined) continue;
    const confidence = meant.confidence < LEAST_COUNTED ? SHORT_FOR_UNSURE : SHORT_FORM;
    found.push(candidateOf(hit, meant, confidence, [`short for: ${meant.canonical}`]));
  }
  return found;
};

/** Abbreviations that the text defines in brackets behind a full name, there and wherever they stand later. */
export const abbreviations = (tokens: Tokens, candidates: readonly Candidate[]): readonly Candidate[] => {
  const { words, gaps, starts, ends, count } = tokens;
  const meaning = new Map<Word, Candidate>();
  for (const candidate of candidates) {
    const at = candidate.last + 1;
    const word = words[at];
    const isInBrackets = ((gaps[at] ?? 0) & GAP.opening) !== 0 && ((gaps[at + 1] ?? 0) & GAP.closing) !== 0;
    if (word !== undefined && isInBrackets && LATIN.test(formAt(tokens, at)) && !meaning.has(word))
      meaning.set(word, candidate);
  }
  const found: Candidate[] = [];
  if (meaning.size === 0) return found;
  for (let at = 0; at < count; at += 1) {
    const word = words[at];
    const meant = word === undefined ? undefined : meaning.get(word);
    if (meant === undefined || at <= meant.last) continue;
    const span = { first: at, last: at, start: starts[at] ?? 0, end: ends[at] ?? 0 };
    found.push(candidateOf(span, meant, ABBREVIATION, [`abbreviation: ${meant.canonical}`]));
  }
  return found;
};
