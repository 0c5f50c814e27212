/**
 * Measures what enrichment costs: the time to load lexicons and weights, their memory, and CPU per article, warm. Reads articles of
 * ../shared/corpora (or of a folder of text files), as `./warraq enrich` does, and leaves the reading out of the time. What reading
 * them costs is printed beside it, since machines differ and ratios do not.
 *
 * Run: npm run build && node --expose-gc bench/enrichment.mjs [FOLDER] [ARTICLES=2000]
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { readArticle } from "../dist/document/read-article.js";
import { openEnrich } from "../dist/knowledge/open-enrich.js";

const root = join(import.meta.dirname, "..");
const [folder = join(root, "../shared/corpora"), wanted = "2000"] = process.argv.slice(2);

const say = (line) => process.stdout.write(`${line}\n`);

const cpuMs = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
};
const memoryMb = () => {
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / 1_048_576;
};

const textsOf = (path) =>
  readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".txt"))
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();

const before = memoryMb();
const started = performance.now();
const startedCpu = cpuMs();
const { enrich } = await openEnrich({
  weightsPath: join(root, "enrich", "tagger", "model", "weights.bin"),
  lexiconFolder: null,
  onProblems: () => undefined,
});
const loading = { ms: performance.now() - started, cpuMs: cpuMs() - startedCpu, mb: memoryMb() - before };

const paths = textsOf(folder);
const stride = Math.max(1, paths.length / Number(wanted));
const articles = [];
for (let at = 0; at < paths.length; at += stride) {
  const text = readFileSync(paths[Math.floor(at)], "utf8");
  const article = readArticle(text);
  if (article !== null)
    articles.push({ text, bytes: Buffer.byteLength(text), article: { ...article, published: null } });
}
const texts = articles.map(({ text }) => text);
const readingCpu = cpuMs();
for (const text of texts) readArticle(text);
const reading = (cpuMs() - readingCpu) / articles.length;
const bytes = articles.reduce((sum, each) => sum + each.bytes, 0);

const rounds = [];
for (let round = 0; round < 3; round += 1) {
  const from = cpuMs();
  for (const { article } of articles) enrich(article);
  rounds.push(cpuMs() - from);
}
const perArticle = rounds.map((ms) => ms / articles.length);
say(
  `loading: ${loading.ms.toFixed(0)} ms (${loading.cpuMs.toFixed(0)} ms of CPU), ${loading.mb.toFixed(1)} MiB`,
);
say(`${articles.length} articles, mean ${Math.round(bytes / articles.length)} bytes`);
for (const [round, ms] of perArticle.entries())
  say(
    `round ${round + 1}: ${ms.toFixed(3)} ms of CPU an article, ${((ms * 4_096 * articles.length) / bytes).toFixed(3)} ms for 4 KiB`,
  );
say(
  `reading the same articles: ${reading.toFixed(3)} ms; enriching costs ${((perArticle.at(-1) ?? 0) / reading).toFixed(2)} times that`,
);
say(`memory after: ${(memoryMb() - before).toFixed(1)} MiB`);
