import {
  AFTER_SPEAKER,
  BEFORE_THAT,
  CLAUSE_STOPS,
  CLAUSE_WORDS,
  LIST_WORDS,
  NAMING_WORDS,
  OCCASIONS,
  PREPOSITIONS,
  SIDE_NOUNS,
  THAT_WORDS,
} from "../../lexicon/quotes/attribution-words.ts";
import { CUES, type VerbCue } from "./cues.ts";
import { GAP, formAt } from "../words/tokens.ts";
import type { Passage, WordRange } from "./passage.ts";
import { NOT_OPENED, UNCLOSED } from "./quotation-marks.ts";
import { foldedSet } from "../../text/folded-words.ts";
import { sourceNounAt } from "./source-noun.ts";

const THAT = foldedSet(THAT_WORDS);
const NOT_THAT = foldedSet(BEFORE_THAT);
const SIDE = foldedSet(SIDE_NOUNS);
const UNJOINED = foldedSet([...OCCASIONS, ...CLAUSE_WORDS, ...NAMING_WORDS, "بلاد", "بعض"]);
const STOPS = foldedSet(CLAUSE_STOPS);
const LIST = foldedSet(LIST_WORDS);
const CONDITIONS = foldedSet(["على", "في", "إلى"]);
const NAMING = foldedSet(NAMING_WORDS);
const NO_OBJECT = foldedSet([...PREPOSITIONS, ...AFTER_SPEAKER]);

/** How what is said begins: behind `أن`, a colon, a mark, a preposition of the verb, or at once as its object. */
export type Opening = "that" | "colon" | "mark" | "preposition" | "object";

export interface ContentStart {
  readonly opening: Opening;
  /** The first word of what is said. */
  readonly first: number;
  /** The last word that can name the speaker. */
  readonly before: number;
}

/** Words from a verb to what is said. Longer appositions are rare; the bound keeps time linear. */
const MOST_BETWEEN = 45;
/** Fewer words in marks are a name or a word that the writer keeps at a distance. */
const LEAST_QUOTED = 4;
const LEAST_AFTER_COLON = 2;
const LONGEST_NAME = 4;
/** Marks farther behind the verb hold a name, unless a comma stands before them. */
const MOST_TO_MARK = 12;

const gapAt = ({ tokens }: Passage, at: number): number => tokens.gaps[at] ?? 0;
const endsClause = (passage: Passage, at: number): boolean =>
  (gapAt(passage, at) & (GAP.stop | GAP.comma | GAP.newline | GAP.dash)) !== 0;

/** `أن` as the beginning of what is said, and no part of `بعد أن`. */
export const isThat = ({ tokens }: Passage, at: number): boolean =>
  THAT.has(formAt(tokens, at)) && !NOT_THAT.has(formAt(tokens, at - 1));

/** Whether a word is a later part of a name: `علي` is folded as `على` is. */
const isInName = (passage: Passage, at: number): boolean =>
  passage.mentionsIn({ first: at - LONGEST_NAME, last: at - 1 }).some(({ last }) => last >= at);

/** `على أن` is a condition and `إلى أن` means until, unless the verb has this preposition. */
const isCondition = (passage: Passage, at: number, prepositions: readonly string[]): boolean => {
  const before = formAt(passage.tokens, at - 1);
  return CONDITIONS.has(before) && !prepositions.includes(before) && !isInName(passage, at - 1);
};

/** Whether the marks that open before a word hold something said, and no name. */
export const isQuotation = (passage: Passage, at: number, least = LEAST_QUOTED): boolean => {
  const { marks } = passage;
  const close = marks.closes[at] ?? NOT_OPENED;
  if (close === NOT_OPENED) return false;
  if (close === UNCLOSED) return true;
  const length = close - at + 1;
  if (THAT.has(formAt(passage.tokens, close + 1)) && length < 2 * LEAST_QUOTED) return false;
  return length >= LEAST_QUOTED || (length >= least && endsClause(passage, close + 1));
};

/** Whether the marks that open before a word hold a name: `ما يسمى "…"`, `لـ"…"`. */
const isName = ({ tokens }: Passage, at: number): boolean => {
  const before = formAt(tokens, at - 1);
  return before.length <= 1 || NAMING.has(before);
};

const isTime = ({ tokens }: Passage, at: number): boolean =>
  (tokens.words[at]?.isNumber ?? false) && (tokens.words[at - 1]?.isNumber ?? false);

/** A noun with `ب` joined to it, as far as its letters show. */
const isJoined = (passage: Passage, at: number): boolean => {
  const { tokens } = passage;
  const form = formAt(tokens, at);
  if (!form.startsWith("ب") || form.length <= 3 || formAt(tokens, at - 1) === "في") return false;
  if (NO_OBJECT.has(form) || UNJOINED.has(form)) return false;
  return !isInName(passage, at);
};

/** Where what a verb reports begins; null where nothing shows it. */
export const contentStart = (
  passage: Passage,
  verbAt: number,
  cue: VerbCue,
  sentenceLast: number,
): ContentStart | null => {
  const { tokens, marks } = passage;
  const last = Math.min(sentenceLast, verbAt + MOST_BETWEEN);
  let joined: ContentStart | null = null;
  for (let at = verbAt + 1; at <= last; at += 1) {
    const form = formAt(tokens, at);
    const gap = gapAt(passage, at);
    if (STOPS.has(form)) break;
    if ((gap & GAP.colon) !== 0 && !isTime(passage, at) && !LIST.has(formAt(tokens, at - 1)))
      return { opening: "colon", first: at, before: at - 1 };
    const close = marks.closes[at] ?? NOT_OPENED;
    if (close !== NOT_OPENED) {
      const isNear = at - verbAt <= MOST_TO_MARK || (gap & GAP.comma) !== 0;
      if (
        isNear &&
        !isName(passage, at) &&
        isQuotation(passage, at, at === verbAt + 1 ? LEAST_AFTER_COLON : LEAST_QUOTED)
      ) {
        return { opening: "mark", first: at, before: at - 1 };
      }
      if (close > at) {
        at = close;
        continue;
      }
    }
    if (isThat(passage, at) && !isCondition(passage, at, cue.prepositions)) {
      return { opening: "that", first: at, before: at - 1 };
    }
    const next = at + 1;
    if (
      cue.prepositions.includes(form) &&
      !isInName(passage, at) &&
      next <= sentenceLast &&
      !SIDE.has(formAt(tokens, next))
    ) {
      return {
        opening: THAT.has(formAt(tokens, next)) ? "that" : "preposition",
        first: next,
        before: at - 1,
      };
    }
    const other = CUES.get(form);
    if (other?.kind === "saying") return null;
    if (other?.kind === "verb" || other?.kind === "participle") {
      // A present verb without a conjunction describes the speaker: `في خطاب يوضح فيه …`.
      const isAside = !other.joined && (other.present || other.isHomograph);
      if (at > verbAt + 1 && !isAside) break;
    }
    if (joined === null && cue.prepositions.includes("ب") && isJoined(passage, at)) {
      joined = { opening: "preposition", first: at, before: at - 1 };
    }
  }
  const next = sentenceLast + 1;
  // A colon at the end of a line: what is said is the next one.
  if (
    last === sentenceLast &&
    next < tokens.count &&
    (gapAt(passage, next) & (GAP.colon | GAP.stop)) === GAP.colon
  ) {
    return { opening: "colon", first: next, before: sentenceLast };
  }
  return joined;
};

/** What is said, from its first word. */
export interface Content extends WordRange {
  readonly kind: "direct" | "indirect";
}

/** The whole of what is said that begins at a word: to the closing mark, or to the end of the sentence. */
export const contentFrom = (
  passage: Passage,
  { first, opening }: Pick<ContentStart, "first" | "opening">,
): Content => {
  const { marks } = passage;
  const least = opening === "colon" ? LEAST_AFTER_COLON : LEAST_QUOTED;
  const behindThat = opening === "that" && isThat(passage, first) ? first + 1 : first;
  for (const at of [first, behindThat]) {
    if (!isQuotation(passage, at, least)) continue;
    const close = marks.closes[at] ?? NOT_OPENED;
    return { kind: "direct", first: at, last: close === UNCLOSED ? passage.sentenceOf(at).last : close };
  }
  return { kind: "indirect", first, last: passage.sentenceOf(first).last };
};

/** The quotation in marks that ends right before a word; null where there is none. */
export const quotationBefore = (passage: Passage, at: number): Content | null => {
  const last = at - 1;
  const first = passage.marks.opens[last] ?? NOT_OPENED;
  return first >= 0 && last - first + 1 >= LEAST_QUOTED ? { kind: "direct", first, last } : null;
};

/** Whether a noun that is said to be so can begin at a word: no apposition to the speaker, and no word of another clause. */
export const isObject = (passage: Passage, at: number, sentenceLast: number): boolean => {
  const form = formAt(passage.tokens, at);
  return (
    at < sentenceLast &&
    !NO_OBJECT.has(form) &&
    !CUES.has(form) &&
    sourceNounAt(passage, at)?.kind !== "office"
  );
};
