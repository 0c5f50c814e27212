/** Every pair of sets with at least this Jaccard similarity. It indexes all elements, so it misses no pair. */
export const exhaustivePairs = (sets, least) => {
  const setsWith = new Map();
  const pairs = [];
  sets.forEach((set, other) => {
    const shared = new Map();
    for (const shingle of set) {
      const before = setsWith.get(shingle);
      if (before === undefined) {
        setsWith.set(shingle, [other]);
        continue;
      }
      for (const one of before) shared.set(one, (shared.get(one) ?? 0) + 1);
      before.push(other);
    }
    for (const [one, count] of shared) {
      const similarity = count / (sets[one].size + set.size - count);
      if (similarity >= least) pairs.push([one, other, similarity]);
    }
  });
  return pairs;
};
