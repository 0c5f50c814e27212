/** enrich/keyphrases/: the phrases and sentences that say most of what an article says. */

import { areNested, type Phrase } from "./phrase.ts";
import type { Mention } from "../names/mention.ts";
import type { Tokens } from "../words/tokens.ts";
import { contentText } from "./content-words.ts";
import { leadOf } from "./lead.ts";
import { namePhrases } from "./name-phrases.ts";
import { repeatedPhrases } from "./repeated-phrases.ts";

/** What stands for an article in a list. */
export interface Summary {
  readonly keyphrases: readonly string[];
  readonly lead: string;
}

const MOST_PHRASES = 10;
/** The other phrases get the rest; names fill what these leave. */
const MOST_NAMES = 6;
/** An article says what it is about within as many words; more of a longer text is not read. */
const MOST_WORDS = 4000;

/** Adds the best phrases, none inside another, until there are `most`. */
const addPhrases = (chosen: Phrase[], phrases: readonly Phrase[], most: number): void => {
  for (const phrase of phrases) {
    if (chosen.length >= most) return;
    if (!chosen.some((other) => areNested(other, phrase))) chosen.push(phrase);
  }
};

/**
 * The keyphrases and the lead of a text: at most ten phrases, recognized names first, then what the text repeats; and two
 * sentences. Linear; never throws.
 */
export const summarize = (tokens: Tokens, mentions: readonly Mention[]): Summary => {
  const content = contentText(tokens, MOST_WORDS);
  const names = namePhrases(tokens, mentions);
  const chosen: Phrase[] = [];
  addPhrases(chosen, names, MOST_NAMES);
  addPhrases(chosen, repeatedPhrases(tokens, content, mentions), MOST_PHRASES);
  addPhrases(chosen, names, MOST_PHRASES);
  return { keyphrases: chosen.map(({ text }) => text), lead: leadOf(tokens, content) };
};
