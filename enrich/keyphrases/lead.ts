import type { ContentText } from "./content-words.ts";
import type { Tokens } from "../words/tokens.ts";

const SENTENCES = 2;
/** In content words. A shorter one is a subheading or the rest of a broken line. */
const SHORTEST = 4;
/** The weights of what makes a sentence central, relative to its likeness to the whole text. */
const HEADLINE = 0.5;
const POSITION = 0.35;
/** How much a sentence loses by saying what the first one says. */
const REPETITION = 0.5;

interface Sentence {
  /** Words, both inclusive. */
  readonly first: number;
  readonly last: number;
  readonly norm: number;
  readonly score: number;
}

const OPENING_MARKS = "\"'«“„‘([";
const CLOSING_MARKS = /^[^\n\p{L}\p{N}]*?[.!?؟…۔]+["'»”’)\]]*/u;
const MARKS_ONLY = /^["'»”’)\]]+/u;

/** The opening marks with which a text ends. From its end: a pattern would try at each of many marks. */
const openingMarksAtEnd = (text: string): string => {
  let from = text.length;
  while (from > 0 && OPENING_MARKS.includes(text.charAt(from - 1))) from -= 1;
  return text.slice(from);
};

/** A sentence as it is written, with the marks that open and close it. */
const textOf = ({ text, starts, ends }: Tokens, { first, last }: Sentence): string => {
  const start = starts[first] ?? 0;
  const end = ends[last] ?? start;
  const before = openingMarksAtEnd(text.slice(first === 0 ? 0 : ends[first - 1], start));
  const behind = text.slice(end, starts[last + 1] ?? text.length);
  const after = (CLOSING_MARKS.exec(behind) ?? MARKS_ONLY.exec(behind))?.[0] ?? "";
  return `${before}${text.slice(start, end)}${after}`;
};

/** What a stretch of words is about: the weight of each key, and which keys it has. */
interface Topic {
  readonly weights: Float64Array;
  readonly keys: readonly number[];
  readonly norm: number;
}

const topicOf = ({ ids, keyWeights }: ContentText, first: number, last: number): Topic => {
  const weights = new Float64Array(keyWeights.length);
  const keys: number[] = [];
  for (let at = first; at <= last; at += 1) {
    const id = ids[at] ?? -1;
    if (id < 0) continue;
    if (weights[id] === 0) keys.push(id);
    weights[id] = (weights[id] ?? 0) + (keyWeights[id] ?? 0);
  }
  let sum = 0;
  for (const id of keys) sum += (weights[id] ?? 0) ** 2;
  return { weights, keys, norm: Math.sqrt(sum) };
};

/**
 * The two sentences that say most of what a text says, in its order: like the whole text, like its headline, and near its
 * beginning. Empty for a text that has no more than two.
 */
export const leadOf = (tokens: Tokens, content: ContentText): string => {
  const { starts, sentences, bodyStart } = tokens;
  const { ids, keyWeights: weights } = content;
  let body = 0;
  while (body < ids.length && (starts[body] ?? 0) < bodyStart) body += 1;
  const headline = topicOf(content, 0, body - 1);
  const whole = topicOf(content, body, ids.length - 1);
  const ofHeadline = headline.keys.reduce((sum, id) => sum + (weights[id] ?? 0), 0);
  /** The last sentence in which each key was seen, so that a key counts once a sentence. */
  const seen = new Int32Array(weights.length).fill(-1);
  const times = new Float64Array(weights.length);
  let round = 0;

  /** Calls back for each key of a sentence with its weight there. */
  const keysBetween = (first: number, last: number, visit: (id: number, weight: number) => void): void => {
    round += 1;
    for (let at = first; at <= last; at += 1) {
      const id = ids[at] ?? -1;
      if (id < 0) continue;
      times[id] = seen[id] === round ? (times[id] ?? 0) + 1 : 1;
      seen[id] = round;
    }
    for (let at = first; at <= last; at += 1) {
      const id = ids[at] ?? -1;
      if (id < 0 || (times[id] ?? 0) === 0) continue;
      visit(id, (times[id] ?? 0) * (weights[id] ?? 0));
      times[id] = 0;
    }
  };

  const found: Sentence[] = [];
  for (let first = body; first < ids.length;) {
    let last = first;
    while (last + 1 < ids.length && sentences[last + 1] === sentences[first]) last += 1;
    let [keys, square, like, shared] = [0, 0, 0, 0];
    keysBetween(first, last, (id, weight) => {
      keys += 1;
      square += weight * weight;
      like += weight * (whole.weights[id] ?? 0);
      if ((headline.weights[id] ?? 0) > 0) shared += weights[id] ?? 0;
    });
    if (keys >= SHORTEST) {
      const norm = Math.sqrt(square);
      const central = like / (norm * whole.norm);
      const score =
        central + (ofHeadline === 0 ? 0 : (HEADLINE * shared) / ofHeadline) + POSITION / (1 + found.length);
      found.push({ first, last, norm, score });
    }
    first = last + 1;
  }
  const best = found.reduce<Sentence | null>((a, b) => (a === null || b.score > a.score ? b : a), null);
  if (best === null || found.length <= SENTENCES) return "";
  const said = topicOf(content, best.first, best.last);
  let second = best;
  let secondScore = -Infinity;
  for (const sentence of found) {
    if (sentence === best) continue;
    let like = 0;
    keysBetween(sentence.first, sentence.last, (id, weight) => {
      like += weight * (said.weights[id] ?? 0);
    });
    const score = sentence.score - (REPETITION * like) / (sentence.norm * said.norm);
    if (score > secondScore) [second, secondScore] = [sentence, score];
  }
  return [best, second]
    .toSorted((a, b) => a.first - b.first)
    .map((sentence) => textOf(tokens, sentence))
    .join(" ");
};
