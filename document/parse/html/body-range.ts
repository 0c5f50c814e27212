import { countWords } from "../../../text/count-words.ts";

/** Indexes of the first and the last line of the body among the lines of a page. */
export interface BodyRange {
  readonly first: number;
  readonly last: number;
}

/** A line of fewer words may be on a page more than once. */
const FEWEST_SENTENCE_WORDS = 8;

/**
 * The positions on a page of those of `wanted` that it has, in order: for each the first after the one before. Linear.
 */
const positionsOf = (page: readonly string[], wanted: readonly string[]): readonly number[] => {
  const positionsByText = new Map<string, number[]>();
  page.forEach((line, index) => {
    const positions = positionsByText.get(line);
    if (positions === undefined) positionsByText.set(line, [index]);
    else positions.push(index);
  });
  const found: number[] = [];
  const passed = new Map<string, number>();
  for (const line of wanted) {
    const positions = positionsByText.get(line) ?? [];
    const after = found.at(-1) ?? -1;
    let next = passed.get(line) ?? 0;
    while (next < positions.length && (positions[next] ?? 0) <= after) next += 1;
    passed.set(line, next);
    const position = positions[next];
    if (position !== undefined) found.push(position);
  }
  return found;
};

/**
 * Finds the lines of a body on its page. A line that the page has twice, as a teaser, counts where it is closest to the
 * others. Undefined if the page has none of them. Linear.
 */
export const findBodyRange = (page: readonly string[], body: readonly string[]): BodyRange | undefined => {
  const sentences = body.filter((line) => countWords(line) >= FEWEST_SENTENCE_WORDS);
  const wanted = sentences.length > 0 ? sentences : body;
  let last = positionsOf(page, wanted).at(-1);
  if (last === undefined) return undefined;
  const back = positionsOf(page.slice(0, last + 1).toReversed(), wanted.toReversed()).at(-1) ?? 0;
  const first = last - back;
  const bodyLines = new Set(body);
  while (bodyLines.has(page[last + 1] ?? "")) last += 1;
  return { first, last };
};
