import { hashText } from "./hash.ts";
import type { LexiconHit, TaggedSpan } from "../names/reading.ts";
import { nameUnitOf } from "../../document/names/name-unit-of.ts";
import { startAfterLetters } from "../words/tokenize.ts";
import type { Tokens } from "../words/tokens.ts";
import type { Word } from "../words/word.ts";
import type { WordClusters } from "./word-facts.ts";

const ARTICLE = "ال";

/** How many letters before a name are clitics, as far as the word shows it: what is left must be more of a word than the whole. */
const cliticLetters = (
  { form, stems }: Word,
  type: TaggedSpan["type"],
  { rank }: Pick<WordClusters, "rank">,
): number => {
  if (type === "person" && nameUnitOf(form) !== undefined) return 0;
  for (const stem of stems) if (stem.clitic !== "" && stem.form.startsWith(ARTICLE)) return stem.letters;
  if (type === "person") {
    for (const stem of stems)
      if (stem.clitic !== "" && nameUnitOf(stem.form) !== undefined) return stem.letters;
  }
  let best = stems[0];
  for (const stem of stems) if (rank(hashText(stem.form)) < rank(hashText(best?.form ?? ""))) best = stem;
  return best?.letters ?? 0;
};

/**
 * Where a name that begins with a word begins, in UTF-16 units: behind its clitics. A lexicon name that begins there says which
 * letters are clitics; else the word does.
 */
export const createSpanStarts = (
  tokens: Tokens,
  hits: readonly LexiconHit[],
  clusters: Pick<WordClusters, "rank">,
): ((word: number, type: TaggedSpan["type"]) => number) => {
  const starts = new Map<number, number>();
  // The longest name counts, which is the first of its word.
  for (const { first, start } of hits) if (!starts.has(first)) starts.set(first, start);
  return (at, type) => {
    const known = starts.get(at);
    if (known !== undefined) return known;
    const word = tokens.words[at];
    return word === undefined ? 0 : startAfterLetters(tokens, at, cliticLetters(word, type, clusters));
  };
};
