import type { StemMap } from "./rule-book.ts";

/** The rules as the `stemmer_override` filter reads them, one line a stem: `word, word => stem`, with `mark` before each stem. */
export const overrideRules = (rules: StemMap, mark = ""): string[] => {
  const words = new Map<string, string[]>();
  for (const [word, stem] of rules) words.set(stem, [...(words.get(stem) ?? []), word]);
  return [...words].map(([stem, all]) => `${all.join(", ")} => ${mark}${stem}`);
};
