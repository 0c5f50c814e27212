import { toDedupForm } from "../../text/dedup-form.ts";

/** The words of a text in the dedup form, each as often as it occurs. */
export const wordsOf = (text: string): readonly string[] =>
  toDedupForm(text)
    .split(" ")
    .filter((word) => word !== "");

/** F1 of the words that were found against those that were wanted, each as often as it occurs: 0 to 1. */
export const wordF1 = (found: readonly string[], wanted: readonly string[]): number => {
  const left = new Map<string, number>();
  for (const word of wanted) left.set(word, (left.get(word) ?? 0) + 1);
  let hits = 0;
  for (const word of found) {
    const times = left.get(word) ?? 0;
    if (times > 0) hits += 1;
    left.set(word, times - 1);
  }
  return (2 * hits) / (found.length + wanted.length);
};
