import { CITY_ZONES } from "../lexicon/city-zones.ts";
import { NUMBER_WORDS, WEEKDAYS } from "../lexicon/date-words.ts";
import { DATELINE_PLACES } from "../lexicon/dateline-places.ts";
import { MONTH_NAMES } from "../lexicon/month-names.ts";
import { toDedupForm } from "../text/dedup-form.ts";
import type { FactKind } from "./decision.ts";

/** What a word states: two words with the same kind and value state the same. */
export interface Fact {
  readonly kind: FactKind;
  readonly value: string;
}

const DIGITS = /^\d+$/u;
/** "and", "so"; then "in", "to", "as", alone or run into the article: what Arabic writes onto a word. */
const ATTACHED = /^[\u0648\u0641]?(?:[\u0628\u0643]|\u0644(?!\u0644))?/u;
const FEWEST_LETTERS = 3;

const facts = new Map<string, Fact>();
const add = (kind: FactKind, value: string, names: readonly string[]): void => {
  for (const name of names) {
    const word = toDedupForm(name);
    if (!word.includes(" ") && !facts.has(word)) facts.set(word, { kind, value });
  }
};
WEEKDAYS.forEach((names, day) => add("day", `weekday ${day}`, names));
for (const { calendar, month, names } of MONTH_NAMES) add("day", `${calendar} ${month}`, names);
for (const [value, names] of NUMBER_WORDS) add("number", `${value}`, names);
for (const [, names] of CITY_ZONES) for (const name of names) add("place", toDedupForm(name), [name]);
for (const name of DATELINE_PLACES) add("place", toDedupForm(name), [name]);

/** The fact that a word of the dedup form states, whatever is written onto it; null where it states none we know. */
export const factOf = (word: string): Fact | null => {
  if (DIGITS.test(word)) return { kind: "number", value: word.replace(/^0+(?=\d)/u, "") };
  const known = facts.get(word);
  if (known !== undefined) return known;
  const bare = word.replace(ATTACHED, "");
  return bare.length < FEWEST_LETTERS ? null : (facts.get(bare) ?? null);
};
