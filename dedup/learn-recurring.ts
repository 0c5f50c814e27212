import { isProse, linesOf } from "../document/lines/line.ts";
import { type LearnedLine, recurringKeyOf } from "../document/recurring/recurring-lines.ts";
import { foldStored } from "../text/dedup-form.ts";
import { comparableOf } from "./comparable.ts";
import { DEDUP_PARAMETERS } from "./parameters.ts";
import { overlapOf, shinglesOf } from "./shingles.ts";

/** An article to learn from: who it is, and every line of its page in the stored form, in any order. */
export interface PageText {
  readonly id: string;
  readonly lines: readonly string[];
}

export interface LearningLimits {
  /** So many articles that have nothing to do with each other must have a line; a sentence must be in twice as many. */
  readonly unrelated: number;
  /** Lines kept at the most: those that most articles have. */
  readonly lines: number;
}

/** An article as far as learning needs it; of bounded size, whatever the article's. */
export interface Witness {
  readonly id: string;
  /** Its lines that may recur, by key: as written, and whether it is a sentence. */
  readonly lines: ReadonlyMap<string, { readonly text: string; readonly isSentence: boolean }>;
  /** Shingles of its paragraphs. */
  readonly bodyShingles: ReadonlySet<number>;
}

/** What is learned of one folder: from so many articles, so many lines. More would be no better, and cost more. */
export const FOLDER_LIMITS = Object.freeze({ articles: 2_000, lines: 200 });

/** More lines than any page has around its article. */
const MOST_LINES = 400;
/** The least are taken, so that two copies of a long text have the same ones. */
const MOST_SHINGLES = 1_024;
/** From here on two articles are related. Strangers share less, even with a notice of forty words in common. */
const RELATED_SIMILARITY = 0.2;
const RELATED_CONTAINMENT = 0.5;
const SENTENCE_FACTOR = 2;

const isSentence = (text: string): boolean => linesOf(text).some(isProse);

const shinglesIn = (text: string): Uint32Array =>
  shinglesOf(comparableOf(foldStored(text).split(" "), 0).hashes, DEDUP_PARAMETERS.shingleWords);

/** Makes an article ready to be learned from. A page without any paragraph is known by all of its lines. */
export const witnessOf = ({ id, lines }: PageText): Witness => {
  const sentences = lines.filter(isSentence);
  const known = new Set(sentences);
  const candidates = lines.slice(0, MOST_LINES).flatMap((text) => {
    const key = recurringKeyOf(text);
    return key === null ? [] : [[key, { text, isSentence: known.has(text) }] as const];
  });
  const shingles = new Set(
    (sentences.length > 0 ? sentences : lines).flatMap((text) => [...shinglesIn(text)]),
  );
  const bodyShingles =
    shingles.size <= MOST_SHINGLES
      ? shingles
      : new Set([...shingles].toSorted((one, other) => one - other).slice(0, MOST_SHINGLES));
  return { id, lines: new Map(candidates), bodyShingles };
};

const areRelated = (one: Witness, other: Witness): boolean => {
  const { similarity, containment } = overlapOf(one.bodyShingles, other.bodyShingles);
  return similarity >= RELATED_SIMILARITY || containment >= RELATED_CONTAINMENT;
};

/** Are there so many among these of which no two are related? Takes them in their order; may miss some, never invents. */
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
 * Learns which lines recur: those that stand in so many articles of which no two are related. An article with another's
 * paragraphs (a copy, an edited copy, an excerpt) is related to it and counts once with it, so that what an agency wrote
 * does not become boilerplate because ten outlets print it.
 *
 * Depends on the set of the articles, not on their order; an id counts once. A line that one article has is never learned.
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

/** A sample of the articles added to it: of however many, those with the least ids, so that order does not matter. */
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
