import { BREAKS } from "../words/tokens.ts";
import type { LexiconHit, TaggedSpan } from "../names/reading.ts";
import { createLattice } from "./lattice.ts";
import { createModel } from "./model.ts";
import { createWordScores, SCORES_EACH } from "./word-scores.ts";
import { createFeatureList, listContextFeatures, putPlainFeatures } from "./context-features.ts";
import { forEachUnit, MOST_WORDS } from "./units.ts";
import { LABELS, OUTSIDE } from "./labels.ts";
import { markHits } from "./hit-marks.ts";
import { readWeights } from "./weights-file.ts";
import { createSpanStarts } from "./span-starts.ts";
import { REACH } from "./templates.ts";
import type { Tagger } from "./tagger.ts";
import type { Tokens } from "../words/tokens.ts";

const COUNT = LABELS.length;

/** Log-odds of a probability, kept finite. */
const logitOf = (probability: number): number => {
  const inside = Math.min(Math.max(probability, 1e-6), 1 - 1e-6);
  return Math.log(inside / (1 - inside));
};

/** A word that leads by so much is outside of every name, whatever its neighbors are. */
const SURE = 2.5;

/**
 * Makes a tagger out of a file of weights. Throws a WeightsError if the file is damaged or of another version. What it tells of a text
 * depends on the text and on the hits alone. Linear; memory grows with the text, not with the length of its sentences.
 */
export const createTagger = (file: Uint8Array): Tagger => {
  const model = createModel(readWeights(file));
  const { contextRowOf, weights, scale, transitions, calibration } = model;
  const [slope, intercept] = calibration;
  const { emissions, breaks, decode, weigh, posteriorOf } = createLattice(MOST_WORDS, transitions);
  const scoresOf = createWordScores(model);
  const sure = SURE / scale;
  const features = createFeatureList();
  const sums = new Int32Array(COUNT);

  const addFeatures = (): void => {
    for (let index = 0; index < features.count; index += 1) {
      const row = contextRowOf(features.hashes[index]!);
      if (row === -1) continue;
      const from = row * COUNT;
      for (let label = 0; label < COUNT; label += 1) sums[label]! += weights[from + label]!;
    }
  };
  putPlainFeatures(features);
  addFeatures();
  /** The scores of the features that most words have. */
  const plain = sums.slice();
  const labels = new Uint8Array(MOST_WORDS);

  const leadOfOutside = (): number => {
    let highest = sums[1]!;
    for (let label = 2; label < COUNT; label += 1) if (sums[label]! > highest) highest = sums[label]!;
    return sums[OUTSIDE]! - highest;
  };

  return (tokens: Tokens, hits: readonly LexiconHit[]): readonly TaggedSpan[] => {
    const { gaps, ends, count } = tokens;
    const marks = markHits(count, hits);
    const scored = scoresOf(tokens);
    const { numbers, scores } = scored;
    const spans: TaggedSpan[] = [];
    const startOf = createSpanStarts(tokens, hits, model.clusters);

    /** Scores a word; false if it is plainly outside, and its scores do not matter. */
    const score = (at: number, first: number, last: number): boolean => {
      sums.fill(0);
      const to = Math.min(at + REACH, last);
      for (let neighbor = Math.max(at - REACH, first); neighbor <= to; neighbor += 1) {
        const from = numbers[neighbor]! * SCORES_EACH + (neighbor - at + REACH) * COUNT;
        for (let label = 0; label < COUNT; label += 1) sums[label]! += scores[from + label]!;
      }
      if (listContextFeatures(features, gaps, marks, scored, at, first, last))
        for (let label = 0; label < COUNT; label += 1) sums[label]! += plain[label]!;
      addFeatures();
      return leadOfOutside() <= sure;
    };

    /** Finds the names among words of which none is plainly outside. `offset`: the number of the unit's first word in the text. */
    const tag = (from: number, to: number, offset: number): void => {
      decode(from, to, labels);
      let isWeighed = false;
      for (let at = from; at <= to; at += 1) {
        const type = LABELS[labels[at]!]!.type;
        if (type === null) continue;
        const begin = at;
        while (at < to && LABELS[labels[at + 1]!]!.part === "inside") at += 1;
        if (type === "other") continue;
        if (!isWeighed) weigh(from, to);
        isWeighed = true;
        const odds = logitOf(posteriorOf(begin, at, labels));
        const certainty = 1 / (1 + Math.exp(-(slope * odds + intercept)));
        const [first, last] = [offset + begin, offset + at];
        spans.push({ type, first, last, start: startOf(first, type), end: ends[last]!, certainty });
      }
    };

    forEachUnit(tokens, (first, last) => {
      let open = -1;
      for (let at = first; at <= last; at += 1) {
        const position = at - first;
        if (!score(at, first, last)) {
          if (open !== -1) tag(open, position - 1, first);
          open = -1;
          continue;
        }
        if (open === -1) open = position;
        for (let label = 0; label < COUNT; label += 1)
          emissions[position * COUNT + label] = sums[label]! * scale;
        breaks[position] = (gaps[at]! & BREAKS) === 0 ? 0 : 1;
      }
      if (open !== -1) tag(open, last - first, first);
    });
    return spans;
  };
};
