import { LEAST_COUNTED, type Mention } from "../names/mention.ts";
import { keysOf, type Phrase } from "./phrase.ts";
import type { Tokens } from "../words/tokens.ts";
import { shownAlone } from "./shown-text.ts";
import { splitFolded } from "../../text/folded-words.ts";
import { toDedupForm } from "../../text/dedup-form.ts";

/** A name in the headline counts like this many mentions more. */
const HEADLINE = 2;
/** In words: a name is at the beginning if it stands before. */
const BEGINNING = 60;

const ARTICLE = "ال";
const wordsOf = (name: string): readonly string[] =>
  splitFolded(toDedupForm(name)).map((form) =>
    form.length > 4 && form.startsWith(ARTICLE) ? form.slice(2) : form,
  );

const keysByName = new Map<string, string>();
const MOST_NAMES = 20_000;

/** Names come again in other articles, and folding costs more than a look-up. */
const keysOfName = (name: string): string => {
  const known = keysByName.get(name);
  if (known !== undefined) return known;
  if (keysByName.size >= MOST_NAMES) keysByName.clear();
  const keys = keysOf(wordsOf(name));
  keysByName.set(name, keys);
  return keys;
};

interface Named {
  score: number;
  readonly first: number;
  /** How often each spelling stands in the text. */
  readonly spellings: Map<string, number>;
}

/** A name without what a registry adds to tell it from another: `الجيش السوري (حتى 2024)`. No pattern, which would try at each bracket. */
const withoutAddition = (name: string): string => {
  if (!name.endsWith(")")) return name;
  const from = name.indexOf(" (", name.lastIndexOf(")", name.length - 2) + 1);
  return from === -1 ? name : name.slice(0, from);
};

/** A person by the whole name; anything else as the text writes it most often, if that takes no side. */
const shownName = (canonical: string, { spellings }: Named): string => {
  let best = withoutAddition(canonical);
  let most = 0;
  for (const [spelling, count] of spellings) if (count > most) [best, most] = [spelling, count];
  return best;
};

/** The names of a text that are named more than once or in the headline, the most prominent first. */
export const namePhrases = (tokens: Tokens, mentions: readonly Mention[]): readonly Phrase[] => {
  const byName = new Map<string, Named>();
  for (const { type, canonical, confidence, first, start, end, loaded } of mentions) {
    if (confidence < LEAST_COUNTED) continue;
    const named = byName.get(canonical) ?? { score: 0, first, spellings: new Map<string, number>() };
    byName.set(canonical, named);
    named.score += start < tokens.bodyStart ? 1 + HEADLINE : 1;
    if (type === "person" || loaded) continue;
    const spelling = shownAlone(tokens, start, end);
    named.spellings.set(spelling, (named.spellings.get(spelling) ?? 0) + 1);
  }
  return [...byName]
    .filter(([, { score }]) => score > 1)
    .map(([canonical, named]) => {
      const shown = shownName(canonical, named);
      const score = named.score + BEGINNING / (BEGINNING + named.first);
      return { text: shown, keys: keysOfName(shown), score };
    })
    .toSorted((a, b) => b.score - a.score);
};
