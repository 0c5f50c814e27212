// Measures how well the product's index and query builder find things, beside Elasticsearch's `arabic` analyzer on the same engine.
//
//   npm run build && node bench/retrieval.mjs SET [--among FOLDER] [--ablations]
//   npm run build && node bench/retrieval.mjs --known-items FOLDER [--limit N]
//
// SET is a folder with passages.jsonl ({id, text}) and queries.jsonl ({id, text, relevant}). `--among` also indexes the text files of
// a folder, among which the answers are harder to find. `--known-items` searches a folder for its own articles, by a few of their
// words, altered as people alter them, and by their headlines. Prints a line for each way of searching: MRR@10, recall@10, and the
// milliseconds of a query (p50 / p95). `warraq` is the whole search of `./warraq search` and the API: passages, versions, counts, and
// the second search where little was found. `builder` is its first request alone, comparable with that of `stock`.
// Uses a local Elasticsearch in a home of its own below the system's temporary folder, and removes both.
import { mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ensureLocalEngines, stopLocalEngines } from "../dist/engine/local-engines.js";
import { analysis } from "../dist/search/indices/analysis.js";
import { articleMappings } from "../dist/search/indices/article-mapping.js";
import { connectSearch } from "../dist/search/client/client.js";
import { findOrWiden } from "../dist/search/find/find-or-widen.js";
import { prepareIndices } from "../dist/search/indices/prepare-indices.js";
import { buildQuery } from "../dist/search/query/build-query.js";
import { readQuery } from "../dist/search/find/search-input.js";
import { ANY_WORD, RELEVANCE } from "../dist/search/query/relevance.js";
import { articlesIn, filesIn } from "./support/folder.mjs";
import { createRandom } from "./support/random.mjs";

const args = process.argv.slice(2);
const valueOf = (flag) => (args.includes(flag) ? args[args.indexOf(flag) + 1] : undefined);
const set = args[0]?.startsWith("--") ? undefined : args[0];
const knownItems = valueOf("--known-items");
const limit = Number(valueOf("--limit") ?? 1_000);
if (set === undefined && knownItems === undefined) {
  process.stderr.write("Usage: node bench/retrieval.mjs SET [--among FOLDER] [--ablations]\n");
  process.stderr.write("       node bench/retrieval.mjs --known-items FOLDER [--limit N]\n");
  process.exit(2);
}

const jsonLines = (path) =>
  readFileSync(path, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));

/** The articles of a folder that have a body, with ids. */
const articlesOf = (folder) =>
  articlesIn(filesIn(folder))
    .map((article, index) => ({ id: `article-${index}`, ...article }))
    .filter(({ body }) => body !== "");

const random = createRandom(7);
const pick = (list) => list[Math.floor(random() * list.length)];

/** How people write a word differently from the article. */
const ALTERED = {
  "as written": (word) => word,
  "letters without hamza, teh marbuta, maksura": (word) =>
    word.replace(/[أإآ]/gu, "ا").replace(/ة$/u, "ه").replace(/ى$/u, "ي"),
  "with tashkeel": (word) => word.replace(/(?<=^.)/u, "\u064E"),
  "a clitic before": (word) => (word.startsWith("ال") ? `و${word}` : `${pick(["و", "ب", "ل"])}${word}`),
  "without the article": (word) => (word.length > 4 ? word.replace(/^ال/u, "") : word),
  "with the article": (word) => (/^(?:ال|[وبلف])/u.test(word) ? word : `ال${word}`),
};

/** For each alteration, queries of four rarer words of an article. */
const knownItemQueries = (articles) => {
  const wordsOf = (text) => text.match(/[\u0621-\u064A]{4,}/gu) ?? [];
  const frequency = new Map();
  for (const { body } of articles)
    for (const word of new Set(wordsOf(body))) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  const chosen = Array.from({ length: limit }, () => pick(articles));
  return Object.entries(ALTERED).map(([name, alter]) => ({
    name,
    queries: chosen.flatMap(({ id, body }) => {
      const words = [...new Set(wordsOf(body))]
        .filter((word) => frequency.get(word) > 5 && frequency.get(word) < 500)
        .slice(0, 4);
      return words.length < 4 ? [] : [{ text: words.map(alter).join(" "), relevant: [id] }];
    }),
  }));
};

const home = mkdtempSync(join(tmpdir(), "warraq-retrieval-"));
const projectDir = join(import.meta.dirname, "..");
symlinkSync(join(projectDir, ".warraq", "engines"), join(home, "engines"));
const say = (line) => process.stderr.write(`${line}\n`);

const percentile = (sorted, share) =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;

const run = async (client) => {
  const fill = async (index, documents, toDocument) => {
    for (let at = 0; at < documents.length; at += 500) {
      const operations = documents
        .slice(at, at + 500)
        .flatMap((document) => [{ create: { _id: document.id } }, toDocument(document)]);
      const { errors, items } = await client.bulk({ index, operations });
      if (errors) throw new Error(JSON.stringify(items.find((item) => item.create.error)));
    }
    await client.indices.refresh({ index });
    // One segment: scores do not depend on how the writes fell into batches.
    await client.indices.forcemerge({ index, max_num_segments: 1 });
  };
  const asArticle = ({ headline, body, text }) => ({
    article: { ...(headline === undefined ? {} : { headline }), body: body ?? text },
  });
  // Each document is a story of its own, and has one file.
  const asStored = ({ headline = "", ...document }) => ({
    ...asArticle({ headline, ...document }),
    dedup: { story_id: document.id, copies: 1, copy_list: [{ path: `/${document.id}` }] },
    file: { path: `/${document.id}` },
  });

  const bare = (index, toQuery) => async (text) => {
    const { hits } = await client.search({ index, size: 10, _source: false, query: toQuery(text) });
    return hits.hits.map(({ _id }) => _id);
  };
  const asProduct = async (query) => {
    const wanted = { query, filters: {}, size: 10, from: 0, allCopies: false };
    const { hits } = await findOrWiden(client, "warraq-articles", wanted);
    return hits.map(({ id }) => id);
  };

  const ask = async (queries, search) => {
    let reciprocal = 0;
    let found = 0;
    const milliseconds = [];
    for (const { text, relevant, also_ok: alsoOk = [] } of queries) {
      const right = new Set([...relevant, ...alsoOk]);
      const began = performance.now();
      const ids = await search(text);
      milliseconds.push(performance.now() - began);
      const at = ids.findIndex((id) => right.has(id));
      if (at >= 0) {
        reciprocal += 1 / (at + 1);
        found += 1;
      }
    }
    const sorted = milliseconds.toSorted((a, b) => a - b);
    return {
      mrr: (reciprocal / queries.length).toFixed(4),
      recall: (found / queries.length).toFixed(4),
      p50: percentile(sorted, 0.5).toFixed(1),
      p95: percentile(sorted, 0.95).toFixed(1),
    };
  };
  const report = (name, { mrr, recall, p50, p95 }) =>
    process.stdout.write(`${name.padEnd(46)} MRR@10 ${mrr}  recall@10 ${recall}  ms ${p50} / ${p95}\n`);

  const stock = {
    mappings: {
      properties: {
        article: {
          properties: {
            headline: { type: "text", analyzer: "arabic" },
            body: { type: "text", analyzer: "arabic" },
          },
        },
      },
    },
  };
  const stockQuery = (text) => ({
    multi_match: { query: text, fields: ["article.headline^3", "article.body"] },
  });
  const ourQuery = (patch = {}) => {
    const relevance = { ...RELEVANCE, ...patch };
    return (text) => buildQuery(readQuery(text), relevance);
  };

  const among = valueOf("--among");
  const documents =
    set === undefined
      ? articlesOf(knownItems)
      : [...jsonLines(join(set, "passages.jsonl")), ...(among === undefined ? [] : articlesOf(among))];
  say(`${documents.length} documents`);
  await client.indices.create({ index: "stock", ...stock });
  await fill("stock", documents, asArticle);
  await prepareIndices(client, "warraq");
  await fill("warraq-articles", documents, asStored);

  if (set === undefined) {
    const headlines = documents
      .filter(() => random() < limit / documents.length)
      .map(({ id, headline }) => ({ text: headline, relevant: [id] }));
    for (const { name, queries } of [
      { name: "headlines", queries: headlines },
      ...knownItemQueries(documents),
    ]) {
      report(`${name}: stock arabic`, await ask(queries, bare("stock", stockQuery)));
      report(`${name}: builder`, await ask(queries, bare("warraq-articles", ourQuery())));
      report(`${name}: warraq`, await ask(queries, asProduct));
    }
    return;
  }

  const queries = jsonLines(join(set, "queries.jsonl"));
  report("stock arabic", await ask(queries, bare("stock", stockQuery)));
  report("warraq", await ask(queries, asProduct));
  report("  builder, most of the words", await ask(queries, bare("warraq-articles", ourQuery())));
  report("  builder, any word", await ask(queries, bare("warraq-articles", ourQuery(ANY_WORD))));
  if (!args.includes("--ablations")) return;
  const stemmedOnly = { exactBoost: 0, partsBoost: 0, nearBoost: 0 };
  for (const [name, patch] of Object.entries({
    "without parts": { partsBoost: 0 },
    "without exact": { exactBoost: 0 },
    "without near": { nearBoost: 0 },
    "stems alone": stemmedOnly,
    "half the words must be there": { minimumMatch: "2<50%" },
  }))
    report(`  ${name}`, await ask(queries, bare("warraq-articles", ourQuery(patch))));
  for (const [name, filters] of Object.entries({
    "no known words": ["warraq_known_words"],
    "no known stems": ["warraq_known_stems"],
    "no function words left out": ["warraq_function_words"],
    "no aliases": ["warraq_aliases"],
    "none of the four": [
      "warraq_known_words",
      "warraq_known_stems",
      "warraq_function_words",
      "warraq_aliases",
    ],
  })) {
    const without = structuredClone(analysis());
    for (const analyzer of Object.values(without.analyzer))
      analyzer.filter = analyzer.filter.filter((filter) => !filters.includes(filter));
    await client.indices.create({
      index: "ablated",
      settings: { analysis: without },
      mappings: articleMappings,
    });
    await fill("ablated", documents, asArticle);
    report(`  ${name}`, await ask(queries, bare("ablated", ourQuery())));
    report(`  ${name}, stems alone`, await ask(queries, bare("ablated", ourQuery(stemmedOnly))));
    await client.indices.delete({ index: "ablated" });
  }
};

try {
  const needs = { redis: false, elasticsearch: true };
  const { elasticsearchUrl } = await ensureLocalEngines({
    home,
    projectDir,
    heapMb: 512,
    env: process.env,
    say,
    needs,
  });
  const client = await connectSearch({ url: elasticsearchUrl });
  await run(client);
  await client.close();
} finally {
  await stopLocalEngines({ home, say });
  rmSync(home, { recursive: true, force: true });
}
