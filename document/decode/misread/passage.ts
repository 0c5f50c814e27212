/** A stretch of text that was read in the wrong code page, and the text it was before. */
export interface Passage {
  /** In code units of the damaged text, the end not included. */
  readonly start: number;
  readonly end: number;
  /** The text before the damage. */
  readonly text: string;
  /** Characters above ASCII of which all bytes are there. */
  readonly whole: number;
  /** Those that lost a byte, where only one letter is possible. */
  readonly restored: number;
  /** Those that are lost. */
  readonly broken: number;
  /** How much the text reads like Arabic, as in `bitsOfArabic`. */
  readonly letters: number;
  readonly bits: number;
}

/** The text with its passages restored. They must be in order and must not overlap. Linear. */
export const replacePassages = (text: string, passages: readonly Passage[]): string => {
  const chunks: string[] = [];
  let from = 0;
  for (const { start, end, text: before } of passages) {
    chunks.push(text.slice(from, start), before);
    from = end;
  }
  chunks.push(text.slice(from));
  return chunks.join("");
};
