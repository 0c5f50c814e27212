import { availableParallelism } from "node:os";
import { parseArgs } from "node:util";

/** The options of `npm run proof:night`. */
export interface NightOptions {
  readonly files: number;
  /** How long Elasticsearch takes no writes. The other accidents and the rules of the alerts are as much shorter than with ten minutes. */
  readonly minutes: number;
  /** A folder with articles of somebody; null for articles of our own. */
  readonly articles: string | null;
  readonly workers: number;
  readonly json: boolean;
  readonly keep: boolean;
}

export const HELP = `A bad night: runs the real system with engines of its own on a small disk of its own, and a real Prometheus with our alerts beside
it. A flood of files comes, Elasticsearch takes no writes for some minutes, Redis is killed, and the disk fills. Prints what the alerts
said and when, and whether anything was lost.

  npm run proof:night -- [--files 20000] [--minutes 10] [--articles FOLDER] [--workers N] [--json] [--keep]

  --files     how many files come (20000)
  --minutes   how long Elasticsearch takes no writes (10); with fewer, everything and the rules of the alerts are as much shorter
  --articles  a folder with texts; when they are used up, copies with changed words follow (articles that we make)
  --workers   worker processes (one for each core)
  --json      prints the result as JSON
  --keep      keeps logs and the data of Prometheus; they are kept anyway if something was wrong

Example: npm run proof:night -- --files 300 --minutes 0.25
Needs Linux, \`unshare\`, \`mount\` and Prometheus (Debian: apt-get install prometheus). Exit code 0: nothing was lost, and the alerts came
and went. 1: something was wrong, and the list says what. 2: wrong usage. Ctrl-C stops everything.
`;

const positive = (name: string, text: string): number => {
  const value = Number(text);
  if (!(value > 0)) throw new Error(`--${name} takes a number above 0, not ${text}`);
  return value;
};

/**
 * Reads the arguments. Returns null if only help is wanted.
 *
 * @throws Error that says which argument is wrong
 */
export const readOptions = (args: readonly string[]): NightOptions | null => {
  const { values } = parseArgs({
    args: [...args],
    options: {
      files: { type: "string", default: "20000" },
      minutes: { type: "string", default: "10" },
      articles: { type: "string" },
      workers: { type: "string", default: String(availableParallelism()) },
      json: { type: "boolean", default: false },
      keep: { type: "boolean", default: false },
      help: { type: "boolean", short: "h", default: false },
    },
  });
  if (values.help) return null;
  const { articles = null, json, keep } = values;
  return {
    files: Math.round(positive("files", values.files)),
    minutes: positive("minutes", values.minutes),
    workers: Math.round(positive("workers", values.workers)),
    articles,
    json,
    keep,
  };
};
