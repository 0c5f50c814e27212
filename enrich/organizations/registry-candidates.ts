import type { LexiconHit, Reading } from "../names/reading.ts";
import { type Context, meaningOf } from "./meaning.ts";
import { type Candidate, candidateOf, meantEntry } from "../names/mention.ts";
import type { Introductions } from "./introductions.ts";

/** Behind `ف` so few letters are more often another word: `فارنا` is a place. */
const SHORTEST_AFTER_CONJUNCTION = 5;

/** Whether the clitic is more likely to be a letter of another word. */
const isOtherWord = ({ clitic, start, end }: LexiconHit): boolean =>
  clitic.startsWith("ف") && end - start < SHORTEST_AFTER_CONJUNCTION;

/** The actors of the registry, and of the user's lexicons, that the text names. */
export const registryCandidates = (
  { hits }: Reading,
  context: Context,
  introductionOf: Introductions,
): readonly Candidate[] => {
  const candidates: Candidate[] = [];
  for (const hit of hits) {
    const { values } = hit;
    if (isOtherWord(hit) || values.every(({ entry }) => entry.type === "place" || entry.type === "person"))
      continue;
    const meaning = meaningOf(values, introductionOf(hit), context);
    if (meaning === null) continue;
    const { entry, alias, confidence, evidence } = meaning;
    const marks = { loaded: alias?.loaded === true };
    candidates.push(candidateOf(hit, meantEntry(entry), confidence, [evidence], marks));
  }
  return candidates;
};
