import { BREAKS, type Tokens } from "../words/tokens.ts";
import { type Candidate, candidateOf } from "../names/mention.ts";
import type { PatternHit } from "./pattern-words.ts";

const hasPart = ({ values }: PatternHit, part: "loaded-prefix" | "loaded-suffix"): boolean =>
  values.some((word) => word.part === part);

/** The loaded words of a text. */
export interface LoadedWords {
  /** Loaded prefixes by their last word. */
  readonly prefixes: ReadonlyMap<number, PatternHit>;
  /** Loaded suffixes by their first word. */
  readonly suffixes: ReadonlyMap<number, PatternHit>;
}

/** Finds words that take a side, wherever they stand. */
export const loadedWordsOf = (patterns: readonly PatternHit[]): LoadedWords => ({
  prefixes: new Map(patterns.filter((hit) => hasPart(hit, "loaded-prefix")).map((hit) => [hit.last, hit])),
  suffixes: new Map(
    patterns
      .filter((hit) => hit.clitic === "" && hasPart(hit, "loaded-suffix"))
      .map((hit) => [hit.first, hit]),
  ),
});

/** Takes the loaded words before and behind an actor into its span: `ميليشيا "قسد" الإرهابية` is one name, and takes a side. */
export const withLoadedWords = (
  { gaps }: Tokens,
  candidate: Candidate,
  { prefixes, suffixes }: LoadedWords,
): Candidate => {
  const isJoined = (at: number): boolean => ((gaps[at] ?? BREAKS) & BREAKS) === 0;
  const prefix = isJoined(candidate.first) ? prefixes.get(candidate.first - 1) : undefined;
  const suffix = isJoined(candidate.last + 1) ? suffixes.get(candidate.last + 1) : undefined;
  if (prefix === undefined && suffix === undefined) return candidate;
  const { first, start } = prefix ?? candidate;
  const { last, end } = suffix ?? candidate;
  const evidence = [...candidate.evidence, "loaded"];
  const span = { first, last, start, end };
  return candidateOf(span, candidate, candidate.confidence, evidence, { loaded: true });
};
