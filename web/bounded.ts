/** Work of which only so much runs at a time. */
export interface Bounded {
  /**
   * Runs `work` when there is room; null if too much waits already, or if `signal` fires before its turn comes.
   *
   * @throws what `work` throws
   */
  readonly run: <Answer>(work: () => Promise<Answer>, signal: AbortSignal) => Promise<Answer | null>;
}

/**
 * Bounds work that many clients ask for, so that a flood of it takes only a share of what it runs on.
 *
 * @param most at a time
 * @param waiting further ones that may wait for their turn
 */
export const openBounded = (most: number, waiting: number): Bounded => {
  let running = 0;
  const turns = new Set<() => void>();

  /** Waits for a turn; false if it never comes. */
  const turn = async (signal: AbortSignal): Promise<boolean> => {
    if (signal.aborted) return false;
    if (running < most) {
      running += 1;
      return true;
    }
    if (turns.size >= waiting) return false;
    return new Promise((resolve) => {
      const take = (): void => {
        signal.removeEventListener("abort", leave);
        // The one that ends hands on its place, so the number of those that run stays.
        resolve(true);
      };
      const leave = (): void => {
        turns.delete(take);
        resolve(false);
      };
      turns.add(take);
      signal.addEventListener("abort", leave, { once: true });
    });
  };

  const end = (): void => {
    const [next] = turns;
    if (next === undefined) running -= 1;
    else {
      turns.delete(next);
      next();
    }
  };

  return {
    run: async (work, signal) => {
      if (!(await turn(signal))) return null;
      try {
        return await work();
      } finally {
        end();
      }
    },
  };
};
