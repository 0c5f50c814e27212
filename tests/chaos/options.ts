import { parseArgs } from "node:util";

/** What the breaker is asked for. */
export interface ChaosOptions {
  readonly minutes: number;
  readonly files: number;
  readonly seed: number;
  readonly deleted: "keep" | "remove";
  readonly json: boolean;
  /** Keeps folder and home even if nothing was found. */
  readonly keep: boolean;
}

export const HELP = `The breaker: runs the real system on a real folder, with a Redis and an Elasticsearch of its own, breaks everything that
can be broken, heals it, and checks that nothing was lost, doubled or left behind.

  npm run chaos -- [--minutes 5] [--files 2000] [--seed N] [--deleted keep|remove] [--json] [--keep]

  --minutes   how long things are broken; then it waits until the system has settled (5)
  --files     about so many files come into the folder (2000)
  --seed      a number from which all faults are drawn; the same number draws the same again (by the clock)
  --deleted   WARRAQ_DELETED: what becomes of documents without files (keep)
  --json      prints the result as JSON, and nothing else, to standard output
  --keep      keeps folder, home and logs; they are kept anyway when a promise was broken

Example: npm run chaos -- --minutes 30 --files 10000 --seed 1
Exit code 0: every promise was kept. 1: one was broken; the list says which. 2: wrong usage. Ctrl-C stops everything.
`;

const wholeNumber = (name: string, text: string, least: number): number => {
  const value = Number(text);
  if (!Number.isInteger(value) || value < least)
    throw new Error(`--${name} takes a whole number from ${least}, not ${text}`);
  return value;
};

/**
 * Reads the arguments; null if only help is wanted.
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
