import { parseArgs } from "node:util";

/** The options of `npm run chaos`. */
export interface ChaosOptions {
  readonly minutes: number;
  readonly files: number;
  readonly seed: number;
  readonly deleted: "keep" | "remove";
  readonly json: boolean;
  /** Keeps folder, home and logs even if every promise was kept. */
  readonly keep: boolean;
}

export const HELP = `The breaker: runs the real system on a real folder, with a Redis and an Elasticsearch of its own, breaks everything that
can be broken, heals it, and checks that nothing was lost, stored twice or left behind.

  npm run chaos -- [--minutes 5] [--files 2000] [--seed N] [--deleted keep|remove] [--json] [--keep]

  --minutes   how long things are broken; then it waits until the system has recovered (5)
  --files     about how many files are dropped into the folder (2000)
  --seed      the seed of all faults; the same seed draws the same faults again (from the clock)
  --deleted   WARRAQ_DELETED: what happens to orphans, documents that no file holds any more (keep)
  --json      prints the result as JSON, and nothing else, to standard output
  --keep      keeps folder, home and logs; they are kept anyway when a promise was broken

Example: npm run chaos -- --minutes 30 --files 10000 --seed 1
Exit code 0: every promise was kept. 1: one was broken, and the list says which. 2: wrong usage. Ctrl-C stops everything.
`;

const wholeNumber = (name: string, text: string, least: number): number => {
  const value = Number(text);
  if (!Number.isInteger(value) || value < least)
    throw new Error(`--${name} takes a whole number of at least ${least}, not ${text}`);
  return value;
};

/**
 * Reads the arguments. Returns null if only help is wanted.
 *
 * @throws Error that says which argument is wrong
 */
export const readOptions = (args: readonly string[], nowMs: number): ChaosOptions | null => {
  const { values } = parseArgs({
    args: [...args],
    options: {
      minutes: { type: "string", default: "5" },
      files: { type: "string", default: "2000" },
      seed: { type: "string", default: String(nowMs % 1_000_000) },
      deleted: { type: "string", default: "keep" },
      json: { type: "boolean", default: false },
      keep: { type: "boolean", default: false },
      help: { type: "boolean", short: "h", default: false },
    },
  });
  if (values.help) return null;
  const { deleted, json, keep } = values;
  if (deleted !== "keep" && deleted !== "remove") throw new Error("--deleted takes keep or remove");
  return {
    minutes: wholeNumber("minutes", values.minutes, 1),
    files: wholeNumber("files", values.files, 1),
    seed: wholeNumber("seed", values.seed, 0),
    deleted,
    json,
    keep,
  };
};
