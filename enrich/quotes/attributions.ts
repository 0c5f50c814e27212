import {
  CLAIMED_NOUNS,
  CLAUSE_WORDS,
  PREPOSITIONS,
  RELATIVE_PRONOUNS,
} from "../../lexicon/quotes/attribution-words.ts";
import { GAP, formAt } from "../words/tokens.ts";
import type { Passage, WordRange } from "./passage.ts";
import { type Speaker, speakerIn } from "./speaker-phrase.ts";
import { sourceNounAt } from "./source-noun.ts";
import type { Agreement } from "./cues.ts";
import type { Content } from "./content.ts";
import { createSpeakerMemory, type SpeakerMemory } from "./speaker-memory.ts";
import { foldedSet } from "../../text/folded-words.ts";

const CLAUSE = foldedSet([...CLAUSE_WORDS, ...RELATIVE_PRONOUNS]);
/** They lead over to a clause: `من جهته قال`, `في حين أكد`. */
const LEADING = foldedSet([...CLAUSE_WORDS, "من", "في"]);
const NO_SUBJECT_BEHIND = foldedSet([...PREPOSITIONS, ...CLAIMED_NOUNS]);
const CLAUSE_GAPS = GAP.comma | GAP.dash | GAP.colon | GAP.stop | GAP.newline;
/** Words before the subject of a sentence: its verb, and what leads over to it. */
const MOST_LEADING = 7;
/** The same before a mere noun, which is more often an object. */
const MOST_BEFORE_NOUN = 3;
/** Words in which a speaker is looked for where nothing shows the end of the naming. */
export const MOST_PHRASE = 14;

/** By what somebody is found to say something. */
export type Evidence =
  | "that"
  | "colon"
  | "mark"
  | "preposition"
  | "object"
  | "behind"
  | "according"
  | "title";

/** Something that is said, as a rule found it. */
export interface Attribution {
  readonly content: Content;
  readonly speaker: Speaker | null;
  /** The word that attributes. */
  readonly verbAt: number;
  readonly agreement: Agreement;
  /** The words that name the speaker, and the means: `الوزير فلان في بيان`. */
  readonly around: WordRange;
  readonly evidence: Evidence;
}

/** An attribution in the list of all. */
export interface Draft extends Content {
  readonly speaker: Speaker | null;
  readonly verbAt: number;
  readonly sentence: number;
  readonly evidence: Evidence;
}

/** The subject of a verb of saying that reports nothing by itself: `علق الوزير على ذلك بقوله`. */
interface Waiting {
  readonly speaker: Speaker;
  readonly verb: string;
}

/** What was found so far, and the sentence that is read now. */
export interface Attributions {
  readonly passage: Passage;
  readonly memory: SpeakerMemory;
  readonly found: readonly Draft[];
  readonly sentence: () => WordRange;
  /** Reads on at a word: in its sentence. */
  readonly enter: (at: number) => void;
  /** Whether a word is said already, or part of an attribution. */
  readonly isDone: (at: number) => boolean;
  readonly finish: (at: number) => void;
  readonly add: (attribution: Attribution) => void;
  /** The last thing said in this sentence. */
  readonly lastHere: () => Draft | null;
  /** Ends what was said last before a word, behind which it is only said by whom. */
  readonly cutBefore: (at: number) => void;
  readonly waiting: () => Waiting | null;
  readonly wait: (waiting: Waiting) => void;
  readonly startsClause: (at: number) => boolean;
  /** The first word of the clause of a word, with the words that lead over to it. */
  readonly clauseStart: (at: number) => number;
  /** The subject of this sentence, if it is known and stands before a word. */
  readonly subjectBefore: (at: number) => Speaker | null;
}

const TEH_MARBUTA = "ة";
/** Whether a noun that only a genitive can follow stands right before a word: no verb ends so. */
const isBehindNoun = ({ tokens }: Passage, at: number): boolean =>
  (tokens.gaps[at] ?? 0) === 0 &&
  tokens.text.charAt((tokens.ends[at - 1] ?? 1) - 1) === TEH_MARBUTA &&
  !formAt(tokens, at - 1).startsWith("ال");

/** Opens the list of what is said in a text. */
export const createAttributions = (passage: Passage): Attributions => {
  const { tokens } = passage;
  const memory = createSpeakerMemory(passage);
  const found: Draft[] = [];
  let sentence: WordRange = { first: 0, last: -1 };
  let done = -1;
  let waiting: Waiting | null = null;

  const startsHere = (at: number): boolean =>
    at === sentence.first || ((tokens.gaps[at] ?? 0) & CLAUSE_GAPS) !== 0;

  const clauseStart = (at: number): number => {
    let first = at;
    while (!startsHere(first) && LEADING.has(formAt(tokens, first - 1))) first -= 1;
    return first;
  };

  const lastHere = (): Draft | null => {
    const last = found.at(-1);
    return last !== undefined && last.sentence === sentence.first ? last : null;
  };

  /** A new attribution inside what was said last ends that. False if nothing would be left of it. */
  const endLast = (at: number): boolean => {
    const last = found.at(-1);
    if (last === undefined || last.last < at || last.first > at) return true;
    const end = Math.min(last.last, clauseStart(at) - 1);
    if (end < last.first) return false;
    found[found.length - 1] = { ...last, last: end };
    return true;
  };

  return {
    passage,
    memory,
    found,
    sentence: () => sentence,
    enter: (at) => {
      if (at <= sentence.last) return;
      sentence = passage.sentenceOf(at);
      waiting = null;
    },
    isDone: (at) => at <= done,
    finish: (at) => {
      done = Math.max(done, at);
    },
    add: ({ content, speaker, verbAt, agreement, around, evidence }) => {
      if (content.last < content.first || !endLast(Math.min(content.first, verbAt))) return;
      const named = speaker === null ? null : memory.byNoun(speaker, agreement);
      found.push({ ...content, speaker: named, verbAt, sentence: sentence.first, evidence });
      const isBareText = named?.kind === "text" && named.range.first === named.range.last;
      if (named !== null && !isBareText) memory.remember(named, agreement, around);
      done = Math.max(done, verbAt, content.kind === "direct" ? content.last : content.first);
    },
    lastHere,
    cutBefore: (at) => {
      const last = lastHere();
      if (last === null || last.last < at) return;
      found[found.length - 1] = { ...last, last: Math.max(last.first, at - 1) };
    },
    waiting: () => waiting,
    wait: (one) => {
      waiting = one;
    },
    startsClause: (at) => startsHere(at) || CLAUSE.has(formAt(tokens, at - 1)),
    clauseStart,
    subjectBefore: (at) => {
      const last = Math.min(at - 1, sentence.first + MOST_LEADING);
      for (let first = sentence.first; first <= last; first += 1) {
        const isNamed = passage.mentionsIn({ first, last: first }).some(({ type }) => type !== "place");
        const isNoun =
          first <= sentence.first + MOST_BEFORE_NOUN && sourceNounAt(passage, first) !== undefined;
        if (!isNamed && !isNoun) continue;
        // `مصادقة المجلس`: it is what somebody else speaks of.
        if (isNamed && first > sentence.first && isBehindNoun(passage, first)) continue;
        if (first > sentence.first && NO_SUBJECT_BEHIND.has(formAt(tokens, first - 1))) continue;
        const speaker = speakerIn(passage, { first, last: Math.min(at - 1, first + MOST_PHRASE) });
        if (speaker?.isKnown === true) return speaker;
      }
      return null;
    },
  };
};
