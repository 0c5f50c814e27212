import { BREAKS, isUnbroken, type Tokens } from "../words/tokens.ts";
import { type Candidate, candidateOf, meantName } from "../names/mention.ts";
import { cueOf, nameTriggerOf, parentLinkOf } from "./place-cues.ts";
import type { TaggedSpan } from "../names/reading.ts";
import { startAfterLetters } from "../words/tokenize.ts";
import { toStoredName } from "../names/stored-name.ts";

/** Set by eye: a trigger alone counts only with the tagger, which then makes it surer; the name of its parent behind it says more. */
const CONFIDENCE = { trigger: 0.5, parent: 0.65 } as const;
/** A name has at most two words where only the words around say how far it goes. */
const MOST_WORDS = 2;
/** So far behind a name its parent is looked for: `التابعة لمعتمدية عين دراهم`. */
const MOST_BETWEEN = 2;
const LEAST_LETTERS = 3;
const ARTICLE = "ال";

/** The places whose first words are looked for behind a name. */
export interface KnownPlaces {
  /** Whether a place begins here that may be the parent of another. */
  readonly isParent: (at: number) => boolean;
  /** Whether a word is part of a place. */
  readonly isTaken: (at: number) => boolean;
}

const isNameWord = ({ words }: Tokens, at: number): boolean => {
  const word = words[at];
  if (word === undefined || word.isNumber || word.form.length < LEAST_LETTERS) return false;
  const { kinds, cue, nisba, compose } = cueOf(word);
  return kinds === null && cue === null && nisba === null && compose === null && parentLinkOf(word) === null;
};

/** What links a name that ends at `last` to a parent: `of` only after a name, `other` also after a description. Null: nothing does. */
const linkBehind = (tokens: Tokens, last: number, { isParent }: KnownPlaces): "of" | "other" | null => {
  const { words, gaps } = tokens;
  const next = words[last + 1];
  if (next === undefined || ((gaps[last + 1] ?? 0) & BREAKS) !== 0) return null;
  const link = parentLinkOf(next);
  const from = last + (link === null ? 1 : 2);
  for (let at = from; at <= from + MOST_BETWEEN; at += 1) {
    const word = words[at];
    if (word === undefined || ((gaps[at] ?? 0) & BREAKS) !== 0) return null;
    const isLinked = link !== null || at > from || /^[بل]/u.test(word.form);
    if (isParent(at)) return isLinked ? (link ?? "other") : null;
    if (cueOf(word).kinds === null || (at === from && link === null && !/^[بل]/u.test(word.form)))
      return null;
  }
  return null;
};

/**
 * Names that no lexicon has, behind a word that says what place they are: `معتمدية فريانة من ولاية القصرين`. They count where the
 * tagger agrees or the name of their governorate or city follows. Only words of the list of triggers are looked at; linear.
 */
export const unknownPlaces = (
  tokens: Tokens,
  triggers: readonly number[],
  tagged: readonly TaggedSpan[],
  known: KnownPlaces,
): Candidate[] => {
  const { words, gaps, ends, text } = tokens;
  const found: Candidate[] = [];
  const spanAt = new Map(tagged.map((span) => [span.first, span]));
  const add = (
    first: number,
    last: number,
    start: number,
    confidence: number,
    evidence: readonly string[],
  ): void => {
    const end = ends[last] ?? 0;
    const place = meantName("place", toStoredName(text.slice(start, end)));
    const notes = [`trigger: ${words[first - 1]?.form ?? ""}`, ...evidence];
    found.push(candidateOf({ first, last, start, end }, place, confidence, notes));
  };
  for (const trigger of triggers) {
    const first = trigger + 1;
    const word = words[trigger];
    if (word === undefined || ((gaps[first] ?? 0) & BREAKS) !== 0 || known.isTaken(first)) continue;
    const strength = nameTriggerOf(word);
    const span = spanAt.get(first);
    if (span?.type === "place" && isUnbroken(tokens, first, span.last)) {
      if (span.start === tokens.starts[first]) add(first, span.last, span.start, CONFIDENCE.trigger, []);
      continue;
    }
    if (strength === null) continue;
    for (let last = first; last < first + MOST_WORDS; last += 1) {
      if (!isNameWord(tokens, last) || known.isTaken(last)) break;
      if (last > first && ((gaps[last] ?? 0) & BREAKS) !== 0) break;
      const link = linkBehind(tokens, last, known);
      if (link === null) continue;
      const isDefinite = words[first]?.form.startsWith(ARTICLE) === true;
      const isName = link === "of" || strength === "sure" || (strength === "strong" && isDefinite);
      if (isName) add(first, last, startAfterLetters(tokens, first, 0), CONFIDENCE.parent, ["parent"]);
      break;
    }
  }
  return found;
};
