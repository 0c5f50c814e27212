/**
 * Shows which duplicates are found among real articles: those of `../shared/corpora/ant.tar.gz`, or of another archive of texts.
 *
 *   npm run build && nice node bench/duplicates-ant.mjs [ARCHIVE.tar.gz] > merges.jsonl
 *
 * Standard output has a line for every merge that `./warraq cluster` makes, the least similar first: both ids and headlines,
 * similarity and evidence, and the verdict of a person if one has read it (`duplicates-ant.judged.jsonl`). Standard error says how
 * many of the pairs that an exhaustive comparison finds the bands find too, and counts the verdicts.
 */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { bandHashesOf } from "../dist/dedup/bands.js";
import { toComparable } from "../dist/dedup/comparable.js";
import { DEDUP_PARAMETERS } from "../dist/dedup/parameters.js";
import { shinglesOf } from "../dist/dedup/shingles.js";
import { readArticle } from "../dist/document/read-article.js";
import { ANT, articlesOf } from "./support/articles-of.mjs";
import { exhaustivePairs } from "./support/exhaustive-pairs.mjs";

const STEPS = [
  [0.2, 0.3],
  [0.3, 0.4],
  [0.4, Infinity],
];
const MAX_OUTPUT_BYTES = 256 * 1024 * 1024;

const linesOf = (jsonl) =>
  jsonl
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line));

const clustered = (documents) => {
  const input = documents.map((document) => `${JSON.stringify(document)}\n`).join("");
  const program = join(import.meta.dirname, "../dist/cli/main.js");
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, "cluster", "-", "--jsonl"], {
    input,
    encoding: "utf8",
    maxBuffer: MAX_OUTPUT_BYTES,
  });
  if (status !== 0) throw new Error(`warraq cluster: ${stderr}`);
  return linesOf(stdout);
};

const pairKey = (one, other) => (one < other ? `${one} ${other}` : `${other} ${one}`);

const documents = articlesOf(process.argv[2] ?? ANT);
const articles = documents.map(({ text }) => readArticle(text) ?? { headline: "", body: text });
const headlines = new Map(documents.map(({ id }, at) => [id, articles[at].headline]));
const texts = articles.map(toComparable);
const bands = texts.map(bandHashesOf);
const sets = texts.map(({ hashes }) => new Set(shinglesOf(hashes, DEDUP_PARAMETERS.shingleWords)));
const pairs = exhaustivePairs(sets, STEPS[0][0]);

const say = (line) => process.stderr.write(`${line}\n`);
say(`${documents.length} articles`);
say("| similarity | pairs | found |\n| --- | --- | --- |");
for (const [from, to] of STEPS) {
  const step = pairs.filter(([, , similarity]) => similarity >= from && similarity < to);
  const found = step.filter(([one, other]) => bands[one].some((hash, band) => hash === bands[other][band]));
  const share = ((100 * found.length) / step.length).toFixed(1);
  say(`| ${from} ${to === Infinity ? "and up" : `to ${to}`} | ${step.length} | ${share} % |`);
}

const judged = new Map(
  linesOf(readFileSync(new URL("duplicates-ant.judged.jsonl", import.meta.url), "utf8")).map((line) => [
    pairKey(line.id, line.lead),
    line,
  ]),
);
const merges = clustered(documents)
  .filter(({ relation }) => relation === "copy")
  .toSorted((one, other) => one.similarity - other.similarity)
  .map(({ id, lead, similarity, containment, evidence }) => {
    const { verdict = null } = judged.get(pairKey(id, lead)) ?? {};
    const names = { headline: headlines.get(id), leadHeadline: headlines.get(lead) };
    return { id, lead, verdict, similarity, containment, ...names, evidence };
  });
for (const merge of merges) process.stdout.write(`${JSON.stringify(merge)}\n`);

say(
  `${merges.length} merges, ${merges.filter(({ similarity }) => similarity < 1).length} with similarity below 1`,
);
for (const verdict of ["same", "developed", "false", null])
  say(`${verdict ?? "not read"}: ${merges.filter((merge) => merge.verdict === verdict).length}`);
