/** A phrase that may stand for a text. */
export interface Phrase {
  /** As it is shown. */
  readonly text: string;
  /** Its words as they are compared, with a space before and behind each. */
  readonly keys: string;
  /** Higher is better; comparable among phrases of one kind. */
  readonly score: number;
}

/** Words as {@link Phrase.keys}. */
export const keysOf = (words: readonly string[]): string => ` ${words.join(" ")} `;

/** Whether one of two phrases is inside the other. */
export const areNested = (a: Phrase, b: Phrase): boolean =>
  a.keys.length > b.keys.length ? a.keys.includes(b.keys) : b.keys.includes(a.keys);
