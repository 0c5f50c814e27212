import fc from "fast-check";
import { expect, test } from "vitest";
import { createLattice } from "../../../enrich/tagger/lattice.ts";
import { LABELS, mayFollow, mayStart, OUTSIDE } from "../../../enrich/tagger/labels.ts";

const COUNT = LABELS.length;
const WORDS = 3;

/** Every way to label the words, with its score; what stands around them is outside. */
const allReadings = (scores: readonly number[], transitions: Float32Array, breaks: readonly boolean[]) => {
  let readings: { labels: number[]; score: number }[] = [{ labels: [], score: 0 }];
  for (let at = 0; at < WORDS; at += 1) {
    readings = readings.flatMap(({ labels, score }) =>
      LABELS.flatMap((label, number) => {
        const before = labels.at(-1) ?? OUTSIDE;
        const isJoined = at > 0 && breaks[at] !== true;
        const allowed = isJoined ? mayFollow(LABELS[before]!, label) : mayStart(label);
        if (!allowed) return [];
        const gained = scores[at * COUNT + number]! + transitions[before * COUNT + number]!;
        return [{ labels: [...labels, number], score: score + gained }];
      }),
    );
  }
  return readings.map(({ labels, score }) => ({
    labels,
    score: score + transitions[(labels.at(-1) ?? OUTSIDE) * COUNT + OUTSIDE]!,
  }));
};

const number = fc.integer({ min: -40, max: 40 }).map((tenths) => tenths / 10);

test("the best reading is the best of all readings, and its probability is its share of all", () => {
  fc.assert(
    fc.property(
      fc.array(number, { minLength: WORDS * COUNT, maxLength: WORDS * COUNT }),
      fc.array(number, { minLength: COUNT * COUNT, maxLength: COUNT * COUNT }),
      fc.array(fc.boolean(), { minLength: WORDS, maxLength: WORDS }),
      (scores, behind, breaks) => {
        const transitions = Float32Array.from(behind);
        const lattice = createLattice(WORDS, transitions);
        lattice.emissions.set(scores);
        lattice.breaks.set(breaks.map(Number));
        const labels = new Uint8Array(WORDS);
        lattice.decode(0, WORDS - 1, labels);
        const readings = allReadings(scores, transitions, breaks);
        const best = Math.max(...readings.map(({ score }) => score));
        const found = readings.find((reading) => reading.labels.every((label, at) => label === labels[at]));
        expect(found?.score).toBeCloseTo(best, 3);
        lattice.weigh(0, WORDS - 1);
        const sum = readings.reduce((total, { score }) => total + Math.exp(score - best), 0);
        expect(lattice.posteriorOf(0, WORDS - 1, labels)).toBeCloseTo(1 / sum, 3);
      },
    ),
    { numRuns: 100 },
  );
});

test("a name ends where the next word is no part of it", () => {
  const lattice = createLattice(2, new Float32Array(COUNT * COUNT));
  const labels = new Uint8Array(2);
  labels[0] = 1;
  lattice.weigh(0, 1);
  const ended = lattice.posteriorOf(0, 0, labels);
  labels[1] = 2;
  const goesOn = lattice.posteriorOf(0, 1, labels);
  lattice.breaks[1] = 1;
  lattice.weigh(0, 1);
  expect(lattice.posteriorOf(0, 0, labels)).toBeGreaterThan(ended);
  // Without any scores all allowed readings are equally likely.
  expect(ended).toBeCloseTo(goesOn * (COUNT - LABELS.filter(({ part }) => part === "inside").length), 9);
});
