const NAMES = { "\t": "\u21E5", "\n": "\u21B5", "\r": "\u240D" };

/**
 * A piece of a file for the eye: characters that control a terminal or the direction of text, and such as cannot be seen, become signs. A
 * line break stays one, behind its sign.
 */
export const visible = (text) =>
  text.replace(/[\p{Cc}\u2028\u2029\u200B-\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/gu, (character) => {
    const code = character.codePointAt(0);
    if (character === "\n") return `${NAMES[character]}\n`;
    if (NAMES[character] !== undefined) return NAMES[character];
    return code < 0x20
      ? String.fromCodePoint(0x2400 + code)
      : `[U+${code.toString(16).toUpperCase().padStart(4, "0")}]`;
  });
