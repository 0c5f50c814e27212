import { factsOf } from "./word-facts.ts";
import { OFFSETS, REACH } from "./templates.ts";
import { addWordFeatures } from "./word-features.ts";
import { LABELS } from "./labels.ts";
import type { Model } from "./model.ts";
import type { Tokens } from "../words/tokens.ts";
import { TRAIT, TRAITS_EACH, type TraitsOfWords } from "./context-features.ts";
import type { Word } from "../words/word.ts";

const COUNT = LABELS.length;
/** Scores of a word: {@link LABELS} for each offset. */
export const SCORES_EACH = OFFSETS * COUNT;

/** What the words of a text are and give, by their numbers. */
export interface ScoredWords extends TraitsOfWords {
  /** {@link SCORES_EACH} for each number: the summed weights of the word's features at each offset from -{@link REACH}, in units of the scale. */
  readonly scores: Int16Array;
}

/** The unit of a word that was not learned yet. */
const UNKNOWN = -1;

const grown = (array: Int16Array, length: number): Int16Array<ArrayBuffer> => {
  const larger = new Int16Array(length);
  larger.set(array.subarray(0, length));
  return larger;
};

/** Sums are made once for each word, in the order in which words are met. What was read before never changes an answer. */
export const createWordScores = ({
  wordRowOf,
  weights,
  clusters,
}: Model): ((tokens: Pick<Tokens, "words" | "numbers" | "numbering">) => ScoredWords) => {
  let scores = new Int16Array(0);
  let traits = new Int16Array(0);
  let numbering: object | null = null;
  const sums = new Int32Array(COUNT);

  const makeRoom = (most: number): void => {
    const before = traits.length;
    if (most * TRAITS_EACH < before) return;
    const words = Math.max(1024, most * 2);
    scores = grown(scores, words * SCORES_EACH);
    traits = grown(traits, words * TRAITS_EACH).fill(UNKNOWN, before);
  };

  const learn = (word: Word, number: number): void => {
    const facts = factsOf(word, clusters);
    traits[number * TRAITS_EACH + TRAIT.coarse] = facts.coarse;
    traits[number * TRAITS_EACH + TRAIT.unit] = facts.unit;
    for (let offset = -REACH; offset <= REACH; offset += 1) {
      sums.fill(0);
      addWordFeatures(word, facts, offset, (_template, feature) => {
        const row = wordRowOf(feature);
        if (row === -1) return;
        for (let label = 0; label < COUNT; label += 1) sums[label]! += weights[row * COUNT + label]!;
      });
      const base = number * SCORES_EACH + (offset + REACH) * COUNT;
      for (let label = 0; label < COUNT; label += 1) scores[base + label] = sums[label]!;
    }
  };

  return ({ words, numbers, numbering: its }) => {
    if (numbering !== its) traits.fill(UNKNOWN);
    numbering = its;
    for (let at = 0; at < numbers.length; at += 1) {
      const number = numbers[at]!;
      makeRoom(number);
      if (traits[number * TRAITS_EACH + TRAIT.unit] === UNKNOWN) learn(words[at]!, number);
    }
    return { numbers, scores, traits };
  };
};
