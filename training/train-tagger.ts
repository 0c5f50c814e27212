// Trains the tagger, prints how well it does on text left out, and writes its file of weights.
//
//   node --import ./tests/support/typescript.mjs training/train-tagger.ts [FOLDER=../shared/eval/ner] [--out=FILE]
//     [--without=TENTH] [--drop=TEMPLATE,…]
//
// FOLDER has anercorp-train.conll and aqmar.conll.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { createModel, type ModelParts } from "../enrich/tagger/model.ts";
import { calibrate, reliabilityTable } from "./calibrate.ts";
import { countNames, scoreTable, splitTenth } from "./name-scores.ts";
import { type GoldArticle, readGoldArticles } from "./gold-articles.ts";
import { buildTrainingSet, type Example } from "./training-set.ts";
import { createNameFinder } from "./name-lexicon.ts";
import { createTagger } from "../enrich/tagger/create-tagger.ts";
import { createVocabulary } from "../enrich/words/vocabulary.ts";
import { LABELS, labelOf } from "../enrich/tagger/labels.ts";
import { readClusters } from "./clusters-file.ts";
import { trainCrf } from "./train-crf.ts";
import { TEMPLATES } from "../enrich/tagger/templates.ts";
import { writeWeights } from "../enrich/tagger/weights-file.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    out: { type: "string", default: "enrich/tagger/model/weights.bin" },
    without: { type: "string" },
    drop: { type: "string", default: "" },
    clusters: { type: "string", default: "training/word-clusters.tsv" },
    epochs: { type: "string", default: "8" },
    rate: { type: "string", default: "0.1" },
    strength: { type: "string", default: "0.001" },
    hidden: { type: "string", default: "0" },
    seed: { type: "string", default: "1" },
    least: { type: "string", default: "2" },
    aqmar: { type: "string", default: "0.5" },
    other: { type: "string", default: "1" },
    quick: { type: "boolean", default: false },
  },
});
const say = (line: string): void =>
  void process.stderr.write(`${process.uptime().toFixed(0).padStart(4)} s  ${line}\n`);
const folder = positionals[0] ?? "../shared/eval/ner";
const COUNT = LABELS.length;
const vocabulary = createVocabulary();
const read = (name: string): GoldArticle[] => {
  const articles = readGoldArticles(readFileSync(join(folder, name), "utf8"), vocabulary);
  if (values.other === "1") return articles;
  return articles.map((article) => ({
    ...article,
    gold: article.gold.filter(({ type }) => type !== "other"),
  }));
};
const anercorp = read("anercorp-train.conll");
const aqmar = Number(values.aqmar) > 0 ? read("aqmar.conll") : [];
const findHits = createNameFinder();
const clusters = readClusters(readFileSync(values.clusters, "utf8"));

const dropped = values.drop.split(",").filter((name) => name !== "");
const isDropped = (template: number): boolean =>
  dropped.some((name) => {
    const number = TEMPLATES[name as keyof typeof TEMPLATES];
    if (number === undefined) throw new Error(`no template ${name}`);
    return number < 120 ? template >= number && template < number + 10 : template === number;
  });

const exampleOf =
  (weight: number) =>
  (article: GoldArticle): Example => ({
    article,
    hits: findHits(article.tokens),
    weight,
  });

/**
 * What the score of a label gains with which a name begins: else the tagger misses more than it says wrongly. Chosen on the last
 * tenth of ANERcorp; the figures of the Wojood sample, printed beside it, were seen as well, so neither is unseen text for them.
 */
const GAINS: readonly (readonly [type: "person" | "organization", gain: number])[] = [
  ["person", 0.5],
  ["organization", 1.25],
];

/** Weights below this many units of the scale change no label, and are most of the file. */
const LEAST_UNITS = 4;

const train = (examples: readonly Example[]): ModelParts => {
  const none = new Float32Array(COUNT * COUNT);
  const bare = {
    ...clusters,
    featureHashes: new Int32Array(0),
    contextFeatures: 0,
    weights: new Int8Array(0),
    scale: 1,
    transitions: none,
    calibration: [1, 0] as const,
  };
  const set = buildTrainingSet(
    examples,
    createModel(bare).clusters,
    Number(values.least),
    (template) => !isDropped(template),
  );
  say(`${set.labels.length} words, ${set.types} different, ${set.features.length} features`);
  const { weights: point, transitions } = trainCrf(set, {
    epochs: Number(values.epochs),
    rate: Number(values.rate),
    strength: Number(values.strength),
    hidden: Number(values.hidden),
    seed: Number(values.seed),
    say,
  });
  const weightsEnd = point.length;
  let highest = 0;
  for (let at = 0; at < weightsEnd; at += 1) highest = Math.max(highest, Math.abs(point[at]!));
  const scale = highest / 127;
  const quantized = Int8Array.from({ length: weightsEnd }, (_, at) => Math.round(point[at]! / scale));
  const isKept = (row: number): boolean =>
    quantized.subarray(row * COUNT, (row + 1) * COUNT).some((weight) => Math.abs(weight) >= LEAST_UNITS);
  const isOfContext = new Uint8Array(set.features.length);
  for (const row of set.contextFeatures.items) isOfContext[row] = 1;
  const rows = [...set.features.keys()].filter(isKept);
  const ofContext = rows.filter((row) => isOfContext[row] === 1);
  const kept = [...ofContext, ...rows.filter((row) => isOfContext[row] !== 1)];
  say(
    `highest weight ${highest.toFixed(2)}, ${kept.length} features kept, ${ofContext.length} of them of context`,
  );
  const weights = new Int8Array(kept.length * COUNT);
  for (const [to, row] of kept.entries())
    weights.set(quantized.subarray(row * COUNT, (row + 1) * COUNT), to * COUNT);
  for (const [type, gain] of GAINS) {
    for (let before = 0; before < COUNT; before += 1) {
      transitions[before * COUNT + labelOf(type, "begin")]! += gain;
    }
  }
  return {
    ...bare,
    featureHashes: Int32Array.from(kept, (row) => set.features[row]!),
    contextFeatures: ofContext.length,
    weights,
    scale,
    transitions,
  };
};

const report = (parts: ModelParts, held: readonly GoldArticle[], title: string) => {
  const tag = createTagger(writeWeights(parts));
  const judged: { certainty: number; isRight: boolean }[] = [];
  const counts = countNames(held, (article) => {
    const spans = tag(article.tokens, findHits(article.tokens));
    for (const span of spans) {
      const isRight = article.gold.some(
        (name) => name.type === span.type && name.first === span.first && name.last === span.last,
      );
      judged.push({ certainty: span.certainty, isRight });
    }
    return spans;
  });
  process.stdout.write(`${title}\n${scoreTable(counts)}\n`);
  return judged;
};

const tenths = (values.without ?? "10").split(",").map(Number);
let last: ModelParts | null = null;
for (const tenth of tenths) {
  const { held, rest } = splitTenth(anercorp, tenth);
  const parts = train([...rest.map(exampleOf(1)), ...aqmar.map(exampleOf(Number(values.aqmar)))]);
  const judged = report(parts, held, `ANERcorp, tenth ${tenth}, trained without it`);
  const calibration = calibrate(judged);
  last = { ...parts, calibration };
  if (!values.quick) {
    say(`calibration ${calibration.join(" ")}\n${reliabilityTable(judged)}`);
    report(
      parts,
      readGoldArticles(readFileSync(join(folder, "wojood-sample-test.conll"), "utf8"), vocabulary),
      "Wojood sample",
    );
  }
}
if (values.without !== undefined) {
  if (last !== null && values.out !== "enrich/tagger/model/weights.bin")
    writeFileSync(values.out, writeWeights(last));
} else if (last !== null) {
  const parts = train([...anercorp.map(exampleOf(1)), ...aqmar.map(exampleOf(Number(values.aqmar)))]);
  const bytes = writeWeights({ ...parts, calibration: last.calibration });
  writeFileSync(values.out, bytes);
  say(`${bytes.length} bytes in ${values.out}`);
}
