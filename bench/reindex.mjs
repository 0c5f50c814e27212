// Reindexes a folder of texts during writes and searches, and counts what failed, was lost or is there twice.
//
//   npm run build && ELASTICSEARCH_URL=… node bench/reindex.mjs FOLDER
//
// The first line of a text is its headline, the rest its body. Two writers write and one client searches until the reindex is done.
// Prints one JSON object and removes its indices.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { connectSearch } from "../dist/search/client/client.js";
import { openBulkWriter } from "../dist/search/client/bulk-writer.js";
import { findArticles } from "../dist/search/find/find-articles.js";
import { indexNames } from "../dist/search/client/index-names.js";
import { prepareIndices } from "../dist/search/indices/prepare-indices.js";
import { reindex } from "../dist/search/indices/reindex.js";
import { walkIndex } from "../dist/search/client/walk-index.js";

const [folder] = process.argv.slice(2);
const url = process.env.ELASTICSEARCH_URL;
if (folder === undefined || url === undefined) {
  process.stderr.write("Usage: ELASTICSEARCH_URL=… node bench/reindex.mjs FOLDER\n");
  process.exit(2);
}
const client = await connectSearch({ url });
const prefix = `bench-${process.pid}`;
const { articles: alias } = indexNames(prefix);
const sha256 = (text) => createHash("sha256").update(text).digest("hex");
const documentOf = (id, headline, body) => ({
  "@timestamp": 1_600_000_000_000,
  article: { headline, body, language: "ar" },
  dedup: { story_id: id, copies: 1, outlets: [], paths: [id] },
  file: { path: id, size: Buffer.byteLength(body), hash: { sha256: id } },
});
const stopping = new AbortController();
const openWriter = () =>
  openBulkWriter(client, { documents: 250, bytes: 4_000_000, patienceMs: 60_000 }, stopping.signal);
const put = async (writer, action, id, source) => {
  const write = { action: { [action]: { _index: alias, _id: id, require_alias: true } }, source };
  const { status, error } = await writer.write(write);
  if (status >= 300) throw new Error(error ?? String(status));
};

const expected = new Map();
try {
  await prepareIndices(client, prefix);
  const loader = openWriter();
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile());
  await Promise.all(
    paths.map((path) => {
      const [headline = "", ...lines] = readFileSync(path, "utf8").split("\n");
      expected.set(sha256(path), headline);
      return put(loader, "create", sha256(path), documentOf(sha256(path), headline, lines.join("\n")));
    }),
  );
  const old = [...expected.keys()];
  const ending = new AbortController();
  const failures = { writes: 0, searches: 0 };
  const counts = { created: 0, changed: 0, searches: 0 };
  const write = async (number) => {
    const writer = openWriter();
    for (let at = 0; !ending.signal.aborted; at += 1) {
      const id = sha256(`new ${number} ${at}`);
      const changed = old[(at * 2 + number) % old.length];
      const headline = `changed ${number} ${at}`;
      try {
        await put(writer, "create", id, documentOf(id, "خبر جديد", "قصف"));
        expected.set(id, "خبر جديد");
        await put(writer, "index", changed, documentOf(changed, headline, "قصف"));
        expected.set(changed, headline);
        counts.created += 1;
        counts.changed += 1;
      } catch {
        failures.writes += 1;
      }
    }
  };
  const search = async () => {
    const wanted = { query: "تونس رئيس الحكومة", filters: {}, allCopies: false, size: 10, from: 0 };
    for (; !ending.signal.aborted; counts.searches += 1)
      await findArticles(client, alias, wanted).then(
        ({ total }) => (failures.searches += total > 0 ? 0 : 1),
        () => (failures.searches += 1),
      );
  };
  const others = Promise.all([write(0), write(1), search()]);
  const began = performance.now();
  const done = await reindex(client, alias, () => undefined, stopping.signal).finally(() => ending.abort());
  const seconds = Math.round((performance.now() - began) / 100) / 10;
  await others;
  await client.indices.refresh({ index: alias });
  const found = new Map();
  let doubled = 0;
  for await (const page of walkIndex(client, alias, { match_all: {} }, ["article.headline"]))
    for (const { id, source } of page) {
      if (found.has(id)) doubled += 1;
      found.set(id, source.article.headline);
    }
  const lost = [...expected].filter(([id, headline]) => found.get(id) !== headline).length;
  const extra = [...found.keys()].filter((id) => !expected.has(id)).length;
  const { documents, pausedMs } = done;
  const result = {
    before: paths.length,
    documents,
    seconds,
    pausedMs,
    meanwhile: counts,
    failures,
    lost,
    doubled,
    extra,
  };
  process.stdout.write(`${JSON.stringify(result, null, 2)}\n`);
} finally {
  stopping.abort();
  const made = await client.indices.get({ index: `${prefix}-*` });
  await client.indices.delete({ index: Object.keys(made) });
  for (const kind of ["articles", "files"])
    await client.indices.deleteIndexTemplate({ name: `${prefix}-${kind}` });
  await client.close();
}
