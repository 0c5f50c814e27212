import {
  createFeatureList,
  listContextFeatures,
  putPlainFeatures,
  TRAITS_EACH,
} from "../enrich/tagger/context-features.ts";
import { addWordFeatures } from "../enrich/tagger/word-features.ts";
import { factsOf, type WordClusters, type WordFacts } from "../enrich/tagger/word-facts.ts";
import { forEachUnit } from "../enrich/tagger/units.ts";
import type { GoldArticle } from "./gold-articles.ts";
import { labelOf } from "../enrich/tagger/labels.ts";
import { markHits } from "../enrich/tagger/hit-marks.ts";
import { BREAKS } from "../enrich/words/tokens.ts";
import { OFFSETS, REACH, TEMPLATES } from "../enrich/tagger/templates.ts";
import type { LexiconHit } from "../enrich/names/reading.ts";
import type { Word } from "../enrich/words/word.ts";

/** An annotated article with what the lexicons say of it, and how much its sentences count. */
export interface Example {
  readonly article: GoldArticle;
  readonly hits: readonly LexiconHit[];
  readonly weight: number;
}

/** Lists of numbers one behind another: list `n` is items[from[n]] to items[from[n + 1]], exclusive. */
export interface Lists {
  readonly from: Int32Array;
  readonly items: Int32Array;
}

/** Everything that the training reads, as numbers. */
export interface TrainingSet {
  /** The hashes of the features, by their rows. */
  readonly features: Int32Array;
  /** Words that differ. */
  readonly types: number;
  /** The features of each type at each offset: list `type * OFFSETS + offset + REACH`. Those of the word's identity are apart. */
  readonly wordFeatures: Lists;
  readonly identityFeatures: Lists;
  /** Of each word in the text: its type, its label, whether a break stands before it, its features of context. */
  readonly typeOf: Int32Array;
  readonly labels: Uint8Array;
  readonly breaks: Uint8Array;
  readonly contextFeatures: Lists;
  /** The first word of each sentence, and the end of the last; and how much each sentence counts. */
  readonly sentences: Int32Array;
  readonly weights: Float32Array;
}

/** Whether features of a template know which word it is, and not only what it is like. */
const isIdentity = (template: number): boolean =>
  [TEMPLATES.word, TEMPLATES.stem, TEMPLATES.stemWithoutArticle].some(
    (first) => template >= first && template < first + OFFSETS * 2,
  );

const grown = (array: Int16Array): Int16Array<ArrayBuffer> => {
  const larger = new Int16Array(array.length * 2);
  larger.set(array);
  return larger;
};

const goldLabels = ({ tokens, gold }: GoldArticle): Uint8Array => {
  const labels = new Uint8Array(tokens.count);
  for (const { type, first, last } of gold) {
    for (let at = first; at <= last; at += 1) {
      labels[at] = labelOf(type, at === first ? "begin" : "inside");
    }
  }
  return labels;
};

/**
 * Makes a training set. Features that occur fewer than `least` times, and those whose template `keeps` refuses, are left out.
 */
export const buildTrainingSet = (
  examples: readonly Example[],
  clusters: WordClusters,
  least: number,
  keeps: (template: number) => boolean,
): TrainingSet => {
  const types = new Map<Word, number>();
  const typeWords: Word[] = [];
  const typeFacts: WordFacts[] = [];
  const occurrences: number[] = [];
  const typeOf: number[] = [];
  const labels: number[] = [];
  const breaks: number[] = [];
  const sentences: number[] = [0];
  const weights: number[] = [];
  const contextHashes: number[] = [];
  const contextFrom: number[] = [0];
  const counts = new Map<number, number>();
  const context = createFeatureList();
  let traits = new Int16Array(1024);
  for (const { article, hits, weight } of examples) {
    const { tokens } = article;
    const gold = goldLabels(article);
    const numbers = new Int32Array(tokens.count);
    for (const [at, word] of tokens.words.entries()) {
      let type = types.get(word);
      if (type === undefined) {
        type = typeWords.length;
        types.set(word, type);
        typeWords.push(word);
        const fact = factsOf(word, clusters);
        typeFacts.push(fact);
        if (traits.length < (type + 1) * TRAITS_EACH) traits = grown(traits);
        traits.set([fact.coarse, fact.unit], type * TRAITS_EACH);
        occurrences.push(0);
      }
      occurrences[type]! += 1;
      typeOf.push(type);
      numbers[at] = type;
    }
    const marks = markHits(tokens.count, hits);
    forEachUnit(tokens, (first, last) => {
      for (let at = first; at <= last; at += 1) {
        labels.push(gold[at]!);
        breaks.push((tokens.gaps[at]! & BREAKS) === 0 ? 0 : 1);
        const isPlain = listContextFeatures(
          context,
          tokens.gaps,
          marks,
          { numbers, traits },
          at,
          first,
          last,
        );
        if (isPlain) putPlainFeatures(context);
        for (let index = 0; index < context.count; index += 1) {
          const hash = context.hashes[index]!;
          if (!keeps(context.templates[index]!)) continue;
          contextHashes.push(hash);
          counts.set(hash, (counts.get(hash) ?? 0) + 1);
        }
        contextFrom.push(contextHashes.length);
      }
      sentences.push(labels.length);
      weights.push(weight);
    });
  }
  const wordHashes: number[] = [];
  const wordFrom: number[] = [0];
  const identityHashes: number[] = [];
  const identityFrom: number[] = [0];
  for (const [type, word] of typeWords.entries()) {
    for (let offset = -REACH; offset <= REACH; offset += 1) {
      const seen = new Set<number>();
      addWordFeatures(word, typeFacts[type]!, offset, (template, hash) => {
        if (!keeps(template)) return;
        (isIdentity(template) ? identityHashes : wordHashes).push(hash);
        if (!seen.has(hash)) counts.set(hash, (counts.get(hash) ?? 0) + occurrences[type]!);
        seen.add(hash);
      });
      wordFrom.push(wordHashes.length);
      identityFrom.push(identityHashes.length);
    }
  }
  const features = Int32Array.from(
    [...counts].filter(([, count]) => count >= least),
    ([hash]) => hash,
  ).toSorted();
  const rows = new Map([...features].map((hash, row) => [hash, row]));
  const listsOf = (from: readonly number[], hashes: readonly number[]): Lists => {
    const items: number[] = [];
    const ends = new Int32Array(from.length);
    for (let list = 0; list + 1 < from.length; list += 1) {
      for (let at = from[list]!; at < from[list + 1]!; at += 1) {
        const row = rows.get(hashes[at]!);
        if (row !== undefined) items.push(row);
      }
      ends[list + 1] = items.length;
    }
    return { from: ends, items: Int32Array.from(items) };
  };
  return {
    features,
    types: typeWords.length,
    wordFeatures: listsOf(wordFrom, wordHashes),
    identityFeatures: listsOf(identityFrom, identityHashes),
    typeOf: Int32Array.from(typeOf),
    labels: Uint8Array.from(labels),
    breaks: Uint8Array.from(breaks),
    contextFeatures: listsOf(contextFrom, contextHashes),
    sentences: Int32Array.from(sentences),
    weights: Float32Array.from(weights),
  };
};
