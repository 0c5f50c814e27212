// Searches a folder for its own articles, by words as six kinds of people ask, and says how high each article comes.
//
//   npm run build && ELASTICSEARCH_URL=URL node bench/known-items.mjs FOLDER… [--each N] [--half tuning|check] [--try JSON]…
//
// FOLDER   articles, one a file; the first line of a file is the headline
// --each   queries of each kind (default 200)
// --half   from which half of the articles queries are made: weights are chosen on the one and judged on the other (default: check)
// --try    weights that differ from those of the product, as in search/query/relevance.ts: '{"nearBoost":1}'. Each prints a line.
//
// Prints for each kind of query MRR@10 / recall@10. The index is made in a name of its own and removed.
import { parseArgs } from "node:util";
import { connectSearch } from "../dist/search/client/client.js";
import { readQuery } from "../dist/search/find/search-input.js";
import { analysis } from "../dist/search/indices/analysis.js";
import { articleMappings } from "../dist/search/indices/article-mapping.js";
import { buildQuery } from "../dist/search/query/build-query.js";
import { RELEVANCE } from "../dist/search/query/relevance.js";
import { articlesIn, filesIn } from "./support/folder.mjs";
import { createRandom } from "./support/random.mjs";

const url = process.env.ELASTICSEARCH_URL;
const { positionals: folders, values } = parseArgs({
  allowPositionals: true,
  options: {
    each: { type: "string", default: "200" },
    half: { type: "string", default: "check" },
    try: { type: "string", multiple: true, default: [] },
  },
});
if (folders.length === 0 || url === undefined) {
  process.stderr.write(
    "Usage: ELASTICSEARCH_URL=URL node bench/known-items.mjs FOLDER… [--each N] [--try JSON]…\n",
  );
  process.exit(2);
}

/** Articles whose openings are the same are copies: whichever comes first is right, so only one of them is kept. */
const OPENING = 150;
const LEAST_BODY = 200;
const LONGEST_HEADLINE = 200;

const articles = [
  ...new Map(
    articlesIn(folders.flatMap(filesIn))
      .map((article, index) => ({ id: String(index), ...article }))
      .filter(({ headline, body }) => body.length >= LEAST_BODY && headline.length <= LONGEST_HEADLINE)
      .map((article) => [article.body.slice(0, OPENING), article]),
  ).values(),
];

const random = createRandom(7);
const below = (count) => Math.floor(random() * count);
const pick = (list) => list[below(list.length)];
const draw = (list, count) => {
  const left = [...list];
  return Array.from({ length: Math.min(count, left.length) }, () => left.splice(below(left.length), 1)[0]);
};

const wordsOf = (text) => text.match(/[\u0621-\u064A]{4,}/gu) ?? [];
const frequency = new Map();
for (const { headline, body } of articles)
  for (const word of new Set(wordsOf(`${headline} ${body}`)))
    frequency.set(word, (frequency.get(word) ?? 0) + 1);
/** Words that a person remembers an article by: in three articles at least, and in few. */
const tellingWords = (text) =>
  [...new Set(wordsOf(text))].filter(
    (word) => frequency.get(word) >= 3 && frequency.get(word) < articles.length / 20,
  );
const sentenceOf = (body) => pick(body.split(/[.\n،!؟]+/u).filter((part) => wordsOf(part).length >= 6)) ?? "";
/** A letter left out, or two letters in the wrong order. */
const mistype = (word) => {
  const at = 1 + below(word.length - 2);
  return random() < 0.5
    ? word.slice(0, at) + word.slice(at + 1)
    : word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2);
};
const drawn = (words, count) => (words.length < count ? "" : draw(words, count).join(" "));

const KINDS = {
  "three words of a sentence": ({ body }) => drawn(tellingWords(sentenceOf(body)), 3),
  "two words of the headline": ({ headline }) => drawn(tellingWords(headline), 2),
  "one of the headline, two of the body": ({ headline, body }) => {
    const [one, two] = [drawn(tellingWords(headline), 1), drawn(tellingWords(body), 2)];
    return one === "" || two === "" ? "" : `${one} ${two}`;
  },
  "half a sentence": ({ body }) => {
    const words = sentenceOf(body).trim().split(/\s+/u);
    return words.slice(0, Math.ceil(words.length / 2)).join(" ");
  },
  "three words, one mistyped": ({ body }) => {
    const [first, ...others] = draw(tellingWords(sentenceOf(body)), 3);
    return others.length < 2 ? "" : [mistype(first), ...others].join(" ");
  },
  "three words from far apart": ({ body }) => {
    const words = tellingWords(body);
    return words.length < 6 ? "" : [words[0], words[words.length >> 1], words.at(-1)].join(" ");
  },
};

const asked = articles.filter((_, index) => index % 2 === (values.half === "tuning" ? 0 : 1));
const MOST_TRIES = 20;
const queries = Object.entries(KINDS).flatMap(([kind, make]) => {
  const made = [];
  for (let tries = 0; made.length < Number(values.each) && tries < MOST_TRIES * values.each; tries += 1) {
    const article = pick(asked);
    const text = make(article);
    if (text !== "") made.push({ kind, text, id: article.id });
  }
  return made;
});

const client = await connectSearch({ url });
const index = `known-items-${process.pid}`;
const fill = async () => {
  const settings = { number_of_shards: 1, number_of_replicas: 0, analysis: analysis() };
  await client.indices.create({ index, settings, mappings: articleMappings });
  for (let at = 0; at < articles.length; at += 300) {
    const operations = articles
      .slice(at, at + 300)
      .flatMap(({ id, headline, body }) => [{ create: { _id: id } }, { article: { headline, body } }]);
    await client.bulk({ index, operations });
  }
  await client.indices.refresh({ index });
  // One segment: scores do not depend on how the writes fell into batches.
  await client.indices.forcemerge({ index, max_num_segments: 1 });
};

const AT_ONCE = 40;
const idsFor = async (part, relevance) => {
  const { responses } = await client.msearch({
    searches: part.flatMap(({ text }) => [
      { index },
      { size: 10, _source: false, query: buildQuery(readQuery(text), relevance) },
    ]),
  });
  return responses.map(({ hits, error }) => {
    if (error !== undefined) throw new Error(JSON.stringify(error));
    return hits.hits.map(({ _id }) => _id);
  });
};

const measure = async (relevance) => {
  const figures = Object.fromEntries(
    Object.keys(KINDS).map((kind) => [kind, { asked: 0, mrr: 0, recall: 0 }]),
  );
  for (let at = 0; at < queries.length; at += AT_ONCE) {
    const part = queries.slice(at, at + AT_ONCE);
    for (const [position, ids] of (await idsFor(part, relevance)).entries()) {
      const { kind, id } = part[position];
      const rank = ids.indexOf(id);
      figures[kind].asked += 1;
      figures[kind].mrr += rank < 0 ? 0 : 1 / (rank + 1);
      figures[kind].recall += rank < 0 ? 0 : 1;
    }
  }
  return figures;
};

try {
  await fill();
  process.stdout.write(`${articles.length} articles, ${queries.length} queries, half: ${values.half}\n`);
  for (const patch of ["{}", ...values.try]) {
    const figures = Object.entries(await measure({ ...RELEVANCE, ...JSON.parse(patch) }));
    const mean = figures.reduce((sum, [, { mrr, asked: count }]) => sum + mrr / count, 0) / figures.length;
    process.stdout.write(`${patch === "{}" ? "the product" : patch}: mean MRR@10 ${mean.toFixed(3)}\n`);
    for (const [kind, { asked: count, mrr, recall }] of figures)
      process.stdout.write(
        `  ${kind.padEnd(38)} ${(mrr / count).toFixed(3)} / ${(recall / count).toFixed(3)}\n`,
      );
  }
} finally {
  await client.indices.delete({ index, ignore_unavailable: true });
  await client.close();
}
