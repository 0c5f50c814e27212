/** Which stem a word gets in place of the one that the stemmer would give it. */
export type StemMap = ReadonlyMap<string, string>;

/** Rules being written: the first that is made for a word stands. */
export interface RuleBook {
  readonly rules: StemMap;
  readonly add: (word: string, stem: string) => void;
}

export const openRuleBook = (): RuleBook => {
  const rules = new Map<string, string>();
  return {
    rules,
    add: (word, stem) => {
      if (!rules.has(word)) rules.set(word, stem);
    },
  };
};

/** Follows rules until none applies, so that the order in which they were made does not matter. */
export const followRules = (rules: StemMap, stem: string): string => {
  let last = stem;
  // No chain is longer than the rules are many, so a circle ends too.
  for (let left = rules.size; left > 0; left -= 1) {
    const next = rules.get(last);
    if (next === undefined || next === last) break;
    last = next;
  }
  return last;
};
