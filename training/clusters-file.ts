import { hashText } from "../enrich/tagger/hash.ts";

/** The clusters of words as a file of weights has them. */
export interface ClusterParts {
  readonly wordHashes: Int32Array;
  readonly fine: Uint16Array;
  readonly coarseOf: Uint16Array;
}

/** Reads what cluster-words.ts wrote. Of two words with one hash the first counts. */
export const readClusters = (lines: string): ClusterParts => {
  const rows = new Map<number, number>();
  const coarse: number[] = [0];
  for (const line of lines.split("\n")) {
    const [word, coarseCluster, fineCluster] = line.split("\t");
    if (word === undefined || coarseCluster === undefined || fineCluster === undefined) continue;
    const hash = hashText(word);
    const cluster = Number(fineCluster) + 1;
    if (!rows.has(hash)) rows.set(hash, cluster);
    coarse[cluster] = Number(coarseCluster) + 1;
  }
  return {
    wordHashes: Int32Array.from(rows.keys()),
    fine: Uint16Array.from(rows.values()),
    coarseOf: Uint16Array.from(coarse, (cluster) => cluster ?? 0),
  };
};
