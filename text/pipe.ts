/** text/: pure string → string steps on Arabic text. Imports nothing; whoever needs clean text composes steps here. */

/** One pure step: text in, text out. No I/O, clock, randomness or throw. */
export type TextStep = (text: string) => string;

/** Runs the steps left to right; the order in the array is the order of execution. */
export const pipe =
  (steps: readonly TextStep[]): TextStep =>
  (text) =>
    steps.reduce((current, step) => step(current), text);
