// Puts words of raw text into clusters of words that are used alike, as a feature for the tagger.
//
//   node --import ./tests/support/typescript.mjs training/cluster-words.ts FOLDER… [--out=training/word-clusters.tsv]
//
// Reads every .txt file below the folders as an article in UTF-8, or the first column of every .conll file. Writes a line a word: folded word, cluster of 64,
// cluster of 640, the commonest word first. The committed file was learned from ANT and saudi-dev. Only which words exist and which cluster they are in is kept of the texts.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { type Bigrams, bigramsOfClusters, exchangeClusters } from "./exchange-clusters.ts";
import { createVocabulary } from "../enrich/words/vocabulary.ts";
import { GAP } from "../enrich/words/tokens.ts";
import { tokenize } from "../enrich/words/tokenize.ts";
import { toStoredForm } from "../text/stored-form.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    out: { type: "string", default: "training/word-clusters.tsv" },
    least: { type: "string", default: "3" },
    clusters: { type: "string", default: "640" },
    coarse: { type: "string", default: "64" },
    rounds: { type: "string", default: "8" },
  },
});
const say = (line: string): void => void process.stderr.write(`${line}\n`);

/** Numbers, and what stands between words, are words of their own to the model. */
const NUMBER = "#";
const BOUNDARY = "\n";
const PAUSE = ",";
const QUOTE = '"';
const markOf = (gap: number): string | null => {
  if ((gap & (GAP.newline | GAP.stop)) !== 0) return BOUNDARY;
  if ((gap & GAP.quote) !== 0) return QUOTE;
  return gap === 0 ? null : PAUSE;
};

const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => /\.(?:txt|conll)$/u.test(path))
    .toSorted()
    .map((path) => join(folder, path));

const textOf = (file: string): string => {
  const text = readFileSync(file, "utf8");
  if (!file.endsWith(".conll")) return text;
  return text
    .split("\n\n")
    .map((sentence) =>
      sentence
        .split("\n")
        .map((line) => line.split(" ")[0])
        .join(" "),
    )
    .join("\n");
};

const vocabulary = createVocabulary();
const numbers = new Map<string, number>();
const totals: number[] = [];
const sequence: number[] = [];
const add = (form: string): void => {
  let number = numbers.get(form);
  if (number === undefined) {
    number = numbers.size;
    numbers.set(form, number);
    totals.push(0);
  }
  totals[number]! += 1;
  sequence.push(number);
};
for (const folder of positionals) {
  for (const file of filesBelow(folder)) {
    const { words, gaps, count } = tokenize("", toStoredForm(textOf(file)), vocabulary);
    for (let at = 0; at < count; at += 1) {
      const mark = markOf(gaps[at] ?? 0);
      if (mark !== null) add(mark);
      const word = words[at];
      if (word !== undefined) add(word.isNumber ? NUMBER : word.form);
    }
    add(BOUNDARY);
  }
}
say(`${sequence.length} words, ${numbers.size} different`);

const forms = [...numbers.keys()];
const least = Number(values.least);
const ranked = forms
  .map((form, number) => ({ form, number, total: totals[number] ?? 0 }))
  .filter(({ total }) => total >= least)
  .toSorted((a, b) => b.total - a.total || (a.form < b.form ? -1 : 1));
const rankOf = new Int32Array(forms.length).fill(-1);
for (const [rank, { number }] of ranked.entries()) rankOf[number] = rank;

const counts = new Map<number, number>();
for (let at = 1; at < sequence.length; at += 1) {
  const a = rankOf[sequence[at - 1] ?? 0] ?? -1;
  const b = rankOf[sequence[at] ?? 0] ?? -1;
  if (a < 0 || b < 0) continue;
  const key = a * ranked.length + b;
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
const keys = [...counts.keys()];
const bigrams: Bigrams = {
  words: ranked.length,
  before: Int32Array.from(keys, (key) => Math.floor(key / ranked.length)),
  after: Int32Array.from(keys, (key) => key % ranked.length),
  counts: Int32Array.from(keys, (key) => counts.get(key) ?? 0),
};
say(`${ranked.length} words are common enough, ${keys.length} different pairs of them`);

const fine = exchangeClusters(bigrams, Number(values.clusters), Number(values.rounds), say);
const coarseOf = exchangeClusters(bigramsOfClusters(bigrams, fine), Number(values.coarse), 30, say);
const lines = ranked
  .map(({ form }, rank) => ({ form, cluster: fine[rank] ?? 0 }))
  .filter(({ form }) => /^[\p{L}\p{N}]/u.test(form))
  .map(({ form, cluster }) => `${form}\t${coarseOf[cluster] ?? 0}\t${cluster}`);
writeFileSync(values.out, `${lines.join("\n")}\n`);
say(`${lines.length} words in ${values.out}`);
