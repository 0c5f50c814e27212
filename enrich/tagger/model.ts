import { createHashIndex, type HashIndex } from "./hash.ts";
import type { WordClusters } from "./word-facts.ts";

/** What the tagger has learned. */
export interface Model {
  /** The row of a feature of a word; -1 for one that was never seen. */
  readonly wordRowOf: HashIndex;
  /** The row of a feature of what stands around a word, likewise. Asked of every word of a text, so these have a small table of their own. */
  readonly contextRowOf: HashIndex;
  /** A weight for each label, row after row, in units of `scale`. */
  readonly weights: Int8Array;
  readonly scale: number;
  /** The score of a label behind another: row after row, the label before first. */
  readonly transitions: Float32Array;
  readonly clusters: WordClusters;
  /** Turns the log-odds of a span into how often such a span is right: slope and intercept. */
  readonly calibration: readonly [slope: number, intercept: number];
}

/** The parts of a file of weights, as the training writes them. */
export interface ModelParts {
  /** Those of context first. */
  readonly featureHashes: Int32Array;
  /** How many features are of context. */
  readonly contextFeatures: number;
  readonly weights: Int8Array;
  readonly scale: number;
  readonly transitions: Float32Array;
  /** Words by their hashes, the commonest first; the cluster of each, from 1; and the coarse cluster of each cluster, from 1, that of cluster 0 being 0. */
  readonly wordHashes: Int32Array;
  readonly fine: Uint16Array;
  readonly coarseOf: Uint16Array;
  readonly calibration: readonly [slope: number, intercept: number];
}

/** Makes a model ready for use. */
export const createModel = (parts: ModelParts): Model => {
  const { weights, scale, transitions, fine, coarseOf, calibration, featureHashes, contextFeatures } = parts;
  const rowOfWord = createHashIndex(parts.wordHashes);
  const fineOf = (hash: number): number => {
    const row = rowOfWord(hash);
    return row === -1 ? 0 : (fine[row] ?? 0);
  };
  const rankOf = (hash: number): number => {
    const row = rowOfWord(hash);
    return row === -1 ? Infinity : row;
  };
  const rowOfOther = createHashIndex(featureHashes.subarray(contextFeatures));
  return {
    contextRowOf: createHashIndex(featureHashes.subarray(0, contextFeatures)),
    wordRowOf: (hash) => {
      const row = rowOfOther(hash);
      return row === -1 ? -1 : row + contextFeatures;
    },
    weights,
    scale,
    transitions,
    clusters: { fine: fineOf, coarse: (hash) => coarseOf[fineOf(hash)] ?? 0, rank: rankOf },
    calibration,
  };
};
