import { isProse, linesOf } from "../document/lines/line.ts";
import { type LearnedLine, recurringKeyOf } from "../document/recurring/recurring-lines.ts";
import { foldStored } from "../text/dedup-form.ts";
import { comparableOfWords } from "./comparable.ts";
import { DEDUP_PARAMETERS } from "./parameters.ts";
import { distinctSorted, overlapOf, shinglesOf } from "./shingles.ts";

/** An article to learn from: its id, and every line of its page in the stored form, in any order. */
export interface PageText {
  readonly id: string;
  readonly lines: readonly string[];
}

/** When a line counts as recurring, and how many are kept. */
export interface LearningLimits {
  /** Unrelated articles that must share a line, at least 2; a sentence must be in twice as many. */
  readonly unrelated: number;
  /** The most lines kept: those in the most articles. */
  readonly lines: number;
}

/** The part of an article that learning needs. Its size is bounded, however long the article. */
export interface Witness {
  readonly id: string;
  /** The lines that may recur, by key: the text as written, and whether it is a sentence. */
  readonly lines: ReadonlyMap<string, { readonly text: string; readonly isSentence: boolean }>;
  /** Shingles of its paragraphs, rising. */
  readonly bodyShingles: Uint32Array;
}

/** The most articles that a folder is learned from, and the most lines learned. More costs more and learns no better. */
export const FOLDER_LIMITS = Object.freeze({ articles: 2_000, lines: 200 });

/** No page has more lines around its article. */
const MOST_LINES = 400;
/** The smallest hashes are kept, so that two copies of a long text keep the same ones. */
const MOST_SHINGLES = 1_024;
/** Two articles that reach either value are related. Unrelated ones share less, even with a notice of forty words in common. */
const RELATED_SIMILARITY = 0.2;
const RELATED_CONTAINMENT = 0.5;
/** Unrelated articles may quote the same sentence, so a sentence must be in more of them than a short line. */
const SENTENCE_FACTOR = 2;

const isSentence = (text: string): boolean => linesOf(text).some(isProse);

const lineShingles = (text: string): Uint32Array =>
  shinglesOf(comparableOfWords(foldStored(text).split(" "), 0).hashes, DEDUP_PARAMETERS.shingleWords);

/** Prepares an article for learning. On a page without paragraphs all lines count as its body. */
export const witnessOf = ({ id, lines }: PageText): Witness => {
  const sentences = lines.filter(isSentence);
  const sentenceSet = new Set(sentences);
  const mayRecur = lines.slice(0, MOST_LINES).flatMap((text) => {
    const key = recurringKeyOf(text);
    return key === null ? [] : [[key, { text, isSentence: sentenceSet.has(text) }] as const];
  });
  const shingles = (sentences.length > 0 ? sentences : lines).flatMap((text) => [...lineShingles(text)]);
  const bodyShingles = distinctSorted(Uint32Array.from(shingles)).slice(0, MOST_SHINGLES);
  return { id, lines: new Map(mayRecur), bodyShingles };
};

const areRelated = (one: Witness, other: Witness): boolean => {
  const { similarity, containment } = overlapOf(one.bodyShingles, other.bodyShingles);
  return similarity >= RELATED_SIMILARITY || containment >= RELATED_CONTAINMENT;
};

/**
 * Are there at least `wanted` witnesses of which no two are related? Greedy, in the order given: it may miss such a set,
 * but a yes is always right.
 */
const haveUnrelated = (witnesses: readonly Witness[], wanted: number): boolean => {
  const counted: Witness[] = [];
  for (const witness of witnesses) {
    if (counted.some((other) => areRelated(witness, other))) continue;
    counted.push(witness);
    if (counted.length === wanted) return true;
  }
  return false;
};

const byId = (one: Witness, other: Witness): number => (one.id < other.id ? -1 : Number(one.id > other.id));

const byArticles = (one: LearnedLine, other: LearnedLine): number =>
  other.articles - one.articles || (one.key < other.key ? -1 : 1);

/**
 * Learns which lines recur: those in at least `limits.unrelated` articles of which no two are related. An article with the
 * paragraphs of another (a copy, an edited copy, an excerpt) is related to it, and both count once. So a text of an agency
 * does not become boilerplate because ten outlets print it.
 *
 * The result depends on the set of articles, not on their order; an id counts once. A line of only one article is never
 * learned.
 *
 * @returns at most `limits.lines`, lines in the most articles first
 */
export const learnRecurring = (
  articles: Iterable<Witness>,
  { unrelated, lines }: LearningLimits,
): readonly LearnedLine[] => {
  const distinct = new Map([...articles].map((witness) => [witness.id, witness]));
  const having = new Map<string, Witness[]>();
  for (const witness of [...distinct.values()].toSorted(byId))
    for (const key of witness.lines.keys()) {
      const known = having.get(key);
      if (known === undefined) having.set(key, [witness]);
      else known.push(witness);
    }
  const least = Math.max(2, unrelated);
  const learned = [...having].flatMap(([key, witnesses]): readonly LearnedLine[] => {
    const line = witnesses[0]?.lines.get(key);
    if (line === undefined || witnesses.length < least) return [];
    const wanted = witnesses.some((each) => each.lines.get(key)?.isSentence === true)
      ? least * SENTENCE_FACTOR
      : least;
    return haveUnrelated(witnesses, wanted) ? [{ key, text: line.text, articles: witnesses.length }] : [];
  });
  return learned.toSorted(byArticles).slice(0, lines);
};

/**
 * Opens a sample of at most `size` witnesses: those with the smallest ids of all added, so that the order of adding does
 * not matter. Holds at most twice as many in memory.
 */
export const openWitnessSample = (size: number) => {
  let kept = new Map<string, Witness>();
  const cut = (): void => {
    if (kept.size > size)
      kept = new Map([...kept].toSorted(([one], [other]) => (one < other ? -1 : 1)).slice(0, size));
  };
  return {
    add: (witness: Witness): void => {
      kept.set(witness.id, witness);
      if (kept.size >= 2 * size) cut();
    },
    take: (): readonly Witness[] => {
      cut();
      return [...kept.values()];
    },
  };
};
