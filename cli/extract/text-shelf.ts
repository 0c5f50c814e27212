import type { ComparableText } from "../../dedup/comparable.ts";

/** A text as numbers of words. */
interface ShelvedText {
  readonly words: Uint32Array;
  readonly bodyAt: number;
}

/** Holds many texts in little memory: each word once, and each text as the numbers of its words. */
export interface TextShelf {
  readonly put: (id: string, text: ComparableText) => void;
  /** @throws Error if no text with this id was put */
  readonly get: (id: string) => ComparableText;
}

/** An empty shelf. An article of 400 words takes less than two kilobytes, a third of the size of its text. */
export const openTextShelf = (): TextShelf => {
  const numbers = new Map<string, number>();
  const words: string[] = [];
  const hashes: number[] = [];
  const texts = new Map<string, ShelvedText>();
  const numberOf = (word: string, hash: number): number => {
    const known = numbers.get(word);
    if (known !== undefined) return known;
    // A copy, because a slice of a string keeps the whole string in memory.
    const copy = Buffer.from(word).toString();
    numbers.set(copy, words.length);
    hashes.push(hash);
    return words.push(copy) - 1;
  };
  return {
    put: (id, text) => {
      const numbered = Uint32Array.from(text.words, (word, at) => numberOf(word, text.hashes[at] ?? 0));
      texts.set(id, { words: numbered, bodyAt: text.bodyAt });
    },
    get: (id) => {
      const text = texts.get(id);
      if (text === undefined) throw new Error(`No text with the id ${id} is on the shelf.`);
      return {
        words: Array.from(text.words, (number) => words[number] ?? ""),
        hashes: text.words.map((number) => hashes[number] ?? 0),
        bodyAt: text.bodyAt,
      };
    },
  };
};
