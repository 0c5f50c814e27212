// Asked for every character, so these stay in this module: a call into another one costs more.
const isHighSurrogate = (unit: number): boolean => (unit & 0xfc00) === 0xd800;
const isLowSurrogate = (unit: number): boolean => (unit & 0xfc00) === 0xdc00;

/** Letters and digits of every script begin a word; marks, tatweel and joiners continue one. */
const LETTER = /^[\p{L}\p{N}]$/u;
const CONTINUATION = /^[\p{M}\u0640\u200C\u200D]$/u;

const UNKNOWN = 0;
const BEGINS = 1;
const CONTINUES = 2;
const SEPARATES = 3;

const roleByUnit = new Uint8Array(0x1_0000);

const roleOfCharacter = (character: string): number => {
  if (CONTINUATION.test(character)) return CONTINUES;
  return LETTER.test(character) ? BEGINS : SEPARATES;
};

const roleAt = (text: string, at: number): number => {
  const unit = text.charCodeAt(at);
  if (isHighSurrogate(unit)) return roleOfCharacter(text.slice(at, at + 2));
  // The high surrogate before it decided for the whole pair.
  if (isLowSurrogate(unit)) return CONTINUES;
  const role = roleByUnit[unit] ?? UNKNOWN;
  return role === UNKNOWN ? (roleByUnit[unit] = roleOfCharacter(text.charAt(at))) : role;
};

/**
 * Counts the words of a text: `"قال مُحَمَّد: 15 قتيلاً."` has four.
 *
 * A word is a run of letters and digits with the marks on them, so tashkeel and tatweel do not change the count.
 */
export const countWords = (text: string): number => {
  let count = 0;
  let inside = false;
  for (let at = 0; at < text.length; at += 1) {
    const role = roleAt(text, at);
    if (role === BEGINS && !inside) count += 1;
    if (role !== CONTINUES) inside = role === BEGINS;
  }
  return count;
};
