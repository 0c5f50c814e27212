/** A stretch of text that was read in the wrong page, and what it was before. */
export interface Passage {
  /** Code units of the damaged text, the end not included. */
  readonly start: number;
  readonly end: number;
  /** What it was. */
  readonly text: string;
  /** Characters above ASCII that were found whole, that only one letter can have been, and that are lost. */
  readonly whole: number;
  readonly restored: number;
  readonly broken: number;
  /** How much it reads like Arabic: letters that were judged, and the bits they earn together. */
  readonly letters: number;
  readonly bits: number;
}

/** The text with its passages as they were. They must be in order and apart. Linear. */
export const replacePassages = (text: string, passages: readonly Passage[]): string => {
  const parts: string[] = [];
  let from = 0;
  for (const { start, end, text: before } of passages) {
    parts.push(text.slice(from, start), before);
    from = end;
  }
  parts.push(text.slice(from));
  return parts.join("");
};
