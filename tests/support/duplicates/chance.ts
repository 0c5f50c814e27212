/** tests/support/duplicates/: documents whose copies are known, and the measurement of finding them. */
import { randomFrom } from "../layouts/random.ts";

/** The resolution of `next`. */
const STEPS = 1_000_000;

/** Pseudo-random choices, the same for the same seed. `next` is a number from 0 to 1, without 1. */
export interface Chance {
  readonly next: () => number;
  readonly pick: <Item>(items: readonly Item[]) => Item;
}

export const chanceFrom = (seed: number): Chance => {
  const random = randomFrom(seed);
  return {
    next: () => random(STEPS) / STEPS,
    pick: (items) => {
      const item = items[random(items.length)];
      if (item === undefined) throw new Error("nothing to pick from");
      return item;
    },
  };
};
