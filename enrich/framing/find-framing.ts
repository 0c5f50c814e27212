/** enrich/framing/: loaded names, and whom they mean. */

import { foldedSet } from "../../text/folded-words.ts";
import { DEED_NOUNS, LOADED_EPITHETS } from "../../lexicon/framing/loaded-epithets.ts";
import { LOADED_PREFIXES, LOADED_SUFFIXES } from "../../lexicon/names/actors/loaded-prefixes.ts";
import { type Tokens, formAt, isUnbroken } from "../words/tokens.ts";
import type { FoundQuote } from "../quotes/find-quotes.ts";
import type { Framing } from "../enrichment.ts";
import type { Mention } from "../names/mention.ts";
import { startAfterLetters } from "../words/tokenize.ts";

/** A loaded name. Offsets are UTF-16 units of the tokens' text. */
export type FoundFraming = Omit<Framing, "field" | "text">;

/** Of one word or two, as `ما يسمى`. */
const PREFIXES = foldedSet(LOADED_PREFIXES);
const SUFFIXES = foldedSet(LOADED_SUFFIXES);
const EPITHETS = foldedSet(LOADED_EPITHETS);
const DEEDS = foldedSet(DEED_NOUNS);
/** Before a name behind `ما يسمى`, if it is not joined to it. */
const BY = "ب";
const FEMININE = /(?:ه|ات|ا)$/u;
const PLURAL = /ين$/u;

/** Where a loaded word begins that is this word, perhaps behind clitics; null if it is none. */
const loadedStart = (tokens: Tokens, at: number, loaded: ReadonlySet<string>): number | null => {
  const stem = tokens.words[at]?.stems.find(({ form }) => loaded.has(form));
  return stem === undefined ? null : startAfterLetters(tokens, at, stem.letters);
};

const MARKS = '"«»“”„';
const isMark = (character: string): boolean => character !== "" && MARKS.includes(character);

/** The span with the mark that opens or closes a quotation of which it has the other one: `ما يسمى «قسد»`, `«داعش» الإرهابي`. */
const withMarks = ({ text }: Tokens, start: number, end: number): { start: number; end: number } => {
  let marks = 0;
  for (let at = start; at < end; at += 1) if (isMark(text.charAt(at))) marks += 1;
  if (marks % 2 === 0) return { start, end };
  if (isMark(text.charAt(end))) return { start, end: end + 1 };
  return isMark(text.charAt(start - 1)) ? { start: start - 1, end } : { start, end };
};

/** Where the loaded words before a name begin; null if there are none. */
const prefixStart = (tokens: Tokens, { first, type }: Mention): number | null => {
  const before = formAt(tokens, first - 1) === BY ? first - 2 : first - 1;
  if (before < 0 || !isUnbroken(tokens, before, first)) return null;
  const start = loadedStart(tokens, before, type === "person" ? EPITHETS : PREFIXES);
  if (start !== null || type === "person" || before === 0) return start;
  const isPair = PREFIXES.has(`${formAt(tokens, before - 1)} ${formAt(tokens, before)}`);
  return isPair && isUnbroken(tokens, before - 1, before) ? (tokens.starts[before - 1] ?? 0) : null;
};

/** Where the loaded word behind a name ends; null if there is none, or if it does not tell of the name. */
const suffixEnd = (tokens: Tokens, { first, last, type }: Mention): number | null => {
  const at = last + 1;
  if (at >= tokens.count || !isUnbroken(tokens, last, at)) return null;
  const form = formAt(tokens, at);
  if (!(type === "person" ? EPITHETS : SUFFIXES).has(form)) return null;
  const agrees = PLURAL.test(form) || FEMININE.test(form) === FEMININE.test(formAt(tokens, first));
  const isOfDeed = tokens.words[first - 1]?.stems.some((stem) => DEEDS.has(stem.form)) === true;
  return agrees && !isOfDeed ? (tokens.ends[at] ?? 0) : null;
};

/**
 * The loaded names of a text, in order: mentions by a name that takes a side, and actors and persons with loaded words before or behind
 * their names (`ما يسمى`, `المزعوم`). The span is what is written, with those words; the target is whom it means.
 *
 * What somebody says in a direct quotation is the speaker's naming and not the outlet's, so it is left out. Indirect speech is in the
 * outlet's words and counts. Linear.
 */
export const findFraming = (
  tokens: Tokens,
  mentions: readonly Mention[],
  quotes: readonly Pick<FoundQuote, "kind" | "start" | "end">[],
): readonly FoundFraming[] => {
  const said = quotes.filter(({ kind }) => kind === "direct").toSorted((a, b) => a.start - b.start);
  const found: FoundFraming[] = [];
  let next = 0;
  let end = 0;
  for (const mention of mentions) {
    while ((said[next]?.end ?? Infinity) <= mention.start) next += 1;
    if (mention.start < end || mention.start >= (said[next]?.start ?? Infinity)) continue;
    const isPlace = mention.type === "place";
    const from = isPlace ? null : prefixStart(tokens, mention);
    const to = isPlace ? null : suffixEnd(tokens, mention);
    if (!mention.loaded && from === null && to === null) continue;
    const span = withMarks(tokens, from ?? mention.start, to ?? mention.end);
    end = span.end;
    found.push({
      ...span,
      target: mention.canonical,
      targetId: mention.entry?.id ?? null,
    });
  }
  return found;
};
