// Asks a running archive the queries of support/judged-queries.mjs, and a stock `arabic` analyzer the same, and judges what both find.
//
//   npm run build && ELASTICSEARCH_URL=URL node bench/queries.mjs [--all] [--show TYPE]
//
// --all    also prints each query with its figures
// --show   prints, for each query of this type, files that are missed and files that are wrong
//
// An article is right if its file has the forms that the query was written down with, whatever was read out of the file. A query is judged by the F1 of what
// is found, a question by the average precision of the first hundred, which the last columns have for all. Two are alike up to a difference of 0.05. The stock index is made of the documents
// of the archive (headline and body), searched by `query_string` with all words required, and removed at the end.
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { connectSearch } from "../dist/search/client/client.js";
import { walkIndex } from "../dist/search/client/walk-index.js";
import { OWN_ENTRIES } from "../dist/lexicon/names/own-entries.js";
import { withFrequent } from "../dist/search/find/find-frequent.js";
import { findOrWiden } from "../dist/search/find/find-or-widen.js";
import { planSearch } from "../dist/search/find/plan-search.js";
import { openNameLookup } from "../dist/search/query/find-called.js";
import { JUDGED_QUERIES, QUESTIONS } from "./support/judged-queries.mjs";

const url = process.env.ELASTICSEARCH_URL;
const { values } = parseArgs({
  options: { all: { type: "boolean", default: false }, show: { type: "string" } },
});
if (url === undefined) {
  process.stderr.write("Usage: ELASTICSEARCH_URL=URL node bench/queries.mjs [--all] [--show TYPE]\n");
  process.exit(2);
}

const ARCHIVE = "warraq-articles";
const STOCK = "judged-queries-stock";
/** F1 or average precision that differ by less are taken for the same. */
const ALIKE = 0.05;
const DEEPEST = 100;
const MOST = 10_000;

/** Folds letters for the judgement, apart from the product: what a reader takes for the same letter. */
const fold = (text) =>
  text
    .normalize("NFKC")
    .replaceAll(/\p{Mn}|\p{Cf}|\u0640/gu, "")
    .replaceAll(/[أإآٱ]/gu, "ا")
    .replaceAll(/[ىی]/gu, "ي")
    .replaceAll("ک", "ك")
    .replaceAll("ة", "ه")
    .replaceAll(/[٠-٩]/gu, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replaceAll(/\s+/gu, " ");

const BEFORE = "[وف]?(?:[بكل]?ال|لل|[بكلس])?";
const BEHIND = "(?:ها|هم|هن|هما|نا|كم|ه|ي|ك)?";

/** A form begins with `=` for words as they are, with `^` for the first line only, with `!` for what must not be there. */
const toTest = (form) => {
  const [, sign, forms] = /^([=^!]?)(.*)$/u.exec(form);
  const [before, behind] = sign === "=" ? ["", ""] : [BEFORE, BEHIND];
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${before}(?:${forms})${behind}(?![\\p{L}\\p{N}])`, "u");
  if (sign === "!") return ({ text }) => !pattern.test(text);
  return sign === "^" ? ({ title }) => pattern.test(title) : ({ text }) => pattern.test(text);
};

const client = await connectSearch({ url });

/** Every document of the archive, with the text of the file that it shows. */
const documents = [];
for await (const page of walkIndex(client, ARCHIVE, { match_all: {} }, [
  "article.headline",
  "article.body",
  "file.path",
]))
  for (const { id, source } of page) {
    const { headline = "", body } = source.article;
    const file = fold(readFileSync(source.file.path, "utf8").trim().replace("\n", " ¶ "));
    documents.push({
      id,
      headline,
      body,
      path: source.file.path,
      text: file,
      title: file.split("¶")[0],
    });
  }

const fillStock = async () => {
  const text = { type: "text", analyzer: "arabic" };
  const settings = { number_of_shards: 1, number_of_replicas: 0 };
  await client.indices.create({
    index: STOCK,
    settings,
    mappings: { properties: { headline: text, body: text } },
  });
  for (let at = 0; at < documents.length; at += 500) {
    const part = documents.slice(at, at + 500);
    const operations = part.flatMap(({ id, headline, body }) => [
      { create: { _id: id } },
      { headline, body },
    ]);
    await client.bulk({ index: STOCK, operations });
  }
  await client.indices.refresh({ index: STOCK });
};

const idsOf = ({ hits }) => hits.hits.map(({ _id }) => _id);

const names = openNameLookup(OWN_ENTRIES);

/** What the product finds: those with all the words, and the order in which everything is shown. */
const askOurs = async (query) => {
  const asked = { query, filters: {}, allCopies: true, names };
  const { anyWord } = await findOrWiden(client, ARCHIVE, { ...asked, size: 10, from: 0 });
  const ask = async (input, size) => {
    const { request } = planSearch(await withFrequent(client, ARCHIVE, input));
    return request === null
      ? []
      : idsOf(await client.search({ ...request, index: ARCHIVE, size, _source: false }));
  };
  return { found: await ask(asked, MOST), shown: await ask({ ...asked, anyWord }, DEEPEST) };
};

const askStock = async (query) => {
  const ask = async (text) => {
    const wanted = {
      query: text,
      fields: ["headline", "body"],
      default_operator: "AND",
      type: "cross_fields",
    };
    return idsOf(
      await client.search({ index: STOCK, size: MOST, _source: false, query: { query_string: wanted } }),
    );
  };
  const found = await ask(query).catch(async () => ask(query.replaceAll(/[^\p{L}\p{N}\s"]/gu, " ")));
  return { found, shown: found.slice(0, DEEPEST) };
};

const f1 = (found, right) => {
  const both = found.filter((id) => right.has(id)).length;
  return found.length + right.size === 0 ? 1 : (2 * both) / (found.length + right.size);
};

const averagePrecision = (shown, right) => {
  const most = Math.min(right.size, DEEPEST);
  if (most === 0) return shown.length === 0 ? 1 : 0;
  let hits = 0;
  return shown.reduce((sum, id, at) => (right.has(id) ? sum + ++hits / (at + 1) : sum), 0) / most;
};

const nameOf = new Map(documents.map(({ id, path }) => [id, path.split("/").slice(-2).join("/")]));
const some = (ids) =>
  ids
    .slice(0, 6)
    .map((id) => nameOf.get(id))
    .join(" ");

const judge = async (type, [query, ...groups]) => {
  const tests = groups.map(toTest);
  const right = new Set(
    documents.filter((document) => tests.every((test) => test(document))).map(({ id }) => id),
  );
  const [ours, stock] = [await askOurs(query), await askStock(query)];
  const score = ({ found, shown }) =>
    type === QUESTIONS ? averagePrecision(shown, right) : f1(found, right);
  const one = {
    type,
    query,
    right: right.size,
    ours: score(ours),
    stock: score(stock),
    oursFirst: averagePrecision(ours.shown, right),
    stockFirst: averagePrecision(stock.shown, right),
    found: ours.found.length,
  };
  if (values.show === type) {
    const missed = [...right].filter((id) => !ours.found.includes(id));
    const wrong = ours.found.filter((id) => !right.has(id));
    process.stdout.write(
      `${query}  missed ${missed.length}: ${some(missed)}  wrong ${wrong.length}: ${some(wrong)}\n`,
    );
  }
  return one;
};

const mean = (rows, field) => rows.reduce((sum, row) => sum + row[field], 0) / Math.max(rows.length, 1);

const report = (name, rows) => {
  const count = (isSo) => rows.filter(isSo).length;
  const better = count(({ ours, stock }) => ours > stock + ALIKE);
  const worse = count(({ ours, stock }) => ours < stock - ALIKE);
  const worseFirst = count(({ oursFirst, stockFirst }) => oursFirst < stockFirst - ALIKE);
  process.stdout.write(
    `| ${name} | ${rows.length} | ${better} | ${rows.length - better - worse} | ${worse} | ` +
      `${count(({ found, right }) => found === 0 && right > 0)} | ${mean(rows, "ours").toFixed(3)} | ${mean(rows, "stock").toFixed(3)} | ` +
      `${mean(rows, "oursFirst").toFixed(3)} | ${mean(rows, "stockFirst").toFixed(3)} | ${worseFirst} |\n`,
  );
};

try {
  await fillStock();
  const rows = [];
  for (const [type, queries] of Object.entries(JUDGED_QUERIES))
    for (const query of queries) rows.push(await judge(type, query));
  if (values.all)
    for (const { type, query, right, ...score } of rows) {
      const figures = [score.ours, score.stock, score.oursFirst, score.stockFirst];
      const cells = [type, query, right, ...figures.map((figure) => figure.toFixed(2))];
      process.stdout.write(`${cells.join("\t")}\n`);
    }
  process.stdout.write(
    `${documents.length} documents\n\n| type | queries | better | same | worse | nothing found | ours | stock | first 100: ours | stock | worse |\n${"| --- ".repeat(11)}|\n`,
  );
  for (const type of Object.keys(JUDGED_QUERIES))
    report(
      type,
      rows.filter((row) => row.type === type),
    );
  report("all", rows);
} finally {
  await client.indices.delete({ index: STOCK, ignore_unavailable: true });
}
