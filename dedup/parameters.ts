/**
 * dedup/: pure; how alike two texts are. Shingles and bands find near candidates, `compareTexts` decides how two texts are
 * related, and `stories` assigns documents to stories.
 */

/**
 * Everything that the band keys of a text depend on. Keys of different versions cannot be compared: if you change a value
 * here, raise `version`, and make the keys of the archive again.
 *
 * The threshold. Two texts whose sets of shingles have Jaccard similarity s agree in one row with probability s, in all
 * `rows` rows of a band with s^rows, and in at least one of the bands with 1 - (1 - s^rows)^bands. With 64 bands of 3 rows:
 *
 * | s   | 0.01    | 0.05  | 0.1   | 0.2   | 0.3   | 0.4   | 0.5   | 0.6     |
 * | --- | ------- | ----- | ----- | ----- | ----- | ----- | ----- | ------- |
 * | p   | 0.00006 | 0.008 | 0.062 | 0.403 | 0.826 | 0.986 | 0.9998 | 0.9999999 |
 *
 * So a pair at 0.4, the least similarity of a copy, is missed once in seventy times. Of the articles that share a
 * hundredth of their phrases with a text, one in 16,000 is compared in vain.
 */
export const DEDUP_PARAMETERS = Object.freeze({
  version: 1,
  /** The first digits of the fraction of pi in hexadecimal: nobody chose them for an effect. */
  seed: 0x243f6a88,
  /** Words in a shingle: two texts rarely share three in a row by chance. */
  shingleWords: 3,
  bands: 64,
  rows: 3,
});
