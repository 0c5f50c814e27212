/** How long work waits for an engine that is away, in milliseconds: spread at random, so that it is not asked by all at once when it comes back. */
export const outagePauseMs = (): number => 1_000 + Math.random() * 4_000;
