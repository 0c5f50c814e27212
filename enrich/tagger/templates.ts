/**
 * The templates of features, by family. A feature is known by the hash of its template and what fills it, so the number of a template
 * never changes; a new one takes the next free number, in steps of {@link OFFSETS} for those that exist once for each neighbor. 120 to
 * 127 were pairs and triples of words and clusters, without which the tagger does as well at half the cost.
 */
export const TEMPLATES = {
  word: 0,
  stem: 10,
  stemWithoutArticle: 20,
  prefix: 30,
  suffix: 40,
  ngram: 50,
  shape: 60,
  fine: 70,
  coarse: 80,
  unit: 90,
  clitic: 100,
  stemSuffix: 110,
  unitPair: 130,
  unitPairAfter: 131,
  gaps: 140,
  gapAndShape: 141,
  start: 142,
  hit: 150,
  hitKind: 151,
  hitMask: 152,
  hitBefore: 153,
  hitAfter: 154,
  hitAndCluster: 155,
  hitAndBefore: 156,
  hitAndAfter: 157,
  bias: 160,
} as const;

/** Words before and behind whose own features count. */
export const REACH = 2;
/** Neighbors and the word itself. */
export const OFFSETS = 2 * REACH + 1;
