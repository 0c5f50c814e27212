import type { Word } from "./word.ts";

let slots = 0;

/**
 * Makes a function of a word that computes once for each: the answer is kept with the word. Faster than a `WeakMap`, which each
 * word of each text would have to be looked up in. For functions of a module, not of a call: each takes a slot for ever.
 */
export const ofEachWord = <Value extends object | string | number | boolean | null>(
  compute: (word: Word) => Value,
): ((word: Word) => Value) => {
  const slot = slots;
  slots += 1;
  return (word) => {
    const known = word.memo[slot] as Value | undefined;
    if (known !== undefined) return known;
    const value = compute(word);
    word.memo[slot] = value;
    return value;
  };
};

/**
 * The same for functions that depend on something else too, such as an index: the answer is kept with the word for the last such
 * owner. Its slots serve all owners, so they may come and go for years. Answers for two owners in turn are computed again each time:
 * where two are in use at once, each needs a function of its own.
 */
export const ofEachWordFor = <Owner extends object, Value>(
  compute: (word: Word, owner: Owner) => Value,
): ((word: Word, owner: Owner) => Value) => {
  const ownerSlot = slots;
  const slot = slots + 1;
  slots += 2;
  return (word, owner) => {
    const { memo } = word;
    if (memo[ownerSlot] === owner) return memo[slot] as Value;
    const value = compute(word, owner);
    memo[ownerSlot] = owner;
    memo[slot] = value;
    return value;
  };
};
