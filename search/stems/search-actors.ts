import { ACTOR_ROWS } from "../../lexicon/names/actors/actor-entries.ts";
import { SPELLINGS } from "../../lexicon/search/spellings.ts";
import { foldedSet } from "../../text/folded-words.ts";
import { toDedupForm } from "../../text/dedup-form.ts";

/** An actor under all names that mean the same in every context, the usual one first. */
export interface SearchActor {
  readonly id: string;
  readonly names: readonly string[];
}

/** A name with a remark (`الجيش السوري (منذ 2024)`) is for filters; nobody writes it in a text. */
const HAS_REMARK = /[(+]/u;

/** Spellings that the stemmer takes for another one: as a name of its own such a word would keep its letters. */
const otherSpellings = foldedSet(SPELLINGS.flatMap(([, ...others]) => others));
const isOtherSpelling = (name: string): boolean => {
  const form = toDedupForm(name);
  return otherSpellings.has(form) || otherSpellings.has(form.replace(/^ال/u, ""));
};

const firstOfEach = (names: readonly string[]): readonly string[] =>
  [...new Map(names.toReversed().map((name) => [toDedupForm(name), name])).values()].toReversed();

/**
 * The actors of the registry for search, where a reader who asks for one name means them all. A name that takes a side, that is also an
 * everyday word, or that means different actors in different countries or years is not here, since it would find the wrong ones.
 */
export const SEARCH_ACTORS: readonly SearchActor[] = ACTOR_ROWS.map(
  ({ id, name, also = [], latin = [] }) => ({
    id,
    names: firstOfEach([name, ...also, ...latin]).filter(
      (each) => !HAS_REMARK.test(each) && !isOtherSpelling(each),
    ),
  }),
).filter(({ names }) => names.length > 0);
