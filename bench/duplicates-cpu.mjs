/**
 * Measures the CPU time of finding duplicates among articles. Prints microseconds a document as JSON: of the first run in a new
 * process (`first`), and of the best of four runs once the code is compiled (`again`). `fold` makes the dedup form, words and hashes;
 * `rest` is bands, near candidates, comparisons and stories.
 *
 * Run: npm run build && node bench/duplicates-cpu.mjs articles.jsonl (from `./warraq extract - --jsonl`)
 */
import { readFileSync } from "node:fs";
import { startClustering } from "../dist/dedup/cluster.js";
import { toComparable } from "../dist/dedup/comparable.js";

const articles = readFileSync(process.argv[2], "utf8")
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line))
  .map(({ id, headline = "", body = "" }) => ({ id: String(id), headline, body }))
  .toSorted((one, other) => (one.id < other.id ? -1 : 1));

/** CPU microseconds so far, of all threads: the compiler and the garbage collector are included. */
const cpuUs = () => {
  const { user, system } = process.cpuUsage();
  return user + system;
};

const run = () => {
  const beganUs = cpuUs();
  const texts = new Map(articles.map((article) => [article.id, toComparable(article)]));
  const foldedUs = cpuUs();
  const place = startClustering((id) => texts.get(id));
  for (const [id, text] of texts) place({ id, publishedMs: null }, text);
  const fold = Math.round((foldedUs - beganUs) / articles.length);
  const rest = Math.round((cpuUs() - foldedUs) / articles.length);
  return { fold, rest };
};

const first = run();
const again = Array.from({ length: 4 }, run).toSorted((one, other) => one.rest - other.rest)[0];
process.stdout.write(`${JSON.stringify({ first, again })}\n`);
