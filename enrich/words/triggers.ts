import type { Tokens } from "./tokens.ts";
import type { Word } from "./word.ts";
import { factOfEachWord } from "./facts.ts";

/** The kinds of trigger, in the order in which they were made: the number of each is its bit. */
const kinds: ((word: Word) => boolean)[] = [];
const MOST_KINDS = 31;

const bitsAt = factOfEachWord((word) =>
  kinds.reduce((bits, isTrigger, kind) => (isTrigger(word) ? bits | (1 << kind) : bits), 0),
);

/** The words of a text that are triggers of a kind, in order. */
export type TriggersIn = (tokens: Tokens) => readonly number[];

/**
 * Makes a kind of trigger: words at which somebody begins to read. Most words are no trigger, and of each word it is known once and for
 * all of which kinds it is, so a text is walked once for everybody, and all look only at the words that concern them. For modules, not
 * for calls: there is room for few.
 *
 * @throws Error if there are too many kinds: a mistake in the program
 */
export const triggersOf = (isTrigger: (word: Word) => boolean): TriggersIn => {
  if (kinds.length === MOST_KINDS) throw new Error(`more than ${MOST_KINDS} kinds of trigger`);
  const kind = kinds.push(isTrigger) - 1;
  return ({ triggers }) => triggers[kind] ?? [];
};

/** How many kinds of trigger were made. */
export const triggersMade = (): number => kinds.length;

/** Sorts the words of a text by the kinds of trigger that they are. */
export const sortTriggers = (
  tokens: Pick<Tokens, "facts" | "numbers" | "count">,
): readonly (readonly number[])[] => {
  const triggers = kinds.map((): number[] => []);
  for (let at = 0; at < tokens.count; at += 1)
    for (let bits = bitsAt(tokens, at); bits !== 0; bits &= bits - 1)
      triggers[31 - Math.clz32(bits & -bits)]?.push(at);
  return triggers;
};
