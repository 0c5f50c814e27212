import { toDedupForm } from "./dedup-form.ts";

/** The words of a text that is in the dedup form already. An empty text has none. */
export const splitFolded = (folded: string): readonly string[] => (folded === "" ? [] : folded.split(" "));

/** The phrases of a table in the dedup form, to look folded text up in. */
export const foldedSet = (phrases: readonly string[]): ReadonlySet<string> =>
  new Set(phrases.map(toDedupForm));
