import { CONTENT, type ContentText, keyFormAt } from "./content-words.ts";
import type { Mention } from "../names/mention.ts";
import { keysOf, type Phrase } from "./phrase.ts";
import type { Tokens } from "../words/tokens.ts";
import { shownWords } from "./shown-text.ts";

const LONGEST = 4;
const HEADLINE = 1.6;
/** In words: how fast the bonus of the beginning fades. */
const BEGINNING = 80;
/** A word alone says less than a phrase. */
const ALONE = 0.45;
const LEAST_WEIGHT_ALONE = 0.45;
const FEWEST_ALONE = 3;

interface Candidate {
  /** In words. */
  readonly length: number;
  readonly weight: number;
  count: number;
  isInHeadline: boolean;
  readonly first: number;
  /** Words at which it begins. */
  readonly places: number[];
  /** How often it stands behind another word of its phrase, as an adjective does. */
  attached: number;
  /** How often it has the article, and the word before it, too: then it is an adjective (`الأجهزة الأمنية`). */
  agreeing: number;
  /** The number of the key before it, if it is always the same: then it is the end of a longer phrase. -1: none. */
  before: number;
  /** How often its last word needs the word behind it: a noun without an article (`مناطق سيطرة القوات`). */
  unfinished: number;
}

/** The number of the name to which each word belongs, from 1; 0: none. Names are keyphrases by themselves. */
const namesOfWords = (count: number, mentions: readonly Mention[]): Int32Array => {
  const names = new Int32Array(count);
  mentions.forEach(({ first, last }, index) => names.fill(index + 1, first, Math.min(last + 1, count)));
  return names;
};

/** As it is written most often, without clitics. */
const shownText = (tokens: Tokens, letters: Uint8Array, { places, length }: Candidate): string => {
  const counts = new Map<string, number>();
  for (const at of places) {
    const text = shownWords(tokens, at, at + length - 1, letters[at] ?? 0);
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return [...counts].reduce((best, entry) => (entry[1] > best[1] ? entry : best))[0];
};

/** Whether what is repeated is a phrase and not a piece of one. */
const isWhole = ({
  length,
  count,
  isInHeadline,
  attached,
  agreeing,
  before,
  unfinished,
}: Candidate): boolean => {
  if (unfinished * 2 > count) return false;
  if (length > 1) return count > 1 && before === -1 && agreeing * 2 <= count;
  return count >= (isInHeadline ? 2 : FEWEST_ALONE) && attached * 2 < count;
};

/** How often each two keys stand beside each other, for keys that come more than once: other pairs cannot. */
const countPairs = (
  { ids, keyWeights }: ContentText,
  counts: Int32Array,
  isPair: (at: number) => boolean,
): ((at: number) => number) => {
  const pairs = new Map<number, number>();
  const pairAt = (at: number): number => (ids[at] ?? -1) * keyWeights.length + (ids[at + 1] ?? -1);
  const isRepeated = (at: number): boolean => (counts[ids[at] ?? -1] ?? 0) > 1;
  for (let at = 0; at + 1 < ids.length; at += 1) {
    if (!isRepeated(at) || !isRepeated(at + 1) || !isPair(at)) continue;
    const pair = pairAt(at);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return (at) => pairs.get(pairAt(at)) ?? 0;
};

/** Phrases of one to four content words that a text repeats, or shares with its headline; the best first. */
export const repeatedPhrases = (
  tokens: Tokens,
  content: ContentText,
  mentions: readonly Mention[],
): readonly Phrase[] => {
  const { gaps, starts, bodyStart } = tokens;
  const { contents, letters, weights, ids, keyWeights } = content;
  const words = ids.length;
  const names = namesOfWords(words, mentions);
  /** Whether a name goes on from one word to the next, so that no phrase ends between them. */
  const isInsideName = (at: number): boolean => (names[at] ?? 0) > 0 && names[at] === names[at + 1];
  const is = (at: number, bits: number): boolean => ((contents[at] ?? 0) & bits) !== 0;
  const isPart = (at: number): boolean => is(at, CONTENT.term | CONTENT.filler);
  /** Whether a phrase may go on from a word to the next: no punctuation and no clitic stands between them. */
  const isPair = (at: number): boolean =>
    isPart(at) && isPart(at + 1) && gaps[at + 1] === 0 && letters[at + 1] === 0 && !is(at + 1, CONTENT.open);
  const counts = new Int32Array(keyWeights.length);
  for (const id of ids) if (id >= 0) counts[id] = (counts[id] ?? 0) + 1;
  const pairsAt = countPairs(content, counts, isPair);

  const isBehind = (at: number): boolean => at > 0 && isPair(at - 1);
  const keyBefore = (at: number): number => (isBehind(at) ? (ids[at - 1] ?? -1) : -1);
  const candidates = new Map<number, Candidate>();
  /** `phrase`: a number that only words with the same keys have. */
  const add = (at: number, length: number, phrase: number, weight: number): void => {
    const isInHeadline = (starts[at] ?? 0) < bodyStart;
    const known = candidates.get(phrase);
    const candidate = known ?? {
      length,
      weight,
      count: 0,
      isInHeadline,
      first: at,
      places: [],
      attached: 0,
      agreeing: 0,
      before: keyBefore(at),
      unfinished: 0,
    };
    if (known === undefined) candidates.set(phrase, candidate);
    const last = at + length - 1;
    candidate.count += 1;
    candidate.isInHeadline ||= isInHeadline;
    candidate.places.push(at);
    if (isBehind(at)) {
      candidate.attached += 1;
      if (is(at, CONTENT.definite) && is(at - 1, CONTENT.definite)) candidate.agreeing += 1;
    }
    if (candidate.before !== keyBefore(at)) candidate.before = -1;
    if (!is(last, CONTENT.definite) && isPair(last)) candidate.unfinished += 1;
  };
  for (let at = 0; at < words; at += 1) {
    if (!is(at, CONTENT.term) || isInsideName(at - 1)) continue;
    const id = ids[at] ?? 0;
    // Behind a function word (`في ورشات`) the first letter is no clitic.
    const isSettled = !is(at, CONTENT.open) || (at > 0 && contents[at - 1] === 0 && gaps[at] === 0);
    if ((counts[id] ?? 0) < (isSettled ? 2 : FEWEST_ALONE)) continue;
    // Behind a filler it is the rest of a phrase: `مصادر إعلامية`.
    if (isBehind(at) && is(at - 1, CONTENT.filler)) continue;
    let weight = weights[at] ?? 0;
    let phrase = id + 1;
    if (names[at] === 0 && weight >= LEAST_WEIGHT_ALONE) add(at, 1, phrase, weight * ALONE);
    const isInHeadline = (starts[at] ?? 0) < bodyStart;
    for (let length = 2; length <= LONGEST && isPair(at + length - 2); length += 1) {
      const last = at + length - 1;
      if (!isInHeadline && pairsAt(last - 1) < 2) break;
      weight += weights[last] ?? 0;
      phrase = phrase * (keyWeights.length + 1) + (ids[last] ?? 0) + 1;
      const isName = names[at] !== 0 && names[at] === names[last];
      if (is(last, CONTENT.term) && !isInsideName(last) && !isName) add(at, length, phrase, weight);
    }
  }

  const phraseKeys = ({ first, length }: Candidate): string =>
    keysOf(Array.from({ length }, (_, index) => keyFormAt(tokens, content, first + index)));
  return [...candidates.values()]
    .filter(isWhole)
    .map((candidate) => {
      const { weight, count, isInHeadline, first } = candidate;
      const position = 1 + BEGINNING / (BEGINNING + first);
      return { candidate, score: count * weight * (isInHeadline ? HEADLINE : 1) * position };
    })
    .toSorted((a, b) => b.score - a.score)
    .slice(0, MOST_SHOWN)
    .map(({ candidate, score }) => ({
      keys: phraseKeys(candidate),
      score,
      text: shownText(tokens, letters, candidate),
    }));
};

/** Of each text: enough for those that are inside others to be left out. */
const MOST_SHOWN = 40;
