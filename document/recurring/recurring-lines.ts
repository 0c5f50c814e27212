import { foldStored } from "../../text/dedup-form.ts";
import { countWords } from "../../text/count-words.ts";
import type { PageArticle } from "../article.ts";
import { ruleByPhrase } from "../boilerplate/by-phrase.ts";
import { ruleByShape } from "../boilerplate/by-shape.ts";
import { endsSentence, type Line } from "../lines/line.ts";

/** The recurring lines of a folder. */
export interface RecurringLines {
  /** Each of the lines is in at least this many unrelated articles. */
  readonly unrelated: number;
  /** By {@link recurringKeyOf}. */
  readonly keys: ReadonlySet<string>;
}

/** A recurring line, as it was learned. */
export interface LearnedLine {
  /** By {@link recurringKeyOf}. */
  readonly key: string;
  /** The line in one of the articles. */
  readonly text: string;
  /** How many of the examined articles have it, related or not. */
  readonly articles: number;
}

/** The recurring lines as {@link readWithoutRecurring} needs them. */
export const recurringOf = (unrelated: number, learned: readonly LearnedLine[]): RecurringLines => ({
  unrelated,
  keys: new Set(learned.map(({ key }) => key)),
});

/** The id of the rule that takes recurring lines. */
export const RECURRING_RULE = "position.recurring";

/** A notice at the foot of a page may be long; a longer line is a paragraph of an article. */
const MOST_WORDS = 60;
const LONGEST = 500;
const LETTER = /\p{L}/u;
const NUMBERS = /\d+/gu;
const ANY_NUMBER = "0";

/** A line of this many words may be a paragraph without its full stop. */
const FEWEST_WORDS_OF_A_PARAGRAPH = 12;
/** With a full stop fewer are a sentence; shorter ones are as often a notice or a counter. */
const FEWEST_WORDS_OF_A_SENTENCE = 5;

/** Whether a line may be a sentence that somebody wrote for an article. */
const maySpeak = (text: string, words: number): boolean =>
  words >= FEWEST_WORDS_OF_A_PARAGRAPH || (words >= FEWEST_WORDS_OF_A_SENTENCE && endsSentence(text));

/** True for a line that is worded as what stands around articles: it invites, asks or tells the reader something. */
const isWordedAsFurniture = (line: Line): boolean =>
  (ruleByPhrase(line, "outside") ?? ruleByPhrase(line, "below")) !== undefined;

/**
 * The key by which equal lines are counted: the dedup form, with every number replaced by `0`.
 *
 * Null for lines that are not counted: those that a rule knows anywhere or by their shape (a date, a number, a link),
 * those that are too long, and those without a letter. Null too for what may be a sentence of an article, unless it is worded as what stands
 * around articles: agencies repeat sentences, and somebody could plant one in other files to have it left out here.
 */
export const recurringKeyOf = (text: string): string | null => {
  if (text.length > LONGEST || !LETTER.test(text)) return null;
  const words = countWords(text);
  if (words === 0 || words > MOST_WORDS) return null;
  const folded = foldStored(text);
  const line: Line = { number: 1, text, words, folded, isProse: false };
  const isKnown = ruleByPhrase(line, "anywhere") !== undefined || ruleByShape(line, true) !== undefined;
  if (isKnown || (maySpeak(text, words) && !isWordedAsFurniture(line))) return null;
  return folded.replace(NUMBERS, ANY_NUMBER);
};

/** The keys of the recurring lines that were taken out of an article: sorted, each once. */
export const takenKeysOf = ({ boilerplate }: Pick<PageArticle, "boilerplate">): readonly string[] => {
  const keys = boilerplate.flatMap(({ rule, text }) =>
    rule === RECURRING_RULE ? (recurringKeyOf(text) ?? []) : [],
  );
  return [...new Set(keys)].toSorted();
};
