/** text/: pure; steps from string to string, the stored and the dedup form made of them, and words. Imports no other room. */

/** A pure step from text to text. It does no I/O, reads no clock, uses no randomness and never throws. */
export type TextStep = (text: string) => string;

/** Composes steps into one that runs them from first to last. */
export const pipe =
  (steps: readonly TextStep[]): TextStep =>
  (text) =>
    steps.reduce((current, step) => step(current), text);
