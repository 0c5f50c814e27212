/** The stem that a word gets instead of the one that the stemmer would give it. */
export type StemMap = ReadonlyMap<string, string>;

/** Rules in the making. The first rule for a word stands. */
export interface RuleBook {
  readonly rules: StemMap;
  readonly add: (word: string, stem: string) => void;
}

/** An empty rule book. */
export const openRuleBook = (): RuleBook => {
  const rules = new Map<string, string>();
  return {
    rules,
    add: (word, stem) => {
      if (!rules.has(word)) rules.set(word, stem);
    },
  };
};

/** Follows the rules from a stem until none applies, so that the order in which they were made does not matter. */
export const followRules = (rules: StemMap, stem: string): string => {
  let last = stem;
  // No chain is longer than the number of rules, so this ends even if the rules go in a circle.
  for (let left = rules.size; left > 0; left -= 1) {
    const next = rules.get(last);
    if (next === undefined || next === last) break;
    last = next;
  }
  return last;
};
