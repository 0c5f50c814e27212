/** enrich/organizations/: organizations and armed groups in a text. */

import { loadedWordsOf, withLoadedWords } from "./loaded-candidates.ts";
import { findPatterns, type PatternHit } from "./pattern-words.ts";
import type { Candidate } from "../names/mention.ts";
import type { Context } from "./meaning.ts";
import type { Reading } from "../names/reading.ts";
import { clubsNamed } from "./clubs.ts";
import { introductionsOf } from "./introductions.ts";
import { countryEvidenceOf } from "./country-evidence.ts";
import { abbreviations, shortForms } from "./later-mentions.ts";
import { longestFirst, withoutTaken } from "./longest-first.ts";
import { namedBodyCandidates, namesAtOf } from "./named-body-candidates.ts";
import { namedPlainly } from "./meaning.ts";
import { registryCandidates } from "./registry-candidates.ts";
import { stateBodyCandidates } from "./state-body-candidates.ts";

const DAY_LENGTH = "2024-12-08".length;

const byFirst = (patterns: readonly PatternHit[]): ReadonlyMap<number, readonly PatternHit[]> => {
  const at = new Map<number, PatternHit[]>();
  for (const hit of patterns) {
    const hits = at.get(hit.first);
    if (hits === undefined) at.set(hit.first, [hit]);
    else hits.push(hit);
  }
  return at;
};

/**
 * Organizations and armed groups that the text may name: those of the lexicons, bodies of states by noun and country, and institutions
 * by the noun with which their names begin. None overlap.
 */
export const organizationCandidates = (reading: Reading): readonly Candidate[] => {
  const { tokens, hits, article } = reading;
  const patterns = findPatterns(tokens);
  const loaded = loadedWordsOf(patterns);
  const context: Context = {
    countries: countryEvidenceOf(reading, patterns),
    published: article.published?.iso.slice(0, DAY_LENGTH) ?? null,
    named: namedPlainly(hits),
    clubs: clubsNamed(reading),
  };
  const registry = registryCandidates(reading, context, introductionsOf(reading, patterns));
  const candidates = [
    ...registry,
    ...stateBodyCandidates(tokens, byFirst(patterns), context),
    ...namedBodyCandidates(reading, patterns, namesAtOf(reading), registry),
  ];
  const named = longestFirst(
    tokens.count,
    candidates.map((candidate) => withLoadedWords(tokens, candidate, loaded)),
  );
  const later = [...abbreviations(tokens, named), ...shortForms(tokens, patterns, named)];
  return later.length === 0 ? named : withoutTaken(tokens.count, named, later);
};
