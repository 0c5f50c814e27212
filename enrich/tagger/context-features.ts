import { GAP } from "../words/tokens.ts";
import { hashFeature } from "./hash.ts";
import type { HitMarks } from "./hit-marks.ts";
import { TEMPLATES } from "./templates.ts";

/** Of a word: its coarse cluster, and how often it is a part of names of persons (0: never). */
export const TRAIT = { coarse: 0, unit: 1 } as const;
export const TRAITS_EACH = 2;

/** The words of a text by numbers, and the traits of each number: {@link TRAITS_EACH}. */
export interface TraitsOfWords {
  readonly numbers: Int32Array;
  readonly traits: Int16Array;
}

/** Features of one word, as hashes with the templates they fill. Reused from word to word. */
export interface FeatureList {
  readonly hashes: Int32Array;
  readonly templates: Uint8Array;
  count: number;
}

/** More than any word has. */
const MOST_FEATURES = 24;

/** Opens an empty list. */
export const createFeatureList = (): FeatureList => ({
  hashes: new Int32Array(MOST_FEATURES),
  templates: new Uint8Array(MOST_FEATURES),
  count: 0,
});

const put = (list: FeatureList, template: number, a: number, b = 0): void => {
  list.hashes[list.count] = hashFeature(template, a, b);
  list.templates[list.count] = template;
  list.count += 1;
};

/** Adds what every word has that stands between spaces. */
export const putPlainFeatures = (list: FeatureList): void => {
  put(list, TEMPLATES.bias, 1);
  put(list, TEMPLATES.gaps, 0, 0);
};

/** Adds what names of the lexicons that cover a word or stand beside it say of it. */
const putHitFeatures = (
  list: FeatureList,
  { marks, kinds, masks }: HitMarks,
  { numbers, traits }: TraitsOfWords,
  at: number,
  first: number,
  last: number,
): void => {
  const mark = marks[at]!;
  const markBefore = at > first ? marks[at - 1]! : 0;
  const markAfter = at < last ? marks[at + 1]! : 0;
  if (markBefore !== 0) put(list, TEMPLATES.hitBefore, markBefore, mark);
  if (markAfter !== 0) put(list, TEMPLATES.hitAfter, mark, markAfter);
  if (mark === 0) return;
  put(list, TEMPLATES.hit, mark);
  put(list, TEMPLATES.hitKind, mark, kinds[at]);
  put(list, TEMPLATES.hitMask, masks[at]!);
  const coarse = numbers[at]! * TRAITS_EACH + TRAIT.coarse;
  put(list, TEMPLATES.hitAndCluster, mark, traits[coarse]);
  const before = at > first ? traits[numbers[at - 1]! * TRAITS_EACH + TRAIT.coarse]! : 0;
  const after = at < last ? traits[numbers[at + 1]! * TRAITS_EACH + TRAIT.coarse]! : 0;
  put(list, TEMPLATES.hitAndBefore, mark, before);
  put(list, TEMPLATES.hitAndAfter, mark, after);
};

/**
 * Replaces a list by the features of a word that depend on its neighbors, on what stands between them and on the lexicons. Most words
 * have only those of {@link putPlainFeatures}, for which true is returned instead; then the list has the others. `first` and `last`:
 * its sentence.
 */
export const listContextFeatures = (
  list: FeatureList,
  gaps: Uint16Array,
  marks: HitMarks,
  words: TraitsOfWords,
  at: number,
  first: number,
  last: number,
): boolean => {
  const { numbers, traits } = words;
  list.count = 0;
  const own = numbers[at]! * TRAITS_EACH;
  const ownUnit = traits[own + TRAIT.unit]!;
  const beforeUnit = at > first ? traits[numbers[at - 1]! * TRAITS_EACH + TRAIT.unit]! : 0;
  const afterUnit = at < last ? traits[numbers[at + 1]! * TRAITS_EACH + TRAIT.unit]! : 0;
  if (ownUnit !== 0 || beforeUnit !== 0) put(list, TEMPLATES.unitPair, beforeUnit, ownUnit);
  if (ownUnit !== 0 || afterUnit !== 0) put(list, TEMPLATES.unitPairAfter, ownUnit, afterUnit);
  const gapBefore = at === first ? GAP.newline : gaps[at]!;
  const gapAfter = at === last ? GAP.newline : gaps[at + 1]!;
  const isPlain = gapBefore === 0 && gapAfter === 0;
  if (!isPlain) {
    put(list, TEMPLATES.bias, 1);
    put(list, TEMPLATES.gaps, gapBefore, gapAfter);
  }
  if (gapBefore !== 0) put(list, TEMPLATES.gapAndShape, gapBefore, traits[own + TRAIT.coarse]);
  if (at - first < 2) put(list, TEMPLATES.start, at - first, traits[own + TRAIT.coarse]);
  putHitFeatures(list, marks, words, at, first, last);
  return isPlain;
};
