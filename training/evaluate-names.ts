// Scores what finds names on an annotated file, by type, exact and overlapping.
//
//   node --import ./tests/support/typescript.mjs training/evaluate-names.ts FILE.conll
//     [--by=tagger|lexicon|enrich|enrich-alone] [--tenth=1..10] [--weights=FILE] [--errors=N] [--least=CONFIDENCE]
//
// `lexicon` takes every hit of the lexicons at its word, the longest first; `enrich` is everything together, and `enrich-alone` the
// same without the tagger. `--tenth` scores a tenth of the file only. The shipped weights have seen all of ANERcorp's train split:
// train others without the tenth (`train-tagger.ts --without=TENTH --out=FILE`) and give them here. `--errors` prints as many.
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { createEnrich } from "../enrich/enrich.ts";
import { createVocabulary } from "../enrich/words/vocabulary.ts";
import { createNameFinder } from "./name-lexicon.ts";
import { createTagger } from "../enrich/tagger/create-tagger.ts";
import { OWN_ENTRIES } from "../lexicon/names/own-entries.ts";
import type { EntityType } from "../lexicon/names/entry.ts";
import { type GoldArticle, type NameSpan, readGoldArticles } from "./gold-articles.ts";
import { countNames, scoreTable, splitTenth } from "./name-scores.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    by: { type: "string", default: "tagger" },
    tenth: { type: "string" },
    weights: { type: "string", default: "enrich/tagger/model/weights.bin" },
    errors: { type: "string", default: "0" },
    least: { type: "string", default: "0" },
  },
});

const nameTypeOf = (type: EntityType): NameSpan["type"] => (type === "group" ? "organization" : type);

/** The words that a span of the body covers; offsets are code points. */
const wordsAt = ({ body, tokens }: GoldArticle, start: number, end: number) => {
  const points = Array.from(body);
  const from = tokens.bodyStart + points.slice(0, start).join("").length;
  const to = from + points.slice(start, end).join("").length;
  const first = tokens.ends.findIndex((wordEnd) => wordEnd > from);
  const last = tokens.starts.findLastIndex((wordStart) => wordStart < to);
  return { first, last };
};

const findHits = createNameFinder();
const tagger = values.by.endsWith("alone") ? null : createTagger(readFileSync(values.weights));

const byLexicon = ({ tokens }: GoldArticle): NameSpan[] => {
  const spans: NameSpan[] = [];
  let behind = -1;
  for (const { first, last, values: names } of findHits(tokens)) {
    const entry = names[0]?.entry;
    if (entry === undefined || first <= behind) continue;
    spans.push({ type: nameTypeOf(entry.type), first, last });
    behind = last;
  }
  return spans;
};

const byEnrich = (enrich: ReturnType<typeof createEnrich>) => (article: GoldArticle) =>
  enrich({ headline: "", body: article.body, published: null, dateline: null, outlet: null })
    .entities.filter(({ field, confidence }) => field === "body" && confidence >= Number(values.least))
    .map(({ type, start, end }) => ({ type: nameTypeOf(type), ...wordsAt(article, start, end) }));

const byTagger = ({ tokens }: GoldArticle): readonly NameSpan[] => tagger?.(tokens, findHits(tokens)) ?? [];

const finders: Readonly<Record<string, () => (article: GoldArticle) => readonly NameSpan[]>> = {
  lexicon: () => byLexicon,
  tagger: () => byTagger,
  enrich: () => byEnrich(createEnrich({ entries: OWN_ENTRIES, tagger, lexicon: "" })),
  "enrich-alone": () => byEnrich(createEnrich({ entries: OWN_ENTRIES, tagger: null, lexicon: "" })),
};

const file = positionals[0];
const finder = finders[values.by];
if (file === undefined || finder === undefined) {
  process.stderr.write("usage: evaluate-names.ts FILE.conll [--by=tagger|lexicon|enrich|enrich-alone]\n");
  process.exit(2);
}
const vocabulary = createVocabulary();
const all = readGoldArticles(readFileSync(file, "utf8"), vocabulary);
const articles = values.tenth === undefined ? all : splitTenth(all, Number(values.tenth)).held;
const find = finder();

let left = Number(values.errors);
const shown = ({ tokens }: GoldArticle, { type, first, last }: NameSpan) =>
  `${type} ${tokens.text.slice(tokens.starts[Math.max(0, first - 3)], tokens.starts[first])}[${tokens.text.slice(tokens.starts[first], tokens.ends[last])}]`;
const sameAs = (a: NameSpan) => (b: NameSpan) =>
  a.type === b.type && a.first === b.first && a.last === b.last;
const findAndShow = (article: GoldArticle): readonly NameSpan[] => {
  const found = find(article);
  const errors = [
    ...article.gold
      .filter((name) => name.type !== "other" && !found.some(sameAs(name)))
      .map((name) => ["missed", name] as const),
    ...found.filter((name) => !article.gold.some(sameAs(name))).map((name) => ["wrong ", name] as const),
  ].toSorted(([, a], [, b]) => a.first - b.first);
  for (const [kind, name] of errors) {
    if (left <= 0) break;
    left -= 1;
    process.stdout.write(`${kind} ${shown(article, name).replaceAll("\n", " / ")}\n`);
  }
  return found;
};
process.stdout.write(`${scoreTable(countNames(articles, findAndShow))}\n`);
