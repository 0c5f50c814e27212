/**
 * Whether "more like this" finds what is like it: of articles that lie in one folder a topic, how many of the nearest five are of the
 * same topic, beside what chance would give. It only reads.
 *
 * node bench/more-like-this.mjs http://127.0.0.1:7700 /corpora/ant [articles a topic]
 */
import { performance } from "node:perf_hooks";

const [url, root, wanted = "12"] = process.argv.slice(2);
if (url === undefined || root === undefined) {
  process.stderr.write("usage: node bench/more-like-this.mjs URL FOLDER-OF-TOPICS [ARTICLES-A-TOPIC]\n");
  process.exit(2);
}

const ask = async (parameters) => {
  const answer = await fetch(`${url}/api/search?${new URLSearchParams(parameters)}`);
  if (!answer.ok) throw new Error(await answer.text());
  return answer.json();
};
const topicOf = ({ path }) => path.slice(root.length + 1).split("/")[0];
const inRoot = `path:"${root}/"`;

const { hits: all, total } = await ask({ q: inRoot, size: "100", all_copies: "1" });
const topics = new Set(all.map(topicOf));
// The first page may be of one topic: every folder is asked for by name.
for (let seen = 0; seen < 9_900 && seen < total; seen += 500)
  for (const hit of (await ask({ q: inRoot, size: "100", from: String(seen), all_copies: "1" })).hits)
    topics.add(topicOf(hit));

const rows = [];
let milliseconds = 0;
for (const topic of topics) {
  const path = `path:"${root}/${topic}/"`;
  const { hits, total: inTopic } = await ask({ q: path, size: wanted, all_copies: "1" });
  let same = 0;
  let found = 0;
  for (const { id } of hits) {
    const begin = performance.now();
    const { hits: near } = await ask({ q: inRoot, like: id, size: "5" });
    milliseconds += performance.now() - begin;
    found += near.length;
    same += near.filter((hit) => topicOf(hit) === topic).length;
  }
  rows.push({ topic, articles: hits.length, found, same, chance: inTopic / total });
}
for (const { topic, articles, found, same, chance } of rows)
  process.stdout.write(
    `${topic}\t${articles} articles\t${found} found\t${((100 * same) / found).toFixed(0)} % of the topic\tby chance ${(100 * chance).toFixed(0)} %\n`,
  );
const sum = (name) => rows.reduce((before, row) => before + row[name], 0);
process.stdout.write(
  `all\t${sum("articles")} articles\t${sum("found")} found\t${((100 * sum("same")) / sum("found")).toFixed(0)} % of the topic\t${(milliseconds / sum("articles")).toFixed(0)} ms each\n`,
);
