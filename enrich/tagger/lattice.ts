import { LABELS, mayFollow, mayStart } from "./labels.ts";

const COUNT = LABELS.length;
const NEVER = -1e30;

/** Labels that may stand before each label, where nothing breaks a name, and where something does. */
const before = LABELS.map((label) =>
  Uint8Array.from([...LABELS.keys()].filter((other) => mayFollow(LABELS[other]!, label))),
);
const beforeBreak = LABELS.map((label) => Uint8Array.from(mayStart(label) ? LABELS.keys() : []));
const starting = Uint8Array.from(LABELS, (label) => (mayStart(label) ? 1 : 0));

/** Words of a sentence with a score for each label. Its buffers are reused. */
export interface Lattice {
  /** Scores of the words in order, {@link LABELS} each; written by the caller. */
  readonly emissions: Float32Array;
  /** 1 where something before the word breaks every name; written by the caller. */
  readonly breaks: Uint8Array;
  /**
   * Writes the best labels of words `first` to `last` to `labels`. What stands before and behind them is outside of every name.
   */
  readonly decode: (first: number, last: number, labels: Uint8Array) => void;
  /** Prepares `posteriorOf` for the same words. */
  readonly weigh: (first: number, last: number) => void;
  /** The probability that words `from` to `to` have these labels and that no name goes on behind them, after `weigh`. */
  readonly posteriorOf: (from: number, to: number, labels: Uint8Array) => number;
}

/** Opens a lattice for up to `most` words, with the scores of one label behind another (row: the one before). */
export const createLattice = (most: number, transitions: Float32Array): Lattice => {
  const emissions = new Float32Array(most * COUNT);
  const breaks = new Uint8Array(most);
  const best = new Float32Array(most * COUNT);
  const bestFrom = new Uint8Array(most * COUNT);
  const factors = Float64Array.from(transitions, Math.exp);
  const chances = new Float64Array(most * COUNT);
  const forward = new Float64Array(most * COUNT);
  const backward = new Float64Array(most * COUNT);
  const scales = new Float64Array(most);
  let weighedTo = 0;

  const decode = (first: number, last: number, labels: Uint8Array): void => {
    for (let at = first; at <= last; at += 1) {
      const row = at * COUNT;
      const isBroken = at === first || breaks[at] === 1;
      for (let label = 0; label < COUNT; label += 1) {
        let highest = NEVER;
        if (at === first) highest = starting[label] === 1 ? transitions[label]! : NEVER;
        else {
          const others = isBroken ? beforeBreak[label]! : before[label]!;
          for (let index = 0; index < others.length; index += 1) {
            const other = others[index]!;
            const score = best[row - COUNT + other]! + transitions[other * COUNT + label]!;
            if (score <= highest) continue;
            highest = score;
            bestFrom[row + label] = other;
          }
        }
        best[row + label] = highest + emissions[row + label]!;
      }
    }
    const lastRow = last * COUNT;
    let label = 0;
    for (let other = 1; other < COUNT; other += 1) {
      if (
        best[lastRow + other]! + transitions[other * COUNT]! >
        best[lastRow + label]! + transitions[label * COUNT]!
      ) {
        label = other;
      }
    }
    for (let at = last; at >= first; at -= 1) {
      labels[at] = label;
      label = bestFrom[at * COUNT + label]!;
    }
  };

  const weigh = (first: number, last: number): void => {
    weighedTo = last;
    for (let at = first; at <= last; at += 1) {
      const row = at * COUNT;
      const isBroken = at === first || breaks[at] === 1;
      let highest = NEVER;
      for (let label = 0; label < COUNT; label += 1) {
        if (emissions[row + label]! > highest) highest = emissions[row + label]!;
      }
      let sum = 0;
      for (let label = 0; label < COUNT; label += 1) {
        const chance = Math.exp(emissions[row + label]! - highest);
        chances[row + label] = chance;
        let value = 0;
        if (at === first) value = starting[label] === 1 ? factors[label]! : 0;
        else {
          const others = isBroken ? beforeBreak[label]! : before[label]!;
          for (let index = 0; index < others.length; index += 1) {
            const other = others[index]!;
            value += forward[row - COUNT + other]! * factors[other * COUNT + label]!;
          }
        }
        forward[row + label] = value * chance;
        sum += value * chance;
      }
      scales[at] = sum;
      for (let label = 0; label < COUNT; label += 1) forward[row + label] = forward[row + label]! / sum;
    }
    const lastRow = last * COUNT;
    let total = 0;
    for (let label = 0; label < COUNT; label += 1)
      total += forward[lastRow + label]! * factors[label * COUNT]!;
    for (let label = 0; label < COUNT; label += 1)
      backward[lastRow + label] = factors[label * COUNT]! / total;
    for (let at = last; at > first; at -= 1) {
      const row = at * COUNT;
      backward.fill(0, row - COUNT, row);
      for (let label = 0; label < COUNT; label += 1) {
        const value = (chances[row + label]! * backward[row + label]!) / scales[at]!;
        const others = breaks[at] === 1 ? beforeBreak[label]! : before[label]!;
        for (let index = 0; index < others.length; index += 1) {
          const other = others[index]!;
          backward[row - COUNT + other] =
            backward[row - COUNT + other]! + value * factors[other * COUNT + label]!;
        }
      }
    }
  };

  const posteriorOf = (from: number, to: number, labels: Uint8Array): number => {
    let value = forward[from * COUNT + labels[from]!]!;
    for (let at = from + 1; at <= to; at += 1) {
      const label = labels[at]!;
      value *= (factors[labels[at - 1]! * COUNT + label]! * chances[at * COUNT + label]!) / scales[at]!;
    }
    const end = labels[to]!;
    let behind = backward[to * COUNT + end]!;
    const next = to + 1;
    if (next <= weighedTo && breaks[next] === 0) {
      // Without the readings in which the name goes on.
      for (let label = 0; label < COUNT; label += 1) {
        if (starting[label] === 1 || !before[label]!.includes(end)) continue;
        const row = next * COUNT + label;
        behind -= (factors[end * COUNT + label]! * chances[row]! * backward[row]!) / scales[next]!;
      }
    }
    return value * behind;
  };

  return { emissions, breaks, decode, weigh, posteriorOf };
};
