/** Asked for every character, so it stays in this module: a call into another one costs more. */
const isHighSurrogate = (unit: number): boolean => (unit & 0xfc00) === 0xd800;

/** The limit of Unicode's stream-safe text format (UAX #15), which programs can process with bounded memory. */
const MOST_MARKS = 30;

const IS_MARK = /^\p{M}$/u;
const UNKNOWN = 0;
const MARK = 1;
const OTHER = 2;
const PAIR = 3;
const kindByUnit = new Uint8Array(0x1_0000);

const kindOfUnit = (unit: number): number => {
  if (isHighSurrogate(unit)) return PAIR;
  return IS_MARK.test(String.fromCharCode(unit)) ? MARK : OTHER;
};

/** Is the character at this position a combining mark? At a high surrogate the whole pair counts. */
const isMarkAt = (text: string, at: number): boolean => {
  const unit = text.charCodeAt(at);
  const known = kindByUnit[unit] ?? UNKNOWN;
  const kind = known === UNKNOWN ? (kindByUnit[unit] = kindOfUnit(unit)) : known;
  return kind === MARK || (kind === PAIR && IS_MARK.test(text.slice(at, at + 2)));
};

/**
 * Keeps the first thirty of a run of combining marks. No language stacks more than a handful, and composition must sort
 * each run, in time that grows with the square of its length.
 *
 * Idempotent; never lengthens. Part of composition. A loop, since the memory of a pattern would grow with the run.
 */
export const limitMarks = (text: string): string => {
  let kept = "";
  let from = 0;
  let run = 0;
  for (let at = 0; at < text.length; at += 1) {
    const size = isHighSurrogate(text.charCodeAt(at)) ? 2 : 1;
    const isMark = isMarkAt(text, at);
    if (!isMark && run > MOST_MARKS) from = at;
    run = isMark ? run + 1 : 0;
    if (run === MOST_MARKS + 1) kept += text.slice(from, at);
    at += size - 1;
  }
  if (run > MOST_MARKS) return kept;
  return from === 0 ? text : kept + text.slice(from);
};
