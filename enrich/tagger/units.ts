import { BREAKS, type Tokens } from "../words/tokens.ts";

/** Words that are tagged together at most, so that memory does not grow with a text that has no full stops. */
export const MOST_WORDS = 256;
/** A longer sentence is cut at a break among so many words before that, so that the cut goes through no name. */
const LEEWAY = 64;

/** Calls `visit` with the first and the last word of each sentence, or of each piece of a very long one. */
export const forEachUnit = (
  { sentences, gaps, count }: Tokens,
  visit: (first: number, last: number) => void,
): void => {
  let first = 0;
  for (let at = 1; at <= count; at += 1) {
    if (at < count && sentences[at] === sentences[first] && at - first < MOST_WORDS) continue;
    let end = at;
    if (at < count && sentences[at] === sentences[first]) {
      while (end > at - LEEWAY && ((gaps[end] ?? 0) & BREAKS) === 0) end -= 1;
      if (end === at - LEEWAY) end = at;
    }
    visit(first, end - 1);
    first = end;
    at = end;
  }
};
