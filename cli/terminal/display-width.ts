/**
 * Characters without a column of their own: marks over and under letters, joiners, and what steers direction (Unicode categories Mn, Me
 * and Cf), and the vowels of a Hangul syllable. Some of Cf are visible: the soft hyphen and the Arabic signs that stand before
 * a number.
 */
const NO_WIDTH =
  /^(?![\u00AD\u0600-\u0605\u06DD\u070F\u0890\u0891\u08E2])[\p{Mn}\p{Me}\p{Cf}\u1160-\u11FF]$/u;

/** Characters two columns wide: those of East Asian scripts (UAX #11: W and F), and pictures. */
const DOUBLE_WIDTH =
  /^[\p{Emoji_Presentation}\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uA960-\uA97C\uAC00-\uD7A3\uF900-\uFAFF\uFE10-\uFE19\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\u{16FE0}-\u{18CFF}\u{1AFF0}-\u{1B2FF}\u{1F200}-\u{1F265}\u{20000}-\u{3FFFD}]$/u;

/** Below it all characters have a column. */
/** Below it every character has one column. */
const FIRST_COMBINING = 0x03_00;
/** Makes a picture of the character before it, which is then twice as wide on most terminals. */
const AS_PICTURE = "\uFE0F";

/** The columns of one character (code point) on a terminal: 0, 1 or 2. */
export const widthOfCharacter = (character: string): number => {
  if ((character.codePointAt(0) ?? 0) < FIRST_COMBINING || character === AS_PICTURE) return 1;
  if (NO_WIDTH.test(character)) return 0;
  return DOUBLE_WIDTH.test(character) ? 2 : 1;
};

/** The columns of a text without control characters: letters with their marks have one, `حَلَب` three. Never less than a terminal needs. */
export const displayWidth = (text: string): number => {
  let width = 0;
  for (const character of text) width += widthOfCharacter(character);
  return width;
};
