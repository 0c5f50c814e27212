/** Unicode's own limit for text that a program can handle piece by piece (UAX #15, stream-safe text). */
const MOST_MARKS = 30;

const IS_MARK = /^\p{M}$/u;
const UNKNOWN = 0;
const MARK = 1;
const OTHER = 2;
const PAIR = 3;
const kinds = new Uint8Array(0x1_0000);

const learn = (unit: number): number => {
  if ((unit & 0xfc00) === 0xd800) return PAIR;
  return IS_MARK.test(String.fromCharCode(unit)) ? MARK : OTHER;
};

/** Is the character at this place a mark? For a pair the whole of it is asked about. */
const isMarkAt = (text: string, at: number): boolean => {
  const unit = text.charCodeAt(at);
  const known = kinds[unit] ?? UNKNOWN;
  const kind = known === UNKNOWN ? (kinds[unit] = learn(unit)) : known;
  return kind === MARK || (kind === PAIR && IS_MARK.test(text.slice(at, at + 2)));
};

/**
 * Keeps the first thirty of a run of combining marks. No language stacks more than a handful; a program that must put a
 * million of them into order takes the square of that.
 *
 * Idempotent; never lengthens. Part of composition, which is that program. A loop and not a pattern: the memory of a
 * pattern grows with the run.
 */
export const limitMarks = (text: string): string => {
  let kept = "";
  let from = 0;
  let run = 0;
  for (let at = 0; at < text.length; at += 1) {
    const size = (text.charCodeAt(at) & 0xfc00) === 0xd800 ? 2 : 1;
    const isMark = isMarkAt(text, at);
    if (!isMark && run > MOST_MARKS) from = at;
    run = isMark ? run + 1 : 0;
    if (run === MOST_MARKS + 1) kept += text.slice(from, at);
    at += size - 1;
  }
  if (run > MOST_MARKS) return kept;
  return from === 0 ? text : kept + text.slice(from);
};
