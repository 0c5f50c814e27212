import { BREAKS, GAP } from "../words/tokens.ts";
import type { LexiconHit, Reading } from "../names/reading.ts";
import type { PatternHit } from "./pattern-words.ts";
import type { Introduced } from "./meaning.ts";
import { isClubHere } from "./clubs.ts";

/** What shows that an everyday word is a name, at each place of a text. */
export type Introductions = (hit: LexiconHit) => Introduced;

const isActor = ({ values }: LexiconHit): boolean =>
  values.every(
    ({ entry, alias }) => entry.type !== "place" && entry.type !== "person" && alias?.word !== true,
  );

/**
 * Finds what introduces names: quotation marks of their own, a loaded prefix, a word such as `مراسل` or `مدرب`, and another actor to
 * which they are joined by `و`.
 */
export const introductionsOf = (
  { tokens, hits }: Reading,
  patterns: readonly PatternHit[],
): Introductions => {
  const { gaps } = tokens;
  const kindsBefore = new Map<number, readonly string[]>();
  const prefixEnds = new Set<number>();
  for (const { last, values } of patterns)
    for (const word of values) {
      if (word.part === "introducer") kindsBefore.set(last, word.kinds);
      else if (word.part === "loaded-prefix") prefixEnds.add(last);
    }
  const actorEnds = new Set<number>();
  for (const hit of hits) if (isActor(hit)) actorEnds.add(hit.last);
  const isQuote = (at: number): boolean => ((gaps[at] ?? 0) & GAP.quote) !== 0;

  return (hit) => {
    const { first, last, clitic } = hit;
    const before = first - 1;
    const isJoined = ((gaps[first] ?? BREAKS) & BREAKS) === 0;
    const kinds = isJoined ? kindsBefore.get(before) : undefined;
    return {
      words: last - first + 1,
      isClub: isClubHere(tokens, hit),
      isIntroduced:
        (isQuote(first) && isQuote(last + 1)) ||
        (isJoined && (prefixEnds.has(before) || (clitic === "و" && actorEnds.has(before)))),
      ...(kinds === undefined ? {} : { introducedKinds: kinds }),
    };
  };
};
