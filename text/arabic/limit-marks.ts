/** Unicode's own limit for text that a program can handle piece by piece (UAX #15, stream-safe text). */
const MOST_MARKS = 30;
const TOO_MANY = /(\p{M}{30})\p{M}+/gu;

const IS_MARK = /\p{M}/u;
const UNKNOWN = 0;
const MARK = 1;
const OTHER = 2;
const kinds = new Uint8Array(0x1_0000);

const learn = (unit: number): number => {
  // Half a pair may belong to a mark; the expression above knows, this guard need not.
  const isSurrogate = (unit & 0xf800) === 0xd800;
  return (kinds[unit] = isSurrogate || IS_MARK.test(String.fromCharCode(unit)) ? MARK : OTHER);
};

const hasTooMany = (text: string): boolean => {
  let run = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    const kind = kinds[unit] ?? UNKNOWN;
    run = (kind === UNKNOWN ? learn(unit) : kind) === MARK ? run + 1 : 0;
    if (run > MOST_MARKS) return true;
  }
  return false;
};

/**
 * Keeps the first thirty of a run of combining marks. No language stacks more than a handful; a program that must put a
 * million of them into order takes the square of that.
 *
 * Idempotent; never lengthens. Part of composition, which is that program.
 */
export const limitMarks = (text: string): string => (hasTooMany(text) ? text.replace(TOO_MANY, "$1") : text);
