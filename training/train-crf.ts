import { LABELS, mayFollow, mayStart } from "../enrich/tagger/labels.ts";
import { OFFSETS, REACH } from "../enrich/tagger/templates.ts";
import { createRandom } from "./random.ts";
import type { Lists, TrainingSet } from "./training-set.ts";

const COUNT = LABELS.length;

export interface TrainingOptions {
  readonly epochs: number;
  readonly rate: number;
  /** Of the Gaussian prior, applied where a weight changes. */
  readonly strength: number;
  /** How often the identity of a word is hidden, so that the rest learns to do without it. */
  readonly hidden: number;
  readonly seed: number;
  readonly say: (line: string) => void;
}

/** Weights of the features, {@link LABELS} each, and of the transitions. */
export interface CrfWeights {
  readonly weights: Float32Array;
  readonly transitions: Float32Array;
}

/** Gradients below are not worth a step: nearly all words of a text are plainly no names. */
const LEAST_GRADIENT = 0.002;

/**
 * Trains a linear-chain conditional random field (Lafferty et al. 2001) by AdaGrad (Duchi et al. 2011), a sentence a step, and averages
 * the weights over the later half of the epochs. The same seed gives the same weights.
 */
export const trainCrf = (
  set: TrainingSet,
  { epochs, rate, strength, hidden, seed, say }: TrainingOptions,
): CrfWeights => {
  const { wordFeatures, identityFeatures, typeOf, labels, breaks, contextFeatures, sentences } = set;
  const rows = set.features.length;
  const weights = new Float32Array(rows * COUNT);
  const squares = new Float32Array(rows * COUNT).fill(1);
  const average = new Float32Array(rows * COUNT);
  const transitions = new Float32Array(COUNT * COUNT);
  const transitionSquares = new Float32Array(COUNT * COUNT).fill(1);
  const transitionAverage = new Float32Array(COUNT * COUNT);
  const longest = Math.max(...sentences.map((end, at) => end - (sentences[at - 1] ?? 0)));
  const emissions = new Float64Array(longest * COUNT);
  const chances = new Float64Array(longest * COUNT);
  const forward = new Float64Array(longest * COUNT);
  const backward = new Float64Array(longest * COUNT);
  const scales = new Float64Array(longest);
  const isHidden = new Uint8Array(longest);
  const joined = new Float64Array(COUNT * COUNT);
  const broken = new Float64Array(COUNT * COUNT);
  const expected = new Float64Array(COUNT * COUNT);
  const step = new Float64Array(COUNT);
  const follows = Uint8Array.from({ length: COUNT * COUNT }, (_, at) =>
    mayFollow(LABELS[Math.floor(at / COUNT)]!, LABELS[at % COUNT]!) ? 1 : 0,
  );
  const starts = Uint8Array.from({ length: COUNT * COUNT }, (_, at) =>
    mayStart(LABELS[at % COUNT]!) ? 1 : 0,
  );
  const random = createRandom(seed);

  const addScores = ({ from, items }: Lists, list: number, base: number): void => {
    for (let item = from[list]!; item < from[list + 1]!; item += 1) {
      const row = items[item]! * COUNT;
      for (let label = 0; label < COUNT; label += 1) emissions[base + label]! += weights[row + label]!;
    }
  };
  const update = ({ from, items }: Lists, list: number): void => {
    for (let item = from[list]!; item < from[list + 1]!; item += 1) {
      const row = items[item]! * COUNT;
      for (let label = 0; label < COUNT; label += 1) {
        const slope = step[label]!;
        if (slope < LEAST_GRADIENT && slope > -LEAST_GRADIENT) continue;
        const index = row + label;
        const gradient = slope + strength * weights[index]!;
        const square = (squares[index]! += gradient * gradient);
        weights[index]! -= (rate * gradient) / Math.sqrt(square);
      }
    }
  };
  const updateTransitions = (weight: number): void => {
    for (let at = 0; at < COUNT * COUNT; at += 1) {
      const gradient = expected[at]! * weight;
      if (gradient === 0) continue;
      const square = (transitionSquares[at]! += gradient * gradient);
      transitions[at]! -= (rate * gradient) / Math.sqrt(square);
    }
  };

  const learn = (sentence: number): number => {
    const first = sentences[sentence]!;
    const length = sentences[sentence + 1]! - first;
    const weight = set.weights[sentence]!;
    for (let at = 0; at < COUNT * COUNT; at += 1) {
      const factor = Math.exp(transitions[at]!);
      joined[at] = follows[at]! * factor;
      broken[at] = starts[at]! * factor;
    }
    expected.fill(0);
    emissions.fill(0, 0, length * COUNT);
    let loss = 0;
    for (let at = 0; at < length; at += 1) isHidden[at] = random() < hidden ? 1 : 0;
    for (let at = 0; at < length; at += 1) {
      const word = first + at;
      const base = at * COUNT;
      for (let offset = -REACH; offset <= REACH; offset += 1) {
        if (at + offset < 0 || at + offset >= length) continue;
        const list = typeOf[word + offset]! * OFFSETS + offset + REACH;
        addScores(wordFeatures, list, base);
        if (isHidden[at + offset] === 0) addScores(identityFeatures, list, base);
      }
      addScores(contextFeatures, word, base);
      let highest = -Infinity;
      for (let label = 0; label < COUNT; label += 1) highest = Math.max(highest, emissions[base + label]!);
      const gold = labels[word]!;
      const goldBefore = at === 0 ? 0 : labels[word - 1]!;
      expected[goldBefore * COUNT + gold]! -= 1;
      loss -= emissions[base + gold]! - highest + transitions[goldBefore * COUNT + gold]!;
      const matrix = at === 0 || breaks[word] === 1 ? broken : joined;
      for (let label = 0; label < COUNT; label += 1) {
        chances[base + label] = Math.exp(emissions[base + label]! - highest);
        forward[base + label] = at === 0 ? matrix[label]! : 0;
      }
      if (at > 0) {
        for (let from = 0; from < COUNT; from += 1) {
          const value = forward[base - COUNT + from]!;
          if (value < 1e-12) continue;
          for (let label = 0; label < COUNT; label += 1)
            forward[base + label]! += value * matrix[from * COUNT + label]!;
        }
      }
      let sum = 0;
      for (let label = 0; label < COUNT; label += 1) sum += forward[base + label]! *= chances[base + label]!;
      for (let label = 0; label < COUNT; label += 1) forward[base + label]! /= sum;
      scales[at] = sum;
      loss += Math.log(sum);
    }
    const lastRow = (length - 1) * COUNT;
    backward.fill(1, lastRow, lastRow + COUNT);
    for (let at = length - 1; at >= 0; at -= 1) {
      const word = first + at;
      const base = at * COUNT;
      let largest = 0;
      for (let label = 0; label < COUNT; label += 1) {
        let slope = forward[base + label]! * backward[base + label]!;
        if (label === labels[word]!) slope -= 1;
        step[label] = slope * weight;
        largest = Math.max(largest, Math.abs(slope));
        backward[base + label] = (backward[base + label]! * chances[base + label]!) / scales[at]!;
      }
      if (largest > LEAST_GRADIENT) {
        for (let offset = -REACH; offset <= REACH; offset += 1) {
          if (at + offset < 0 || at + offset >= length) continue;
          const list = typeOf[word + offset]! * OFFSETS + offset + REACH;
          update(wordFeatures, list);
          if (isHidden[at + offset] === 0) update(identityFeatures, list);
        }
        update(contextFeatures, word);
      }
      const matrix = at === 0 || breaks[word] === 1 ? broken : joined;
      if (at === 0) {
        for (let label = 0; label < COUNT; label += 1) expected[label]! += matrix[label]! * backward[label]!;
        continue;
      }
      for (let from = 0; from < COUNT; from += 1) {
        const value = forward[base - COUNT + from]!;
        let sum = 0;
        for (let label = 0; label < COUNT; label += 1) {
          const flow = matrix[from * COUNT + label]! * backward[base + label]!;
          sum += flow;
          expected[from * COUNT + label]! += value * flow;
        }
        backward[base - COUNT + from] = sum;
      }
    }
    updateTransitions(weight);
    return loss * weight;
  };

  const order = Int32Array.from({ length: sentences.length - 1 }, (_, at) => at);
  let averaged = 0;
  for (let epoch = 1; epoch <= epochs; epoch += 1) {
    for (let at = order.length - 1; at > 0; at -= 1) {
      const other = Math.floor(random() * (at + 1));
      [order[at], order[other]] = [order[other]!, order[at]!];
    }
    let loss = 0;
    for (const sentence of order) loss += learn(sentence);
    if (epoch > epochs / 2) {
      averaged += 1;
      for (let at = 0; at < weights.length; at += 1) average[at]! += weights[at]!;
      for (let at = 0; at < transitions.length; at += 1) transitionAverage[at]! += transitions[at]!;
    }
    say(`epoch ${epoch}: loss ${loss.toFixed(0)}`);
  }
  for (let at = 0; at < average.length; at += 1) average[at]! /= averaged;
  for (let at = 0; at < transitionAverage.length; at += 1) transitionAverage[at]! /= averaged;
  return { weights: average, transitions: transitionAverage };
};
