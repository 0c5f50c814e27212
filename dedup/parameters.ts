/**
 * dedup/: pure; how alike two texts are. Shingles and bands find what may be a copy, `compare` decides on the texts, and
 * `stories` puts copies to their lead.
 */

/**
 * Everything the band keys of a text depend on. Keys of different versions say nothing about each other: whoever changes
 * a value here raises `version`, and the keys of the archive are made anew.
 *
 * The threshold. Two texts whose sets of shingles have Jaccard similarity s agree in one row with probability s, in all
 * `rows` rows of a band with s^rows, and in at least one of the bands with 1 - (1 - s^rows)^bands. With 64 bands of 3 rows:
 *
 * | s   | 0.01    | 0.05  | 0.1   | 0.2   | 0.3   | 0.4   | 0.5   | 0.6     |
 * | --- | ------- | ----- | ----- | ----- | ----- | ----- | ----- | ------- |
 * | p   | 0.00006 | 0.008 | 0.062 | 0.403 | 0.826 | 0.986 | 0.9998 | 0.9999999 |
 *
 * So a pair at the similarity below which nothing is called a copy (0.4) is missed once in seventy times, while one
 * article in 16,000 that shares a hundredth of its phrases is looked at in vain.
 */
export const DEDUP_PARAMETERS = Object.freeze({
  version: 1,
  /** Chosen once, by nobody: the first digits of pi in hexadecimal. */
  seed: 0x243f6a88,
  /** Words in a shingle: three in a row are rarely in two texts by chance. */
  shingleWords: 3,
  bands: 64,
  rows: 3,
});
