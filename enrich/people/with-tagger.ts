import type { FoundPerson } from "./found-person.ts";
import { LEAST_COUNTED } from "../names/mention.ts";
import type { Reading } from "../names/reading.ts";

/** A tagged name of less certainty names nobody for later mentions. */
const LEAST_CERTAINTY = 0.7;

const isTagged = (covered: Uint8Array, { first, last }: FoundPerson): boolean =>
  covered.subarray(first, last + 1).includes(1);

/**
 * Names that the tagger, if there is one, confirms or does not need to: words that are more often no name than one need its
 * agreement.
 */
export const confirmedByTagger = (
  { tokens, tagged }: Reading,
  found: readonly FoundPerson[],
): readonly FoundPerson[] => {
  const covered = new Uint8Array(tokens.count);
  for (const { type, first, last } of tagged) if (type === "person") covered.fill(1, first, last + 1);
  return found.filter(
    (name) => name.kind !== "given name" || name.confidence >= LEAST_COUNTED || isTagged(covered, name),
  );
};

/** Full names that only the tagger found: later mentions may mean them, and mentions of their own they become elsewhere. */
export const taggedNames = (
  { tagged, tokens }: Reading,
  taken: Uint8Array,
  supported: readonly FoundPerson[],
): readonly FoundPerson[] => {
  const known = new Set(supported.map(({ first }) => first));
  return tagged.flatMap(({ type, first, last, start, certainty }): FoundPerson[] => {
    const isFull = type === "person" && last > first && certainty >= LEAST_CERTAINTY;
    if (!isFull || known.has(first) || taken.subarray(first, last + 1).includes(1)) return [];
    const letters = start - (tokens.starts[first] ?? start);
    return [{ first, last, letters, entry: null, confidence: certainty, evidence: "tagger", kind: "tagger" }];
  });
};
