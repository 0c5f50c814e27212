// Measures what each part of the product's search request costs, and what the offsets for highlighting cost in the index.
//
//   npm run build && node bench/search-request.mjs FOLDER [--queries N]
//
// Needs ELASTICSEARCH_URL. Indexes the texts of FOLDER (the first line is the headline, the rest the body) twice, once without offsets in
// the folded fields. Then it asks queries of two to four neighboring words, taken from the bodies at even distances. Prints one JSON
// object and removes its indices.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { articleMappings } from "../dist/search/indices/article-mapping.js";
import { analysis } from "../dist/search/indices/analysis.js";
import { connectSearch } from "../dist/search/client/client.js";
import { findArticles } from "../dist/search/find/find-articles.js";
import { planSearch } from "../dist/search/find/plan-search.js";

const [folder, ...args] = process.argv.slice(2);
const url = process.env.ELASTICSEARCH_URL;
if (folder === undefined || url === undefined) {
  process.stderr.write("Usage: ELASTICSEARCH_URL=… node bench/search-request.mjs FOLDER [--queries N]\n");
  process.exit(2);
}
const count = args.includes("--queries") ? Number(args[args.indexOf("--queries") + 1]) : 300;
const client = await connectSearch({ url });

const articles = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .map((name) => join(folder, name))
  .filter((path) => statSync(path).isFile())
  .map((path, at) => {
    const [headline = "", ...lines] = readFileSync(path, "utf8").split("\n");
    const id = createHash("sha256").update(path).digest("hex");
    return {
      id,
      source: {
        "@timestamp": 1_600_000_000_000 + at * 60_000,
        article: { headline, body: lines.join("\n").trim(), language: "ar" },
        dedup: {
          story_id: id,
          copies: 1,
          copy_list: [{ path }],
          outlets: [`outlet ${at % 12}`],
          paths: [path],
        },
        file: { path, encoding: "utf-8", hash: { sha256: id } },
      },
    };
  });

/** The mapping of the product, or the same without offsets in the folded fields. */
const mappings = (withOffsets) =>
  JSON.parse(
    JSON.stringify(articleMappings, (key, value) =>
      key === "exact" && !withOffsets ? { type: value.type, analyzer: value.analyzer } : value,
    ),
  );

const build = async (index, withOffsets) => {
  await client.indices.create({
    index,
    settings: {
      index: { number_of_shards: 1, number_of_replicas: 0, refresh_interval: "-1" },
      analysis: analysis(),
    },
    mappings: mappings(withOffsets),
  });
  const began = performance.now();
  for (let at = 0; at < articles.length; at += 500)
    await client.bulk({
      operations: articles
        .slice(at, at + 500)
        .flatMap(({ id, source }) => [{ create: { _index: index, _id: id } }, source]),
    });
  const seconds = (performance.now() - began) / 1_000;
  await client.indices.forcemerge({ index, max_num_segments: 1 });
  await client.indices.refresh({ index });
  const { _all } = await client.indices.stats({ index, metric: "store" });
  return {
    mebibytes: Math.round((_all.primaries.store.size_in_bytes / 2 ** 20) * 10) / 10,
    seconds: Math.round(seconds),
  };
};

const queries = Array.from({ length: count }, (_, at) => {
  const { body } = articles[Math.floor((at * articles.length) / count)].source.article;
  const words = body.split(/\s+/u).filter((word) => /^\p{L}{3,}$/u.test(word));
  const from = Math.floor(words.length / 3);
  return words.slice(from, from + 2 + (at % 3)).join(" ");
}).filter((query) => query !== "");

const time = async (ask) => {
  for (const query of queries.slice(0, 30)) await ask(query);
  const times = [];
  for (const query of queries) {
    const began = performance.now();
    await ask(query);
    times.push(performance.now() - began);
  }
  const sorted = times.toSorted((one, other) => one - other);
  const at = (share) => Math.round(sorted[Math.floor(sorted.length * share)] * 10) / 10;
  return { p50: at(0.5), p95: at(0.95) };
};

const index = `bench-${process.pid}-offsets`;
const other = `bench-${process.pid}-plain`;
const wanted = (query) => ({ query, filters: {}, allCopies: false, size: 10, from: 0 });
try {
  const plain = await build(other, false);
  const offsets = await build(index, true);
  const only = (parts) => (query) => {
    const { request, highlight } = planSearch(wanted(query));
    return client.search({
      index,
      size: 10,
      ...request,
      _source: ["article.headline"],
      ...(parts.collapse ? { collapse: { field: "dedup.story_id" } } : {}),
      ...(parts.highlight ? { highlight } : {}),
    });
  };
  const milliseconds = {
    query: await time(only({})),
    "query, one a story": await time(only({ collapse: true })),
    "query, one a story, marked": await time(only({ collapse: true, highlight: true })),
    "all with lists of counts": await time((query) => findArticles(client, index, wanted(query))),
    "all with why": await time((query) => findArticles(client, index, { ...wanted(query), why: true })),
  };
  process.stdout.write(
    `${JSON.stringify({ articles: articles.length, queries: queries.length, index: { plain, offsets }, milliseconds }, null, 2)}\n`,
  );
} finally {
  await client.indices.delete({ index: [index, other], ignore_unavailable: true });
  await client.close();
}
