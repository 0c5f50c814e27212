import { countWords } from "../../../text/count-words.ts";

/** Where the body stands on a page: indexes of its first and last line. */
export interface Place {
  readonly first: number;
  readonly last: number;
}

/** A line of fewer words may stand on a page more than once. */
const WORDS_OF_A_SENTENCE = 8;

/** Of each of `lines` that is found, its place among `rows`: the earliest after the one before. Linear. */
const placesOf = (rows: readonly string[], lines: readonly string[]): readonly number[] => {
  const known = new Map<string, number[]>();
  rows.forEach((row, at) => {
    const places = known.get(row);
    if (places === undefined) known.set(row, [at]);
    else places.push(at);
  });
  const found: number[] = [];
  const passed = new Map<string, number>();
  for (const line of lines) {
    const places = known.get(line) ?? [];
    const after = found.at(-1) ?? -1;
    let next = passed.get(line) ?? 0;
    while (next < places.length && (places[next] ?? 0) <= after) next += 1;
    passed.set(line, next);
    const place = places[next];
    if (place !== undefined) found.push(place);
  }
  return found;
};

/**
 * Where on a page (`rows`) the lines of its body stand. What stands there twice, as a teaser does, counts where it is closest to the rest.
 *
 * Undefined if none of them is found. Linear.
 */
export const placeOf = (rows: readonly string[], body: readonly string[]): Place | undefined => {
  const sentences = body.filter((line) => countWords(line) >= WORDS_OF_A_SENTENCE);
  const lines = sentences.length > 0 ? sentences : body;
  let last = placesOf(rows, lines).at(-1);
  if (last === undefined) return undefined;
  const back = placesOf(rows.slice(0, last + 1).toReversed(), lines.toReversed()).at(-1) ?? 0;
  const first = last - back;
  const told = new Set(body);
  while (told.has(rows[last + 1] ?? "")) last += 1;
  return { first, last };
};
