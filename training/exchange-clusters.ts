/** How often one word stands before another, as three columns of equal length. Words are numbers from 0, the commonest first. */
export interface Bigrams {
  readonly words: number;
  readonly before: Int32Array;
  readonly after: Int32Array;
  readonly counts: Int32Array;
}

const TABLE_SIZE = 1 << 22;
const table = new Float64Array(TABLE_SIZE);
for (let at = 1; at < TABLE_SIZE; at += 1) table[at] = at * Math.log(at);
/** x log x */
const f = (x: number): number => (x < TABLE_SIZE ? (table[x] ?? 0) : x * Math.log(x));

interface Rows {
  readonly from: Int32Array;
  readonly other: Int32Array;
  readonly counts: Int32Array;
}

/** Sorts the bigrams by one of their words. */
const rowsBy = (words: number, key: Int32Array, value: Int32Array, counts: Int32Array): Rows => {
  const from = new Int32Array(words + 1);
  for (const word of key) from[word + 1] = (from[word + 1] ?? 0) + 1;
  for (let at = 0; at < words; at += 1) from[at + 1] = (from[at + 1] ?? 0) + (from[at] ?? 0);
  const next = from.slice();
  const other = new Int32Array(key.length);
  const sorted = new Int32Array(key.length);
  for (let at = 0; at < key.length; at += 1) {
    const to = next[key[at] ?? 0] ?? 0;
    next[key[at] ?? 0] = to + 1;
    other[to] = value[at] ?? 0;
    sorted[to] = counts[at] ?? 0;
  }
  return { from, other, counts: sorted };
};

/**
 * Puts words that stand among the same words into one cluster: moves one word after the other into the cluster that raises the
 * likelihood of a class bigram model most (Kneser and Ney 1993, the objective of Brown et al. 1992), `rounds` times over all. Deterministic.
 * Time grows with rounds, clusters and bigrams.
 */
export const exchangeClusters = (
  { words, before, after, counts }: Bigrams,
  clusters: number,
  rounds: number,
  say: (line: string) => void,
): Int32Array => {
  const size = Math.min(clusters, words);
  const successors = rowsBy(words, before, after, counts);
  const predecessors = rowsBy(words, after, before, counts);
  const clusterOf = Int32Array.from({ length: words }, (_, word) => word % size);
  /** pairs[a * size + b]: how often cluster a stands before cluster b; and the same turned around. */
  const pairs = new Int32Array(size * size);
  const turned = new Int32Array(size * size);
  const left = new Int32Array(size);
  const right = new Int32Array(size);
  for (let at = 0; at < before.length; at += 1) {
    const a = clusterOf[before[at] ?? 0] ?? 0;
    const b = clusterOf[after[at] ?? 0] ?? 0;
    const count = counts[at] ?? 0;
    pairs[a * size + b]! += count;
    turned[b * size + a]! += count;
    left[a]! += count;
    right[b]! += count;
  }
  const succeeding = new Int32Array(size);
  const preceding = new Int32Array(size);
  const gains = new Float64Array(size);
  for (let round = 1; round <= rounds; round += 1) {
    let moved = 0;
    for (let word = 0; word < words; word += 1) {
      succeeding.fill(0);
      preceding.fill(0);
      let itself = 0;
      let asLeft = 0;
      let asRight = 0;
      for (let at = successors.from[word] ?? 0; at < (successors.from[word + 1] ?? 0); at += 1) {
        const other = successors.other[at] ?? 0;
        const count = successors.counts[at] ?? 0;
        asLeft += count;
        if (other === word) itself += count;
        else succeeding[clusterOf[other] ?? 0]! += count;
      }
      for (let at = predecessors.from[word] ?? 0; at < (predecessors.from[word + 1] ?? 0); at += 1) {
        const other = predecessors.other[at] ?? 0;
        const count = predecessors.counts[at] ?? 0;
        asRight += count;
        if (other !== word) preceding[clusterOf[other] ?? 0]! += count;
      }
      const own = clusterOf[word] ?? 0;
      const put = (to: number, sign: number): void => {
        for (let cluster = 0; cluster < size; cluster += 1) {
          const s = sign * (succeeding[cluster] ?? 0);
          if (s !== 0) {
            pairs[to * size + cluster]! += s;
            turned[cluster * size + to]! += s;
          }
          const p = sign * (preceding[cluster] ?? 0);
          if (p !== 0) {
            pairs[cluster * size + to]! += p;
            turned[to * size + cluster]! += p;
          }
        }
        pairs[to * size + to]! += sign * itself;
        turned[to * size + to]! += sign * itself;
        left[to]! += sign * asLeft;
        right[to]! += sign * asRight;
      };
      put(own, -1);
      for (let to = 0; to < size; to += 1) {
        const l = left[to] ?? 0;
        const r = right[to] ?? 0;
        gains[to] = f(l) - f(l + asLeft) + f(r) - f(r + asRight);
        // The cell of the cluster with itself takes both kinds of neighbors at once.
        const cell = pairs[to * size + to] ?? 0;
        const s = succeeding[to] ?? 0;
        const p = preceding[to] ?? 0;
        gains[to]! += f(cell + s + p + itself) - (f(cell + s) + f(cell + p) - f(cell));
      }
      for (let cluster = 0; cluster < size; cluster += 1) {
        const base = cluster * size;
        const s = succeeding[cluster] ?? 0;
        if (s !== 0) {
          for (let to = 0; to < size; to += 1) {
            const n = turned[base + to] ?? 0;
            gains[to]! += f(n + s) - f(n);
          }
        }
        const p = preceding[cluster] ?? 0;
        if (p !== 0) {
          for (let to = 0; to < size; to += 1) {
            const n = pairs[base + to] ?? 0;
            gains[to]! += f(n + p) - f(n);
          }
        }
      }
      let best = own;
      for (let to = 0; to < size; to += 1) if ((gains[to] ?? 0) > (gains[best] ?? 0) + 1e-9) best = to;
      put(best, 1);
      if (best !== own) moved += 1;
      clusterOf[word] = best;
    }
    say(`clusters ${size}, round ${round}: ${moved} of ${words} words moved`);
    if (moved === 0) break;
  }
  return clusterOf;
};

/** The bigrams of the clusters of the words. */
export const bigramsOfClusters = ({ before, after, counts }: Bigrams, clusterOf: Int32Array): Bigrams => {
  const words = Math.max(...new Set(clusterOf)) + 1;
  const sums = new Map<number, number>();
  for (let at = 0; at < before.length; at += 1) {
    const key = (clusterOf[before[at] ?? 0] ?? 0) * words + (clusterOf[after[at] ?? 0] ?? 0);
    sums.set(key, (sums.get(key) ?? 0) + (counts[at] ?? 0));
  }
  const keys = [...sums.keys()];
  return {
    words,
    before: Int32Array.from(keys, (key) => Math.floor(key / words)),
    after: Int32Array.from(keys, (key) => key % words),
    counts: Int32Array.from(keys, (key) => sums.get(key) ?? 0),
  };
};
