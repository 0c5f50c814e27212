import type { EventContext } from "./found-event.ts";
import type { FoundQuote } from "../quotes/find-quotes.ts";
import { GAP, type Tokens } from "../words/tokens.ts";
import type { Mention } from "../names/mention.ts";
import type { Reading } from "../names/reading.ts";
import { WORD_CLASS } from "../../lexicon/events/word-classes.ts";
import { type WordFacts } from "./word-facts.ts";

/** Words, both inclusive. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
}

/** A text as the rules of events see it. */
export interface Scene extends EventContext {
  readonly tokens: Tokens;
  /** Of each word; null for a word that no table has. */
  readonly facts: readonly (WordFacts | null)[];
  /** The mention that covers each word, where one does: of two, the longer. */
  readonly mentionAt: ReadonlyMap<number, Mention>;
  /** The year in which it was published; null if unknown. */
  readonly publishedYear: number | null;
  /** Headline or first sentence tell of an accident or a disaster. */
  readonly isAboutAccident: boolean;
}

/** The headline, and the first sentence behind it. */
const FIRST_SENTENCES = 2;

const tellsAccident = ({ sentences }: Tokens, facts: Scene["facts"]): boolean => {
  let accident = 0;
  for (let at = 0; at < facts.length && (sentences[at] ?? 0) < FIRST_SENTENCES; at += 1) {
    const classes = facts[at]?.classes ?? 0;
    // An attack that set something on fire is none.
    if ((classes & (WORD_CLASS.explosive | WORD_CLASS.suicide | WORD_CLASS.artillery)) !== 0) return false;
    if ((classes & WORD_CLASS.accident) !== 0) accident += 1;
  }
  return accident > 0;
};

/** Makes a scene. */
export const sceneOf = (
  { tokens, article }: Reading,
  context: EventContext,
  facts: readonly (WordFacts | null)[],
): Scene => {
  const mentionAt = new Map<number, Mention>();
  for (const mention of context.mentions) {
    for (let at = mention.first; at <= mention.last; at += 1) {
      const other = mentionAt.get(at);
      if (other === undefined || other.last - other.first < mention.last - mention.first)
        mentionAt.set(at, mention);
    }
  }
  const year = Number.parseInt(article.published?.iso?.slice(0, 4) ?? "", 10);
  return {
    ...context,
    tokens,
    facts,
    mentionAt,
    publishedYear: Number.isNaN(year) ? null : year,
    isAboutAccident: tellsAccident(tokens, facts),
  };
};

/** The classes of a word: bits of {@link WORD_CLASS}. */
export const classesAt = ({ facts }: Scene, at: number): number => facts[at]?.classes ?? 0;

/** Whether a word is one of the headline. */
export const isHeadline = ({ tokens }: Scene, at: number): boolean =>
  (tokens.starts[at] ?? 0) < tokens.bodyStart;

/** Whether a word of the stretch is in one of the classes. */
export const hasClass = (scene: Scene, first: number, last: number, classes: number): boolean =>
  findClass(scene, first, last, classes) !== -1;

/** The first word of the stretch that is in one of the classes, or -1. */
export const findClass = (scene: Scene, first: number, last: number, classes: number): number => {
  for (let at = Math.max(0, first); at <= last; at += 1)
    if ((classesAt(scene, at) & classes) !== 0) return at;
  return -1;
};

const HARD_BREAKS = GAP.colon | GAP.newline;
/** A segment has at most so many words on each side of its trigger. */
const WIDEST = 40;

/** `02:30` is one time. */
const isClockTime = ({ gaps, words }: Tokens, at: number): boolean =>
  gaps[at] === GAP.colon && words[at]?.isNumber === true && words[at - 1]?.isNumber === true;

/** `، مما أسفر عن`: what came of the clause before it belongs to that. */
const tellsResult = (facts: Scene["facts"], at: number): boolean =>
  facts[at + 1]?.lights.some(({ verb }) => verb.role === "results") === true;

/** Whether a new clause begins with this word. */
const opensClause = ({ tokens, facts }: Scene, at: number): boolean => {
  const gap = tokens.gaps[at] ?? 0;
  if ((gap & HARD_BREAKS) !== 0) return !isClockTime(tokens, at);
  // A full stop in a number or behind an abbreviation is none.
  if ((gap & GAP.stop) !== 0 && tokens.sentences[at] !== tokens.sentences[at - 1]) return true;
  const word = facts[at];
  if (word === null || word === undefined) return false;
  if ((word.classes & WORD_CLASS.clause) !== 0 && !tellsResult(facts, at))
    return (gap & GAP.comma) !== 0 || word.clitic !== "" || CLAUSE_ALONE.has(tokens.words[at]?.form ?? "");
  return false;
};

const CLAUSE_ALONE = new Set(["فيما", "بينما", "كما", "لكن", "غير"]);

/** The clause around a word: as far as its sentence and the words that open another clause. */
export const segmentAround = (scene: Scene, at: number): Stretch => {
  const { tokens } = scene;
  const { sentences, count } = tokens;
  const sentence = sentences[at];
  const from = Math.max(0, at - WIDEST);
  const to = Math.min(count - 1, at + WIDEST);
  let first = at;
  while (first > from && sentences[first - 1] === sentence && !opensClause(scene, first)) first -= 1;
  let last = at;
  while (last < to && sentences[last + 1] === sentence && !opensClause(scene, last + 1)) last += 1;
  return { first, last };
};

/** The index of the first of some stretches, in order, that begins at a word or behind it. */
export const firstFrom = (stretches: readonly Stretch[], at: number): number => {
  let low = 0;
  let high = stretches.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((stretches[middle]?.first ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** Quotes stand in one another, but not deeper. */
const DEEPEST = 4;

/** The innermost quote that covers a word, or null. */
export const quoteAt = ({ quotes }: Scene, at: number): FoundQuote | null => {
  const behind = firstFrom(quotes, at + 1);
  for (let index = behind - 1; index >= Math.max(0, behind - DEEPEST); index -= 1) {
    const quote = quotes[index];
    if (quote !== undefined && quote.last >= at) return quote;
  }
  return null;
};
