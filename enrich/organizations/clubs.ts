import type { PatternHit } from "./pattern-words.ts";
import type { Reading } from "../names/reading.ts";

/** So many words of sport make an article one about sport. */
const SPORT_WORDS_OF_ARTICLE = 4;

/** How many clubs of each country an article about sport may name; null for other articles. */
export const clubsNamed = (
  { hits }: Reading,
  patterns: readonly PatternHit[],
): ReadonlyMap<string, number> | null => {
  let words = 0;
  for (const { values } of patterns) if (values.some(({ part }) => part === "sport")) words += 1;
  if (words < SPORT_WORDS_OF_ARTICLE) return null;
  const seen = new Set<string>();
  const clubs = new Map<string, number>();
  for (const { values } of hits)
    for (const { entry } of values) {
      if (entry.kind !== "club" || entry.country === undefined || seen.has(entry.id)) continue;
      seen.add(entry.id);
      clubs.set(entry.country, (clubs.get(entry.country) ?? 0) + 1);
    }
  return clubs;
};
