import { randomFrom } from "../layouts/random.ts";

const PARTS = 1_000_000;

/** Chance that is the same for the same seed: a number from 0 to 1, one of several. */
export interface Chance {
  readonly next: () => number;
  readonly pick: <Item>(items: readonly Item[]) => Item;
}

export const chanceFrom = (seed: number): Chance => {
  const random = randomFrom(seed);
  return {
    next: () => random(PARTS) / PARTS,
    pick: (items) => {
      const item = items[random(items.length)];
      if (item === undefined) throw new Error("nothing to pick from");
      return item;
    },
  };
};
