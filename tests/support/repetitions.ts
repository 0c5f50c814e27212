/**
 * How often a law is tried. `npm run check:deep` tries each as often as its test says. Otherwise it is a tenth of that, with other random
 * texts at every run: a law that a change breaks fails within a few hundred texts, and rare ones are found over many runs.
 */
const isDeep = process.env["WARRAQ_TEST_DEEP"] === "1";

const SHARE = 10;
/** Texts that a law is tried with in any case, unless each of them is large. */
const LEAST = 100;

/** Repetitions for fast-check: as many as given, or a tenth of them, but at least `least`. */
export const repeated = (times: number, least = LEAST): { readonly numRuns: number } => ({
  numRuns: isDeep ? times : Math.min(times, Math.max(Math.ceil(times / SHARE), least)),
});

/** A size that takes long, or a smaller one that shows the same growth. */
export const deepOr = (deep: number, usual: number): number => (isDeep ? deep : usual);
